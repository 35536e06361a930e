//! What falls due while a person talks with a learner: it waits, and is offered once afterwards.

use anyhow::{Context, Result};

use super::{asks, both, counts, heard, learner, mentor, sees, sees_times, taps, walks};
use crate::{
    fake_telegram::{FakeTelegram, Person},
    product::Solis,
};

/// As if ten days had passed for whatever is set to ring for learners.
const TEN_DAYS: &str = "UPDATE alarms SET due_at = due_at - 900000000 WHERE name NOT LIKE 'talk %'";
/// As if nobody had said anything for hours.
const HOURS: &str = "UPDATE learners
    SET journey = json_set(journey, '$.answered_at', '2026-01-01T12:00:00Z')";

/// A mentor who has taken this learner.
async fn talks(telegram: &FakeTelegram, solis: &Solis, anna: &Person) -> Result<Person> {
    let ilze = mentor(telegram, solis, 2001, "Ilze").await?;
    asks(anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(anna, "is here now, a person").await;
    Ok(ilze)
}

/// Something that is said to this learner and must come after whatever came before.
async fn still_talks(ilze: &Person, anna: &Person, words: &str) {
    ilze.says(words);
    sees(anna, words).await;
}

/// How often Solis has greeted this learner since a mentor came, as it does when nobody asked.
fn greetings(anna: &Person) -> usize {
    let heard = heard(anna);
    heard.rsplit("is here now, a person").next().map_or(0, |it| it.matches("Hello!").count())
}

#[tokio::test]
async fn a_lesson_and_a_nudge_wait_and_the_lesson_is_offered_once() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    let ilze = talks(&telegram, &solis, &anna).await?;
    solis.meanwhile(TEN_DAYS).await?;
    counts(
        &solis,
        "SELECT count(*) FROM alarms WHERE name IN ('lesson-day', 'lapse')
        AND learner = (SELECT learner FROM talks)",
        0,
    )
    .await?;
    still_talks(&ilze, &anna, "What does the flour cost you?").await;
    assert_eq!(greetings(&anna), 0, "nothing unasked in a talk: {}", heard(&anna));
    taps(&ilze, "Give back").await;
    sees(&anna, "How was it?").await;
    // The ladder begins anew, days from now.
    let far =
        "SELECT count(*) FROM alarms WHERE name = 'lapse' AND learner = (SELECT learner FROM talks)
        AND due_at > (SELECT max(at) FROM log) + 2 * 86400000";
    counts(&solis, far, 1).await?;
    solis.meanwhile(HOURS).await?;
    let near = "UPDATE alarms SET due_at = due_at - 900000000 WHERE name = 'lesson-day'";
    solis.meanwhile(near).await?;
    sees(&anna, "Shall we go on with your lesson?").await;
    taps(&anna, "Go on").await;
    sees_times(&anna, "Which small business do you know best?", 2).await?;
    assert_eq!(greetings(&anna), 1, "{}", heard(&anna));
    Ok(())
}

#[tokio::test]
async fn a_homework_waits_and_reminds_once() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    walks(&anna, &["Job", "Hobby", "Own business", "Own business"]).await;
    taps(&anna, "Next").await;
    sees(&anna, "Your task").await;
    let ilze = talks(&telegram, &solis, &anna).await?;
    let first = "UPDATE alarms SET due_at = due_at - 900000000
        WHERE name = (SELECT name FROM alarms WHERE name LIKE 'homework %' ORDER BY due_at LIMIT 1)";
    solis.meanwhile(first).await?;
    counts(&solis, "SELECT count(*) FROM alarms WHERE name LIKE 'homework %'", 2).await?;
    still_talks(&ilze, &anna, "What does the flour cost you?").await;
    assert!(!heard(&anna).contains("days left"), "nothing unasked in a talk: {}", heard(&anna));
    taps(&ilze, "Give back").await;
    sees(&anna, "How was it?").await;
    counts(&solis, "SELECT count(*) FROM alarms WHERE name LIKE 'homework %'", 3).await?;
    solis.meanwhile(HOURS).await?;
    solis.meanwhile(first).await?;
    sees(&anna, "days left for your street walk").await;
    counts(&solis, "SELECT count(*) FROM alarms WHERE name LIKE 'homework %'", 2).await?;
    assert_eq!(heard(&anna).matches("days left").count(), 1, "{}", heard(&anna));
    Ok(())
}

#[tokio::test]
async fn an_announcement_waits_and_comes_once() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    let ilze = talks(&telegram, &solis, &anna).await?;
    let file = solis.path().join("news.toml");
    std::fs::write(&file, "[text]\nen = \"The library opens on Friday.\"\n")?;
    solis.command(&["announce", file.to_str().context("no path")?])?;
    solis.change_beside("UPDATE announcements SET starts_at = 0", &[]).await?;
    counts(&solis, "SELECT count(*) FROM recipients WHERE state = 'asleep'", 1).await?;
    let awake = "UPDATE recipients SET due_at = due_at - 900000 WHERE state = 'asleep'";
    solis.meanwhile(awake).await?;
    still_talks(&ilze, &anna, "What does the flour cost you?").await;
    counts(&solis, "SELECT count(*) FROM recipients WHERE state = 'asleep'", 1).await?;
    assert!(!heard(&anna).contains("The library opens"), "not in a talk: {}", heard(&anna));
    taps(&ilze, "Give back").await;
    sees(&anna, "How was it?").await;
    solis.meanwhile(awake).await?;
    sees(&anna, "The library opens").await;
    solis.meanwhile(awake).await?;
    taps(&anna, "Good").await;
    sees(&anna, "Thank you for telling me").await;
    assert_eq!(heard(&anna).matches("The library opens").count(), 1, "{}", heard(&anna));
    Ok(())
}
