//! Somebody in distress, on Telegram and on the web: help comes first, their words are kept nowhere, nothing unasked
//! follows.

use anyhow::{Context, Result, ensure};
use sqlx::{AssertSqlSafe, ConnectOptions, Row, SqliteConnection, sqlite::SqliteConnectOptions};

use super::{both, walker::Walker};
use crate::fake_telegram::{FakeTelegram, Item};
use crate::product::{PATIENCE, Solis, until};

/// Stands in everything that is written in distress here, and nowhere else.
const CANARY: &str = "Kanarienvogel";

#[tokio::test]
async fn words_of_distress_are_answered_and_kept_nowhere() -> Result<()> {
    let telegram = FakeTelegram::start(crate::product::TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("RUST_LOG", "debug");
    solis.begin().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    let stood = anna.place(&solis).await?.standing;
    // Where a question for a person is open, and with a command in front.
    anna.says("A person");
    anna.says(&format!("My husband beats me, {CANARY}!"));
    anna.person.wait_for_text("if your life or another person's life").await;
    anna.says(&format!("{CANARY}, I do not know"));
    anna.is_served(&solis).await?;
    anna.taps("Yes, please").await;
    anna.person.wait_for_text("Nobody is reading here now").await;
    anna.says(&format!("please answer {CANARY}"));
    anna.says(&format!("/sos {CANARY}"));
    anna.says(&format!("/help i want to die {CANARY}"));
    anna.says("No, only the numbers");
    anna.is_served(&solis).await?;
    ensure!(anna.place(&solis).await?.standing.contains(&stood), "the lesson waits");
    on_the_web(&solis).await?;

    let what = "SELECT count(*) FROM log WHERE what = 'danger words'";
    assert_eq!(solis.number(what, &[]).await?, 3, "two on Telegram, one on the web");
    let what = "SELECT count(*) FROM log WHERE what IN
        ('danger command', 'danger wrote', 'danger person', 'danger numbers')";
    assert_eq!(solis.number(what, &[]).await?, 5);
    let metrics = solis.get("/metrics").await?.1;
    for figure in ["solis_danger_total{kind=\"words\"} 3", "solis_danger_total{kind=\"command\"} 1"]
    {
        ensure!(metrics.lines().any(|it| it == figure), "{figure} is not in {metrics}");
    }
    solis.stop().await?;
    let log = solis.written();
    ensure!(log.contains("DEBUG"), "there is something to read");
    for (whose, text) in [("the log", log), ("the metrics", metrics)] {
        ensure!(!text.to_lowercase().contains("kanarien"), "{whose} has the words");
    }
    database_without(&solis, "kanarien").await
}

/// The same on the web page, which shows the red button's name in place of the words.
async fn on_the_web(solis: &Solis) -> Result<()> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    let url = solis.url()?;
    let words = format!("i cant go on {CANARY}");
    let mut cookie = None;
    for (id, say) in [("one", "hello"), ("two", words.as_str())] {
        let mut post = client.post(format!("{url}/chat"));
        if let Some(cookie) = &cookie {
            post = post.header("Cookie", cookie);
        }
        let answer = post.form(&[("id", id), ("script", "1"), ("say", say)]).send().await?;
        ensure!(answer.status().is_success(), "{}", answer.status());
        if let Some(set) = answer.headers().get("Set-Cookie") {
            cookie = set.to_str()?.split(';').next().map(str::to_owned);
        }
    }
    let cookie = cookie.context("no cookie")?;
    let page = || async {
        let answer = client.get(&url).header("Cookie", &cookie).send().await?;
        anyhow::Ok(answer.text().await?)
    };
    until("the numbers are on the page", || async {
        Ok(page().await?.contains("Shall a person write to you later?"))
    })
    .await?;
    let page = page().await?;
    ensure!(page.contains("112") && page.contains("🆘"), "{page}");
    ensure!(!page.contains(CANARY), "{page}");
    Ok(())
}

/// No column of any table has this, and neither has the file.
async fn database_without(solis: &Solis, word: &str) -> Result<()> {
    let file = solis.folder().join("solis.db");
    let mut db = SqliteConnectOptions::new().filename(&file).connect().await?;
    let sql = "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table'";
    let columns: Vec<(String, String)> = sqlx::query_as(sql).fetch_all(&mut db).await?;
    ensure!(columns.len() > 50, "where are the tables?");
    for (table, column) in columns {
        let sql = format!(
            "SELECT count(*) FROM \"{table}\" WHERE lower(CAST(\"{column}\" AS TEXT)) LIKE '%{word}%'"
        );
        ensure!(count(&mut db, sql).await? == 0, "{table}.{column} has the words");
    }
    drop(db);
    let bytes = std::fs::read(&file)?.to_ascii_lowercase();
    let found = bytes.windows(word.len()).any(|it| it == word.as_bytes());
    ensure!(!found, "the file has the words between its rows");
    Ok(())
}

async fn count(db: &mut SqliteConnection, sql: String) -> Result<i64> {
    Ok(sqlx::query(AssertSqlSafe(sql)).fetch_one(db).await?.try_get(0)?)
}

/// Under a picture or a recording, in what is changed afterwards, and behind a flood: help comes, and the words are kept
/// nowhere.
#[tokio::test]
async fn captions_changes_and_floods_are_searched_too() -> Result<()> {
    let telegram = FakeTelegram::start(crate::product::TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("RUST_LOG", "debug");
    solis.begin().await?;
    let anna = Walker::in_lesson(&telegram, 1001).await;
    let words = format!("my husband beats me {CANARY}");
    let by_words = "SELECT count(*) FROM log WHERE what = 'danger words'";
    let mut calls = 0;
    let hears = async |calls: i64| {
        until("help comes", || async { Ok(solis.number(by_words, &[]).await? == calls) }).await
    };
    for kind in ["photo", "voice", "video", "document"] {
        let item = Item::every_kind().into_iter().find(|it| it.kind == kind);
        anna.person.sends_item(&item.context("no such kind")?.caption(&words));
        calls += 1;
        hears(calls).await.context(kind)?;
    }
    let text = anna.person.says("We went to the market");
    let photo = Item::every_kind().into_iter().find(|it| it.kind == "photo");
    let photo = anna.person.sends_item(&photo.context("no photo")?.caption("my stall"));
    anna.is_served(&solis).await?;
    for number in [text, photo] {
        anna.person.edits(number, "We went home");
        anna.is_served(&solis).await?;
        hears(calls).await.context("what says nothing of danger opens nothing")?;
        anna.person.edits(number, &words);
        calls += 1;
        hears(calls).await?;
    }
    // More than one person may send, in whatever way they call.
    let before = "SELECT count(*) FROM inbox WHERE state = 'ignored'";
    for number in 0..60 {
        anna.person.says(&format!("{number}"));
    }
    anna.person.says(&words);
    calls += 1;
    hears(calls).await.context("behind a flood")?;
    ensure!(solis.number(before, &[]).await? > 0, "that was no flood");
    anna.person.edits(text, &format!("{words}!"));
    calls += 1;
    hears(calls).await.context("a change behind a flood")?;
    anna.person.says("/sos");
    let commands = "SELECT count(*) FROM log WHERE what = 'danger command'";
    until("the command", || async { Ok(solis.number(commands, &[]).await? == 1) }).await?;
    anna.is_served(&solis).await?;
    solis.stop().await?;
    ensure!(!solis.written().to_lowercase().contains("kanarien"), "the log has the words");
    database_without(&solis, "kanarien").await
}

/// An announcement goes past whoever asked for help, and is accounted for; a line of one that waits is called back.
#[tokio::test]
async fn an_announcement_goes_past_somebody_in_distress() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    let omar = Walker::in_lesson(&telegram, 1002).await;
    anna.says("i want to die");
    anna.person.wait_for_text("if your life or another person's life").await;
    anna.is_served(&solis).await?;
    omar.is_served(&solis).await?;
    let file = solis.folder().join("meeting.toml");
    std::fs::write(&file, "[text]\nen = \"We meet on Monday.\"\n")?;
    solis.command(&["announce", file.to_str().context("a path that is no text")?])?;
    solis.change_beside("UPDATE announcements SET starts_at = 0", &[]).await?;
    telegram
        .wait_until("Omar has heard", PATIENCE, |_| {
            omar.person.chat().iter().any(|it| it.text.contains("We meet on Monday"))
        })
        .await;
    let past = "SELECT count(*) FROM outbox WHERE announcement IS NOT NULL AND state = 'expired'";
    until("Anna is passed over", || async { Ok(solis.number(past, &[]).await? == 1) }).await?;
    ensure!(!anna.person.chat().iter().any(|it| it.text.contains("We meet")), "nothing unasked");
    // What waits already is called back.
    let waits = "INSERT INTO outbox (learner, lane, line, planned_at, due_at, deadline, state)
        SELECT l.id, 2, '{}', 0, 9000000000000, 9000000000000, 'waiting' FROM learners l
        JOIN identities i ON i.learner = l.id WHERE i.address = $1";
    solis.change_beside(waits, &["1002"]).await?;
    let mut omar = omar;
    omar.says("/sos");
    let called_back = "SELECT count(*) FROM outbox WHERE reason = 'the learner asked for help'";
    until("it is called back", || async { Ok(solis.number(called_back, &[]).await? == 1) }).await
}
