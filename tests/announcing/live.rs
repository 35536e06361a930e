//! The page tells by itself how far it is; a form that is posted twice makes one.

use anyhow::{Context, Result, ensure};

use super::{LATER, begin, coordinator, number, on_web, press, reads};
use crate::product::{PATIENCE, Solis, until};

#[tokio::test]
async fn the_page_tells_how_far_it_is_as_it_goes_on() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let (ilze, anna) = (coordinator(&solis, "Ilze", "1").await?, on_web(&solis, "English").await?);
    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "We meet."), ("asks", "got-it")]).await?;
    let page = reads(&ilze, &at).await?;
    ensure!(page.contains("Through at about"), "before anything was sent: {page}");
    let mut told = ilze.listens(&format!("{at}/events")).await?;
    ensure!(told.headers().get("content-type").is_some_and(|it| it == "text/event-stream"));
    let mut heard = String::new();
    waits_to_hear(&mut told, &mut heard, "data-stage=\"Approved\"").await?;
    solis.change_beside(LATER, &[]).await?;
    waits_to_hear(&mut told, &mut heard, "<td class=\"number\">1</td></tr></tfoot>").await?;
    waits_to_hear(&mut told, &mut heard, "data-stage=\"Done\"").await?;
    until("she has it", || async { Ok(anna.get("/").await?.text.contains("We meet.")) }).await?;
    super::taps(&anna, "Got it").await?;
    waits_to_hear(&mut told, &mut heard, "Answers").await?;
    ensure!(!heard.contains("We meet."), "only what changes is told");
    // Whoever is not let in hears nothing.
    ensure!(anna.get(&format!("{at}/events")).await?.status != 200);
    Ok(())
}

/// Reads on until this was told.
async fn waits_to_hear(told: &mut reqwest::Response, heard: &mut String, what: &str) -> Result<()> {
    let reading = async {
        while !heard.contains(what) {
            let more = told.chunk().await?.context("it ended")?;
            *heard += &String::from_utf8_lossy(&more);
        }
        anyhow::Ok(())
    };
    tokio::time::timeout(PATIENCE * 2, reading).await.with_context(|| what.to_owned())?
}

#[tokio::test]
async fn a_form_that_is_posted_twice_makes_one() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let (ilze, omar) =
        (coordinator(&solis, "Ilze", "1").await?, coordinator(&solis, "Omar", "1").await?);
    let path = "/console/announcements";
    let form = ilze.get(path).await?.text;
    let (_, id) = form.split_once("name=\"id\" value=\"").context("a form without a number")?;
    let id = id.split('"').next().context("no number")?;
    let once = ilze.post(path, &[("id", id)]).await?.to;
    for _ in 0..2 {
        ensure!(ilze.post(path, &[("id", id)]).await?.to == once);
    }
    ensure!(omar.post(path, &[("id", id)]).await?.to != once, "another one's is another");
    ensure!(ilze.post(path, &[("id", "another")]).await?.to != once);
    let drafts = "SELECT count(*) FROM drafts";
    ensure!(solis.number(drafts, &[]).await? == 3);
    // A copy as well.
    press(&ilze, &once, "cancel", &[]).await?;
    let copy = press(&ilze, &once, "copy", &[("id", "c-1")]).await?.to;
    ensure!(press(&ilze, &once, "copy", &[("id", "c-1")]).await?.to == copy);
    ensure!(number(&copy)? > 3, "{copy}");
    ensure!(solis.number(drafts, &[]).await? == 4);

    // A link into a group, too: the same page with the same link comes back.
    ilze.post(
        "/console/cohorts",
        &[
            ("name", "Riga 1"),
            ("course", "first-steps"),
            ("language", ""),
            ("zone", ""),
            ("starts_on", ""),
            ("capacity", ""),
        ],
    )
    .await?;
    let at = "/console/cohorts/riga-1/links";
    let form = ilze.get("/console/cohorts/riga-1").await?.text;
    ensure!(form.contains("name=\"id\" value=\""), "{form}");
    let fields = |label: &'static str| [("id", "l-1"), ("label", label), ("until", "2035-01-01")];
    let link = |page: String| {
        let found = page.split_once("/?code=").map(|it| it.1.chars().take(22).collect::<String>());
        found.with_context(|| page.clone())
    };
    let made = link(ilze.post(at, &fields("library")).await?.text)?;
    ensure!(link(ilze.post(at, &fields("library")).await?.text)? == made);
    let links = "SELECT count(*) FROM links";
    ensure!(solis.number(links, &[]).await? == 1);
    ensure!(link(ilze.post(at, &fields("museum")).await?.text)? != made, "another one is wanted");
    ensure!(link(omar.post(at, &fields("library")).await?.text)? != made);
    ensure!(solis.number(links, &[]).await? == 3);
    ilze.post("/console/links/1/revoke", &[]).await?;
    ensure!(link(ilze.post(at, &fields("library")).await?.text)? != made, "it is no good any more");
    Ok(())
}
