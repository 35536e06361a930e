//! What comes to a mentor's chat of a learner's words is on record like what is opened in a browser: who, which talk, why;
//! never the words.

use anyhow::{Context, Result, ensure};

use super::{asks, heard, learner, mentor, sees, sees_times, taps};
use crate::{
    console,
    fake_telegram::FakeTelegram,
    postgres,
    product::{Solis, TOKEN},
};

/// Every look: who, what, why.
async fn looks(solis: &Solis) -> Result<Vec<(i64, String, String)>> {
    let sql = "SELECT who, thing, why FROM audit WHERE deed = 'saw-in-chat' ORDER BY seq";
    solis.rows(sql, &[]).await
}

#[tokio::test]
async fn what_comes_to_a_mentors_chat_is_on_record() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    is_on_record(&telegram, Solis::beside(telegram.url())?).await
}

#[tokio::test]
async fn what_comes_to_a_mentors_chat_is_on_record_on_postgres() -> Result<()> {
    let Some(database) = postgres::database().await? else { return Ok(()) };
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("DATABASE_URL", &database.url);
    is_on_record(&telegram, solis).await
}

async fn is_on_record(telegram: &FakeTelegram, mut solis: Solis) -> Result<()> {
    solis.set("SOLIS_FLOOD_GUARD", "off");
    solis.begin().await?;
    let ilze = mentor(telegram, &solis, 2001, "Ilze").await?;
    let omid = mentor(telegram, &solis, 2002, "Omid").await?;
    // With a made-up learner nobody was read.
    ensure!(looks(&solis).await?.is_empty());
    let anna = learner(telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    sees(&ilze, "What is a price?").await;
    sees(&omid, "What is a price?").await;
    let number = "SELECT person FROM staff WHERE name = 'Ilze'";
    let her = solis.number(number, &[]).await?;
    let talk = format!("talk {}", solis.number("SELECT id FROM talks", &[]).await?);
    let asked = looks(&solis).await?;
    ensure!(asked.len() == 2, "each who was asked has her question: {asked:?}");
    ensure!(asked.iter().all(|it| it.1 == talk && it.2 == "asked"), "{asked:?}");

    // It is one look, however many lines she has written, and however many she writes then.
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    for words in ["For bread?", "And for a cake?"] {
        anna.says(words);
        sees(&ilze, words).await;
    }
    let took = (her, talk.clone(), "took".to_owned());
    let now = looks(&solis).await?;
    ensure!(now.get(2..) == Some(&[took][..]), "{now:?}");

    // Whoever opens the card again has looked again.
    ilze.says("/desk");
    taps(&ilze, "My talks").await;
    sees(&ilze, "its card comes again").await;
    taps(&ilze, "Anna").await;
    sees_times(&ilze, "You have taken", 2).await?;
    let again = (her, talk, "again".to_owned());
    let now = looks(&solis).await?;
    ensure!(now.get(3..) == Some(&[again][..]), "{now:?}");
    ensure!(!heard(&omid).contains("cake"), "Omid has read what is on record of him, no more");

    let vita = console::staff(&solis, "data-protection", 1, "Vita").await?;
    let record = vita.get("/console/audit").await?.text;
    for words in ["Ilze", "learner’s words came to their chat", "took the talk", "was asked to"] {
        ensure!(record.contains(words), "{words}: {record}");
    }
    ensure!(!record.contains("price") && !record.contains("Anna"), "no words: {record}");
    let end = solis.command(&["audit"]).context("the record holds")?;
    solis.command(&["audit", "--has", end.trim()])?;
    solis.stop().await
}
