//! Announcements that are written in the program: frozen once, behind the wall; each part of the sums; pause, cancel,
//! undo; the hour of each; again and again.

use anyhow::{Context, Result, ensure};
use jiff::{SignedDuration, Timestamp, civil::date, tz::TimeZone};
use solis::{
    content::LanguageCode,
    desk::Standing,
    office::{
        Grant, GrantId, Reach, Who,
        announcing::{Act, Asks, Audience, Draft, DraftId, Missing, Seen, Stage, When},
    },
    people::{Belonging, LearnerId, OrganisationId, Role, Words},
    store::{AnnouncementId, Sums, Went},
};

use super::{Base, at, both, telegram, turn, web};

both!(
    an_announcement_is_frozen_behind_the_wall,
    whom_an_announcement_means,
    nobody_beyond_the_cohorts_is_meant,
    it_stops_and_goes_on_and_adds_up,
    it_can_be_undone_for_a_minute,
    each_hears_it_at_their_own_hour,
    it_comes_again_and_again_and_ends,
    an_answer_counts_once,
    a_hundred_thousand_are_frozen_together,
);

fn says(words: &str) -> Draft {
    let versions = [("en".to_owned(), Words::said(words))].into();
    Draft { versions, asks: Asks::YesMaybeNo, ..Draft::default() }
}

impl Base {
    /// A coordinator of an organisation; who they are.
    async fn runs(&self, number: i64, organisation: i64) -> Result<LearnerId> {
        let person = self.somebody(telegram(number)).await?;
        let sql = format!(
            "INSERT INTO staff (person, role, name, languages, topics, hours, away, capacity, standing,
                joined_at, organisation) VALUES ({}, 'coordinator', 'Ilze', 'en', '', '', '[]', 1, 'active',
                5, {organisation})",
            person.0
        );
        self.run(&sql).await?;
        let sql = format!(
            "INSERT INTO grants (person, role, organisation, given_at)
            VALUES ({}, 'coordinator', {organisation}, 5)",
            person.0
        );
        self.run(&sql).await?;
        Ok(person)
    }

    async fn writes(&self, person: LearnerId, draft: &Draft, whose: i64) -> Result<DraftId> {
        let (draft, whose) = (draft.clone(), OrganisationId(whose));
        turn!(self, |tx| tx.new_draft((whose, Some(person)), &draft, None, at(0)).await)
    }

    async fn acts(
        &self,
        (person, whose): (LearnerId, i64),
        id: DraftId,
        act: Act,
        now: Timestamp,
    ) -> Result<Went> {
        let whose = OrganisationId(whose);
        let belongs = Belonging { organisation: whose, cohort: None };
        let grants = [Grant { id: GrantId(1), role: Role::Coordinator, belongs, until: None }];
        turn!(self, |tx| {
            let who = Who::Staff { standing: Standing::Active, grants: &grants, now };
            tx.moves_draft((Some(person), who), (whose, id), act, now).await
        })
    }

    async fn tends(&self, now: Timestamp) -> Result<()> {
        turn!(self, |tx| tx.tend(now).await).map(|_| ())
    }

    async fn sums_of(&self, id: DraftId) -> Result<Sums> {
        let sums = self.store.sums(id, at(0)).await?;
        ensure!(sums.sum() == sums.planned, "{sums:?}");
        Ok(sums)
    }

    async fn stage(&self, id: DraftId) -> Result<Stage> {
        Ok(self.store.sample(id).await?.context("no draft")?.stage)
    }

    /// Plans the lines of the next so many.
    async fn feeds(&self, most: i64, now: Timestamp) -> Result<usize> {
        turn!(self, |tx| {
            let mut planned = 0;
            for running in tx.running(now).await? {
                let people = tx.next_recipients(running.id, most).await?;
                planned += people.len();
                let people = people.into_iter().map(|it| (it, now)).collect::<Vec<_>>();
                tx.plan_announcement(running, &people, now).await?;
                if i64::try_from(people.len())? < most {
                    tx.announced(running.id).await?;
                }
            }
            Ok(planned)
        })
    }
}

async fn an_announcement_is_frozen_behind_the_wall(base: Base) -> Result<()> {
    base.run(
        "INSERT INTO organisations (id, name, language, zone, approve_over, created_at)
        VALUES (2, 'South', 'lv', 'Europe/Riga', 500, 5)",
    )
    .await?;
    let (ilze, spy) = (base.runs(1, 1).await?, base.runs(2, 2).await?);
    let (anna, _) = (base.somebody(telegram(3)).await?, base.somebody(web("key")).await?);
    let omar = base.somebody(telegram(5)).await?;
    base.run(&format!("UPDATE learners SET organisation = 2 WHERE id = {}", omar.0)).await?;
    let id = base.writes(ilze, &says("We meet."), 1).await?;
    for act in Act::ALL {
        let moved = base.acts((spy, 2), id, act, at(0)).await?;
        assert_eq!(moved, Went::Nothing, "{act:?} over the wall");
    }
    ensure!(base.store.draft(OrganisationId(2), id).await?.is_none());
    ensure!(base.store.drafts(OrganisationId(2), None, 9).await?.is_empty());
    let counted = base.store.counted(&says("x"), OrganisationId(1), at(0)).await?;
    assert_eq!(counted.iter().map(|it| it.people).sum::<i64>(), 2, "two learners, and no staff");
    assert_eq!(base.acts((ilze, 1), id, Act::Approve, at(0)).await?, Went::To(Stage::Approved));
    assert_eq!(base.acts((ilze, 1), id, Act::Approve, at(0)).await?, Went::No, "only once");
    let people = "SELECT count(*) FROM recipients";
    assert_eq!(base.number(people).await?, 2);
    let meant = "SELECT count(*) FROM recipients r JOIN learners l ON l.id = r.learner WHERE l.organisation = 2";
    assert_eq!(base.number(meant).await?, 0);
    // Who comes later is not told.
    base.somebody(telegram(6)).await?;
    assert_eq!((base.number(people).await?, base.sums_of(id).await?.waiting), (2, 2));
    ensure!(base.store.is_told(AnnouncementId(1), anna).await?);
    ensure!(!base.store.is_told(AnnouncementId(1), omar).await?);
    Ok(())
}

async fn whom_an_announcement_means(base: Base) -> Result<()> {
    for number in 1..=4 {
        base.somebody(telegram(number)).await?;
    }
    base.run("INSERT INTO cohorts VALUES ('north', 1, 'North', '', NULL, NULL, NULL, NULL, 5)")
        .await?;
    for sql in [
        "UPDATE learners SET cohort = 'north', language = 'lv', country = 'lv' WHERE id = 1",
        "UPDATE learners SET language = 'ar', standing = 'a/b#c first-steps/two-pockets#d' WHERE id = 2",
        "INSERT INTO finished (learner, lesson, at) VALUES (3, 'first-steps/two-pockets', 5)",
        "UPDATE learners SET course = 'second' WHERE id = 4",
        "UPDATE learners SET answered_at = 0 WHERE id <> 4",
        "UPDATE learners SET answered_at = 1700000000000 WHERE id = 4",
    ] {
        base.run(sql).await?;
    }
    let now = Timestamp::from_millisecond(1_700_000_000_000)? + SignedDuration::from_hours(48);
    let some = |it: &str| Some(it.to_owned());
    let none = Audience::default;
    for (audience, expected) in [
        (none(), 4),
        (Audience { cohort: some("north"), ..none() }, 1),
        (Audience { languages: vec!["lv".to_owned(), "ar".to_owned()], ..none() }, 2),
        (Audience { country: some("lv"), ..none() }, 1),
        (Audience { course: some("second"), ..none() }, 1),
        (Audience { lesson: some("first-steps/two-pockets"), ..none() }, 2),
        (Audience { seen: Some(Seen::Within(7)), ..none() }, 1),
        (Audience { seen: Some(Seen::NotFor(7)), ..none() }, 3),
        (Audience { mentor: Some(LearnerId(4)), ..none() }, 0),
        (Audience { replied: Some((DraftId(9), "yes".to_owned())), ..none() }, 0),
    ] {
        let draft = Draft { audience: audience.clone(), ..says("x") };
        let counted = base.store.counted(&draft, OrganisationId(1), now).await?;
        assert_eq!(counted.iter().map(|it| it.people).sum::<i64>(), expected, "{audience:?}");
    }
    // Nothing is sent to those without a version.
    let draft = Draft { missing: Missing::Nobody, ..says("x") };
    let counted = base.store.counted(&draft, OrganisationId(1), now).await?;
    assert_eq!(counted.iter().map(|it| it.language.as_str()).collect::<Vec<_>>(), ["en"]);
    Ok(())
}

async fn nobody_beyond_the_cohorts_is_meant(base: Base) -> Result<()> {
    // The last one is in none.
    let keys = ["north", "North", "n_rth", "north west", "west"];
    for (number, key) in (1..).zip(keys) {
        base.somebody(telegram(number)).await?;
        base.run(&format!(
            "INSERT INTO cohorts VALUES ('{key}', 1, 'x', '', NULL, NULL, NULL, NULL, 5)"
        ))
        .await?;
        base.run(&format!("UPDATE learners SET cohort = '{key}' WHERE id = {number}")).await?;
    }
    base.somebody(telegram(9)).await?;
    let reach = |keys: &[&str]| Reach::Cohorts(keys.iter().map(|it| (*it).to_owned()).collect());
    let cohort = |it: &str| Audience { cohort: Some(it.to_owned()), ..Audience::default() };
    for (draft, expected) in [
        (says("x").narrowed(Reach::All), 6),
        (says("x").narrowed(reach(&["north"])), 1),
        (says("x").narrowed(reach(&["n_rth"])), 1),
        (says("x").narrowed(reach(&["north", "west"])), 2),
        (says("x").narrowed(reach(&["north west"])), 1),
        (says("x").narrowed(reach(&["%"])), 0),
        (says("x").narrowed(reach(&[])), 0),
        // Whoever reaches more makes it no wider, whoever reaches less makes it narrower.
        (says("x").narrowed(reach(&["north"])).narrowed(Reach::All), 1),
        (says("x").narrowed(reach(&["north", "west"])).narrowed(reach(&["west", "North"])), 1),
        (Draft { audience: cohort("west"), ..says("x").narrowed(reach(&["north"])) }, 0),
        (Draft { audience: cohort("north"), ..says("x").narrowed(reach(&["north"])) }, 1),
    ] {
        let counted = base.store.counted(&draft, OrganisationId(1), at(0)).await?;
        let people = counted.iter().map(|it| it.people).sum::<i64>();
        assert_eq!(people, expected, "{:?} {:?}", draft.within, draft.audience);
    }
    // Frozen, it is for the same people.
    let ilze = base.runs(10, 1).await?;
    let id = base.writes(ilze, &says("x").narrowed(reach(&["north", "west"])), 1).await?;
    base.acts((ilze, 1), id, Act::Approve, at(0)).await?;
    assert_eq!(base.number("SELECT count(*) FROM recipients WHERE learner IN (1, 5)").await?, 2);
    assert_eq!(base.number("SELECT count(*) FROM recipients").await?, 2);
    Ok(())
}

async fn it_stops_and_goes_on_and_adds_up(base: Base) -> Result<()> {
    let ilze = base.runs(1, 1).await?;
    for number in 2..=9 {
        base.somebody(telegram(number)).await?;
    }
    let id = base.writes(ilze, &says("We meet."), 1).await?;
    base.acts((ilze, 1), id, Act::Approve, at(0)).await?;
    base.tends(at(0)).await?;
    assert_eq!(base.feeds(5, at(0)).await?, 0, "there is a minute to undo");
    base.tends(at(2)).await?;
    assert_eq!(base.stage(id).await?, Stage::Running);
    assert_eq!(base.feeds(5, at(2)).await?, 5);
    let leased = base.lease(1).await?;
    base.acts((ilze, 1), id, Act::Pause, at(2)).await?;
    let sums = base.sums_of(id).await?;
    assert_eq!((sums.waiting, sums.paused), (1, 7), "what is in the air is in the air");
    assert_eq!(base.feeds(5, at(2)).await?, 0);
    ensure!(base.ready(60).await?.is_empty(), "nothing takes off");
    // What comes back does not slip out.
    base.settle(&leased, solis::store::Outcome::Later(at(2), "wait".to_owned())).await?;
    base.tends(at(2)).await?;
    assert_eq!(base.sums_of(id).await?.paused, 8);
    // Whoever blocks meanwhile has blocked, and keeps nobody waiting.
    turn!(base, |tx| tx.blocked(3, at(2)).await)?;
    base.acts((ilze, 1), id, Act::Resume, at(3)).await?;
    let sums = base.sums_of(id).await?;
    assert_eq!((sums.waiting, sums.blocked, sums.paused), (7, 1, 0));
    base.feeds(5, at(3)).await?;
    base.run("UPDATE outbox SET state = 'sent', settled_at = 5 WHERE state = 'waiting' AND id < 4")
        .await?;
    base.acts((ilze, 1), id, Act::Cancel, at(3)).await?;
    let sums = base.sums_of(id).await?;
    assert_eq!((sums.left(), sums.cancelled + sums.sent + sums.blocked), (0, 8), "{sums:?}");
    assert_eq!(base.acts((ilze, 1), id, Act::Resume, at(4)).await?, Went::No);
    Ok(())
}

async fn it_can_be_undone_for_a_minute(base: Base) -> Result<()> {
    let ilze = base.runs(1, 1).await?;
    base.somebody(telegram(2)).await?;
    let id = base.writes(ilze, &says("We meet."), 1).await?;
    for _ in 0..2 {
        base.acts((ilze, 1), id, Act::Approve, at(0)).await?;
        base.tends(at(0)).await?;
        let undone = base.acts((ilze, 1), id, Act::Undo, at(0)).await?;
        assert_eq!(undone, Went::To(Stage::Writing));
        assert_eq!(base.number("SELECT count(*) FROM recipients").await?, 0);
    }
    base.acts((ilze, 1), id, Act::Approve, at(0)).await?;
    base.tends(at(2)).await?;
    assert_eq!(base.acts((ilze, 1), id, Act::Undo, at(2)).await?, Went::No, "the minute is over");
    base.feeds(5, at(2)).await?;
    base.tends(at(3)).await?;
    assert_eq!(base.stage(id).await?, Stage::Running, "somebody waits");
    base.run("UPDATE outbox SET state = 'sent', settled_at = 5").await?;
    base.tends(at(3)).await?;
    assert_eq!(base.stage(id).await?, Stage::Done);
    assert_eq!(base.sums_of(id).await?.sent, 1);
    Ok(())
}

async fn each_hears_it_at_their_own_hour(base: Base) -> Result<()> {
    let ilze = base.runs(1, 1).await?;
    for (number, zone) in [(2, "Europe/Riga"), (3, "Asia/Tokyo"), (4, "America/New_York")] {
        let id = base.somebody(telegram(number)).await?;
        base.run(&format!("UPDATE learners SET zone = '{zone}' WHERE id = {}", id.0)).await?;
    }
    let hour = date(2026, 12, 3).at(18, 0, 0, 0);
    let draft = Draft { when: When::OwnHour(hour), ..says("We meet.") };
    let id = base.writes(ilze, &draft, 1).await?;
    base.acts((ilze, 1), id, Act::Approve, at(0)).await?;
    let due =
        "SELECT count(DISTINCT due_at) FROM recipients WHERE state = 'asleep' AND why = 'hour'";
    assert_eq!(base.number(due).await?, 3);
    let tokyo = hour.to_zoned(TimeZone::get("Asia/Tokyo")?)?.timestamp().as_millisecond();
    let due = "SELECT due_at FROM recipients r JOIN learners l ON l.id = r.learner WHERE l.zone = 'Asia/Tokyo'";
    assert_eq!(base.number(due).await?, tokyo);
    let sums = base.sums_of(id).await?;
    assert_eq!((sums.planned, sums.waiting), (3, 3));
    let language = LanguageCode::from("en");
    assert_eq!(base.store.told(AnnouncementId(1)).await?, draft.told(&language));
    Ok(())
}

async fn it_comes_again_and_again_and_ends(base: Base) -> Result<()> {
    let ilze = base.runs(1, 1).await?;
    base.somebody(telegram(2)).await?;
    let riga = TimeZone::get("Europe/Riga")?;
    let on = |day: i8| -> Result<Timestamp> {
        Ok(date(2026, 11, day).at(10, 0, 0, 0).to_zoned(riga.clone())?.timestamp())
    };
    let when = When::Rhythm { days: "* * Mon".to_owned(), hour: 10, until: date(2026, 11, 23) };
    let id = base.writes(ilze, &Draft { when, ..says("Every Monday.") }, 1).await?;
    let before = on(2)? - SignedDuration::from_hours(20);
    base.acts((ilze, 1), id, Act::Approve, before).await?;
    base.tends(before).await?;
    assert_eq!((base.stage(id).await?, base.sums_of(id).await?.planned), (Stage::Approved, 0));
    base.tends(on(2)?).await?;
    base.tends(on(2)?).await?;
    assert_eq!((base.stage(id).await?, base.sums_of(id).await?.planned), (Stage::Running, 1));
    // Somebody who has come since is told the second time. The third was missed, and is not caught up with the second.
    base.somebody(telegram(3)).await?;
    base.tends(on(17)?).await?;
    assert_eq!(base.sums_of(id).await?.planned, 3);
    let next = base.store.sample(id).await?.and_then(|it| it.next_at);
    assert_eq!(next, Some(on(23)?));
    base.tends(on(23)?).await?;
    let occurrences = "SELECT count(DISTINCT occurrence) FROM announcements";
    assert_eq!(base.number(occurrences).await?, 3);
    base.feeds(9, on(23)?).await?;
    base.run("UPDATE outbox SET state = 'sent', settled_at = 5").await?;
    base.tends(on(30)?).await?;
    assert_eq!((base.stage(id).await?, base.sums_of(id).await?.sent), (Stage::Done, 5));
    Ok(())
}

async fn an_answer_counts_once(base: Base) -> Result<()> {
    let ilze = base.runs(1, 1).await?;
    let (anna, late) = (base.somebody(telegram(2)).await?, LearnerId(99));
    let id = base.writes(ilze, &says("Do you come?"), 1).await?;
    base.acts((ilze, 1), id, Act::Approve, at(0)).await?;
    let told = AnnouncementId(1);
    for (who, answer, is_kept) in
        [(anna, "yes", true), (anna, "no", true), (anna, "got-it", false), (late, "yes", false)]
    {
        let kept = turn!(base, |tx| tx.reply(told, who, answer, at(1)).await)?;
        assert_eq!(kept, is_kept, "{answer}");
    }
    let replies = base.store.replies(id).await?;
    let replies = replies.iter().map(|it| (it.answer.as_str(), it.people)).collect::<Vec<_>>();
    assert_eq!(replies, [("no", 1)]);
    let audience = Audience { replied: Some((id, "no".to_owned())), ..Audience::default() };
    let draft = Draft { audience, ..says("Why not?") };
    let counted = base.store.counted(&draft, OrganisationId(1), at(2)).await?;
    assert_eq!(counted.iter().map(|it| it.people).sum::<i64>(), 1);
    Ok(())
}

/// How long that takes is printed; `benches/kept` measures it.
async fn a_hundred_thousand_are_frozen_together(base: Base) -> Result<()> {
    const PEOPLE: i64 = 100_000;
    let ilze = base.runs(1, 1).await?;
    let (journey, head) = ("'{}', '', 5, 1700000000000", "WITH RECURSIVE n (i) AS (SELECT 2");
    base.run(&format!(
        "{head} UNION ALL SELECT i + 1 FROM n WHERE i <= {PEOPLE})
        INSERT INTO learners (id, course, language, reading, zone, days, reminders, home, journey, standing,
            joined_at, answered_at)
        SELECT i, 'first-steps', 'en', '\"standard\"', CASE WHEN i % 2 = 0 THEN 'Asia/Tokyo' ELSE
            'Europe/Riga' END, '\"course\"', '\"on\"', i, {journey} FROM n"
    ))
    .await?;
    base.run("UPDATE organisations SET approve_over = 1000000").await?;
    let audience = Audience {
        languages: vec!["en".to_owned(), "lv".to_owned()],
        course: Some("first-steps".to_owned()),
        seen: Some(Seen::Within(30)),
        ..Audience::default()
    };
    let now = Timestamp::from_millisecond(1_700_000_000_000)?;
    let hour = date(2026, 12, 3).at(18, 0, 0, 0);
    for when in [When::Now, When::OwnHour(hour)] {
        let draft = Draft { audience: audience.clone(), when: when.clone(), ..says("We meet.") };
        let id = base.writes(ilze, &draft, 1).await?;
        let begun = std::time::Instant::now();
        let moved = base.acts((ilze, 1), id, Act::Approve, now).await?;
        let frozen = begun.elapsed();
        assert_eq!(moved, Went::To(Stage::Approved));
        let begun = std::time::Instant::now();
        let sums = base.sums_of(id).await?;
        println!("{PEOPLE} frozen in {frozen:?} ({when:?}); its sums in {:?}", begun.elapsed());
        assert_eq!(sums.planned, PEOPLE);
    }
    Ok(())
}
