//! What somebody does about what is kept of them: they get it, they are forgotten, they pause.

use std::io::{Cursor, Read};

use super::{asks, both, counts, heard, learner, mentor, plain, sees, sees_times, taps};
use crate::{
    axe::form::Form,
    desk::browser::Browser,
    fake_telegram::{FakeTelegram, Person},
    product::{Solis, TOKEN, until},
};
use anyhow::{Context, Result, ensure};

/// What is left of somebody in the database: their address, and what they have called themselves.
const LEFT: &str = "SELECT (SELECT count(*) FROM identities WHERE address = CAST($1 AS TEXT))
    + (SELECT count(*) FROM inbox WHERE sender = CAST($1 AS TEXT))";

async fn wants_to_be_forgotten(person: &Person) {
    person.says("/forget");
    taps(person, "Yes, go on").await;
    sees(person, "Please read this once more").await;
    taps(person, "🗑 Yes, forget me").await;
}

/// Announces something to everybody; the minute in which it can be undone is over.
async fn announces(solis: &Solis, words: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("news.toml");
    std::fs::write(&file, format!("[text]\nen = \"{words}\"\n"))?;
    solis.command(&["announce", file.to_str().context("no path")?])?;
    solis.change_beside("UPDATE announcements SET starts_at = 0", &[]).await
}

#[tokio::test]
async fn whoever_is_forgotten_is_gone_at_once_and_their_mentor_knows() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Annabella").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    anna.says("How much is my flour?");
    sees(&ilze, "How much is my flour?").await;
    anna.says("/forget");
    let asked = sees(&anna, "Do you want me to forget you?").await;
    ensure!(asked.button("📦 A copy first").is_some());
    taps(&anna, "Yes, go on").await;
    let sure = plain(&sees(&anna, "Please read this once more").await);
    for words in ["your talks with a person", "I cannot reach", "delete this chat yourself"] {
        ensure!(sure.contains(words), "{sure}");
    }
    taps(&anna, "🗑 Yes, forget me").await;
    sees(&anna, "You are forgotten").await;
    sees(&ilze, "has left and had everything deleted").await;
    assert_eq!(solis.number(LEFT, &[1001]).await?, 0);
    for sql in [
        "SELECT count(*) FROM messages",
        "SELECT count(*) FROM talks WHERE is_practice = 0",
        "SELECT count(*) FROM learners WHERE name = 'Annabella'",
        "SELECT count(*) FROM inbox WHERE body LIKE '%flour%' OR body LIKE '%Annabella%'",
        "SELECT count(*) FROM outbox WHERE line LIKE '%flour%' OR line LIKE '%Annabella%'",
        "SELECT count(*) FROM log WHERE cause LIKE 'alarm:2:%'",
    ] {
        counts(&solis, sql, 0).await?;
    }
    let last = telegram.sent_to(1001).len();
    // A button of before makes nobody new, and opens nothing; nor does the mentor's.
    anna.taps_data(asked.button("Yes, go on").context("no data")?);
    ilze.says("Are you still there?");
    let omar = learner(&telegram, 1002, "Omar").await;
    announces(&solis, "We meet on Monday.").await?;
    sees(&omar, "We meet on Monday.").await;
    solis.stop().await?;
    solis.begin().await?;
    counts(&solis, "SELECT count(*) FROM learners", 2).await?;
    assert_eq!(telegram.sent_to(1001).len(), last, "nothing goes out to her any more");
    // She may begin anew, as anybody may.
    anna.says("/start");
    taps(&anna, "English").await;
    counts(&solis, "SELECT count(*) FROM learners", 3).await?;
    ensure!(!solis.written().contains("Annabella") && !solis.written().contains("flour"));
    Ok(())
}

#[tokio::test]
async fn everything_is_given_once_by_a_link() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let (anna, omar) =
        (learner(&telegram, 1001, "Annabella").await, learner(&telegram, 1002, "Omar").await);
    omar.says("omars own words");
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    anna.says("How much is my flour?");
    anna.sends_photo();
    ilze.says("Two euros");
    sees(&anna, "Two euros").await;
    anna.says("/mydata");
    let given = plain(&sees(&anna, "Everything I keep about you").await);
    let link = given.split_whitespace().find(|it| it.contains("/mydata/")).context("no link")?;
    let path = link.find("/mydata/").map(|at| link[at..].to_owned()).context("no path")?;
    let (own, other) = (Browser::new(&solis.url()?)?, Browser::new(&solis.url()?)?);
    let page = own.get(&path).await?;
    ensure!(page.status == 200 && page.text.contains("Give me my data"), "{}", page.text);
    assert_eq!(other.post(&path, &[]).await?.status, 403, "it is bound to the browser");
    let file = own.post(&path, &[]).await?;
    assert_eq!(file.status, 200, "{}", file.text);
    assert_eq!(own.post(&path, &[]).await?.status, 410, "once");
    assert_eq!(own.get("/mydata/AAAAAAAAAAAAAAAAAAAAAA").await?.status, 200, "nothing is told");
    let mut zip = zip::ZipArchive::new(Cursor::new(file.bytes))?;
    let names = zip.file_names().map(|it| Ok(it?.into_owned()));
    let mut names = names.collect::<Result<Vec<String>>>()?;
    names.sort();
    assert_eq!(names.len(), 3, "{names:?}");
    ensure!(
        names[0] == "data.json" && names[1] == "index.html" && names[2].starts_with("media/001")
    );
    let mut text = |name: &str| -> Result<String> {
        let mut text = String::new();
        zip.by_name(name)?.read_to_string(&mut text)?;
        Ok(text)
    };
    let (data, readable) = (text("data.json")?, text("index.html")?);
    for words in ["Annabella", "How much is my flour?", "Two euros", "1001"] {
        ensure!(data.contains(words), "{words} is missing in {data}");
        ensure!(readable.contains(words), "{words} is missing in {readable}");
    }
    for text in [&readable, &data] {
        for words in ["Ilze", "Omar", "omars"] {
            ensure!(!text.contains(words), "{words} is somebody else's: {text}");
        }
        // A moment may have such a number in it.
        let mut numbers = text.split(|it: char| !it.is_ascii_digit());
        ensure!(!numbers.any(|it| it == "2001" || it == "1002"), "somebody else's: {text}");
    }
    ensure!(readable.contains("lang=\"en\" dir=\"ltr\""), "{readable}");
    ensure!(serde_json::from_str::<serde_json::Value>(&data)?.is_object());
    anna.says("/language");
    sees_times(&anna, "Which language do you like?", 2).await?;
    taps(&anna, "العربية").await;
    anna.says("/mydata");
    let given = plain(&sees(&anna, "كل ما أحفظه عنكم").await);
    let path = given.split_whitespace().find_map(|it| it.find("/mydata/").map(|at| &it[at..]));
    let path = path.context("no link")?;
    own.get(path).await?;
    let file = own.post(path, &[]).await?;
    let mut zip = zip::ZipArchive::new(Cursor::new(file.bytes))?;
    let mut page = String::new();
    zip.by_name("index.html")?.read_to_string(&mut page)?;
    ensure!(page.contains("lang=\"ar\" dir=\"rtl\"") && page.contains("بياناتي"), "{page}");
    Ok(())
}

/// P2: the bodies of a crowd: half of them go while all of them write, and the process is killed in the middle.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_are_forgotten_while_many_write_and_a_power_cut_comes() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let many = Form::now().of(12, 200, 1_000);
    let people = (0..2 * many).map(|it| telegram.person(3000 + it, "P", "en")).collect::<Vec<_>>();
    for person in &people {
        person.says("/start");
    }
    for person in &people {
        taps(person, "English").await;
        taps(person, "Standard words").await;
        sees(person, "call you").await;
        person.says("Paula");
        sees(person, "Which small business do you know best?").await;
    }
    let (go, stay) = people.split_at(usize::try_from(many)?);
    for person in go {
        person.says("/forget");
        taps(person, "Yes, go on").await;
        sees(person, "Please read this once more").await;
    }
    for (person, other) in go.iter().zip(stay) {
        other.says("Continue");
        person.taps("🗑 Yes, forget me");
        other.says("Menu");
    }
    tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    solis.kill()?;
    solis.begin().await?;
    for it in 0..many {
        let left = || async { Ok(solis.number(LEFT, &[3000 + it]).await? == 0) };
        until("somebody is whole or gone", left).await?;
    }
    counts(&solis, "SELECT count(*) FROM learners", many).await?;
    counts(&solis, "SELECT count(*) FROM inbox WHERE state = 'waiting'", 0).await?;
    let sent = || (0..many).map(|it| telegram.sent_to(3000 + it).len()).sum::<usize>();
    let before = sent();
    announces(&solis, "We meet on Tuesday.").await?;
    for person in stay {
        sees(person, "We meet on Tuesday.").await;
    }
    assert_eq!(sent(), before, "nobody who is forgotten hears of it");
    let strays = "SELECT count(*) FROM pragma_foreign_key_check";
    assert_eq!(solis.number(strays, &[]).await?, 0);
    Ok(())
}

#[tokio::test]
async fn a_backup_of_before_brings_nobody_back() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    solis.begin().await?;
    let (anna, omar) =
        (learner(&telegram, 1001, "Annabella").await, learner(&telegram, 1002, "Omar").await);
    solis.command(&["backup", "--plain", "before.backup"])?;
    wants_to_be_forgotten(&anna).await;
    sees(&anna, "You are forgotten").await;
    let sent = telegram.sent_to(1001).len();
    solis.stop().await?;
    for file in ["solis.db", "solis.db-wal", "solis.db-shm"] {
        // Some are there, some are not.
        let _ = std::fs::remove_file(solis.path().join(file));
    }
    let said = solis.command(&["restore", "before.backup"])?;
    ensure!(said.contains("1 of them had been erased"), "{said}");
    assert_eq!(solis.number("SELECT count(*) FROM learners", &[]).await?, 1);
    solis.begin().await?;
    omar.says("Menu");
    sees(&omar, "What do you need?").await;
    assert_eq!(telegram.sent_to(1001).len(), sent, "nothing is sent to her");
    assert_eq!(solis.number(LEFT, &[1001]).await?, 0);
    // A copy of the file in its place is no other case.
    solis.stop().await?;
    std::fs::copy(solis.path().join("solis.db"), solis.path().join("copy.db"))?;
    solis.begin().await?;
    wants_to_be_forgotten(&omar).await;
    sees(&omar, "You are forgotten").await;
    solis.stop().await?;
    for file in ["solis.db-wal", "solis.db-shm"] {
        let _ = std::fs::remove_file(solis.path().join(file));
    }
    std::fs::copy(solis.path().join("copy.db"), solis.path().join("solis.db"))?;
    let sent = telegram.sent_to(1002).len();
    solis.begin().await?;
    assert_eq!(solis.number("SELECT count(*) FROM learners", &[]).await?, 0);
    ensure!(solis.written().contains("are erased once more"));
    assert_eq!(telegram.sent_to(1002).len(), sent);
    let report = solis.command(&["report", "retention"])?;
    ensure!(report.contains("updates") && report.contains("1095"), "{report}");
    assert_eq!(solis.command(&["erased"])?.lines().count(), 4);
    Ok(())
}

#[tokio::test]
async fn whoever_has_paused_hears_only_what_they_ask_for() -> Result<()> {
    let (telegram, solis) = both().await?;
    let (anna, omar) =
        (learner(&telegram, 1001, "Anna").await, learner(&telegram, 1002, "Omar").await);
    let juris = learner(&telegram, 1003, "Juris").await;
    for (person, choice) in [(&anna, "🔕 Only when I write"), (&juris, "⏸ Pause for 7 days")] {
        person.says("/pause");
        taps(person, choice).await;
        sees(person, "I keep to that").await;
    }
    announces(&solis, "We meet on Monday.").await?;
    sees(&omar, "We meet on Monday.").await;
    counts(&solis, "SELECT count(*) FROM recipients WHERE state = 'waiting'", 0).await?;
    anna.says("Menu");
    sees_times(&anna, "What do you need?", 1).await?;
    juris.says("Menu");
    sees_times(&juris, "What do you need?", 1).await?;
    for person in [&anna, &juris] {
        ensure!(!heard(person).contains("We meet"), "{}", heard(person));
    }
    counts(&solis, "SELECT count(*) FROM learners WHERE name IN ('Anna', 'Juris')", 2).await?;
    // Who wants to be written to again is.
    anna.says("/pause");
    sees_times(&anna, "When may I write", 2).await?;
    taps(&anna, "▶️ On my lesson days").await;
    sees_times(&anna, "I keep to that", 2).await?;
    announces(&solis, "We meet on Tuesday.").await?;
    sees(&anna, "We meet on Tuesday.").await;
    Ok(())
}
