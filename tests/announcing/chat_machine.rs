//! The rule for languages without a version, in the chat: as in the console, and never more than five taps.

use anyhow::{Result, ensure};

use super::{
    LATER, LONG_AGO, Solis,
    chat::{in_chat, taps},
    libre::{Libre, Mood},
    plain,
    rules::only_what_is_read,
};
use crate::{
    fake_telegram::FakeTelegram,
    product::{PATIENCE, TOKEN, until},
};

async fn janis(telegram: &FakeTelegram) -> crate::fake_telegram::Person {
    let janis = telegram.person(2101, "Janis", "lv");
    janis.says("/start");
    janis.wait_for(|sent| sent.button("Latviešu").is_some(), PATIENCE).await;
    janis.taps("Latviešu");
    janis
}

#[tokio::test]
async fn the_rule_is_chosen_in_the_chat() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let libre = Libre::start(Mood::Well).await?;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("SOLIS_TRANSLATE_URL", &libre.url);
    solis.begin().await?;
    let ilze = in_chat(&telegram, &solis, 2001, "Ilze").await?;
    let janis = janis(&telegram).await;
    let spoken = "SELECT count(*) FROM learners WHERE language = 'lv'";
    until("he reads Latvian", || async { Ok(solis.number(spoken, &[]).await? == 1) }).await?;

    // Three taps: for whom, the rule, send.
    ilze.says("/announce Bring a pen.");
    taps(&ilze, "Everybody").await;
    let card = ilze.wait_for(|it| it.button("🤖 Translate by machine").is_some(), PATIENCE).await;
    let words = plain(&card.text);
    ensure!(words.contains("(Latviešu): they get it in the programme’s language"), "{words}");
    ensure!(
        card.button("✅ Send").is_some()
            && card.button("🌐 Give them the programme’s language").is_none()
    );
    ilze.taps("🤖 Translate by machine");
    let is_made = |words: &str| plain(words).contains("they get a machine translation");
    let card = ilze.wait_for(|it| is_made(&it.text), PATIENCE).await;
    ensure!(card.button("✅ Send").is_some(), "{card:?}");
    only_what_is_read(&libre, &["lv"])?;
    ilze.taps("✅ Send");
    ilze.wait_for(|it| it.button("↩️ Undo").is_some(), PATIENCE).await;
    solis.change_beside(LATER, &[]).await?;
    let sent = janis.wait_for(|it| it.text.contains("Bring a pen."), PATIENCE).await;
    ensure!(
        sent.text.contains("Mašīnas tulkojums") && sent.text.contains("[en to lv]"),
        "{sent:?}"
    );

    // Not to them at all: then it is for nobody here.
    solis.change_beside(LONG_AGO, &[]).await?;
    ilze.says("/announce Only in English.");
    let whom = |it: &crate::fake_telegram::Sent| {
        it.text.contains("Only in English.") && it.button("Everybody").is_some()
    };
    ilze.wait_for(whom, PATIENCE).await;
    ilze.taps("Everybody");
    let ready = |it: &crate::fake_telegram::Sent| {
        it.text.contains("Only in English.") && it.button("🚫 Do not send it to them").is_some()
    };
    ilze.wait_for(ready, PATIENCE).await;
    ilze.taps("🚫 Do not send it to them");
    let card =
        ilze.wait_for(|it| plain(&it.text).contains("it is not sent to them"), PATIENCE).await;
    ensure!(plain(&card.text).contains("People who will hear it: 0"), "{card:?}");
    Ok(())
}

#[tokio::test]
async fn a_machine_that_is_away_is_told_of_in_the_chat() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let libre = Libre::start(Mood::Broken).await?;
    let mut solis = Solis::beside(telegram.url())?;
    solis.set("SOLIS_TRANSLATE_URL", &libre.url);
    solis.begin().await?;
    let ilze = in_chat(&telegram, &solis, 2001, "Ilze").await?;
    let janis = janis(&telegram).await;
    let spoken = "SELECT count(*) FROM learners WHERE language = 'lv'";
    until("he reads Latvian", || async { Ok(solis.number(spoken, &[]).await? == 1) }).await?;
    ilze.says("/announce Bring a pen.");
    taps(&ilze, "Everybody").await;
    taps(&ilze, "🤖 Translate by machine").await;
    let card = ilze.wait_for(|it| it.button("✅ Send it all the same").is_some(), PATIENCE).await;
    ensure!(plain(&card.text).contains("(Latviešu): the machine made no translation"), "{card:?}");
    ensure!(
        !card.labels().contains(&"✅ Send") && card.button("🔁 Ask the machine again").is_some()
    );
    ensure!(solis.number("SELECT count(*) FROM announcements", &[]).await? == 0);
    ilze.taps("✅ Send it all the same");
    ilze.wait_for(|it| it.button("↩️ Undo").is_some(), PATIENCE).await;
    solis.change_beside(LATER, &[]).await?;
    let sent = janis.wait_for(|it| it.text.contains("Bring a pen."), PATIENCE).await;
    ensure!(sent.text == "Bring a pen.", "{sent:?}");
    Ok(())
}
