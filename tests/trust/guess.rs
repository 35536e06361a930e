//! S5: nobody guesses a code, and nobody learns by guessing whether there was one.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use solis::store::Code;

use super::{figure, sized};
use crate::{desk::browser::Browser, product::Solis};

/// So many a minute.
const MOST: usize = 10;

#[tokio::test]
async fn ten_guesses_a_minute_and_no_more() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    for (method, path, wrong) in
        [("GET", "/?code=", 200), ("GET", "/join/", 200), ("POST", "/go/", 410)]
    {
        // As a proxy on this machine passes it on: each way is tried from somewhere else.
        let from = format!("203.0.113.{}", path.len());
        let ask = async |code: &str, from: &str| {
            let (browser, path) = (Browser::new(&solis.url()?)?, format!("{path}{code}"));
            browser.comes(method.parse()?, &path, &[("x-forwarded-for", from)]).await
        };
        for number in 0..MOST {
            let status = ask(Code::new()?.letters(), &from).await?.status;
            ensure!(status == wrong, "{method} {path}, the {number}th: {status}");
        }
        for _ in 0..3 {
            let answer = ask(Code::new()?.letters(), &from).await?;
            ensure!(answer.status == 429, "{method} {path}: {}", answer.status);
            ensure!(!answer.line("retry-after").is_empty(), "{answer:?}");
        }
        let elsewhere = ask(Code::new()?.letters(), "198.51.100.1").await?;
        ensure!(elsewhere.status == wrong, "{method} {path} from elsewhere: {}", elsewhere.status);
        // Whoever has no code is no guesser.
        let browser = Browser::new(&solis.url()?)?;
        let home = browser.comes(reqwest::Method::GET, "/", &[("x-forwarded-for", &from)]).await?;
        ensure!(home.status == 200, "{}", home.status);
    }
    // A learner's invitation is no guess, however many come by it from one address.
    let printed = solis.command(&["invite", "learner"])?;
    let (_, code) = printed.trim().rsplit_once("/?code=").context("no link")?;
    for _ in 0..30 {
        let page = Browser::new(&solis.url()?)?.get(&format!("/?code={code}")).await?;
        ensure!(page.status == 200, "{}", page.status);
    }
    Ok(())
}

#[tokio::test]
async fn unknown_spent_and_expired_are_the_same() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let anna = Browser::new(&solis.url()?)?;
    anna.chats("say", "English").await?;
    let device = async || {
        let page = anna.post("/device", &[]).await?.text;
        let (_, code) = page.split_once("/go/").context("no link")?;
        anyhow::Ok(code.chars().take(22).collect::<String>())
    };
    let mut took = [Vec::new(), Vec::new(), Vec::new()];
    let mut said = Vec::new();
    for round in 0..sized(60_u8, 250) {
        let (unknown, spent, expired) =
            (Code::new()?.letters().to_owned(), device().await?, device().await?);
        ensure!(
            Browser::new(&solis.url()?)?.post(&format!("/go/{spent}"), &[]).await?.status == 303
        );
        solis.change_beside("UPDATE codes SET expires_at = 1", &[]).await?;
        let from = format!("198.51.{round}.7");
        for (code, took) in [unknown, spent, expired].iter().zip(&mut took) {
            let browser = Browser::new(&solis.url()?)?;
            // A connection that is there already.
            browser.get("/healthz").await?;
            let begun = Instant::now();
            let from = [("x-forwarded-for", from.as_str())];
            let answer =
                browser.comes(reqwest::Method::POST, &format!("/go/{code}"), &from).await?;
            took.push(begun.elapsed());
            said.push((answer.status, answer.text, answer.cookies));
        }
    }
    ensure!(said.iter().all(|it| Some(it) == said.first()), "they are told apart");
    ensure!(said.first().is_some_and(|it| it.0 == 410), "{:?}", said.first());
    let middle = took.map(|mut it| {
        it.sort_unstable();
        it.get(it.len() / 2).copied().unwrap_or_default()
    });
    println!("unknown, spent, expired: {middle:?} in the middle of {}", sized(60, 250));
    // On a machine that does other things as well; by itself it is a few hundredths of a millisecond.
    let (least, most) = (middle.iter().min(), middle.iter().max());
    let apart =
        most.copied().unwrap_or_default().saturating_sub(least.copied().unwrap_or_default());
    figure(apart < Duration::from_millis(250), format!("{middle:?}"))
}
