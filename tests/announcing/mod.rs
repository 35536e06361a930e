//! Announcements from the form to the last person, against the whole program: a fake Telegram, the web chat, coordinators
//! in their browsers. Every test that is random prints its seed; `SOLIS_AXE_SEED` plays it again.
//!
//! What is proved: the three rules for a missing version, undo, answers; pause and resume with sums that add up; a second
//! person; the wall, and the one around a group; a kill in the middle of five thousand.

mod chat;
mod chat_machine;
mod command;
mod figures;
mod files;
mod group;
mod kill;
mod late;
mod live;
mod machine;
mod night;
mod pause;
mod rules;
mod two;

use anyhow::{Context, Result, anyhow, ensure};
use solis::{
    clock::Clock,
    content::{Files, LanguageCode, Library},
    people::{Address, ChannelName},
    store::{NewLearner, Store},
};

use crate::{
    desk::browser::{Browser, Page},
    fake_telegram::FakeTelegram,
    mentors::libre,
    product::{Solis, until},
    shipped,
};

/// Everybody's minute to undo is over.
const LATER: &str = "UPDATE announcements SET starts_at = 0 WHERE starts_at > 0";
/// Whoever was told something was told it long ago.
const LONG_AGO: &str = "UPDATE outbox SET planned_at = 0 WHERE announcement IS NOT NULL";

/// A coordinator of this organisation, in a browser.
async fn coordinator(solis: &Solis, name: &str, organisation: &str) -> Result<Browser> {
    joins(solis, name, &["--organisation", organisation]).await
}

/// The same, for a coordinator of this.
async fn joins(solis: &Solis, name: &str, of: &[&str]) -> Result<Browser> {
    let printed = solis.command(&[&["invite", "coordinator"][..], of].concat())?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    let browser = Browser::new(&solis.url()?)?;
    let path = format!("/join/{code}");
    // The link is spent by the browser that has looked at it.
    browser.get(&path).await?;
    let joined = browser.post(&path, &[("name", name)]).await?;
    ensure!(joined.status == 303, "{joined:?}");
    Ok(browser)
}

/// A learner on the web chat who reads this language, as it calls itself.
async fn on_web(solis: &Solis, language: &str) -> Result<Browser> {
    let browser = Browser::new(&solis.url()?)?;
    let before = solis.number("SELECT count(*) FROM learners", &[]).await?;
    browser.chats("say", language).await?;
    let count = "SELECT count(*) FROM learners";
    until("they are here", || async { Ok(solis.number(count, &[]).await? == before + 1) }).await?;
    Ok(browser)
}

/// Begins an announcement; its address.
async fn begin(browser: &Browser) -> Result<String> {
    let begun = browser.post("/console/announcements", &[]).await?;
    ensure!(begun.status == 303, "{begun:?}");
    Ok(begun.to)
}

/// Presses a button of an announcement.
async fn press(browser: &Browser, at: &str, act: &str, more: &[(&str, &str)]) -> Result<Page> {
    let mut fields = vec![("act", act)];
    fields.extend(more);
    browser.post(at, &fields).await
}

/// Taps the newest button with this on it, whatever comes of it.
async fn taps(browser: &Browser, label: &str) -> Result<Page> {
    let page = browser.get("/").await?.text;
    let end = page.rfind(&format!(">{label}</button>")).with_context(|| label.to_owned())?;
    let (_, value) = page[..end].rsplit_once("value=\"").context("a button without data")?;
    browser.chats("tap", value.trim_end_matches('"')).await
}

/// What a page says, without the marks around what it mentions.
async fn reads(browser: &Browser, at: &str) -> Result<String> {
    let path = at.split('#').next().unwrap_or_default();
    Ok(plain(&browser.get(path).await?.text))
}

/// Words without the marks around what they mention.
fn plain(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

/// The number at the end of an address.
fn number(at: &str) -> Result<i64> {
    Ok(at.rsplit('/').next().context("no number")?.parse()?)
}

/// The numbers of the sums on the page of an announcement: the parts, and the whole.
async fn sums(browser: &Browser, at: &str) -> Result<(Vec<i64>, i64)> {
    let page = browser.get(at).await?;
    let (_, table) = page.text.split_once("<progress").with_context(|| page.text.clone())?;
    let (table, _) = table.split_once("</table>").context("no table")?;
    let parts = table.split("<td class=\"number\">").skip(1);
    let mut numbers = parts
        .map(|it| Ok(it.split('<').next().unwrap_or_default().parse()?))
        .collect::<Result<Vec<i64>>>()?;
    let whole = numbers.pop().context("no sum")?;
    Ok((numbers, whole))
}

/// The sums add up.
async fn add_up(browser: &Browser, at: &str) -> Result<Vec<i64>> {
    let (parts, whole) = sums(browser, at).await?;
    ensure!(parts.iter().sum::<i64>() == whole, "{parts:?} is not {whole}");
    Ok(parts)
}

/// Makes a learner for each of these chats, before the process is started.
async fn enrol(telegram: &FakeTelegram, solis: &Solis, chats: std::ops::Range<i64>) -> Result<()> {
    let files: Files = shipped::files()?;
    let library = Library::load(&files).map_err(|_| anyhow!("the content is broken"))?;
    let course = library.course("").name.clone();
    let zone = solis.variable("SOLIS_TIME_ZONE");
    let store = Box::pin(Store::open(&solis.variable("DATABASE_URL").parse()?)).await?;
    for chat in chats.clone() {
        telegram.person(chat, "Anna", "en");
    }
    let join = store.write(move |tx| {
        Box::pin(async move {
            let (language, now) = (LanguageCode::from("en"), Clock::system().now());
            for chat in chats {
                let new = NewLearner { course: &course, language: &language, zone: &zone };
                let id = tx.join(new, now).await?;
                let channel = ChannelName::Telegram;
                tx.give(&Address { channel, address: chat.to_string() }, id).await?;
            }
            Ok(())
        })
    });
    join.await
}
