//! One-time links: who may spend one, where, how often; and what their owner hears.

use anyhow::{Context, Result, ensure};

use super::{alone, browser::Browser, counts, invitation, mentor, reads};
use crate::product::Solis;

const ZANE: &str = "SELECT person FROM staff WHERE name = 'Zane'";
const ILZE: &str = "SELECT person FROM staff WHERE name = 'Ilze'";

/// The path of an invitation to run the programme.
fn to_run(solis: &Solis) -> Result<String> {
    let printed = solis.command(&["invite", "coordinator"])?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    Ok(format!("/join/{code}"))
}

/// Somebody who runs the programme, in a browser.
pub(super) async fn coordinator(solis: &Solis, name: &str) -> Result<Browser> {
    let (browser, path) = (Browser::new(&solis.url()?)?, to_run(solis)?);
    browser.get(&path).await?;
    let joined = browser.post(&path, &[("name", name)]).await?;
    ensure!((joined.status, joined.to.as_str()) == (303, "/console"), "{joined:?}");
    Ok(browser)
}

/// A link for somebody of the staff, from the command line.
async fn link(solis: &Solis, name: &'static str) -> Result<String> {
    let id = solis.number(name, &[]).await?;
    let printed = solis.command(&["link", &id.to_string()])?;
    let (_, code) = printed.trim().rsplit_once("/desk/in/").context(printed.clone())?;
    Ok(format!("/desk/in/{code}"))
}

#[tokio::test]
async fn an_invitation_opens_the_console_in_the_browser_that_looked() -> Result<()> {
    let solis = alone().await?;
    let path = to_run(&solis)?;
    let (browser, forwarded) = (Browser::new(&solis.url()?)?, Browser::new(&solis.url()?)?);
    let looked = browser.get(&path).await?;
    ensure!(looked.status == 200 && looked.text.contains("run a programme"), "{looked:?}");
    for part in ["solis-link=", "HttpOnly", "SameSite=Strict", "Path=/"] {
        ensure!(looked.cookies.iter().any(|it| it.contains(part)), "{looked:?}");
    }
    // A post that somebody else's link preview or page makes has no mark.
    let stolen = forwarded.post(&path, &[("name", "Mallory")]).await?;
    ensure!(stolen.to == path, "{stolen:?}");
    ensure!(solis.number("SELECT count(*) FROM staff", &[]).await? == 0);
    let joined = browser.post(&path, &[("name", "Zane")]).await?;
    ensure!((joined.status, joined.to.as_str()) == (303, "/console"), "{joined:?}");
    ensure!(browser.get("/console").await?.status == 200);
    ensure!(browser.post(&path, &[("name", "Zane")]).await?.status == 410, "once");
    // A mentor has no console, and a stranger hears how to come in.
    let ilze = mentor(&solis, "Ilze", "en").await?;
    ensure!(ilze.get("/console").await?.status == 404);
    let stranger = forwarded.get("/console").await?;
    ensure!(stranger.status == 403 && stranger.text.contains("/console"), "{stranger:?}");
    Ok(())
}

#[tokio::test]
async fn a_link_of_the_command_line_works_once_and_its_owner_hears_of_it() -> Result<()> {
    let solis = alone().await?;
    let zane = coordinator(&solis, "Zane").await?;
    let path = link(&solis, ZANE).await?;
    let (other, thief) = (Browser::new(&solis.url()?)?, Browser::new(&solis.url()?)?);
    ensure!(other.get(&path).await?.status == 200);
    // Whoever has looked at another link has not looked at this one.
    thief.get("/desk/in/another").await?;
    let stolen = thief.post(&path, &[]).await?;
    ensure!(stolen.status == 403 && stolen.text.contains("<button"), "{stolen:?}");
    ensure!(thief.get("/console").await?.status == 403);
    let opened = other.post(&path, &[]).await?;
    ensure!((opened.status, opened.to.as_str()) == (303, "/console"), "{opened:?}");
    ensure!(other.post(&path, &[]).await?.status == 410, "it works once");
    ensure!(
        zane.get("/console").await?.status == 200 && other.get("/console").await?.status == 200
    );
    // Zane is told in her chat, and one tap ends every session.
    reads(&zane, "/", "opened in a new browser").await?;
    zane.taps("🚪 Log out everywhere").await?;
    counts(&solis, "SELECT count(*) FROM desk_sessions", 0).await?;
    ensure!(
        zane.get("/console").await?.status == 403 && other.get("/console").await?.status == 403
    );
    // What is ten minutes old opens nothing.
    let path = link(&solis, ZANE).await?;
    other.get(&path).await?;
    solis.change_beside("UPDATE codes SET expires_at = expires_at - 600000", &[]).await?;
    ensure!(other.post(&path, &[]).await?.status == 410);
    Ok(())
}

#[tokio::test]
async fn the_chat_gives_a_link_to_whoever_asks_and_may() -> Result<()> {
    let solis = alone().await?;
    let zane = coordinator(&solis, "Zane").await?;
    for asked in ["/console", "/desk"] {
        let before = zane.get("/").await?.text.matches("href=\"/desk/in/").count();
        zane.chats("say", asked).await?;
        crate::product::until("a link", || async {
            let page = zane.get("/").await?;
            Ok(page.text.matches("href=\"/desk/in/").count() == before + 1)
        })
        .await?;
    }
    let page = zane.get("/").await?.text;
    let (_, code) = page.rsplit_once("href=\"/desk/in/").context("no link")?;
    let path = format!("/desk/in/{}", code.split('"').next().unwrap_or_default());
    ensure!(zane.post("/desk/out", &[]).await?.to == "/console");
    ensure!(zane.get("/console").await?.status == 403);
    zane.get(&path).await?;
    ensure!(zane.post(&path, &[]).await?.to == "/console");
    ensure!(zane.get("/console").await?.status == 200);
    // Whoever learns is given nothing.
    let anna = Browser::new(&solis.url()?)?;
    anna.chats("say", "English").await?;
    let codes = solis.number("SELECT count(*) FROM codes", &[]).await?;
    anna.chats("say", "/console").await?;
    ensure!(solis.number("SELECT count(*) FROM codes", &[]).await? == codes);
    Ok(())
}

#[tokio::test]
async fn five_wrong_links_close_the_door_for_a_while() -> Result<()> {
    let solis = alone().await?;
    coordinator(&solis, "Zane").await?;
    let (path, browser) = (link(&solis, ZANE).await?, Browser::new(&solis.url()?)?);
    browser.get(&path).await?;
    for wrong in 0..5 {
        let tried = browser.post(&format!("/desk/in/wrong-{wrong}"), &[]).await?;
        ensure!(tried.status == 410, "{tried:?}");
    }
    // Even the right one, and an invitation, is not tried now.
    for path in [path, invitation(&solis, "en")?, to_run(&solis)?] {
        browser.get(&path).await?;
        let tried = browser.post(&path, &[("name", "Ilze")]).await?;
        ensure!(tried.status == 429 && tried.line("retry-after") == "900", "{tried:?}");
    }
    ensure!(solis.number("SELECT count(*) FROM staff", &[]).await? == 1);
    Ok(())
}

#[tokio::test]
async fn whoever_is_frozen_is_out_at_the_next_request_and_gets_no_link() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let (id, path) = (solis.number(ILZE, &[]).await?, link(&solis, ILZE).await?);
    ensure!(ilze.get("/desk").await?.status == 200);
    solis.command(&["mentor", "freeze", &id.to_string()])?;
    ensure!(ilze.get("/desk").await?.status == 403);
    ensure!(solis.command(&["link", &id.to_string()]).is_err(), "no link for the frozen");
    // A link of before lets nobody see anything.
    let browser = Browser::new(&solis.url()?)?;
    browser.get(&path).await?;
    browser.post(&path, &[]).await?;
    ensure!(browser.get("/desk").await?.status == 403);
    Ok(())
}
