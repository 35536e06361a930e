//! A lesson day comes, in the database of somebody who learned yesterday.

use anyhow::Result;
use jiff::{SignedDuration, Timestamp};

use super::{both, walker::Walker};
use crate::product::{PATIENCE, Solis, until};

#[tokio::test]
async fn on_a_lesson_day_solis_invites_once_says_why_and_is_quiet_in_a_pause() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    let mut omar = Walker::in_lesson(&telegram, 1002).await;
    for walker in [&mut anna, &mut omar] {
        walker.walks_to_homework(|| 0).await;
        walker.settles("Every day").await;
    }
    omar.says("/pause");
    omar.taps("Pause for 7 days").await;
    anna.is_served(&solis).await?;
    omar.is_served(&solis).await?;
    let said = (anna.person.chat().len(), omar.person.chat().len());

    solis.stop().await?;
    yesterday(&solis).await?;
    solis.begin().await?;
    anna.person.wait_for_count(said.0 + 1, PATIENCE).await;
    let due = "SELECT count(*) FROM alarms WHERE due_at < (SELECT max(at) FROM log)";
    until("all alarms ring", || async { Ok(solis.number(due, &[]).await? == 0) }).await?;
    anna.is_served(&solis).await?;
    omar.is_served(&solis).await?;

    let news = anna.person.chat().split_off(said.0);
    assert_eq!(news.len(), 1, "one message a day, the homework waits\n{}", anna.person.screen());
    assert_eq!(news[0].labels(), ["Start", "Later", "Pause"]);
    let why = "SELECT count(*) FROM outbox WHERE why IS NOT NULL";
    assert_eq!(solis.number(why, &[]).await?, 1);
    assert_eq!(omar.person.chat().len(), said.1, "a pause is a pause");

    anna.says("/why");
    anna.person.wait_for_text("it was your lesson day and your hour").await;
    anna.taps("Start").await;
    anna.taps("Next").await;
    anna.is_served(&solis).await?;
    let standing = anna.place(&solis).await?.standing;
    assert!(standing.contains("what-i-can-do"), "the next lesson has begun: {standing}");
    Ok(())
}

/// An announcement and an invitation are of the same few messages of a day, whichever comes first; what is urgent is
/// not.
#[tokio::test]
async fn an_announcement_is_one_of_the_messages_of_a_day() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    let mut omar = Walker::in_lesson(&telegram, 1002).await;
    for walker in [&mut anna, &mut omar] {
        walker.walks_to_homework(|| 0).await;
        walker.settles("Every day").await;
        walker.is_served(&solis).await?;
    }
    let zone = solis.variable("SOLIS_TIME_ZONE");
    let early = "UPDATE learners SET zone = $1, cohort = CASE WHEN id = (SELECT learner FROM
        identities WHERE address = '1001') THEN 'bakers' END";
    solis.change_beside(early, &[&zone]).await?;
    announce(&solis, "The bakery opens.", &["--cohort", "bakers"]).await?;
    anna.person.wait_for_text("The bakery opens.").await;

    // It was Anna's message of today; Omar has had none.
    solis.stop().await?;
    yesterday(&solis).await?;
    solis.begin().await?;
    let invited = "SELECT count(*) FROM outbox WHERE lane = 2 AND learner =
        (SELECT learner FROM identities WHERE address = CAST($1 AS TEXT))";
    until("he is invited", || async { Ok(solis.number(invited, &[1002]).await? == 1) }).await?;
    let due = "SELECT count(*) FROM alarms WHERE due_at < (SELECT max(at) FROM log)";
    until("all alarms ring", || async { Ok(solis.number(due, &[]).await? == 0) }).await?;
    let later = "SELECT count(*) FROM alarms WHERE name = 'lesson-day' AND due_at > (SELECT max(at)
        FROM log) + 3600000 AND learner = (SELECT learner FROM identities WHERE address = '1001')";
    until("hers comes another day", || async { Ok(solis.number(later, &[]).await? == 1) }).await?;
    assert_eq!(solis.number(invited, &[1001]).await?, 0, "{}", anna.person.screen());

    // The invitation was Omar's: now he has had enough, as she has.
    announce(&solis, "The market opens.", &[]).await?;
    let held = "SELECT count(*) FROM recipients WHERE state = 'asleep' AND why = 'budget'";
    until("both have heard enough", || async { Ok(solis.number(held, &[]).await? == 2) }).await?;
    announce(&solis, "The bridge is closed.", &["--urgent", "Flood."]).await?;
    for walker in [&anna, &omar] {
        walker.person.wait_for_text("The bridge is closed.").await;
        assert!(!walker.person.chat().iter().any(|it| it.text.contains("The market")));
    }
    Ok(())
}

/// Announces something at the command line; the minute in which it can be undone is over.
async fn announce(solis: &Solis, words: &str, more: &[&str]) -> Result<()> {
    let file = solis.folder().join("news.toml");
    std::fs::write(&file, format!("[text]\nen = \"{words}\"\n"))?;
    let file = file.to_string_lossy().into_owned();
    solis.command(&[&["announce", file.as_str()][..], more].concat())?;
    solis.change_beside("UPDATE announcements SET starts_at = 0 WHERE starts_at > 0", &[]).await
}

/// Everything the learners did was yesterday; their lesson day has come a minute ago, and then the homework's reminder.
async fn yesterday(solis: &Solis) -> Result<()> {
    let now = solis::clock::Clock::system().now();
    let planned = Timestamp::from_second(now.as_second())? - SignedDuration::from_mins(1);
    let learned = planned - SignedDuration::from_hours(24);
    let (planned_at, learned_at) =
        (planned.as_millisecond().to_string(), learned.as_millisecond().to_string());
    let (planned, learned) = (planned.to_string(), learned.to_string());
    let sql = "UPDATE learners SET zone = $4, answered_at = $3,
        journey = json_set(journey, '$.lesson_day', $1, '$.learned_at', $2, '$.answered_at', $2)";
    let zone = solis.variable("SOLIS_TIME_ZONE");
    solis.change_beside(sql, &[&planned, &learned, &learned_at, &zone]).await?;
    let sql = r#"UPDATE alarms SET alarm = json_set(alarm, '$."lesson-day".planned', $1), due_at = $2
        WHERE name = 'lesson-day'"#;
    solis.change_beside(sql, &[&planned, &planned_at]).await?;
    let sql = "UPDATE alarms SET due_at = $1 + 30000 WHERE alarm LIKE '%reminder%'";
    solis.change_beside(sql, &[&planned_at]).await
}
