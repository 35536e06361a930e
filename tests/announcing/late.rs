//! Whoever is kept from hearing it until it is over: it came too late for them, and the page says why.

use anyhow::{Result, ensure};

use super::{LATER, add_up, begin, coordinator, on_web, press, reads};
use crate::product::{Solis, until};

/// Each for a reason of their own, in the order in which they come.
const WHY: [&str; 4] = [
    "It was night where they are until it was over</bdi>: 1",
    "They had paused messages until it was over</bdi>: 1",
    "They talked with a person until it was over</bdi>: 1",
    "They had enough messages until it was over</bdi>: 1",
];

#[tokio::test]
async fn who_is_kept_from_it_until_it_is_over_is_told_of_plainly() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let ilze = coordinator(&solis, "Ilze", "1").await?;
    let mut people = Vec::new();
    for _ in 0..7 {
        people.push(on_web(&solis, "English").await?);
    }
    let first = solis.number("SELECT max(id) - 6 FROM learners", &[]).await?;
    let id = |at: i64| (first + at).to_string();
    let zone = super::night::night();
    // Night, a pause of theirs, a talk, one message today already, peace after danger; two who hear it in time.
    solis
        .change_beside(
            "UPDATE learners SET zone = $1 WHERE id = CAST($2 AS BIGINT)",
            &[&zone, &id(0)],
        )
        .await?;
    let pause = "UPDATE learners SET reminders = '{\"paused-until\":\"2099-01-01T10:00:00Z\"}'
        WHERE id = CAST($1 AS BIGINT)";
    solis.change_beside(pause, &[&id(1)]).await?;
    let talk =
        "INSERT INTO talks (learner, mentor, stage, topic, dialogue, shows, round, is_practice,
            asked_at) SELECT id, NULL, 'open', 'question', 'a/b', 'all', 0, 0, 5 FROM learners
            WHERE id = CAST($1 AS BIGINT)";
    solis.change_beside(talk, &[&id(2)]).await?;
    let heard = "UPDATE learners SET journey = json_set(journey, '$.spoken', json_array($1))
        WHERE id = CAST($2 AS BIGINT)";
    let now = solis::clock::Clock::system().now().to_string();
    solis.change_beside(heard, &[&now, &id(3)]).await?;
    solis
        .change_beside("UPDATE learners SET hushed_at = 5 WHERE id = CAST($1 AS BIGINT)", &[&id(4)])
        .await?;

    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "We meet.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    let held = "SELECT count(DISTINCT why) FROM recipients WHERE state = 'asleep'";
    until("four are held", || async { Ok(solis.number(held, &[]).await? == 4) }).await?;
    until("two hear it", || async { Ok(add_up(&ilze, &at).await?.first() == Some(&2)) }).await?;
    let parts = add_up(&ilze, &at).await?;
    // Sent, waiting, in a talk, at night, enough, paused, resting, blocked, too late.
    ensure!(parts[..9] == [2, 0, 1, 1, 1, 0, 1, 0, 1], "{parts:?}");

    // Its end comes while they are kept from it.
    solis.change_beside("UPDATE announcements SET expires_at = 1000", &[]).await?;
    solis.change_beside("UPDATE recipients SET due_at = 1000 WHERE state = 'asleep'", &[]).await?;
    until("it is over", || async { Ok(add_up(&ilze, &at).await?.get(8) == Some(&5)) }).await?;
    let done = "SELECT count(*) FROM drafts WHERE stage = 'done'";
    until("it is done", || async { Ok(solis.number(done, &[]).await? == 1) }).await?;
    let page = reads(&ilze, &at).await?;
    for plain in WHY {
        ensure!(page.contains(plain), "{plain}: {page}");
    }
    // Of somebody who has asked for help in danger nothing is told.
    let peace =
        "It was not their turn before it was over, or nothing unasked is sent to them now</bdi>: 1";
    ensure!(page.contains(peace), "{page}");
    let list = ilze.get(&format!("{at}/people.csv")).await?.text;
    ensure!(list.matches("Too late,").count() == 5 && list.contains("until it was over"), "{list}");
    ensure!(!list.contains("help") && !page.contains("asked for help"), "{list}");
    Ok(())
}

#[tokio::test]
async fn a_pause_of_the_announcement_that_is_longer_than_it_lasts() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let (ilze, anna) = (coordinator(&solis, "Ilze", "1").await?, on_web(&solis, "English").await?);
    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "We meet.")]).await?;
    // It is stopped when her line is written, and not yet sent.
    let line = "INSERT INTO outbox (learner, lane, channel, line, planned_at, due_at, deadline, state, announcement)
        SELECT r.learner, 3, 'web', '{\"announcement\":1}', 5, 9000000000000, 9000000000000, 'waiting', 1
        FROM recipients r";
    solis.change_beside(line, &[]).await?;
    solis.change_beside("UPDATE recipients SET state = 'planned'", &[]).await?;
    solis.change_beside(LATER, &[]).await?;
    let running = "SELECT count(*) FROM drafts WHERE stage = 'running'";
    until("it runs", || async { Ok(solis.number(running, &[]).await? == 1) }).await?;
    ensure!(
        reads(&ilze, "/console")
            .await?
            .contains("<strong>1</strong> <span>Announcements on their way")
    );
    press(&ilze, &at, "pause", &[]).await?;
    ensure!(add_up(&ilze, &at).await?.get(5) == Some(&1));
    solis
        .change_beside("UPDATE outbox SET deadline = 1000, due_at = 1000 WHERE lane = 3", &[])
        .await?;
    press(&ilze, &at, "resume", &[]).await?;
    until("too late", || async { Ok(add_up(&ilze, &at).await?.get(8) == Some(&1)) }).await?;
    let page = reads(&ilze, &at).await?;
    ensure!(page.contains("The announcement was paused until it was over</bdi>: 1"), "{page}");
    ensure!(!anna.get("/").await?.text.contains("We meet."));
    Ok(())
}
