//! A picture and a recording go with an announcement, on both channels; a copy of it needs no second upload.

use anyhow::{Context, Result, ensure};
use reqwest::multipart::{Form, Part};

use super::{Browser, LATER, LONG_AGO, begin, coordinator, on_web, press, reads};
use crate::{
    fake_telegram::{FakeTelegram, Person},
    product::{PATIENCE, Solis, TOKEN, until},
};

/// One white point (PNG).
const PICTURE: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU\x00\x00\x00\x0aIDATx\x9cc\xf8\x0f\x00\x01\x01\x01\x00\xb18\xf6\x14\x00\x00\x00\x00IEND\xaeB`\x82";

/// The beginning of a document (PDF).
const PAPER: &[u8] = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n";

/// The beginning of a recording (Ogg).
fn recording() -> Vec<u8> {
    [&b"OggS\0\x02"[..], &[0; 20], b"\x01\x13OpusHead", &[7; 400]].concat()
}

async fn adds(browser: &Browser, at: &str, bytes: Vec<u8>, mime: &str) -> Result<String> {
    let part = Part::bytes(bytes).file_name("file").mime_str(mime)?;
    let form = Form::new().text("id", browser.number()).part("file", part);
    Ok(browser.sends(&format!("{at}/file"), form).await?.to)
}

async fn hears(person: &Person, words: &str) -> Option<String> {
    person.wait_for(|it| it.text == words && it.file.is_some(), PATIENCE).await.file
}

#[tokio::test]
async fn a_picture_and_a_recording_go_with_it() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    let ilze = coordinator(&solis, "Ilze", "1").await?;
    let (anna, janis) = (on_web(&solis, "English").await?, telegram.person(2001, "Janis", "en"));
    janis.says("/start");
    janis.wait_for(|it| it.button("English").is_some(), PATIENCE).await;
    let at = begin(&ilze).await?;
    let refused = adds(&ilze, &at, b"<script>alert(1)</script>".to_vec(), "image/png").await?;
    ensure!(reads(&ilze, &refused).await?.contains("Only pictures and recordings"));
    ensure!(adds(&ilze, &at, PICTURE.to_vec(), "image/png").await? == at);
    ensure!(ilze.get(&format!("{at}/file")).await?.bytes.starts_with(b"\x89PNG"));
    let long = "a".repeat(1_025);
    let refused = press(&ilze, &at, "send", &[("text-en", long.as_str())]).await?;
    ensure!(reads(&ilze, &refused.to).await?.contains("longer than 1024 letters"));
    press(&ilze, &at, "send", &[("text-en", "Look."), ("asks", "got-it")]).await?;
    solis.change_beside(LATER, &[]).await?;
    let first = hears(&janis, "Look.").await;
    let page = || async { Ok(anna.get("/").await?.text.contains("src=\"/announced/1\"")) };
    until("it is on the page", page).await?;
    let shown = anna.get("/announced/1").await?;
    ensure!(shown.status == 200 && shown.bytes.starts_with(b"\x89PNG"), "{shown:?}");
    ensure!(Browser::new(&solis.url()?)?.get("/announced/1").await?.status == 404);
    ensure!(on_web(&solis, "English").await?.get("/announced/1").await?.status == 404);

    // A copy is the same picture, which Telegram has already.
    solis.change_beside(LONG_AGO, &[]).await?;
    let copy = press(&ilze, &at, "copy", &[]).await?.to;
    press(&ilze, &copy, "send", &[("text-en", "Look again.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    ensure!(first.is_some() && hears(&janis, "Look again.").await == first, "{first:?}");

    // A document, by what it is: as a document in Telegram, as something to fetch on the page.
    solis.change_beside(LONG_AGO, &[]).await?;
    let at = begin(&ilze).await?;
    let large = [PAPER, &vec![b' '; 6 << 20]].concat();
    ensure!(adds(&ilze, &at, large, "application/pdf").await?.ends_with("said=large"));
    ensure!(adds(&ilze, &at, PAPER.to_vec(), "text/html").await? == at);
    press(&ilze, &at, "send", &[("text-en", "Read.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    let sent = janis.wait_for(|it| it.text == "Read.", PATIENCE).await;
    ensure!(sent.kind == "document" && sent.file.is_some(), "{sent:?}");
    let page =
        || async { Ok(anna.get("/").await?.text.contains("href=\"/announced/3\" download")) };
    until("it can be fetched", page).await?;
    let paper = anna.get("/announced/3").await?;
    ensure!(paper.bytes.starts_with(b"%PDF") && paper.line("content-type") == "application/pdf");
    ensure!(
        paper.line("content-disposition") == "attachment; filename=\"file\"",
        "{:?}",
        paper.head
    );

    solis.change_beside(LONG_AGO, &[]).await?;
    let at = begin(&ilze).await?;
    ensure!(adds(&ilze, &at, recording(), "audio/ogg").await? == at);
    press(&ilze, &at, "test", &[("text-en", "Listen.")]).await?;
    until("she has the test", || async { Ok(ilze.get("/").await?.text.contains("Listen.")) })
        .await?;
    press(&ilze, &at, "send", &[("text-en", "Listen."), ("asks", "got-it")]).await?;
    solis.change_beside(LATER, &[]).await?;
    let sent = janis.wait_for(|it| it.text == "Listen.", PATIENCE).await;
    ensure!(sent.kind == "voice" && sent.button("Got it").is_some(), "{sent:?}");
    let kept = "SELECT count(*) FROM pictures WHERE picture LIKE 'announced %'";
    until("Telegram's name is kept", || async { Ok(solis.number(kept, &[]).await? == 3) }).await?;
    let page = anna.get("/").await?.text;
    ensure!(page.contains("<audio"), "{}", page.split("<main").nth(1).context("no page")?);
    Ok(())
}
