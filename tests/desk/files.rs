//! Pictures and recordings: through the program, for those who may see the talk.

use anyhow::{Context, Result, ensure};
use reqwest::multipart::{Form, Part};

use super::{alone, asks, browser::Browser, mentor, reads};

/// One white point (PNG), with words beside it that a camera could have written.
fn picture() -> Vec<u8> {
    const HEAD: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU";
    const PLACE: &[u8] = b"\x00\x00\x00\x10eXIfMM\x00*\x00\x00\x00\x08\x00\x00riga!!\x14\x0d\x19\x5c\x00\x00\x00\x0ctEXtComment\x00riga8c\xbe\xef";
    const DATA: &[u8] = b"\x00\x00\x00\x0aIDATx\x9cc\xf8\x0f\x00\x01\x01\x01\x00\xb18\xf6\x14";
    const END: &[u8] = b"\x00\x00\x00\x00IEND\xaeB`\x82";
    [HEAD, PLACE, DATA, END].concat()
}

/// The beginning of a recording (Ogg).
fn recording() -> Vec<u8> {
    [&b"OggS\0\x02"[..], &[0; 20], b"\x01\x13OpusHead", &[7; 400]].concat()
}

fn form(number: &str, bytes: Vec<u8>, mime: &str) -> Result<Form> {
    let part = Part::bytes(bytes).file_name("../../etc/passwd").mime_str(mime)?;
    Ok(Form::new().text("id", number.to_owned()).part("file", part))
}

/// Where the newest file on a page is.
fn newest(page: &str, path: &str) -> Result<String> {
    let (_, rest) = page.rsplit_once(path).with_context(|| format!("no {path} on {page}"))?;
    Ok(format!("{path}{}", rest.split('"').next().unwrap_or_default()))
}

#[tokio::test]
async fn both_ways_and_to_nobody_else() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let omar = mentor(&solis, "Omar", "en").await?;
    let (anna, talk) = asks(&solis, "What is a price?").await?;
    let (boris, _) = asks(&solis, "And for me?").await?;
    ilze.acts(talk, "take", &[]).await?;
    reads(&anna, "/", "is here now, a person").await?;
    let path = format!("/desk/talks/{talk}");

    for _ in 0..2 {
        let sent = anna.sends("/send", form("picture-1", picture(), "image/png")?).await?;
        ensure!(sent.to == "/#end", "{sent:?}");
    }
    reads(&ilze, &path, "/desk/files/").await?;
    let theirs = newest(&ilze.get(&path).await?.text, "/desk/files/")?;
    let shown = ilze.get(&theirs).await?;
    ensure!(shown.status == 200 && shown.line("content-type") == "image/png", "{shown:?}");
    ensure!(shown.line("x-content-type-options") == "nosniff");
    ensure!(shown.line("content-disposition").starts_with("attachment"), "{shown:?}");
    ensure!(shown.line("content-security-policy").contains("sandbox"), "{shown:?}");
    ensure!(shown.line("cache-control").contains("no-store"), "{shown:?}");
    ensure!(shown.bytes.starts_with(b"\x89PNG") && !shown.text.contains("riga"), "{shown:?}");
    ensure!(solis.number("SELECT count(*) FROM files", &[]).await? == 1, "the same post, one file");

    let form = form("voice-1", recording(), "audio/ogg")?;
    let sent = ilze.sends(&format!("{path}/file"), form).await?;
    ensure!(sent.to.contains("#doing"), "{sent:?}");
    reads(&anna, "/", "/files/").await?;
    let mine = newest(&anna.get("/").await?.text, "/files/")?;
    let heard = anna.get(&mine).await?;
    ensure!(heard.status == 200 && heard.line("content-type") == "audio/ogg", "{heard:?}");
    ensure!(heard.bytes == recording());
    let part = anna.part(&mine, "bytes=2-5").await?;
    ensure!(part.status == 206 && part.bytes == recording()[2..=5], "{part:?}");
    ensure!(part.line("content-range") == format!("bytes 2-5/{}", recording().len()));

    let stranger = Browser::new(&solis.url()?)?;
    for (who, name) in
        [(&stranger, "a stranger"), (&boris, "another learner"), (&omar, "a colleague")]
    {
        for file in
            [&theirs, &mine, &theirs.replace("/desk", ""), &mine.replace("/files", "/desk/files")]
        {
            let got = who.get(file).await?;
            ensure!(got.status == 404 && got.bytes.is_empty(), "{name} has {file}: {got:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_too_large_or_no_picture_is_refused_in_words() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let (anna, talk) = asks(&solis, "What is a price?").await?;
    ilze.acts(talk, "take", &[]).await?;
    let path = format!("/desk/talks/{talk}/file");
    let large = [picture(), vec![0; 5 * 1024 * 1024]].concat();
    for (bytes, mime, words) in [
        (large, "image/png", "larger than 5 MB"),
        (b"<script>alert(1)</script>".to_vec(), "image/png", "Only pictures and recordings"),
        (b"MZ\x90\0\x03".to_vec(), "audio/ogg", "Only pictures and recordings"),
        (Vec::new(), "image/png", "Only pictures and recordings"),
    ] {
        for (who, to) in [(&ilze, path.as_str()), (&anna, "/send")] {
            let refused = who.sends(to, form(&who.number(), bytes.clone(), mime)?).await?;
            ensure!(refused.status == 409 && refused.text.contains(words), "{words}: {refused:?}");
        }
    }
    ensure!(solis.number("SELECT count(*) FROM files", &[]).await? == 0);
    Ok(())
}

/// A file that is gone is told of in words, wherever somebody meets it.
#[tokio::test]
async fn a_file_that_is_gone_says_so() -> Result<()> {
    let solis = alone().await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let (anna, talk) = asks(&solis, "What is a price?").await?;
    ilze.acts(talk, "take", &[]).await?;
    anna.sends("/send", form("picture-1", picture(), "image/png")?).await?;
    let path = format!("/desk/talks/{talk}");
    reads(&ilze, &path, "/desk/files/").await?;
    let file = newest(&ilze.get(&path).await?.text, "/desk/files/")?;
    solis.change_beside("DELETE FROM files WHERE mime = $1", &["image/png"]).await?;
    let gone = ilze.get(&file).await?;
    ensure!(gone.status == 410 && gone.bytes.is_empty(), "{gone:?}");
    let words = "This file cannot be shown";
    // What the script puts in place of the broken picture stands on both pages.
    for page in [ilze.get(&path).await?.text, anna.get("/").await?.text] {
        ensure!(page.contains(&format!("data-gone=\"{words}")), "{page}");
    }
    Ok(())
}
