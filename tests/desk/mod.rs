//! The mentors' page, against the whole program: who is let in, who sees what, and that nothing happens twice.
//!
//! What a mentor does on a screen.

mod acts;
pub(crate) mod browser;
mod entry;
mod files;
mod frozen;
mod login;
mod rights;
mod sessions;

use anyhow::{Context, Result, ensure};

use crate::product::{Solis, until};
use browser::Browser;

/// A Solis without a bot.
async fn alone() -> Result<Solis> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    Ok(solis)
}

/// The path of an invitation to be a mentor who answers in this language, at all hours.
fn invitation(solis: &Solis, language: &str) -> Result<String> {
    let wanted = ["invite", "mentor", "--languages", language, "--hours", "always"];
    let printed = solis.command(&wanted)?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    Ok(format!("/join/{code}"))
}

/// A mentor, at the desk in a browser.
async fn mentor(solis: &Solis, name: &str, language: &str) -> Result<Browser> {
    let browser = Browser::new(&solis.url()?)?;
    let joined = browser.post(&invitation(solis, language)?, &[("name", name)]).await?;
    ensure!((joined.status, joined.to.as_str()) == (303, "/desk"), "{joined:?}");
    // Before the first learner there is a made-up one.
    ensure!(browser.get("/desk").await?.text.contains("practice talk"));
    let practised = "UPDATE staff SET standing = 'active', practised = 1 WHERE name = $1";
    solis.change_beside(practised, &[name]).await?;
    Ok(browser)
}

/// A learner who has asked for a person; the talk.
async fn asks(solis: &Solis, question: &str) -> Result<(Browser, i64)> {
    let before = solis.number("SELECT count(*) FROM talks", &[]).await?;
    let anna = Browser::new(&solis.url()?)?;
    anna.chats("say", "English").await?;
    anna.chats("press", "/person").await?;
    anna.taps("Yes, ask a person").await?;
    counts(solis, "SELECT count(*) FROM talks", before + 1).await?;
    anna.chats("say", question).await?;
    let talk = solis.number("SELECT max(id) FROM talks", &[]).await?;
    until("the question is offered", || async {
        let offers = solis.number("SELECT count(*) FROM offers WHERE talk = $1", &[talk]).await?;
        let mentors = solis
            .number("SELECT count(*) FROM staff WHERE role = 'mentor' AND languages = 'en' AND standing = 'active'", &[]);
        Ok(offers == mentors.await?.min(3))
    })
    .await?;
    Ok((anna, talk))
}

/// Waits until a statement counts so many rows.
async fn counts(solis: &Solis, sql: &'static str, rows: i64) -> Result<()> {
    until(sql, || async { Ok(solis.number(sql, &[]).await? == rows) }).await
}

/// Waits until this is on a page.
async fn reads(browser: &Browser, path: &str, words: &str) -> Result<()> {
    let read = until(words, || async { Ok(browser.get(path).await?.text.contains(words)) }).await;
    match read {
        Ok(()) => Ok(()),
        Err(why) => Err(why.context(browser.get(path).await?.text)),
    }
}
