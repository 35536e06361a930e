//! The console's home, mentors, lessons and settings, against the whole program: what is counted, what can be done, and
//! the wall between organisations.
//!
//! What those who run a programme see of it, and do about it.

mod home;
mod lessons;
mod mentors;
mod settings;
mod speed;

use anyhow::{Context, Result, ensure};

use crate::{
    desk::browser::Browser,
    product::{Solis, until},
};

/// A Solis without a bot, shared by two organisations.
async fn shared() -> Result<Solis> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    solis.command(&["organisation", "add", "North"])?;
    Ok(solis)
}

/// Joins the staff of an organisation in a browser.
async fn joins(solis: &Solis, role: &str, name: &str, organisation: &str) -> Result<Browser> {
    joins_as(solis, &[role, "--organisation", organisation, "--languages", "en"], name).await
}

/// The same, by the words of an invitation.
async fn joins_as(solis: &Solis, role: &[&str], name: &str) -> Result<Browser> {
    let printed = solis.command(&[&["invite"][..], role].concat())?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    let (browser, path) = (Browser::new(&solis.url()?)?, format!("/join/{code}"));
    browser.get(&path).await?;
    let joined = browser.post(&path, &[("name", name)]).await?;
    ensure!(joined.status == 303, "{joined:?}");
    Ok(browser)
}

/// Waits until this is on a page; each look has it counted again.
async fn reads(browser: &Browser, path: &str, words: &str) -> Result<()> {
    let read = until(words, || async { Ok(browser.get(path).await?.text.contains(words)) }).await;
    match read {
        Ok(()) => Ok(()),
        Err(why) => Err(why.context(browser.get(path).await?.text)),
    }
}

/// So many learners of an organisation, who stand in a lesson; their numbers begin at a thousand for each organisation.
async fn crowd(solis: &Solis, organisation: &str, people: &str) -> Result<()> {
    let sql = "INSERT INTO learners (id, course, language, reading, zone, days, reminders, journey,
            standing, joined_at, answered_at, organisation, shows_path)
        WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < CAST($2 AS INTEGER))
        SELECT 1000000 * CAST($1 AS INTEGER) + n, 'first-steps', 'en', '\"standard\"', 'Europe/Riga', '\"course\"',
            '\"on\"', '{}', 'first-steps/two-pockets#shoes', 0, 0, CAST($1 AS INTEGER), 1 FROM n";
    solis.change_beside(sql, &[organisation, people]).await?;
    let sql = "UPDATE learners SET joined_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000,
            answered_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000
        WHERE organisation = CAST($1 AS INTEGER) AND journey = '{}'";
    solis.change_beside(sql, &[organisation]).await
}
