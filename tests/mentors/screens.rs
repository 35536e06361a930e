//! Every kind of message between a phone and a page, both ways: it arrives with its bytes, or both are told that it did
//! not. Files come through the program; no link holds a token.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use reqwest::multipart::{Form, Part};

use super::{
    asks, both,
    kinds::{CANNOT, NOT_PASSED, NOTHING_CARRIES, SOON, has, holds, item_has_words, items},
    learner, mentor, plain, sees, taps,
};
use crate::{
    desk::browser::{Browser, Page},
    fake_telegram::{FakeTelegram, Item, Person, Sent, Topics},
    product::{PATIENCE, Solis, TOKEN, until},
};

/// One white point (PNG).
const PICTURE: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU\x00\x00\x00\x0aIDATx\x9cc\xf8\x0f\x00\x01\x01\x01\x00\xb18\xf6\x14\x00\x00\x00\x00IEND\xaeB`\x82";
/// The beginning of a voice message (Ogg).
const VOICE: &[u8] =
    b"OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x07\x07\x07\x07";
/// The beginnings of what browsers record as well (ISO 14496-12; Matroska).
const MP4: &[u8] = b"\0\0\0\x1cftypM4A \0\0\0\0M4A mp42isom\0\0\0\x08free";
const WEBM: &[u8] = &webm();

const fn webm() -> [u8; 300] {
    const HEAD: &[u8] =
        b"\x1a\x45\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x86\x81\x01\x42\xf7\x81\x01\x42\x82\x84webm";
    let (mut bytes, mut at) = ([7; 300], 0);
    while at < HEAD.len() {
        bytes[at] = HEAD[at];
        at += 1;
    }
    bytes
}

/// What a browser uploads: what the bytes are, and as which kind they arrive on a phone.
fn uploads() -> [(&'static str, &'static [u8], &'static str); 4] {
    [
        ("image/png", PICTURE, "photo"),
        ("audio/ogg", VOICE, "voice"),
        ("audio/mp4", MP4, "voice"),
        ("audio/webm", WEBM, "audio"),
    ]
}

/// What a phone sends, by what it is called in the matrix; pictures and recordings are real ones.
fn from_phone() -> Vec<(String, Item)> {
    let real = |(name, item): (String, Item)| {
        let item = match name.as_str() {
            "photo" => item.bytes(PICTURE),
            "voice" => item.bytes(VOICE),
            _ => item,
        };
        (name, item)
    };
    items().into_iter().map(real).collect()
}

/// What a page says where a kind is said in words.
fn in_words(name: &str) -> Option<&'static str> {
    match name {
        "text" => Some("Labdien!"),
        "location" | "venue" => Some("56.950000, 24.100000"),
        "contact" => Some("+37120000001"),
        "own contact" => Some("+37120000002"),
        _ => None,
    }
}

/// Uploads something, and looks at what comes to the phone.
async fn fares_to_phone(from: &Browser, path: &str, to: &Person, at: usize) -> Result<String> {
    let (mime, bytes, kind) = uploads()[at];
    let before = to.sees(<[Sent]>::len);
    let part = Part::bytes(bytes.to_vec()).file_name("file").mime_str(mime)?;
    let form = Form::new().text("id", from.number()).text("say", format!("see this {mime}"));
    let sent = from.sends(path, form.part("file", part)).await?;
    ensure!(sent.status == 303, "{mime}: {} {}", sent.status, sent.text);
    let look = |chat: &[Sent]| chat.get(before..)?.iter().find(|it| it.kind == kind).cloned();
    let Some(seen) = to.waits_to_see(SOON, look).await else { return Ok("LOST".to_owned()) };
    let has_words = plain(&seen).contains(&format!("see this {mime}"));
    Ok(if has_words { "arrives".to_owned() } else { format!("WRONG {}", plain(&seen)) })
}

/// Sends something from the phone, and looks at what is new on the page, where everything begins with this mark.
async fn fares_to_page(
    from: &Person,
    item: &(String, Item),
    (to, path, mark): (&Browser, &str, &str),
) -> Result<String> {
    let (name, item) = item;
    let (own, count) = (from.sees(<[Sent]>::len), to.get(path).await?.text.matches(mark).count());
    from.sends_item(item);
    let mut new = String::new();
    let end = Instant::now() + SOON;
    while Instant::now() < end {
        let page = to.get(path).await?.text;
        ensure!(!page.contains("AAhThe"), "a token is on the page");
        new = page.split(mark).skip(count + 1).collect();
        if is_whole(name, &new, (to, from.id)).await? {
            if !NOTHING_CARRIES.contains(&name.as_str()) {
                return Ok(in_words(name).map_or("arrives", |_| "arrives in words").to_owned());
            }
            let told = from.waits_to_see(SOON, |chat| has(chat, own, NOT_PASSED)).await;
            return Ok(told.map_or("LOST: who sent it does not know", |()| "said to both").into());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(format!("LOST: {new}"))
}

/// Whether what is new on a page is all of what was sent.
async fn is_whole(name: &str, new: &str, (to, from): (&Browser, i64)) -> Result<bool> {
    if NOTHING_CARRIES.contains(&name) {
        return Ok(new.contains(CANNOT) || new.contains("(attachment)"));
    }
    if let Some(words) = in_words(name) {
        return Ok(new.contains(words));
    }
    let (drawn, mime, bytes) = match name {
        "photo" => ("<img src=\"", "image/png", PICTURE.to_vec()),
        "voice" => ("<audio controls", "audio/ogg", VOICE.to_vec()),
        other => {
            let drawn = if other == "audio" { "<audio controls" } else { " download" };
            let bytes = format!("the bytes of {other} of {from}");
            (drawn, "application/octet-stream", bytes.into_bytes())
        }
    };
    let Some(file) = file_of(new).filter(|_| new.contains(drawn)) else { return Ok(false) };
    let given = to.get(&file).await?;
    ensure!(
        given.bytes == bytes && given.line("content-type") == mime,
        "{name}: {} {}",
        given.status,
        given.text
    );
    Ok(!item_has_words(name) || new.contains("see this"))
}

/// Where the file of a part of a page is.
pub(super) fn file_of(part: &str) -> Option<String> {
    let quoted = part.split('"');
    quoted.filter(|it| it.contains("/files/")).map(str::to_owned).next()
}

/// What a phone was given is what was uploaded.
fn has_bytes(telegram: &FakeTelegram, person: &Person) -> Result<()> {
    for (mime, bytes, kind) in uploads() {
        let words = format!("see this {mime}");
        let chat = person.chat();
        let sent = chat.iter().find(|it| it.kind == kind && plain(it).contains(&words));
        let file = sent.and_then(|it| it.file.clone()).with_context(|| words.clone())?;
        let there: Vec<u8> = telegram.file(&file).with_context(|| words.clone())?;
        ensure!(*there == *bytes, "{mime}: {there:?}");
    }
    Ok(())
}

/// Joins as a mentor on the page, and is ready.
pub(super) async fn at_desk(solis: &Solis, name: &str) -> Result<Browser> {
    let printed = solis.command(&["invite", "mentor", "--languages", "en", "--hours", "always"])?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    let browser = Browser::new(&solis.url()?)?;
    let joined = browser.post(&format!("/join/{code}"), &[("name", name)]).await?;
    ensure!(joined.to == "/desk", "{joined:?}");
    let practised = "UPDATE staff SET standing = 'active', practised = 1 WHERE name = $1";
    solis.change_beside(practised, &[name]).await?;
    Ok(browser)
}

/// A learner on the web who has asked for a person.
pub(super) async fn on_the_web(solis: &Solis) -> Result<Browser> {
    let anna = Browser::new(&solis.url()?)?;
    anna.chats("say", "English").await?;
    anna.chats("press", "/person").await?;
    until("the offer", || async { Ok(anna.taps("Yes, ask a person").await.is_ok()) }).await?;
    reads(&anna, "/", "What would you like to ask?").await?;
    anna.chats("say", "What is a price?").await?;
    Ok(anna)
}

pub(super) async fn reads(browser: &Browser, path: &str, words: &str) -> Result<Page> {
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        let page = browser.get(path).await?;
        if page.text.contains(words) {
            return Ok(page);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("the page does not say {words}: {}", browser.get(path).await?.text)
}

#[tokio::test]
async fn a_mentor_at_the_desk_and_a_learner_on_the_phone() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = at_desk(&solis, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    reads(&ilze, "/desk", "Anna").await?;
    let talk = solis.number("SELECT max(id) FROM talks", &[]).await?;
    ilze.acts(talk, "take", &[]).await?;
    sees(&anna, "is here now, a person").await;
    let (path, upload) = (format!("/desk/talks/{talk}"), format!("/desk/talks/{talk}/file"));
    reads(&ilze, &path, "What is a price?").await?;

    ilze.acts(talk, "say", &[("say", "What does the flour cost you?")]).await?;
    let said = sees(&anna, "What does the flour cost you?").await;
    ensure!(plain(&said).contains("💬 Ilze"), "{said:?}");
    let mut down = Vec::new();
    for (at, (mime, ..)) in uploads().iter().enumerate() {
        down.push(((*mime).to_owned(), fares_to_phone(&ilze, &upload, &anna, at).await?));
    }
    holds("desk to a phone", &down)?;
    has_bytes(&telegram, &anna)?;
    let named = |it: &Sent| !plain(it).contains("\nsee this") || plain(it).contains("💬 Ilze");
    ensure!(anna.chat().iter().all(named), "{}", anna.screen());

    let mut up = Vec::new();
    for item in from_phone() {
        let desk = (&ilze, path.as_str(), "<article id=\"message-");
        let cell = if item.0 == "own contact" {
            anna.sends_item(&item.1);
            sees(&anna, "Your number stays").await;
            "kept back".to_owned()
        } else {
            fares_to_page(&anna, &item, desk).await?
        };
        up.push((item.0.clone(), cell));
    }
    holds("a phone to the desk", &up)?;
    let page = ilze.get(&path).await?.text;
    ensure!(!page.contains("+37120000002"), "{page}");
    // Changed words are changed there too.
    let number = anna.says("Thre euros");
    reads(&ilze, &path, "Thre euros").await?;
    anna.edits(number, "Three euros");
    let page = reads(&ilze, &path, "Three euros").await?;
    ensure!(!page.text.contains("Thre euros"), "{}", page.text);
    ilze.acts(talk, "give-back", &[]).await?;
    sees(&anna, "How was it?").await;
    ensure!(!solis.written().contains("AAhThe"), "a token is in the log");
    Ok(())
}

#[tokio::test]
async fn a_mentor_on_the_phone_and_a_learner_on_the_web() -> Result<()> {
    for topics in [Topics::Off, Topics::On] {
        let telegram = FakeTelegram::start(TOKEN).await;
        telegram.topics_are(topics);
        let mut solis = Solis::beside(telegram.url())?;
        solis.set("SOLIS_FLOOD_GUARD", "off");
        solis.begin().await?;
        let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
        let anna = on_the_web(&solis).await?;
        taps(&ilze, "I take it").await;
        let card = sees(&ilze, "You have taken").await;
        let there = card.topic.map_or_else(|| ilze.clone(), |it| ilze.in_topic(it));
        sees(&there, "What is a price?").await;
        reads(&anna, "/", "is here now, a person").await?;
        anna.chats("say", "Good morning from the web").await?;
        sees(&there, "Good morning from the web").await;
        let mut up = Vec::new();
        for (at, (mime, ..)) in uploads().iter().enumerate() {
            up.push(((*mime).to_owned(), fares_to_phone(&anna, "/send", &there, at).await?));
        }
        holds(&format!("web to a phone, topics {topics:?}"), &up)?;
        has_bytes(&telegram, &ilze)?;
        let mut down = Vec::new();
        for item in from_phone() {
            let page = (&anna, "/", "<article class=\"solis\"");
            down.push((item.0.clone(), fares_to_page(&there, &item, page).await?));
        }
        holds(&format!("a phone to the web, topics {topics:?}"), &down)?;
        ensure!(!solis.written().contains("AAhThe"), "a token is in the log");
    }
    Ok(())
}
