//! The three rules for a language without a version; the minute to undo; answers.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};

use super::{
    Browser, LATER, LONG_AGO, add_up, begin, coordinator,
    libre::{Libre, Mood},
    number, on_web, press, reads, taps,
};
use crate::{
    fake_telegram::FakeTelegram,
    product::{PATIENCE, Solis, TOKEN, until},
};

const SENT: &str = "SELECT count(*) FROM outbox WHERE announcement IS NOT NULL AND state = 'sent'";
const FROZEN: &str = "SELECT count(*) FROM recipients";

#[tokio::test]
async fn each_rule_for_a_missing_version() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let libre = Libre::start(Mood::Well).await?;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("SOLIS_TRANSLATE_URL", &libre.url);
    solis.begin().await?;
    let ilze = coordinator(&solis, "Ilze", "1").await?;
    let (anna, omar) = (on_web(&solis, "English").await?, on_web(&solis, "العربية").await?);
    let janis = telegram.person(2001, "Janis", "lv");
    janis.says("/start");
    janis.wait_for(|sent| sent.button("Latviešu").is_some(), PATIENCE).await;
    janis.taps("Latviešu");
    let spoken = "SELECT count(DISTINCT language) FROM learners WHERE language IN ('ar', 'lv')";
    until("two languages", || async { Ok(solis.number(spoken, &[]).await? == 2) }).await?;

    // Refused in words, and kept.
    let at = begin(&ilze).await?;
    let refused =
        press(&ilze, &at, "send", &[("text-lv", "Tiekamies!"), ("link", "http://a.lv")]).await?;
    ensure!(refused.to.ends_with("said=wrong"), "{refused:?}");
    let page = ilze.get(&refused.to).await?.text;
    ensure!(page.contains("has to begin with https://") && page.contains("programme"), "{page}");
    ensure!(page.contains("Tiekamies!"), "what was written is there");

    // The programme's language for those without a version.
    let words = [
        ("text-en", "We meet <Monday>."),
        ("text-lv", "Tiekamies pirmdien."),
        ("link", "https://example.org/map"),
        ("asks", "yes-maybe-no"),
        ("missing", "programme"),
    ];
    let counted = press(&ilze, &at, "count", &words).await?;
    let page = reads(&ilze, &counted.to).await?;
    ensure!(page.contains("People it is for now: 3"), "{page}");
    ensure!(press(&ilze, &at, "send", &words).await?.to == at);
    ensure!(solis.number(FROZEN, &[]).await? == 3);
    tokio::time::sleep(std::time::Duration::from_secs(4)).await;
    ensure!(solis.number(SENT, &[]).await? == 0, "there is a minute to undo");
    ensure!(press(&ilze, &at, "undo", &[]).await?.to == at);
    ensure!(solis.number(FROZEN, &[]).await? == 0 && ilze.get(&at).await?.text.contains("We meet"));
    ensure!(press(&ilze, &at, "send", &words).await?.to == at);
    solis.change_beside(LATER, &[]).await?;
    let sent = janis.wait_for(|it| it.text.contains("Tiekamies pirmdien."), PATIENCE).await;
    ensure!(sent.button("Atvērt lapu").is_some() && sent.button("Varbūt").is_some(), "{sent:?}");
    until("three are told", || async { Ok(solis.number(SENT, &[]).await? == 3) }).await?;
    for page in [&anna, &omar] {
        let page = page.get("/").await?.text;
        ensure!(page.contains("We meet &lt;Monday&gt;."), "{page}");
        ensure!(page.contains("href=\"https://example.org/map\""), "{page}");
    }
    add_up(&ilze, &at).await?;

    // Each is counted once, the last answer counts, and the question of the lesson stays open.
    let open = "SELECT count(*) FROM learners WHERE open_question IS NOT NULL";
    let before = solis.number(open, &[]).await?;
    for (label, answer) in [("Jā", "yes"), ("Nē", "no"), ("Nē", "no")] {
        janis.taps(label);
        let sql = match answer {
            "yes" => "SELECT count(*) FROM replies WHERE answer = 'yes'",
            _ => "SELECT count(*) FROM replies WHERE answer = 'no'",
        };
        until(label, || async { Ok(solis.number(sql, &[]).await? == 1) }).await?;
    }
    let noted = taps(&anna, "Maybe").await?;
    ensure!(noted.to.contains("noted=1"), "{noted:?}");
    ensure!(anna.get(&noted.to).await?.text.contains("It is noted."));
    ensure!(solis.number("SELECT count(*) FROM replies", &[]).await? == 2);
    ensure!(solis.number(open, &[]).await? == before, "nobody's lesson moved");
    let page = ilze.get(&at).await?.text;
    ensure!(page.contains("Answers") && page.contains("Latviešu"), "{page}");

    as_a_table(&solis, &ilze, &at).await?;

    // Nothing for those without a version.
    solis.change_beside(LONG_AGO, &[]).await?;
    let at = begin(&ilze).await?;
    let words = [("text-lv", "Tikai latviski."), ("missing", "nobody")];
    press(&ilze, &at, "send", &words).await?;
    solis.change_beside(LATER, &[]).await?;
    janis.wait_for(|it| it.text.contains("Tikai latviski."), PATIENCE).await;
    let people = "SELECT people FROM announcements WHERE draft = $1";
    ensure!(solis.number(people, &[number(&at)?]).await? == 1);

    // What a machine makes of it says that it was a machine.
    solis.change_beside(LONG_AGO, &[]).await?;
    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "Bring a pen."), ("missing", "machine")]).await?;
    solis.change_beside(LATER, &[]).await?;
    let sent = janis.wait_for(|it| it.text.contains("Bring a pen."), PATIENCE).await;
    ensure!(
        sent.text.contains("Mašīnas tulkojums") && sent.text.contains("[en to lv]"),
        "{sent:?}"
    );
    only_what_is_read(&libre, &["ar", "lv"])?;
    let done = "SELECT count(*) FROM drafts WHERE stage = 'done'";
    until("all are done", || async { Ok(solis.number(done, &[]).await? == 3) }).await?;
    add_up(&ilze, &at).await?;

    // A second one on the same day waits, and says why.
    let at = begin(&ilze).await?;
    press(&ilze, &at, "send", &[("text-en", "One more.")]).await?;
    solis.change_beside(LATER, &[]).await?;
    let held = "SELECT count(*) FROM recipients WHERE state = 'asleep' AND why = 'budget'";
    until("they have heard enough", || async { Ok(solis.number(held, &[]).await? == 3) }).await?;
    let parts = add_up(&ilze, &at).await?;
    ensure!(parts.get(4) == Some(&3), "{parts:?}");
    Ok(())
}

/// The list of those who were told, for a spreadsheet.
async fn as_a_table(solis: &Solis, ilze: &Browser, at: &str) -> Result<()> {
    let list = ilze.get(&format!("{at}/people.csv")).await?;
    ensure!(list.line("content-type").starts_with("text/csv"), "{list:?}");
    ensure!(
        list.text.starts_with('\u{feff}') && list.text.matches("Sent").count() == 3,
        "{list:?}"
    );
    ensure!(list.text.contains("Latviešu,Sent,,No"), "{list:?}");
    // By what they are called; a name only where they let it be seen.
    ensure!(list.text.contains(",Who,") && list.text.matches(",№ ").count() == 3, "{list:?}");
    let seen = "UPDATE learners SET name = '=Jānis', seen_as = '=jānis' WHERE language = 'lv'";
    solis.change_beside(seen, &[]).await?;
    let list = ilze.get(&format!("{at}/people.csv")).await?;
    ensure!(list.text.contains(",'=Jānis,Latviešu,Sent,,No"), "{list:?}");
    Ok(())
}

/// The machine was asked for these languages, and for none that nobody reads.
pub(super) fn only_what_is_read(libre: &Libre, languages: &[&str]) -> Result<()> {
    let asked = libre.asked();
    let asked = asked.iter().filter_map(|it| it["target"].as_str()).collect::<BTreeSet<_>>();
    ensure!(asked.into_iter().eq(languages.iter().copied()), "{:?}", libre.asked());
    Ok(())
}
