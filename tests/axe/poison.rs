//! R15: messages that make their turn panic, and messages that end the process. Each is left alone after three tries,
//! whoever sent it is told, their next message works, and nobody else loses anything.

use anyhow::{Context, Result, ensure};
use futures_util::future::try_join;
use std::time::Duration;
use tokio::time::sleep;

use super::{
    Engine, STORIES, both,
    check::agree,
    form::{Form, Row},
    on_both_engines,
    state::{arrivals, settled, waiting},
    story::{TURNS, stories},
    talker::{Crowd, Talker},
};
use crate::{fake_telegram::FakeTelegram, product::Solis};

/// The binary understands `SOLIS_POISON`, which only one made for tests does.
const IS_POISONABLE: bool =
    cfg!(debug_assertions) && has(include_bytes!("../../src/config/mod.rs"), b"SOLIS_POISON");
const PANIC: &str = "hemlock";
const ABORT: &str = "nightshade";
/// So often a message is tried.
const TRIES: usize = 3;

on_both_engines!(a_poisoned_message_is_left_alone_after_three_tries);

async fn a_poisoned_message_is_left_alone_after_three_tries(engine: Engine) -> Result<()> {
    let row = Row::begin("R15 poison").await;
    if row.form == Form::Short && engine.is_server() {
        // Each kill there costs half a minute: the longer forms have it.
        return Ok(());
    }
    if !IS_POISONABLE {
        row.says(
            "skipped: this binary does not know SOLIS_POISON (a debug build of a newer one does)",
        );
        return Ok(());
    }
    let (telegram, mut solis) = both(&engine).await?;
    solis.set("SOLIS_POISON", &format!("{PANIC} {ABORT}"));
    solis.begin().await?;
    let stories = stories(STORIES)?;
    let (panics, aborts) = row.form.of((4, 2), (20, 8), (50, 20));
    let victims = Crowd::new(1_000, panics + aborts, &stories).lives(&telegram, 5).await?;
    settled(&solis).await?;
    let crowd = Crowd::new(1_000_000, row.form.of(20, 100, 300), &stories);
    let poisoned = async {
        let mut crashes = 0;
        for (number, victim) in victims.iter().enumerate() {
            victim.person.says(if number < panics { PANIC } else { ABORT });
            crashes += revived(&telegram, &mut solis, &crowd, number + 1 == victims.len()).await?;
        }
        anyhow::Ok(crashes)
    };
    let (talkers, crashes) = try_join(crowd.lives(&telegram, TURNS), poisoned).await?;
    agree(&telegram, &solis, &talkers).await?;
    let dead = arrivals(&solis).await?.values().filter(|it| *it == "dead").count();
    ensure!(dead == victims.len(), "{dead} messages are dead of {}", victims.len());
    ensure!(crashes == aborts * TRIES, "{crashes} crashes for {aborts} messages");
    for mut victim in victims {
        next_works(&mut victim).await?;
    }
    settled(&solis).await?;
    row.says(&format!("{panics} panics, {aborts} aborts in {crashes} crashes: each left alone"));
    Ok(())
}

/// Starts it again whenever it has ended, as a system does, until nothing waits; how often it had ended.
async fn revived(
    telegram: &FakeTelegram,
    solis: &mut Solis,
    crowd: &Crowd<'_>,
    is_last: bool,
) -> Result<usize> {
    let mut crashes = 0;
    loop {
        sleep(Duration::from_millis(5)).await;
        if !solis.is_running()? {
            crashes += 1;
            solis.kill()?;
            // It may end while it starts.
            solis.begin_without_waiting()?;
        } else if telegram.pending_updates() == 0 && is_idle(solis).await {
            let is_over = crowd.done() == crowd.all_deeds();
            if is_over || !is_last {
                return Ok(crashes);
            }
        }
    }
}

/// Whether nothing poisoned waits; a database that is just being opened cannot be asked.
async fn is_idle(solis: &Solis) -> bool {
    waiting(solis).await.is_ok_and(|it| it == 0)
}

/// They are told that something went wrong, and the next thing they do works.
async fn next_works(victim: &mut Talker<'_>) -> Result<()> {
    let said = victim.story.deeds[victim.done - 1].said;
    let before = victim.person.sees(|chat| {
        let news = chat.get(said..).unwrap_or_default();
        // The sentence may itself be in the air when the next one ends the process.
        let is_one = news.first().is_some_and(|one| news.iter().all(|it| it.text == one.text));
        is_one.then_some(chat.len())
    });
    let before = before.with_context(|| format!("not told once: {}", victim.person.screen()))?;
    victim.acts()?;
    let news = |chat: &[crate::fake_telegram::Sent]| (chat.len() > before).then_some(());
    let news = victim.person.waits_to_see(Duration::from_mins(10), news).await;
    news.with_context(|| format!("the next message does nothing: {}", victim.person.screen()))
}

/// Whether these bytes are somewhere in those.
const fn has(text: &[u8], word: &[u8]) -> bool {
    let mut at = 0;
    while at + word.len() <= text.len() {
        let mut same = 0;
        while same < word.len() && text[at + same] == word[same] {
            same += 1;
        }
        if same == word.len() {
            return true;
        }
        at += 1;
    }
    false
}
