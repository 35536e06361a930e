//! The process is killed again and again while learners learn. What they did counts once; what they are told is told,
//! and what was told twice is on record as something nobody can know.

use std::{collections::BTreeSet, time::Duration};

use anyhow::{Result, ensure};
use futures_util::future::{join, join_all};
use tokio::time::sleep;

use super::{both, walker::Dice, walker::Walker};
use crate::fake_telegram::Fault;
use crate::product::Solis;

const KILLS: usize = 20;
const LEARNERS: i64 = 12;
const SEED: u64 = 20_261_121;

#[tokio::test]
async fn twenty_kills_lose_nothing_and_double_nothing() -> Result<()> {
    println!("seed {SEED}");
    let (telegram, mut solis) = both().await?;
    // Telegram is slow to answer, so that many a line is in the air when the process ends.
    telegram.fail_rate("send*", 30, SEED, Fault::HangAfter(Duration::from_millis(150)));
    let new = |id| Walker::new(&telegram, id, "Anna", "en");
    let mut walkers = (1..=LEARNERS).map(new).collect::<Vec<_>>();
    let (_, killed) = join(join_all(walkers.iter_mut().map(lesson)), kills(&mut solis)).await;
    killed?;
    let mut doubled = 0;
    for walker in &walkers {
        walker.is_served(&solis).await?;
        check_state(walker, &solis).await?;
        doubled += check_lines(walker, &solis).await?;
    }
    let open = "SELECT count(*) FROM inbox WHERE state NOT IN ('done', 'ignored')";
    assert_eq!(solis.number(open, &[]).await?, 0, "every update had its turn");
    let uncertain = solis.number("SELECT sum(uncertain) FROM outbox", &[]).await?;
    println!("{KILLS} kills, {uncertain} lines in the air, {doubled} of them said twice");
    ensure!(uncertain > 0, "lines were in the air");
    Ok(())
}

/// A whole first lesson, in any language, at a person's own pace.
async fn lesson(walker: &mut Walker) {
    let mut dice = Dice(SEED ^ walker.person.id.unsigned_abs());
    walker.says("/start");
    walker.question().await;
    while !walker.has_homework() {
        sleep(Duration::from_millis(dice.below(400))).await;
        walker.taps_any(dice.button()).await;
        walker.question().await;
    }
}

/// Kills at any moment: while it works, and while it starts.
async fn kills(solis: &mut Solis) -> Result<()> {
    let mut dice = Dice(SEED);
    for _ in 0..KILLS {
        sleep(Duration::from_millis(20 + dice.below(500))).await;
        solis.kill()?;
        if dice.below(4) == 0 {
            solis.begin_without_waiting()?;
        } else {
            solis.begin().await?;
        }
    }
    Ok(())
}

/// Everything they did has happened, once.
async fn check_state(walker: &Walker, solis: &Solis) -> Result<()> {
    let deeds = (walker.deeds, walker.deeds);
    ensure!(walker.turns(solis).await? == deeds, "a turn for each deed: {deeds:?}");
    let sql = "SELECT step, said FROM answers WHERE learner = $1 ORDER BY id";
    let kept: Vec<(String, String)> = solis.rows(sql, &[walker.learner(solis).await?]).await?;
    let kept = kept.into_iter().map(|(step, said)| (step, spoken(&said))).collect::<Vec<_>>();
    // The language and the reading are settings, no answers.
    let chosen = walker.chosen.get(2..).unwrap_or_default();
    ensure!(kept == chosen && kept.len() > 3, "{kept:?} is kept of {chosen:?}");
    Ok(())
}

/// Everything that was planned is said, in order; how often something was said twice.
async fn check_lines(walker: &Walker, solis: &Solis) -> Result<usize> {
    let sql = "SELECT state, external, uncertain FROM outbox WHERE learner = $1 ORDER BY id";
    let lines: Vec<(String, Option<String>, i64)> =
        solis.rows(sql, &[walker.learner(solis).await?]).await?;
    let mut said = Vec::new();
    for (state, external, _) in &lines {
        ensure!(state == "sent", "a line is {state}\n{}", walker.person.screen());
        said.push(external.as_deref().unwrap_or_default().parse::<i64>()?);
    }
    ensure!(said.is_sorted_by(|a, b| a < b), "lines are said in order: {said:?}");
    let there = walker.person.chat().iter().map(|it| it.message_id).collect::<BTreeSet<_>>();
    ensure!(said.iter().all(|it| there.contains(it)), "every line is in the chat");
    let doubled = there.len() - said.len();
    let uncertain: i64 = lines.iter().map(|(_, _, uncertain)| uncertain).sum();
    ensure!(doubled <= usize::try_from(uncertain)?, "{doubled} said twice, {uncertain} uncertain");
    Ok(doubled)
}

/// What was said, out of its JSON.
fn spoken(said: &str) -> String {
    let said: serde_json::Value = serde_json::from_str(said).unwrap_or_default();
    said["words"].as_str().unwrap_or_default().to_owned()
}
