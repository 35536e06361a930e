//! A network that comes and goes, and a thumb that taps twice: one turn, one bubble.

use anyhow::{Result, ensure};
use axum::{Router, http::StatusCode};

use super::begin;
use crate::browser_stage::{Chromium, Look, Phone, Product, until};

const OFFLINE: &str = "No network. Your message is kept and will be sent.";

/// Each of these stands on the page once.
async fn once(phone: &Phone, all: &[&str]) -> Result<()> {
    for words in all {
        let lines = phone.saying(words).await?;
        ensure!(lines.len() == 1, "{words}: {lines:#?}");
    }
    Ok(())
}

/// While nothing can be sent, the learner's line waits on the page.
async fn waits(phone: &Phone, label: &str) -> Result<()> {
    phone.tap(label).await?;
    phone.notices(OFFLINE).await?;
    let waiting = phone.lines().await?.iter().filter(|it| it.waiting).count();
    ensure!(waiting == 1, "{waiting} lines wait");
    let seen = "return document.querySelector('.waiting').getBoundingClientRect().bottom
        <= document.querySelector('main').getBoundingClientRect().bottom";
    until("the line that waits, on the screen", || async {
        Ok(phone.ask(seen).await?.as_bool().filter(|it| *it))
    })
    .await?;
    Ok(())
}

#[tokio::test]
async fn a_tap_without_a_network_is_kept() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let mut product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    begin(&phone, &product).await?;
    let turns = product.turns().await?;
    phone.ask("window.isTheSamePage = true").await?;

    product.kill()?;
    waits(&phone, "Shop or market").await?;
    phone.picture("en-no-network").await?;
    product.start_again().await?;
    phone.hears("Rahel likes bicycles").await?;
    phone.notices("").await?;
    once(&phone, &["🛒 Shop or market", "A shop sells goods", "Rahel likes bicycles"]).await?;
    ensure!(product.turns().await? == turns + 1);
    // What comes now comes by itself, on the same page.
    phone.answers("Next", "In a job, an employer pays").await?;
    ensure!(phone.ask("return window.isTheSamePage").await? == true, "the page was loaded anew");

    // A reload finds no server; what was tapped is sent when there is one.
    product.kill()?;
    waits(&phone, "Next").await?;
    let _ = phone.ask("location.reload()").await;
    until("the browser's own page without a network", || async {
        let gone = phone.ask("return document.getElementById('log') === null").await;
        Ok(gone.ok().filter(|it| *it == true))
    })
    .await?;
    product.start_again().await?;
    phone.goto(&product.url("/")).await?;
    phone.hears("In your own business").await?;
    once(&phone, &["In a job, an employer pays", "In your own business", "Rahel likes bicycles"])
        .await?;
    ensure!(product.turns().await? == turns + 3);
    phone.close().await
}

#[tokio::test]
async fn a_proxy_that_answers_for_a_server_that_is_away() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let mut product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    begin(&phone, &product).await?;
    let turns = product.turns().await?;

    product.kill()?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", product.port())).await?;
    let away = Router::new().fallback(|| async { StatusCode::BAD_GATEWAY });
    let proxy = tokio::spawn(async move { axum::serve(listener, away).await });
    // A browser gives up listening where it is answered so.
    until("a page that no longer listens", || async {
        Ok(phone
            .ask("return source.readyState === EventSource.CLOSED")
            .await?
            .as_bool()
            .filter(|it| *it))
    })
    .await?;
    waits(&phone, "Shop or market").await?;
    proxy.abort();
    // Its socket is free when it has ended.
    let _ = proxy.await;
    product.start_again().await?;
    phone.hears("Rahel likes bicycles").await?;
    once(&phone, &["🛒 Shop or market", "A shop sells goods", "Rahel likes bicycles"]).await?;
    ensure!(product.turns().await? == turns + 1);
    phone.close().await
}

#[tokio::test]
async fn two_taps_are_one_turn() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    begin(&phone, &product).await?;
    let twice = "const all = [...document.querySelectorAll('article button')];
        const button = all.find(it => it.textContent.includes('Shop'));
        button.click(); button.click();";
    phone.ask(twice).await?;
    phone.notices("This question is closed").await?;
    phone.hears("Rahel likes bicycles").await?;
    phone.picture("en-two-taps").await?;
    once(&phone, &["🛒 Shop or market", "A shop sells goods", "Rahel likes bicycles"]).await?;
    let answers = product.count("SELECT count(*) FROM answers").await?;
    ensure!(answers == 1, "{answers} answers are kept");
    // The short word goes when the talk goes on.
    phone.answers("Next", "In a job, an employer pays").await?;
    let notice = phone.ask("return document.getElementById('notice').textContent").await?;
    ensure!(notice == "", "still on the page: {notice}");
    phone.close().await
}
