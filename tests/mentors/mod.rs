//! A learner and a mentor, each with a phone: the whole program against a Telegram that behaves as the real one does.
//!
//! Talks, one file for each kind of story.

mod changes;
mod crowded;
mod due;
mod joining;
mod kills;
mod kinds;
mod leaving;
pub(crate) mod libre;
mod lost;
mod own_data;
mod plan;
pub(crate) mod practice;
mod promise;
mod record;
mod screens;
mod settings;
mod spared;
mod stuck;
mod talk;
mod translation;
mod web;

use anyhow::{Context, Result};

use crate::fake_telegram::{FakeTelegram, Person, Sent};
use crate::product::{PATIENCE, Solis, TOKEN, until};
use practice::{clears, gets_ready, practises};

/// A Telegram, and a Solis beside it.
async fn both() -> Result<(FakeTelegram, Solis)> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    // A test taps faster than a mentor.
    solis.set("SOLIS_FLOOD_GUARD", "off");
    solis.begin().await?;
    Ok((telegram, solis))
}

/// A learner in the first lesson, with a question open.
async fn learner(telegram: &FakeTelegram, id: i64, name: &str) -> Person {
    let person = telegram.person(id, name, "en");
    person.says("/start");
    for label in ["English", "Standard words"] {
        taps(&person, label).await;
    }
    sees(&person, "call you").await;
    person.says(name);
    sees(&person, "Which small business do you know best?").await;
    person
}

/// A mentor who answers in English, at all hours, and is ready for the first real learner.
async fn mentor(telegram: &FakeTelegram, solis: &Solis, id: i64, name: &str) -> Result<Person> {
    let invitation = ["invite", "mentor", "--name", name, "--languages", "en", "--hours", "always"];
    let person = joins(telegram, solis, id, name, &invitation).await?;
    gets_ready(&person).await;
    Ok(person)
}

/// Somebody who runs the programme.
async fn coordinator(telegram: &FakeTelegram, solis: &Solis, id: i64) -> Result<Person> {
    joins(telegram, solis, id, "Zane", &["invite", "coordinator", "--name", "Zane"]).await
}

async fn joins(
    telegram: &FakeTelegram,
    solis: &Solis,
    id: i64,
    name: &str,
    invitation: &[&str],
) -> Result<Person> {
    let printed = solis.command(invitation)?;
    let code = printed.split_whitespace().nth(1).context("no code")?.to_owned();
    let person = telegram.person(id, name, "en");
    person.says(&format!("/start {code}"));
    sees(&person, "Welcome!").await;
    Ok(person)
}

/// Walks through the first lesson with these answers to its questions.
async fn walks(person: &Person, answers: &[&str]) {
    let way = [
        ("Shop or market", "Rahel likes bicycles"),
        ("Next", "In a job, an employer"),
        ("Next", "In your own business"),
        ("Next", "You do a hobby for joy"),
        ("Next", "Fatima drives a bus"),
        ("", "Carlos grows tomatoes"),
        ("", "You chose a shop"),
        ("Next", "Hamid has a job"),
        ("", "Iryna is an electrician"),
        ("", "A job is free"),
    ];
    let mut answers = answers.iter();
    for (label, then) in way {
        let answer = if label.is_empty() { answers.next().copied() } else { Some(label) };
        let Some(label) = answer else { return };
        taps(person, label).await;
        sees(person, then).await;
    }
}

/// Asks for a person, and says yes.
async fn asks(person: &Person, question: &str) {
    person.says("A person");
    taps(person, "Yes, ask a person").await;
    sees(person, "What would you like to ask?").await;
    person.says(question);
}

/// Waits for a message with these words.
async fn sees(person: &Person, words: &str) -> Sent {
    let is_it = |sent: &Sent| sent.text.contains(words) || plain(sent).contains(words);
    person.wait_for(is_it, PATIENCE).await
}

/// Waits for a button with this label, and taps the newest.
async fn taps(person: &Person, label: &str) {
    person.wait_for(|sent| sent.button(label).is_some(), PATIENCE).await;
    person.taps(label);
}

/// Waits for so many messages with these words.
async fn sees_times(person: &Person, words: &str, times: usize) -> Result<()> {
    until(words, || async { Ok(heard(person).matches(words).count() >= times) }).await
}

/// Everything the bot has said to somebody, as one text.
fn heard(person: &Person) -> String {
    person.chat().iter().map(plain).collect::<Vec<_>>().join("\n---\n")
}

/// Waits until a statement counts so many rows.
async fn counts(solis: &Solis, sql: &'static str, rows: i64) -> Result<()> {
    until(sql, || async { Ok(solis.number(sql, &[]).await? == rows) }).await
}

/// What a message says, without the marks that keep a name apart from the sentence around it.
fn plain(sent: &Sent) -> String {
    sent.text.replace(['\u{2068}', '\u{2069}'], "")
}
