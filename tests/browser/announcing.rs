//! Writing an announcement and watching it, on a phone, in English and from right to left.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;

use super::begin;
use crate::browser_stage::{Chromium, Look, Phone, Product, STUMBLES, until};

/// Looks at a page: nothing on it makes a screen reader or a thumb stumble.
async fn well(phone: &Phone, name: &str) -> Result<()> {
    let there = "return document.readyState === 'complete'";
    until("a page", || async { Ok(phone.ask(there).await?.as_bool().filter(|it| *it)) }).await?;
    phone.picture_of_now(name).await?;
    let wrong = serde_json::from_value::<Vec<String>>(phone.ask(STUMBLES).await?)?;
    ensure!(wrong.is_empty(), "{name}: {wrong:#?}");
    Ok(())
}

async fn story(chromium: &Chromium, language: &'static str) -> Result<()> {
    let product = Product::start().await?;
    let anna = chromium.open(Look { languages: "en", ..Look::default() }).await?;
    begin(&anna, &product).await?;
    let printed = product.command(&["invite", "coordinator"])?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    let dace = chromium.open(Look { languages: language, ..Look::default() }).await?;
    let at = |it: &str| format!("announcing-{language}-{it}");
    dace.goto(&product.url(&format!("/join/{code}"))).await?;
    dace.writes("#name", "Dace").await?;
    dace.click(Locator::Css("form.stack button.main")).await?;
    dace.sees(Locator::Css("nav a[aria-current]")).await?;
    dace.goto(&product.url("/console/announcements")).await?;
    let dir = if language == "ar" { "rtl" } else { "ltr" };
    ensure!(dace.ask("return document.documentElement.dir").await? == dir);
    well(&dace, &at("1-none")).await?;
    dace.click(Locator::Css("main button.main")).await?;
    dace.sees(Locator::Css("#text-en")).await?;
    well(&dace, &at("2-form")).await?;
    dace.writes("#link", "http://example.org").await?;
    dace.click(Locator::Css("button[value=send]")).await?;
    dace.sees(Locator::Css("[role=alert] li")).await?;
    well(&dace, &at("3-wrong")).await?;
    dace.ask("document.querySelector('#link').value = ''; return true").await?;
    dace.writes("#text-en", "We meet on Monday.").await?;
    dace.writes("#text-ar", "نلتقي يوم الاثنين.").await?;
    dace.click(Locator::Css("button[value=count]")).await?;
    dace.sees(Locator::Css("#counted td")).await?;
    well(&dace, &at("4-counted")).await?;
    dace.click(Locator::Css("button[value=send]")).await?;
    dace.sees(Locator::Css("progress")).await?;
    well(&dace, &at("5-undo")).await?;
    // The minute is over, wherever it is night. The page moves on by itself.
    product.change("UPDATE learners SET zone = 'Etc/UTC'").await?;
    product.change("UPDATE announcements SET starts_at = 0").await?;
    dace.sees(Locator::Css("[data-stage=Running], [data-stage=Done]")).await?;
    well(&dace, &at("6-running")).await?;
    dace.goto(&product.url("/console/announcements")).await?;
    dace.sees(Locator::Css("table.cards td a")).await?;
    well(&dace, &at("7-list")).await?;
    anna.close().await?;
    dace.close().await
}

#[tokio::test]
async fn on_a_phone_in_english() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    story(&chromium, "en").await
}

#[tokio::test]
async fn on_a_phone_from_right_to_left() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    story(&chromium, "ar").await
}
