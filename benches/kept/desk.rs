//! The mentor desk: 200 mentors and 1,000 talks. Each thing done is a turn through the door and a commit of its own.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use jiff::Timestamp;
use solis::{
    content::{LanguageCode, SOURCE},
    conversation::Cause,
    desk::{Stage as Far, Standing},
    engine::{Said, Tap},
    journey::{Asking, Happening, Shows},
    people::{LearnerId, OrganisationId, Origin, Role, TalkId, Words},
    store::{NewStaff, NewTalk, Pile},
};

use crate::{
    rig::table::Table,
    stage::{Stage, noon},
};

/// So many mentors.
const MENTORS: i64 = 200;
/// So many talks.
pub(crate) const TALKS: i64 = 1_000;
/// What each of these may take, in milliseconds.
const GOAL: f64 = 50.0;

/// Measures it, and prints the figures.
pub(crate) fn bench(stage: &Stage) -> Result<()> {
    let now = noon();
    let talks = stage.runtime.block_on(set(stage, now))?;
    let mut table = Table::default();
    let mut each = |what: &str, once: &dyn Fn(i64, TalkId) -> Result<()>| -> Result<()> {
        let mut took = Vec::new();
        for (number, talk) in (0..).zip(&talks) {
            let begun = Instant::now();
            once(number, *talk)?;
            took.push(begun.elapsed());
        }
        took.sort_unstable();
        for (name, thousandths) in [("p50", 500), ("p99", 990)] {
            let at = took.len() * thousandths / 1000;
            let figure = took.get(at).copied().unwrap_or_default();
            table.under(&format!("{what}, {name}"), figure.as_secs_f64() * 1000.0, GOAL, "ms");
        }
        Ok(())
    };
    each("the waiting, on the page", &|number, _| {
        let seen = stage.runtime.block_on(listed(stage, mentor(number), Pile::Waiting))?;
        ensure!(seen > 0, "somebody waits");
        Ok(())
    })?;
    each("a mentor takes a talk", &|number, talk| {
        let tap =
            Tap { asked: u32::try_from(talk.0)?, step: "desk-offer".into(), choice: "take".into() };
        stage.runtime.block_on(deed(stage, mentor(number), Happening::Tapped(tap), None, now))
    })?;
    stage.runtime.block_on(threads(stage, &talks))?;
    each("a mentor answers", &|number, talk| {
        let said = Happening::Said(Said::Words(Words::said("What does the flour cost you?")));
        stage.runtime.block_on(deed(stage, mentor(number), said, Some(talk.0), now))
    })?;
    each("a learner writes to a mentor", &|number, _| {
        let said = Happening::Said(Said::Words(Words::said("Three euros.")));
        stage.runtime.block_on(deed(stage, learner(number), said, None, now))
    })?;
    each("a mentor's talks are listed", &|number, _| {
        let whose = mentor(number);
        let listed =
            stage.store.write(move |tx| Box::pin(async move { tx.open_talks(whose).await }));
        let open = stage.runtime.block_on(listed)?;
        ensure!(open.len() == usize::try_from(TALKS / MENTORS)?, "{} talks", open.len());
        ensure!(open.iter().all(|it| it.stage == Far::Open), "they are open");
        Ok(())
    })?;
    each("my talks, on the page", &|number, _| {
        let seen = stage.runtime.block_on(listed(stage, mentor(number), Pile::Mine))?;
        ensure!(seen == usize::try_from(TALKS / MENTORS)?, "{seen} talks");
        Ok(())
    })?;
    table.print("cargo bench --bench kept")
}

/// What a list on the page reads: who it is, the talks, and what was said last in each; how many there are.
async fn listed(stage: &Stage, whose: LearnerId, pile: Pile) -> Result<usize> {
    let staff = stage.store.staff(whose).await?.context("a mentor")?;
    let seen = stage.store.pile(staff.mentor.id, pile).await?;
    let talks = seen.iter().map(|it| it.talk.id).collect::<Vec<_>>();
    stage.store.last_said(&talks).await?;
    Ok(seen.len())
}

fn mentor(number: i64) -> LearnerId {
    LearnerId(number % MENTORS + 1)
}

fn learner(number: i64) -> LearnerId {
    LearnerId(MENTORS + number + 1)
}

/// Makes the mentors, and the talks that wait for one of them each.
async fn set(stage: &Stage, now: Timestamp) -> Result<Vec<TalkId>> {
    let door = stage.door.clone();
    let set = stage.store.write(move |tx| {
        Box::pin(async move {
            for number in 0..MENTORS {
                let new = NewStaff {
                    name: Words::name("Ilze"),
                    languages: vec![LanguageCode::from(SOURCE)],
                    ..NewStaff::of(Role::Mentor, OrganisationId::default())
                };
                door.joins_staff(tx, mentor(number), new, now).await?;
                // They need no practice.
                tx.keep_standing(mentor(number), Standing::Active).await?;
            }
            let mut talks = Vec::new();
            for number in 0..TALKS {
                let asking = Asking {
                    stuck: None,
                    dialogue: "solis/person".into(),
                    topic: "question".to_owned(),
                };
                let (learner, shows) = (learner(number), Shows::All);
                let new = NewTalk { learner, asking, shows, is_practice: false };
                let talk = tx.new_talk(&new, now).await?;
                tx.offered(talk.id, mentor(number), "offered", now).await?;
                talks.push(talk.id);
            }
            Ok(talks)
        })
    });
    set.await
}

/// Gives each talk a thread of its own, named like it.
async fn threads(stage: &Stage, talks: &[TalkId]) -> Result<()> {
    let talks = talks.to_vec();
    let threads = stage.store.write(move |tx| {
        Box::pin(async move {
            for (number, talk) in (0..).zip(talks) {
                let whose = mentor(number);
                tx.keep_thread(talk, (whose, whose.0), Some(talk.0)).await?;
            }
            Ok(())
        })
    });
    threads.await
}

/// Somebody does something.
async fn deed(
    stage: &Stage,
    who: LearnerId,
    what: Happening,
    thread: Option<i64>,
    now: Timestamp,
) -> Result<()> {
    let (door, number) = (stage.door.clone(), stage.numbers(1).start);
    let done = stage.store.write(move |tx| {
        Box::pin(async move {
            let name = format!("telegram:desk-{number}");
            let origin = Origin { number: Some(number.to_string()), thread, ..Origin::default() };
            let cause = Cause { name: &name, written: Some((who.0, &origin)) };
            let turned = door.happen(tx, who, cause, what, now).await?;
            Ok(turned.is_some_and(|it| !it.is_closed))
        })
    });
    ensure!(done.await?, "it was not on offer");
    Ok(())
}
