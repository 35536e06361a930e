//! A message of a talk that ends the process three times, or fails as often: it is left alone, and both are told of it.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::{asks, heard, learner, mentor, sees, taps};
use crate::{
    fake_telegram::{FakeTelegram, Person},
    product::{Solis, TOKEN, until},
};

const PANIC: &str = "hemlock";
const ABORT: &str = "nightshade";

/// Starts it again whenever it has ended, until nothing waits; how often it had ended.
async fn revived(telegram: &FakeTelegram, solis: &mut Solis) -> Result<usize> {
    let mut crashes = 0;
    let waiting = "SELECT count(*) FROM inbox WHERE state = 'waiting'";
    for _ in 0..30_000 {
        tokio::time::sleep(Duration::from_millis(10)).await;
        if !solis.is_running()? {
            crashes += 1;
            solis.kill()?;
            // It may end while it starts.
            solis.begin_without_waiting()?;
        } else if telegram.pending_updates() == 0
            && solis.number(waiting, &[]).await.is_ok_and(|it| it == 0)
        {
            return Ok(crashes);
        }
    }
    anyhow::bail!("it never comes to rest")
}

/// Says something that makes its turn fail, and lets Solis try; how often it ended by that.
async fn says(
    words: &str,
    who: &Person,
    telegram: &FakeTelegram,
    solis: &mut Solis,
) -> Result<usize> {
    let before = solis.number("SELECT count(*) FROM inbox", &[]).await?;
    who.says(words);
    let mut crashes = 0;
    until("it has come", || async {
        let count = solis.number("SELECT count(*) FROM inbox", &[]).await;
        Ok(count.is_ok_and(|it| it > before))
    })
    .await?;
    crashes += revived(telegram, solis).await?;
    Ok(crashes)
}

#[tokio::test]
async fn what_is_left_alone_in_a_talk_is_said_to_both() -> Result<()> {
    if cfg!(not(debug_assertions)) {
        // A release knows no poison.
        return Ok(());
    }
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("SOLIS_FLOOD_GUARD", "off");
    solis.set("SOLIS_POISON", &format!("{PANIC} {ABORT}"));
    solis.begin().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;

    let mut count = 0;
    for (from, to, name) in [(&anna, &ilze, "Anna"), (&ilze, &anna, "Ilze")] {
        for (words, crashes) in [(ABORT, 3), (PANIC, 0)] {
            let (own, there) = (from.chat().len(), to.chat().len());
            ensure!(says(words, from, &telegram, &mut solis).await? == crashes, "{words}");
            let cannot = format!("{name} has sent something that cannot be shown here");
            until("both are told", || async {
                let told = |who: &Person, since: usize, what: &str| {
                    let chat = who.chat();
                    let new = chat.iter().skip(since).map(super::plain);
                    new.filter(|it| it.contains(what)).count()
                };
                let here = told(from, own, "could not be passed on");
                let there = told(to, there, &cannot);
                ensure!(here <= 1 && there <= 1, "twice: {here} {there}");
                Ok((here, there) == (1, 1))
            })
            .await?;
            // The talk goes on.
            count += 1;
            from.says(&format!("And now {count}?"));
            sees(to, &format!("And now {count}?")).await;
        }
    }
    for who in [&anna, &ilze] {
        ensure!(!heard(who).contains("Something went wrong"), "{}", who.screen());
    }
    // While she still waits for a person, whoever comes sees that there was something.
    let zane = learner(&telegram, 1003, "Zane").await;
    let calm = ilze.chat().len();
    asks(&zane, "And what is a cost?").await;
    says(PANIC, &zane, &telegram, &mut solis).await?;
    sees(&zane, "This could not be passed on: a message that could not be read").await;
    taps(&ilze, "I take it").await;
    until("the mentor sees that something came", || async {
        let cannot =
            "Zane has sent something that cannot be shown here: a message that could not be read";
        Ok(ilze.chat().iter().skip(calm).any(|it| super::plain(it).contains(cannot)))
    })
    .await?;
    ensure!(!heard(&zane).contains("Something went wrong"), "{}", zane.screen());
    // Words of danger are no less so.
    let boris = learner(&telegram, 1002, "Boris").await;
    for words in [format!("{ABORT}, i want to die"), format!("{PANIC} my husband beats me")] {
        says(&words, &boris, &telegram, &mut solis).await?;
        sees(&boris, "if your life or another person's life").await;
        boris.says("/continue");
    }
    let kept =
        "SELECT count(*) FROM inbox WHERE body LIKE '%i want to die%' OR body LIKE '%beats me%'";
    until("kept nowhere", || async { Ok(solis.number(kept, &[]).await? == 0) }).await?;
    Ok(())
}

/// Whoever kills the process at its start, again and again, has not made the message that waits a poison: its last try
/// is in calm.
#[tokio::test]
async fn kills_at_the_start_make_no_message_a_poison() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.begin().await?;
    let anna = telegram.person(1001, "Anna", "en");
    anna.says("Hello");
    sees(&anna, "Which language").await;
    solis.stop().await?;
    // The process has ended twice while this waited for its turn.
    let waits = "INSERT INTO inbox (channel, external, body, received_at, tries, state, sender)
        SELECT channel, 'again', replace(body, 'Hello', '/about'), received_at, 2, 'waiting', sender
        FROM inbox ORDER BY id LIMIT 1";
    solis.change(waits).await?;
    let is_as_it_was =
        "SELECT count(*) FROM inbox WHERE external = 'again' AND state = 'waiting' AND tries = 2";
    // However slow the machine is, it is killed before it has run in calm.
    if cfg!(debug_assertions) {
        solis.set("SOLIS_POISON", &format!("{PANIC} {ABORT} 600"));
        for _ in 0..3 {
            solis.begin().await?;
            tokio::time::sleep(Duration::from_millis(200)).await;
            solis.kill()?;
            ensure!(solis.number(is_as_it_was, &[]).await? == 1, "it was tried in a hurry");
        }
        solis.set("SOLIS_POISON", &format!("{PANIC} {ABORT} 1"));
    }
    solis.begin().await?;
    let done = "SELECT count(*) FROM inbox WHERE external = 'again' AND state = 'done'";
    until("it has its turn", || async { Ok(solis.number(done, &[]).await? == 1) }).await?;
    sees(&anna, "robot").await;
    ensure!(!heard(&anna).contains("Something went wrong"), "{}", anna.screen());
    Ok(())
}
