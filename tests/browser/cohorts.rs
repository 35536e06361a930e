//! How it looks on a phone, in English and from right to left.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;

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

/// Posts a form of the page.
async fn posts(phone: &Phone, action: &str) -> Result<()> {
    let post = format!(
        "const it = document.querySelector('form[action=\"{action}\"]'); it.requestSubmit(); return true;"
    );
    phone.ask(&post).await.map(drop)
}

async fn story(chromium: &Chromium, language: &'static str) -> Result<()> {
    let product = Product::start().await?;
    let printed = product.command(&["invite", "coordinator"])?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    let dace = chromium.open(Look { languages: language, ..Look::default() }).await?;
    let at = |it: &str| format!("cohorts-{language}-{it}");
    dace.goto(&product.url(&format!("/join/{code}"))).await?;
    dace.writes("#name", "Dace").await?;
    dace.click(Locator::Css("form.stack button.main")).await?;
    dace.sees(Locator::Css("nav a[aria-current]")).await?;
    dace.goto(&product.url("/console/new-cohort")).await?;
    let dir = if language == "ar" { "rtl" } else { "ltr" };
    ensure!(dace.ask("return document.documentElement.dir").await? == dir);
    well(&dace, &at("1-new")).await?;
    dace.writes("#name", "Riga 1").await?;
    dace.writes("#zone", "Europe/Nowhere").await?;
    dace.writes("#capacity", "20").await?;
    posts(&dace, "/console/cohorts").await?;
    dace.sees(Locator::Css("#zone[aria-invalid]")).await?;
    well(&dace, &at("2-wrong")).await?;
    dace.ask("document.querySelector('#zone').value = ''; return true").await?;
    posts(&dace, "/console/cohorts").await?;
    dace.sees(Locator::Css("#label")).await?;
    well(&dace, &at("3-cohort")).await?;
    dace.writes("#label", "library").await?;
    posts(&dace, "/console/cohorts/riga-1/links").await?;
    dace.sees(Locator::Css("svg.qr")).await?;
    well(&dace, &at("4-link")).await?;
    posts(&dace, "/console/cohorts/riga-1/posters").await?;
    dace.sees(Locator::Css(".poster")).await?;
    dace.picture_of_now(&at("5-posters")).await?;
    let wide = dace.number("return document.documentElement.scrollWidth - innerWidth").await?;
    ensure!(wide <= 0.0, "the posters are {wide} too wide");
    let printed =
        dace.command("Page.printToPDF", serde_json::json!({ "preferCSSPageSize": true })).await?;
    ensure!(printed["data"].as_str().is_some_and(|it| it.len() > 10_000), "nothing is printed");
    let pdf = printed["data"].as_str().unwrap_or_default();
    std::fs::write(
        crate::browser_stage::artefacts()?.join(format!("{}.pdf.b64", at("5-posters"))),
        pdf,
    )?;
    let more = "INSERT INTO learners (course, language, reading, name, seen_as, zone, days, reminders, cohort, journey, standing, joined_at, answered_at, organisation, link)
        SELECT 'first-steps', 'ar', '\"standard\"', 'Fatima', 'fatima', 'Europe/Riga', '\"course\"', '\"on\"', 'riga-1', journey, '', 5, 1790000000000, 1, 1
        FROM learners LIMIT 1";
    product.change(more).await?;
    product.change("INSERT INTO finished (learner, lesson, at) SELECT max(id), 'first-steps/what-is-a-business', 5 FROM learners").await?;
    for (path, name) in [
        ("/console/cohorts", "6-list"),
        ("/console/cohorts/riga-1", "7-links"),
        ("/console/learners", "8-learners"),
        ("/console/learners?cohort=riga-1", "9-narrow"),
        ("/console/learners/2", "10-learner"),
        ("/console/links/1/revoke", "11-revoke"),
    ] {
        dace.goto(&product.url(path)).await?;
        well(&dace, &at(name)).await?;
    }
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
