//! Coming in, and being out again.

use anyhow::{Context, Result, ensure};

use super::{alone, asks, browser::Browser, invitation, mentor, reads};
use crate::{
    fake_telegram::FakeTelegram,
    product::{PATIENCE, Solis, TOKEN},
};

#[tokio::test]
async fn an_invitation_is_spent_by_its_button_and_only_once() -> Result<()> {
    let solis = alone().await?;
    let path = invitation(&solis, "en")?;
    let browser = Browser::new(&solis.url()?)?;
    for _ in 0..2 {
        let looked = browser.get(&path).await?;
        ensure!(looked.status == 200 && looked.cookies.is_empty(), "{looked:?}");
    }
    let joined = browser.post(&path, &[("name", "Ilze")]).await?;
    ensure!((joined.status, joined.to.as_str()) == (303, "/desk"), "{joined:?}");
    let session = joined.cookies.iter().find(|it| it.starts_with("solis-desk="));
    let session = session.context("no session")?;
    for part in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200"] {
        ensure!(session.contains(part), "{part} is not in {session}");
    }
    ensure!(browser.get("/desk").await?.status == 200);
    let name = "SELECT count(*) FROM staff WHERE name = 'Ilze' AND role = 'mentor'";
    ensure!(solis.number(name, &[]).await? == 1);
    // The key itself is nowhere.
    let key = session.split(['=', ';']).nth(1).unwrap_or_default();
    let kept = solis.number("SELECT count(*) FROM desk_sessions", &[]).await?;
    ensure!(kept == 1 && !solis.written().contains(key));

    let other = Browser::new(&solis.url()?)?;
    let late = other.post(&path, &[("name", "Omar")]).await?;
    ensure!(late.status == 410 && late.cookies.is_empty(), "{late:?}");
    ensure!(other.post("/join/never-given-out", &[("name", "Omar")]).await?.status == 410);
    ensure!(solis.number("SELECT count(*) FROM staff", &[]).await? == 1);
    Ok(())
}

#[tokio::test]
async fn a_link_of_the_bots_opens_the_desk_and_moves_no_messages() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    let code = invitation(&solis, "en")?.replace("/join/", "");
    let ilze = telegram.person(2001, "Ilze", "en");
    ilze.says(&format!("/start {code}"));
    ilze.wait_for(|sent| sent.text.contains("Welcome!"), PATIENCE).await;
    ilze.says("/desk");
    ilze.wait_for(|sent| sent.button("My desk on a screen").is_some(), PATIENCE).await;
    ilze.taps("My desk on a screen");
    let sent = ilze.wait_for(|sent| sent.text.contains("/desk/in/"), PATIENCE).await;
    let (_, link) = sent.text.split_once("/desk/in/").context("no link")?;
    let link = format!("/desk/in/{}", link.split_whitespace().next().unwrap_or_default());

    let browser = Browser::new(&solis.url()?)?;
    for _ in 0..2 {
        ensure!(browser.get(&link).await?.status == 200);
    }
    let opened = browser.post(&link, &[]).await?;
    ensure!((opened.status, opened.to.as_str()) == (303, "/desk"), "{opened:?}");
    ensure!(browser.get("/desk").await?.status == 200);
    ensure!(Browser::new(&solis.url()?)?.post(&link, &[]).await?.status == 410, "it works once");
    // A link of another kind does not open it, and is not spent by the try.
    let other = invitation(&solis, "en")?.replace("/join/", "/desk/in/");
    ensure!(browser.post(&other, &[]).await?.status == 410);

    let practised = "UPDATE staff SET standing = 'active', practised = 1 WHERE role = $1";
    solis.change_beside(practised, &["mentor"]).await?;
    // Cards come to Telegram as before, and what is done on the screen shows there.
    let (_anna, talk) = asks(&solis, "What is a price?").await?;
    ilze.wait_for(|sent| sent.text.contains("What is a price?"), PATIENCE).await;
    browser.acts(talk, "take", &[]).await?;
    ilze.wait_for(|sent| sent.text.contains("You have taken"), PATIENCE).await;
    let homes = "SELECT count(*) FROM staff s JOIN learners l ON l.id = s.person
        JOIN identities i ON i.id = l.home WHERE i.channel = 'telegram'";
    ensure!(solis.number(homes, &[]).await? == 1);
    Ok(())
}

#[tokio::test]
async fn a_session_ends_and_what_was_typed_does_not() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let (_anna, talk) = asks(&solis, "What is a price?").await?;
    ilze.acts(talk, "take", &[]).await?;
    let path = format!("/desk/talks/{talk}");
    reads(&ilze, &path, "What is a price?").await?;
    // Use makes it go on, but not for ever.
    solis.change_beside("UPDATE desk_sessions SET used_at = used_at - 1740000", &[]).await?;
    ensure!(ilze.get("/desk").await?.status == 200);
    solis.change_beside("UPDATE desk_sessions SET used_at = used_at - 1740000", &[]).await?;
    ensure!(ilze.get("/desk").await?.status == 200, "it was used a moment ago");
    // What a page looks up by itself is no use.
    solis.change_beside("UPDATE desk_sessions SET used_at = used_at - 1740000", &[]).await?;
    ensure!(ilze.get("/desk?live=1").await?.status == 200);
    solis.change_beside("UPDATE desk_sessions SET used_at = used_at - 120000", &[]).await?;
    let said = ilze.acts(talk, "say", &[("say", "Flour & <time>")]).await?;
    ensure!(said.status == 403 && said.text.contains("Flour &amp; &lt;time&gt;"), "{said:?}");
    ensure!(said.text.contains("/desk"), "{said:?}");
    ensure!(ilze.get("/desk/events").await?.status == 204);
    let mentors = "SELECT count(*) FROM messages WHERE author = 'mentor'";
    ensure!(solis.number(mentors, &[]).await? == 0);

    let omar = mentor(&solis, "Omar", "en").await?;
    solis.change_beside("UPDATE desk_sessions SET began_at = began_at - 43260000", &[]).await?;
    ensure!(omar.get("/desk").await?.status == 403, "twelve hours are over");
    let zane = mentor(&solis, "Zane", "en").await?;
    ensure!(zane.post("/desk/out", &[]).await?.status == 303);
    ensure!(zane.get("/desk").await?.status == 403, "she has left");
    Ok(())
}
