//! Who there is, where they can be reached and where they stand.

use anyhow::{Context, Result};
use solis::{
    engine::{State, Waiting},
    journey::{Happening, Journey, Place},
    people::{ChannelName, LearnerId, Words},
    store::Kept,
};

use super::{Base, at, both, door, telegram, turn, web};

both!(
    a_learner_comes_back_as_they_were,
    the_first_cohort_stays,
    an_address_can_be_given_to_another_learner,
    it_is_known_where_people_stand,
    open_questions_are_those_of_the_channel_and_of_late,
    who_is_asked_for_words_is_found,
    pictures_and_numbers_are_kept_and_forgotten,
);

impl Base {
    /// Puts a learner on these steps.
    async fn stand(&self, learner: LearnerId, on: &'static [(&str, &str)]) -> Result<()> {
        turn!(self, |tx| {
            let (learner, _) = tx.learner(learner).await?;
            let place = |(dialogue, step): &(&str, &str)| Place {
                state: State { waiting: Waiting::Tap((*step).into()), ..State::default() },
                ..Place::new((*dialogue).into(), None)
            };
            let places = on.iter().map(place).collect();
            let journey = Journey { places, ..Journey::default() };
            tx.keep_learner(Kept { learner, journey }).await
        })
    }

    async fn cohort(&self, id: LearnerId) -> Result<Option<String>> {
        let sql = format!("SELECT cohort FROM learners WHERE id = {} AND cohort IS NOT NULL", id.0);
        Ok(self.texts(&sql).await?.pop())
    }
}

async fn a_learner_comes_back_as_they_were(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    let (mut learner, journey) = turn!(base, |tx| tx.learner(anna).await)?;
    assert_eq!((learner.course.as_str(), learner.zone.as_str()), ("first-steps", "Europe/Riga"));
    assert_eq!(journey, Journey::default());
    learner.name = Words::name("Anna “Ann” O'Neil");
    learner.hour = Some(9);
    learner.language = "lv".into();
    "Asia/Kabul".clone_into(&mut learner.zone);
    let kept = format!("{learner:?}");
    let name = learner.name.clone();
    let left = Kept { learner, journey: Journey::default() };
    turn!(base, |tx| tx.keep_learner(left).await)?;
    let (learner, _) = turn!(base, |tx| tx.learner(anna).await)?;
    assert_eq!((format!("{learner:?}"), learner.name), (kept, name));
    assert_eq!(base.store.wants(anna).await?.0.as_str(), "lv");
    assert!(turn!(base, |tx| tx.learner(LearnerId(9)).await).is_err(), "nobody");
    Ok(())
}

async fn the_first_cohort_stays(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    assert_eq!(base.cohort(anna).await?, None);
    for cohort in ["Riga-1", "Riga-2"] {
        turn!(base, |tx| tx.enter_cohort(anna, cohort).await)?;
    }
    assert_eq!(base.cohort(anna).await?.as_deref(), Some("Riga-1"));
    Ok(())
}

async fn an_address_can_be_given_to_another_learner(base: Base) -> Result<()> {
    let (old, new) = (base.somebody(telegram(1)).await?, base.somebody(web("key")).await?);
    let home = || base.number("SELECT home FROM learners WHERE id = 2");
    let before = turn!(base, |tx| tx.identity(&telegram(1)).await)?.context("no address")?;
    turn!(base, |tx| tx.blocked(before.id, at(0)).await)?;
    assert_eq!(home().await?, 2);
    let given = turn!(base, |tx| tx.give(&telegram(1), new).await)?;
    assert_eq!((given.id, given.learner, given.is_blocked), (before.id, new, false));
    let found = turn!(base, |tx| tx.identity(&telegram(1)).await)?;
    assert_eq!(found, Some(given), "and whoever blocked it before does not matter");
    assert_eq!(home().await?, before.id, "that is where they are reached now");
    assert_eq!(base.number("SELECT count(*) FROM identities").await?, 2);
    let other = base.store.identity(&web("key")).await?.context("the other address stays")?;
    turn!(base, |tx| tx.used(&web("key"), &other).await)?;
    assert_eq!(home().await?, other.id, "where they wrote last");
    turn!(base, |tx| tx.learner(old).await).context("nobody is lost")?;
    assert_eq!(base.store.identity(&web("nobody")).await?, None);
    Ok(())
}

async fn it_is_known_where_people_stand(base: Base) -> Result<()> {
    for number in 1..=6 {
        base.somebody(telegram(number)).await?;
    }
    assert!(base.store.standings().await?.is_empty());
    for id in 1..=3 {
        base.stand(LearnerId(id), &[("a/b", "task")]).await?;
    }
    base.stand(LearnerId(4), &[("a/b", "task"), ("a/c", "one")]).await?;
    base.stand(LearnerId(5), &[("solis/menu", "menu"), ("a/b", "task")]).await?;
    let found = base.store.standings().await?;
    let mut found = found
        .iter()
        .map(|it| format!("{}#{} {}", it.dialogue, it.step, it.people))
        .collect::<Vec<_>>();
    found.sort();
    assert_eq!(found, ["a/b#task 5", "a/c#one 1", "solis/menu#menu 1"], "one number a step");
    Ok(())
}

async fn open_questions_are_those_of_the_channel_and_of_late(base: Base) -> Result<()> {
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(web("key")).await?);
    base.somebody(telegram(3)).await?;
    for learner in [anna, juris] {
        let door = door()?;
        let cause = format!("test:{}", learner.0);
        let begun =
            turn!(base, |tx| door.happen(tx, learner, &cause, Happening::Started, at(5)).await);
        begun?;
    }
    let (_, journey) = turn!(base, |tx| tx.learner(anna).await)?;
    let asked = journey.open_question().context("the first minute asks something")?;
    assert_eq!(base.store.open_questions(ChannelName::Telegram, at(0)).await?, [(anna, asked)]);
    assert_eq!(base.store.open_questions(ChannelName::Telegram, at(5)).await?, [(anna, asked)]);
    assert!(
        base.store.open_questions(ChannelName::Telegram, at(6)).await?.is_empty(),
        "too long ago"
    );
    assert_eq!(base.store.open_questions(ChannelName::Web, at(0)).await?, [(juris, asked)]);
    turn!(base, |tx| tx.blocked(1, at(6)).await)?;
    assert!(base.store.open_questions(ChannelName::Telegram, at(0)).await?.is_empty(), "blocked");
    Ok(())
}

async fn who_is_asked_for_words_is_found(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    for (at_minute, said) in [(1, None), (2, Some("1")), (3, Some("1"))] {
        let happening = said.map_or(Happening::Started, |it| {
            Happening::Said(solis::engine::Said::Words(solis::people::Words::said(it)))
        });
        let (door, cause) = (door()?, format!("test:{at_minute}"));
        turn!(base, |tx| door.happen(tx, anna, &cause, happening, at(at_minute)).await)?;
    }
    let (_, journey) = turn!(base, |tx| tx.learner(anna).await)?;
    let asked = journey.open_words().context("a name is asked for")?;
    assert_eq!(journey.open_question(), None);
    let found = async |since| base.store.open_words(ChannelName::Telegram, at(since)).await;
    assert_eq!(found(3).await?, [(anna, asked)]);
    assert!(found(4).await?.is_empty(), "too long ago");
    assert!(base.store.open_words(ChannelName::Web, at(0)).await?.is_empty(), "elsewhere");
    turn!(base, |tx| tx.blocked(1, at(6)).await)?;
    assert!(found(0).await?.is_empty(), "blocked");
    Ok(())
}

async fn pictures_and_numbers_are_kept_and_forgotten(base: Base) -> Result<()> {
    for (file, number) in [("one", 1), ("two", i64::MIN)] {
        turn!(base, |tx| {
            tx.keep_picture("bot", "street.png", file).await?;
            tx.mark("heard", number).await
        })?;
        let known = base.store.picture("bot", "street.png").await?;
        assert_eq!(
            (known.as_deref(), base.store.marked("heard").await?),
            (Some(file), Some(number))
        );
    }
    assert_eq!(base.store.picture("other bot", "street.png").await?, None);
    turn!(base, |tx| tx.forget_picture("bot", "street.png").await)?;
    assert_eq!(base.store.picture("bot", "street.png").await?, None);
    assert_eq!(base.store.marked("never").await?, None);
    assert!(base.store.answers().await);
    Ok(())
}
