//! Night, and a talk with a person: an announcement waits for the morning, an urgent one does not; both wait for the
//! end of a talk.

use anyhow::{Result, ensure};
use jiff::tz::TimeZone;
use solis::clock::Clock;

use super::{LATER, add_up, begin, coordinator, on_web, press};
use crate::product::{Solis, until};

/// A zone where it is three in the morning now.
pub(super) fn night() -> String {
    let now = Clock::system().now().to_zoned(TimeZone::UTC).hour();
    match (3 - now + 36).rem_euclid(24) - 12 {
        0 => "Etc/UTC".to_owned(),
        east @ 1.. => format!("Etc/GMT-{east}"),
        west => format!("Etc/GMT+{}", -west),
    }
}

#[tokio::test]
async fn an_urgent_one_waits_for_no_morning_and_for_a_talk() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let (ilze, omar) =
        (coordinator(&solis, "Ilze", "1").await?, coordinator(&solis, "Omar", "1").await?);
    let (anna, boris) = (on_web(&solis, "English").await?, on_web(&solis, "English").await?);
    let zone = night();
    solis.change_beside("UPDATE learners SET zone = $1", &[&zone]).await?;
    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "In the morning.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    let asleep = "SELECT count(*) FROM recipients WHERE state = 'asleep' AND why = 'quiet'";
    until("they sleep", || async { Ok(solis.number(asleep, &[]).await? == 2) }).await?;
    let parts = add_up(&ilze, &at).await?;
    ensure!(parts.get(3) == Some(&2), "{parts:?}");

    // Boris talks with a person.
    let talk = "INSERT INTO talks (learner, mentor, stage, topic, dialogue, shows, round, is_practice,
            asked_at) SELECT max(id), NULL, 'open', 'question', 'a/b', 'all', 0, 0, 5 FROM learners";
    solis.change_beside(talk, &[]).await?;
    let at = begin(&ilze).await?;
    let words = [("text-en", "The bridge is closed."), ("urgent", "yes"), ("reason", "Flood.")];
    press(&ilze, &at, "ask", &words).await?;
    ensure!(press(&omar, &at, "approve", &[]).await?.to == at);
    solis.change_beside(LATER, &[]).await?;
    until("Anna hears it", || async { Ok(anna.get("/").await?.text.contains("The bridge")) })
        .await?;
    let held = || async { Ok(add_up(&ilze, &at).await?.get(2) == Some(&1)) };
    until("Boris is held", held).await?;
    ensure!(!boris.get("/").await?.text.contains("The bridge"));
    ensure!(!anna.get("/").await?.text.contains("In the morning."));
    Ok(())
}
