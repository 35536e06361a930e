//! R12 again, with people on both ends: mentors answer while an announcement goes out to very many.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use futures_util::future::try_join_all;
use tokio::time::sleep;

use super::{figure, people::enrol, quantile, seed, sized, stage::Stage};
use crate::{
    fake_telegram::{Person, Sent},
    mentors::practice::gets_ready,
    product::PATIENCE,
};

const FIRST: i64 = 1_000_000;
/// So many talks are open.
const PAIRS: i64 = 10;

#[tokio::test]
async fn a_mentors_reply_overtakes_an_announcement() -> Result<()> {
    seed("R12 mentors")?;
    let count = sized(1_200_i64, 100_000);
    let mut stage = Stage::set().await?;
    enrol(&stage, FIRST..FIRST + count, "fair").await?;
    stage.solis.begin().await?;
    let mut pairs = Vec::new();
    for number in 1..=PAIRS {
        pairs.push(pair(&stage, number).await?);
    }
    stage.announce(1, "fair").await?;
    // In the long form a thousand answers in ten minutes.
    let (times, pace) = (sized(5, 100), Duration::from_secs(sized(4, 6)));
    let took = try_join_all(pairs.iter().zip(0_u32..).map(|((learner, mentor), at)| async move {
        sleep(pace * at / u32::try_from(PAIRS)?).await;
        let mut took = Vec::new();
        for time in 0..times {
            took.push(hears(learner, mentor, &format!("answer {time} of {at}")).await?);
            sleep(pace).await;
        }
        anyhow::Ok(took)
    }));
    let took = took.await?.concat();
    let sent = "SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'sent'";
    let left = "SELECT count(*) FROM recipients r LEFT JOIN outbox o
            ON o.announcement = r.announcement AND o.learner = r.learner
        WHERE coalesce(o.state, 'waiting') IN ('waiting', 'leased')";
    println!(
        "R12 mentors: {} answers while {} of {count} were told, {} still wait: p50 {:?}, p99 {:?}, max {:?}",
        took.len(),
        stage.solis.number(sent, &[]).await?,
        stage.solis.number(left, &[]).await?,
        quantile(&took, 500),
        quantile(&took, 990),
        quantile(&took, 1000),
    );
    figure(quantile(&took, 990) < Duration::from_secs(4), "a learner waits for a mentor's answer")
}

/// A learner and a mentor who talk.
async fn pair(stage: &Stage, number: i64) -> Result<(Person, Person)> {
    let name = format!("Ilze{number}");
    let invitation =
        ["invite", "mentor", "--name", &name, "--languages", "en", "--hours", "always"];
    let printed = stage.solis.command(&invitation)?;
    let code = printed.split_whitespace().nth(1).context("no code")?;
    let mentor = stage.telegram.person(800_000 + number, &name, "en");
    mentor.says(&format!("/start {code}"));
    sees(&mentor, "Welcome!").await;
    gets_ready(&mentor).await;
    let learner = stage.telegram.person(900_000 + number, "Omar", "en");
    learner.says("/start");
    for label in ["English", "Standard words", "Skip"] {
        taps(&learner, label).await;
    }
    sees(&learner, "Which small business").await;
    learner.says("A person");
    taps(&learner, "Yes, ask a person").await;
    learner.says("What is a price?");
    taps(&mentor, "I take it").await;
    sees(&learner, &name).await;
    sees(&mentor, "What is a price?").await;
    Ok((learner, mentor))
}

/// A mentor says something; how long until the learner has it.
async fn hears(learner: &Person, mentor: &Person, words: &str) -> Result<Duration> {
    let said = Instant::now();
    mentor.says(words);
    let has = |chat: &[Sent]| chat.iter().find(|it| it.text.contains(words)).map(|it| it.at);
    let at = learner.waits_to_see(PATIENCE * 2, has).await;
    Ok(at.with_context(|| format!("{words} never came"))?.saturating_duration_since(said))
}

async fn sees(person: &Person, words: &str) -> Sent {
    person.wait_for(|sent| sent.text.contains(words), PATIENCE).await
}

async fn taps(person: &Person, label: &str) {
    person.wait_for(|sent| sent.button(label).is_some(), PATIENCE).await;
    person.taps(label);
}
