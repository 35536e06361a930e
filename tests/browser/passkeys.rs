//! Passkeys in a real browser, with a device of its own that no hand has to touch.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;
use serde_json::json;

use crate::browser_stage::{Chromium, Look, Phone, Product, until};

/// Waits until the browser is at an address.
async fn at(phone: &Phone, path: &str) -> Result<()> {
    let here = until(path, || async {
        let here = phone.ask("return location.pathname").await.unwrap_or_default();
        Ok((here == path).then_some(()))
    });
    match here.await {
        Ok(()) => Ok(()),
        Err(why) => {
            Err(why.context(phone.ask("return document.body.innerText").await?.to_string()))
        }
    }
}

/// Waits until a page says this.
async fn says(phone: &Phone, words: &str) -> Result<()> {
    until(words, || async {
        let text = phone.ask("return document.body.innerText").await.unwrap_or_default();
        Ok(text.as_str().is_some_and(|it| it.contains(words)).then_some(()))
    })
    .await
}

/// A device in the browser that holds keys; its number.
async fn device(phone: &Phone) -> Result<String> {
    phone.command("WebAuthn.enable", json!({ "enableUI": false })).await?;
    let options = json!({
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
        "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true,
    });
    let made = phone.command("WebAuthn.addVirtualAuthenticator", json!({ "options": options }));
    let made = made.await?;
    made["authenticatorId"].as_str().map(str::to_owned).context("no device")
}

/// Whether whoever holds the device has shown that it is they.
async fn verifies(phone: &Phone, device: &str, is_so: bool) -> Result<()> {
    let params = json!({ "authenticatorId": device, "isUserVerified": is_so });
    phone.command("WebAuthn.setUserVerified", params).await.map(|_| ())
}

const KEYS: &str = "SELECT count(*) FROM passkeys";
const LINKS: &str = "SELECT count(*) FROM codes WHERE kind = 'desk'";

#[tokio::test]
async fn a_passkey_is_the_way_in() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    let here = |path: &str| format!("http://localhost:{}{path}", product.port());
    let printed = product.command(&["invite", "coordinator"])?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    phone.goto(&here(&format!("/join/{code}"))).await?;
    phone.writes("#name", "Zane").await?;
    phone.click(Locator::Css("form button.main")).await?;
    at(&phone, "/console").await?;

    // The first one is added after a link; a second one on another device.
    let device = device(&phone).await?;
    phone.goto(&here("/account")).await?;
    phone.writes("#passkey-name", "My phone").await?;
    phone.click(Locator::Css("form[data-passkey] button")).await?;
    says(&phone, "My phone").await?;
    ensure!(product.count(KEYS).await? == 1);
    phone.picture("passkey-1-account").await?;

    // It opens the console, by itself.
    phone.goto(&here("/console")).await?;
    phone.click(Locator::Css("form[action='/desk/out'] button")).await?;
    phone.sees(Locator::Css("a[href='/sign-in']")).await?;
    phone.goto(&here("/sign-in")).await?;
    phone.picture("passkey-2-sign-in").await?;
    // Not in the hand of somebody who is not they.
    verifies(&phone, &device, false).await?;
    phone.click(Locator::Css("form[data-passkey] button")).await?;
    says(&phone, "That did not work").await?;
    ensure!(product.count("SELECT count(*) FROM desk_sessions").await? == 0);
    verifies(&phone, &device, true).await?;
    phone.goto(&here("/sign-in")).await?;
    phone.click(Locator::Css("form[data-passkey] button")).await?;
    at(&phone, "/console").await?;

    // What is sensitive asks once more, and goes on where it was.
    product.change("UPDATE desk_sessions SET fresh_at = 5").await?;
    phone.goto(&here("/console/mentors/invite")).await?;
    at(&phone, "/confirm").await?;
    phone.picture("passkey-3-confirm").await?;
    phone.click(Locator::Css("form[data-passkey] button")).await?;
    at(&phone, "/console/mentors/invite").await?;

    // The chat gives no link any more, whoever has the phone.
    phone.goto(&here("/")).await?;
    phone.ask("fetch('/chat', { method: 'POST', body: new URLSearchParams({ id: 'one', say: '/console' }) })").await?;
    until("the way to the passkey", || async {
        phone.goto(&here("/")).await?;
        let text = phone.ask("return document.body.innerText").await?;
        Ok(text.as_str().is_some_and(|it| it.contains("with your passkey there")).then_some(()))
    })
    .await?;
    ensure!(product.count(LINKS).await? == 0, "no link beside a passkey");

    // Removed, it opens nothing, and the chat gives links again.
    phone.goto(&here("/account")).await?;
    phone.click(Locator::Css("button[value='remove']")).await?;
    until("it is removed", || async { Ok((product.count(KEYS).await? == 0).then_some(())) })
        .await?;
    phone.goto(&here("/console")).await?;
    phone.click(Locator::Css("form[action='/desk/out'] button")).await?;
    phone.sees(Locator::Css("a[href='/sign-in']")).await?;
    phone.goto(&here("/sign-in")).await?;
    phone.click(Locator::Css("form[data-passkey] button")).await?;
    says(&phone, "That did not work").await?;

    // At an address that is a number it is said that they cannot work; links go on working.
    phone.goto(&product.url("/sign-in")).await?;
    says(&phone, "Passkeys do not work at this address").await?;
    let printed = product.command(&["link", "1"])?;
    let (_, code) = printed.trim().rsplit_once("/desk/in/").context("no link")?;
    phone.goto(&product.url(&format!("/desk/in/{code}"))).await?;
    phone.click(Locator::Css("form button.main")).await?;
    at(&phone, "/console").await?;
    phone.close().await
}
