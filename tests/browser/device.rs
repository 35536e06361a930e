//! Another device, and who is not let in.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;
use reqwest::{StatusCode, header::HeaderMap};

use super::{begin, walk};
use crate::browser_stage::{Chromium, Look, Product, plain, until};

#[tokio::test]
async fn on_from_another_device() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    begin(&phone, &product).await?;
    walk(&phone, &[("Shop or market", "Rahel likes bicycles")]).await?;
    phone.click(Locator::Css("header button")).await?;
    phone.sees(Locator::Css("a.link")).await?;
    phone.picture_of_now("en-device-link").await?;
    let link = phone.ask("return document.querySelector('a.link').href").await?;
    let link = link.as_str().context("there is no link")?;
    ensure!(link.starts_with(&product.url("/go/")), "{link}");

    // Somebody's preview of the link looks at it, twice.
    for _ in 0..2 {
        let looked = plain()?.get(link).send().await?;
        ensure!(looked.status() == StatusCode::OK && !looked.headers().contains_key("set-cookie"));
    }
    let other = chromium.open(Look::default()).await?;
    other.goto(link).await?;
    other.sees(Locator::Css("form.choices button")).await?;
    other.picture_of_now("en-device-button").await?;
    other.click(Locator::Css("form.choices button")).await?;
    other.hears("Rahel likes bicycles").await?;
    other.picture("en-device-there").await?;
    // The open question is on the screen, whatever was said before.
    let seen = "return document.querySelector('article:last-of-type button').getBoundingClientRect().bottom
        <= document.querySelector('main').getBoundingClientRect().bottom";
    until("the question, on the screen", || async {
        Ok(other.ask(seen).await?.as_bool().filter(|it| *it))
    })
    .await?;
    ensure!(other.saying("This chat goes on here now").await?.len() == 1);
    walk(&other, &[("Next", "In a job, an employer pays")]).await?;
    ensure!(product.count("SELECT count(*) FROM learners").await? == 1);

    // It works once.
    let spent = plain()?.post(link).send().await?;
    ensure!(spent.status() == StatusCode::GONE, "{}", spent.status());
    ensure!(!spent.headers().contains_key("set-cookie"));
    // The first device is where the other one is.
    phone.goto(&product.url("/")).await?;
    phone.hears("In a job, an employer pays").await?;
    phone.close().await?;
    other.close().await
}

#[tokio::test]
async fn who_is_not_let_in() -> Result<()> {
    let product = Product::start().await?;
    let client = plain()?;
    let page = client.get(product.url("/")).send().await?;
    let text = |headers: &HeaderMap, name: &str| {
        headers.get(name).and_then(|it| Some(it.to_str().ok()?.to_owned())).unwrap_or_default()
    };
    let policy = text(page.headers(), "content-security-policy");
    for part in
        ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]
    {
        ensure!(policy.contains(part), "{part} is not in {policy}");
    }
    ensure!(!policy.contains("unsafe"), "{policy}");
    ensure!(text(page.headers(), "x-content-type-options") == "nosniff");
    ensure!(text(page.headers(), "referrer-policy") == "same-origin");
    ensure!(text(page.headers(), "cache-control") == "no-store");
    ensure!(!page.headers().contains_key("set-cookie"), "a look is kept");

    let tap = "id=a-number-of-its-own&say=hello";
    let post = |path: &str| {
        let form = "application/x-www-form-urlencoded";
        client.post(product.url(path)).header("content-type", form).body(tap)
    };
    for path in ["/chat", "/device", "/go/whatever"] {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://elsewhere.example"),
            ("origin", "null"),
        ] {
            let answer = post(path).header(name, value).send().await?;
            let status = answer.status();
            ensure!(status == StatusCode::FORBIDDEN, "{path} {name}: {value}: {status}");
        }
    }
    ensure!(product.count("SELECT count(*) FROM learners").await? == 0);
    let answer = post("/chat").header("sec-fetch-site", "same-origin").send().await?;
    ensure!(answer.status() == StatusCode::SEE_OTHER, "{}", answer.status());
    let cookie = text(answer.headers(), "set-cookie");
    for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        ensure!(cookie.contains(part), "{part} is not in {cookie}");
    }
    // The same post again changes nothing.
    let key = cookie.split(';').next().unwrap_or_default().to_owned();
    let turns = product.turns().await?;
    let again = post("/chat").header("cookie", key).send().await?;
    ensure!(again.status() == StatusCode::SEE_OTHER);
    ensure!(product.turns().await? == turns, "a second turn");
    Ok(())
}
