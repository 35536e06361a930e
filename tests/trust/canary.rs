//! S8: secrets, names and words go every way there is, at the most talkative log level, and come out nowhere but where
//! they belong.

use std::fs;

use anyhow::{Context, Result, ensure};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use super::{sized, staff};
use crate::{
    desk::browser::Browser,
    fake_telegram::{FakeTelegram, Fault},
    postgres,
    product::{PATIENCE, Solis, TOKEN, until},
    telegram::walker::Walker,
};

/// Stands in every name, word, button and number a person can send.
const CANARY: &str = "Kanarienvogel";
/// Stands in the secrets that an operator chooses.
const SECRET: &str = "Geheimniskraemer-0123456789";
/// Makes a turn panic, and stands beside the canary.
const POISON: &str = "Giftwort";

/// What has been given out and must be found nowhere.
struct Cage {
    secrets: Vec<String>,
}

impl Cage {
    /// What of it is in this text, in whatever case.
    fn found(&self, text: &str) -> Option<&str> {
        let low = text.to_lowercase();
        let words = ["kanarien", "geheimniskraemer", "giftwort"].into_iter();
        let mut words = words.chain(self.secrets.iter().map(String::as_str));
        words.find(|it| low.contains(&it.to_lowercase()))
    }

    fn is_closed(&self, place: &str, text: &str) -> Result<()> {
        for line in text.lines() {
            if let Some(found) = self.found(line) {
                anyhow::bail!(
                    "{place}: `{found}` in: {}",
                    line.chars().take(300).collect::<String>()
                );
            }
        }
        Ok(())
    }

    fn knows(&mut self, browser: &Browser) {
        self.secrets.extend(browser.secrets().into_iter().filter(|it| it.len() >= 16));
    }
}

#[tokio::test]
async fn nothing_of_anybody_gets_out_on_sqlite() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    goes_every_way(&telegram, Solis::beside(telegram.url())?).await
}

#[tokio::test]
async fn nothing_of_anybody_gets_out_on_postgres() -> Result<()> {
    let Some(database) = postgres::database().await? else { return Ok(()) };
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    let url = database.url.replacen("solis@", &format!("solis:{SECRET}@"), 1);
    ensure!(url.contains(SECRET), "{}", database.name);
    solis.set("DATABASE_URL", &url);
    goes_every_way(&telegram, solis).await
}

async fn goes_every_way(telegram: &FakeTelegram, mut solis: Solis) -> Result<()> {
    let url = solis.fix_port()?;
    let secret = format!("{SECRET}_hook");
    for (name, value) in [
        ("RUST_LOG", "trace"),
        ("RUST_BACKTRACE", "full"),
        ("TELEGRAM_WEBHOOK_URL", url.as_str()),
        ("TELEGRAM_WEBHOOK_SECRET", &secret),
        ("SOLIS_TRANSLATE_URL", "http://127.0.0.1:9"),
        ("SOLIS_TRANSLATE_KEY", SECRET),
        ("SOLIS_FLOOD_GUARD", "off"),
        ("SOLIS_POISON", POISON),
    ] {
        solis.set(name, value);
    }
    solis.begin().await?;
    telegram.wait_until("webhook", PATIENCE, |it| !it.calls("setWebhook").is_empty()).await;
    let mut cage = Cage { secrets: vec![TOKEN.split(':').nth(1).unwrap_or(TOKEN).to_owned()] };

    chats(telegram, &solis).await?;
    brings(&solis, &secret).await?;
    browses(&solis, &mut cage).await?;
    telegram.no_faults();
    let waiting = "SELECT count(*) FROM inbox WHERE state = 'waiting'";
    until("all is done", || async { Ok(solis.number(waiting, &[]).await? == 0) }).await?;

    let (status, figures) = solis.get("/metrics").await?;
    ensure!(status == 200 && figures.contains("solis_"), "no figures");
    cage.is_closed("/metrics", &figures)?;
    let kept = "SELECT count(*) FROM learners WHERE name LIKE 'Kanarienvogel%'";
    let names = solis.number(kept, &[]).await?;
    ensure!(names > 0, "the name is known to Solis");
    solis.kill()?;
    solis.begin().await?;
    solis.stop().await?;
    // Nor does a start that fails say what it was started with.
    solis.set("SOLIS_LISTEN", "192.0.2.1:8080");
    ensure!(solis.begin().await.is_err(), "that is no address of this machine");
    for file in fs::read_dir(solis.folder())? {
        let name = file?.file_name().to_string_lossy().into_owned();
        ensure!(name.starts_with("solis.db"), "{name} is beside the database");
    }
    let log = solis.written();
    let lines = log.lines().count();
    ensure!(log.contains("TRACE") && log.contains("a part of Solis failed"), "nothing to read");
    cage.is_closed("the log", &log)?;
    println!("{lines} lines of log, {names} names kept, {} secrets, 0 found", cage.secrets.len());
    Ok(())
}

/// On Telegram, with everything that can go wrong.
async fn chats(telegram: &FakeTelegram, solis: &Solis) -> Result<()> {
    let mut anna = Walker::new(telegram, 1001, CANARY, "en");
    anna.says(&format!("/start {CANARY}"));
    anna.taps("English").await;
    anna.taps("Standard words").await;
    anna.question().await;
    anna.says(CANARY);
    let named = "SELECT count(*) FROM learners WHERE name = 'Kanarienvogel'";
    until("she has a name", || async { Ok(solis.number(named, &[]).await? == 1) }).await?;
    anna.question().await;
    anna.walks_to_homework(|| 0).await;
    let busy = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')";
    until("everything is said", || async { Ok(solis.number(busy, &[]).await? == 0) }).await?;
    for words in [CANARY, &CANARY.repeat(300), &format!("/{CANARY}"), &format!("/why@{CANARY}")] {
        anna.says(words);
    }
    anna.person
        .sends(json!({ "document": { "file_id": CANARY, "file_unique_id": CANARY, "file_size": 9,
        "file_name": format!("{CANARY}.pdf"), "mime_type": "text/kanarien" }, "caption": CANARY }));
    anna.person.sends(json!({ "contact": { "phone_number": CANARY, "first_name": CANARY } }));
    anna.person.taps_data(CANARY);
    anna.person.taps_data(&format!("1/{CANARY}/x"));
    let faults =
        [Fault::ServerError, Fault::ResetAfter, Fault::Garbage, Fault::TooMany { retry_after: 1 }];
    for fault in faults {
        telegram.fail_next("sendMessage", fault);
        telegram.fail_next("answerCallbackQuery", fault);
    }
    // Telegram repeats what it does not like.
    telegram.fail_next(
        "sendMessage",
        Fault::Refused(
            "can't parse entities: Unsupported start tag \"Kanarienvogel\" at byte offset 0",
        ),
    );
    anna.says("/menu");
    // A turn that panics over what somebody wrote.
    anna.person.says(&format!("{POISON} {CANARY}"));
    until("the panic", || async { Ok(solis.written().contains("a part of Solis failed")) }).await
}

/// By the webhook: names by the thousand, and what is no update at all.
async fn brings(solis: &Solis, secret: &str) -> Result<()> {
    let person = |id: i64| {
        json!({ "id": id, "is_bot": false, "first_name": format!("{CANARY}{id}"),
        "last_name": CANARY, "username": format!("{CANARY}{id}"), "language_code": "en" })
    };
    for number in 0..sized(120, 10_000) {
        let id = 200_000 + number;
        let body = json!({ "update_id": 900_000_000 + number, "message": { "message_id": 1, "date": 0,
            "from": person(id), "text": format!("{CANARY} {id}"),
            "chat": { "id": id, "type": "private", "first_name": format!("{CANARY}{id}") } } });
        solis.post_update(Some(secret), &body.to_string()).await?;
    }
    let odd = |it: Value| it.to_string();
    for body in [
        odd(json!({ "update_id": 1, CANARY: CANARY })),
        odd(json!({ "update_id": CANARY })),
        odd(json!({ "update_id": 2, "message": { "text": CANARY } })),
        odd(json!({ "update_id": 3, "callback_query": { "data": CANARY, "from": person(1) } })),
        odd(json!({ "update_id": 4, "my_chat_member": { "from": person(1), "chat": CANARY } })),
        format!("{{\"update_id\": 5, \"message\": {CANARY}"),
        CANARY.repeat(40_000),
    ] {
        for secret in [secret.to_owned(), format!("{SECRET}_wrong")] {
            // What is refused before it is read to its end may close the connection instead of answering.
            _ = solis.post_update(Some(&secret), &body).await;
        }
    }
    ensure!(solis.get("/healthz").await?.0 == 200);
    Ok(())
}

/// In browsers: a learner, a mentor, a coordinator, and somebody who makes up addresses.
async fn browses(solis: &Solis, cage: &mut Cage) -> Result<()> {
    let (coordinator, first) = staff(solis, "coordinator", CANARY).await?;
    let (mentor, second) = staff(solis, "mentor", CANARY).await?;
    cage.secrets.extend([first, second]);
    let anna = Browser::new(&solis.url()?)?;
    anna.chats("say", "English").await?;
    for words in [CANARY, &CANARY.repeat(500), &format!("{CANARY} {POISON}")] {
        anna.chats("say", words).await?;
    }
    anna.chats("tap", CANARY).await?;
    anna.chats("press", CANARY).await?;
    let device = anna.post("/device", &[]).await?.text;
    let (_, code) = device.split_once("/go/").context("no link")?;
    let code = code.chars().take(22).collect::<String>();
    for path in
        ["/go/", "/join/", "/desk/in/", "/?code=", "/files/", "/pictures/x/", "/", "/desk/talks/"]
    {
        for what in [code.as_str(), CANARY] {
            let browser = Browser::new(&solis.url()?)?;
            let page = browser.get(&format!("{path}{what}")).await?;
            says_nothing_in_its_head(&page.text, &page.to, path)?;
            browser.post(&format!("{path}{what}"), &[("name", CANARY), (CANARY, CANARY)]).await?;
            cage.knows(&browser);
        }
    }
    cage.secrets.push(code);
    let part = Part::bytes(CANARY.as_bytes()).file_name(CANARY).mime_str("image/png")?;
    anna.sends("/send", Form::new().text("id", CANARY).text("say", CANARY).part("file", part))
        .await?;
    let made = coordinator
        .post("/console/cohorts", &[("name", CANARY), ("course", "first-steps"), ("zone", CANARY)])
        .await?;
    ensure!(made.status == 422 || made.status == 303, "{}", made.status);
    coordinator.post("/console/cohorts", &[("name", CANARY)]).await?;
    coordinator.post("/console/learners/search", &[("name", CANARY)]).await?;
    coordinator.post("/console/settings", &[("name", CANARY), ("zone", CANARY)]).await?;
    coordinator.post("/console/announcements", &[(CANARY, CANARY)]).await?;
    for path in [
        "/console",
        "/console/learners",
        "/console/cohorts",
        "/console/mentors",
        "/console/settings",
        "/console/content",
        "/console/announcements",
        "/console/learners.csv",
        "/console/mentors.csv",
    ] {
        for who in [&coordinator, &mentor, &anna] {
            let page = who.get(path).await?;
            says_nothing_in_its_head(&page.text, &page.to, path)?;
        }
    }
    for browser in [&coordinator, &mentor, &anna] {
        cage.knows(browser);
    }
    ensure!(cage.secrets.len() > 6, "cookies are secrets");
    Ok(())
}

/// No title and no address has words of anybody's in it.
fn says_nothing_in_its_head(page: &str, to: &str, path: &str) -> Result<()> {
    let title = page.split("<title>").nth(1).and_then(|it| it.split("</title>").next());
    let title = title.unwrap_or_default().to_lowercase();
    ensure!(!title.contains("kanarien"), "{path}: {title}");
    ensure!(!to.to_lowercase().contains("kanarien"), "{path} leads to {to}");
    Ok(())
}
