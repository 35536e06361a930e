//! Somebody who is known opens a link into a group: they are asked in one tap, or told why not; no link is ignored.

use anyhow::{Context, Result, ensure};

use super::{browser::Browser, cohort, coordinator, link};
use crate::{
    fake_telegram::{FakeTelegram, Person, Sent},
    product::{PATIENCE, Solis, TOKEN, until},
};

/// Does something, and waits until they have heard this since.
async fn hears(who: &Person, acts: impl FnOnce(), words: &str) -> Result<()> {
    let before = who.sees(<[Sent]>::len);
    acts();
    let news =
        |chat: &[Sent]| chat.iter().skip(before).any(|it| it.text.contains(words)).then_some(());
    who.waits_to_see(PATIENCE, news).await.with_context(|| format!("{words}:\n{}", who.screen()))
}

/// Opens a link, and hears this.
async fn opens(who: &Person, code: &str, words: &str) -> Result<()> {
    let start = || {
        who.says(&format!("/start {code}"));
    };
    hears(who, start, words).await
}

/// Taps the newest button of this name, and hears this.
async fn taps(who: &Person, label: &str, words: &str) -> Result<()> {
    let tap = || {
        who.taps(label);
    };
    hears(who, tap, words).await
}

const YES: &str = "Yes, I join this group";
const JOINED: &str = "you are in this group now";

/// Where everybody in Telegram is, in the order in which they came.
async fn places(solis: &Solis) -> Result<Vec<String>> {
    let sql = "SELECT organisation || ' ' || coalesce(cohort, '-') FROM learners WHERE id IN
        (SELECT learner FROM identities WHERE channel = 'telegram') ORDER BY id";
    let rows: Vec<(String,)> = solis.rows(sql, &[]).await?;
    Ok(rows.into_iter().map(|it| it.0).collect())
}

async fn is_there(solis: &Solis, wanted: &[&str]) -> Result<()> {
    let there = || async { Ok(places(solis).await? == wanted) };
    until(&format!("{wanted:?}"), there).await
}

#[tokio::test]
async fn whoever_is_known_in_telegram_is_asked_or_told() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    // Nobody else opens so many links in a minute.
    solis.set("SOLIS_FLOOD_GUARD", "off");
    solis.begin().await?;
    solis.command(&["organisation", "add", "South"])?;
    let (dace, boris) =
        (coordinator(&solis, 1, "Dace").await?, coordinator(&solis, 2, "Boris").await?);
    let (one, two) = (cohort(&dace, "One", &[]).await?, cohort(&dace, "Two", &[]).await?);
    let small = cohort(&dace, "Small", &[("capacity", "1")]).await?;
    let south = cohort(&boris, "South", &[]).await?;
    let (_, to_one) = link(&dace, &one, "x").await?;
    let (_, to_two) = link(&dace, &two, "x").await?;
    let (_, to_small) = link(&dace, &small, "x").await?;
    let (_, to_south) = link(&boris, &south, "x").await?;

    // She began alone, and nobody asked her about a group.
    let anna = telegram.person(51, "Anna", "en");
    let hello = || {
        anna.says("Hello");
    };
    hears(&anna, hello, "Which language").await?;
    opens(&anna, &to_one, "a group: \u{2068}One\u{2069}. Do you want to join").await?;
    is_there(&solis, &["1 -"]).await?;
    taps(&anna, "No, leave it as it is", "Which language").await?;
    is_there(&solis, &["1 -"]).await?;
    opens(&anna, &to_one, "a group: \u{2068}One\u{2069}. Do you want to join").await?;
    taps(&anna, YES, JOINED).await?;
    is_there(&solis, &["1 one"]).await?;
    opens(&anna, &to_one, "in this group already").await?;

    // Another group of the same programme; its link is the one she has come by now.
    opens(&anna, &to_two, "a group: \u{2068}Two\u{2069}. Do you want").await?;
    taps(&anna, YES, JOINED).await?;
    is_there(&solis, &["1 two"]).await?;
    let page = dace.get("/console/cohorts/two").await?.text;
    ensure!(super::cell(&page, "Started")? == 1, "{page}");

    // A newcomer has the one place of the third.
    let zane = telegram.person(52, "Zane", "en");
    opens(&zane, &to_small, "Which language").await?;
    is_there(&solis, &["1 two", "1 small"]).await?;
    opens(&anna, &to_small, "That group is full. Nothing changes").await?;
    // The wall: another organisation's link says so, and moves nobody.
    opens(&anna, &to_south, "a group of another organisation, so nothing changes").await?;
    ensure!(boris.get("/console/learners").await?.text.contains("Nobody here"));
    let over = "UPDATE links SET revoked_at = $1 WHERE cohort = 'one'";
    solis.change_beside(over, &["5"]).await?;
    opens(&anna, &to_one, "That link is no longer good. Nothing changes").await?;
    is_there(&solis, &["1 two", "1 small"]).await?;
    ensure!(!solis.written().contains(&to_two), "no code in a log");
    Ok(())
}

#[tokio::test]
async fn a_browser_that_is_known_joins_in_one_tap() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let dace = coordinator(&solis, 1, "Dace").await?;
    let group = cohort(&dace, "Riga 1", &[("capacity", "1")]).await?;
    let (_, code) = link(&dace, &group, "library").await?;
    let path = format!("/?code={code}&opened=1");
    let anna = Browser::new(&solis.url()?)?;
    ensure!(anna.post("/chat", &[("id", "first"), ("say", "Hello")]).await?.status == 303);
    let asked = anna.get(&path).await?.text;
    ensure!(asked.contains("Do you want to join this group?"), "{asked}");
    ensure!(asked.contains("Riga 1") && asked.contains("action=\"/group\""), "{asked}");
    let in_it = "SELECT count(*) FROM learners WHERE cohort = 'riga-1'";
    ensure!(solis.number(in_it, &[]).await? == 0, "looking does nothing");
    let fields = [("id", "join"), ("code", code.as_str())];
    for _ in 0..2 {
        let joined = anna.post("/group", &fields).await?;
        ensure!((joined.status, joined.to.as_str()) == (303, "/#end"), "{joined:?}");
        ensure!(solis.number(in_it, &[]).await? == 1);
    }
    let page = anna.get("/").await?.text;
    ensure!(page.matches("you are in this group now").count() == 1, "{page}");
    let again = anna.get(&path).await?.text;
    ensure!(again.contains("in this group already") && !again.contains("action=\"/group\""));
    // Who is nobody yet begins by the link; a code that is none does nothing.
    let new = Browser::new(&solis.url()?)?;
    let to = new.post("/group", &fields).await?.to;
    ensure!(to == format!("/?code={code}"), "{to}");
    ensure!(anna.post("/group", &[("id", "x"), ("code", "none")]).await?.status == 400);
    // There is no second place.
    let boris = Browser::new(&solis.url()?)?;
    ensure!(boris.post("/chat", &[("id", "first"), ("say", "Hello")]).await?.status == 303);
    let full = boris.get(&path).await?.text;
    ensure!(full.contains("That group is full") && !full.contains("/group"), "{full}");
    ensure!(boris.post("/group", &[("id", "b"), ("code", code.as_str())]).await?.status == 303);
    ensure!(solis.number(in_it, &[]).await? == 1, "nobody squeezes in");
    // The staff open links to look at them.
    let mine = dace.get(&path).await?.text;
    ensure!(!mine.contains("action=\"/group\""), "{mine}");
    let (_, rest) = page.split_once("id=\"log\"").context("no log")?;
    ensure!(rest.contains("data-gone="), "{rest}");
    Ok(())
}
