//! Announcing from the chat: under five taps, and a second coordinator's yes.

use anyhow::{Result, ensure};

use super::{LATER, Solis, coordinator, plain, press};
use crate::{
    fake_telegram::{FakeTelegram, Person},
    product::{PATIENCE, TOKEN, until},
};

/// A coordinator on Telegram.
pub(super) async fn in_chat(
    telegram: &FakeTelegram,
    solis: &Solis,
    id: i64,
    name: &str,
) -> Result<Person> {
    joins_chat(telegram, solis, (id, name), &[]).await
}

/// The same, for a coordinator of less than everything.
pub(super) async fn joins_chat(
    telegram: &FakeTelegram,
    solis: &Solis,
    (id, name): (i64, &str),
    more: &[&str],
) -> Result<Person> {
    let printed =
        solis.command(&[&["invite", "coordinator", "--name", name][..], more].concat())?;
    let code = printed.split_whitespace().nth(1).unwrap_or_default().to_owned();
    let person = telegram.person(id, name, "en");
    person.says(&format!("/start {code}"));
    person.wait_for(|it| it.text.contains("You help to run this programme"), PATIENCE).await;
    Ok(person)
}

/// Taps it when it is there.
pub(super) async fn taps(person: &Person, label: &str) {
    person.wait_for(|it| it.button(label).is_some(), PATIENCE).await;
    person.taps(label);
}

#[tokio::test]
async fn a_message_becomes_an_announcement_in_two_taps() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    let (ilze, omar) = (
        in_chat(&telegram, &solis, 2001, "Ilze").await?,
        in_chat(&telegram, &solis, 2002, "Omar").await?,
    );
    let anna = telegram.person(1001, "Anna", "en");
    anna.says("/start");
    anna.wait_for(|it| it.button("English").is_some(), PATIENCE).await;
    anna.says("/announce I may not.");

    ilze.says("/announce We meet <Monday>.");
    taps(&ilze, "Everybody").await;
    let card = ilze.wait_for(|it| it.button("✅ Send").is_some(), PATIENCE).await;
    ensure!(plain(&card.text).contains("People who will hear it: 1"), "{}", card.text);
    ilze.taps("✅ Send");
    ilze.wait_for(|it| it.button("↩️ Undo").is_some(), PATIENCE).await;
    ilze.taps("↩️ Undo");
    let stage = "SELECT count(*) FROM drafts WHERE stage = 'writing'";
    until("it is undone", || async { Ok(solis.number(stage, &[]).await? == 1) }).await?;
    ilze.taps("✅ Send");
    let frozen = "SELECT count(*) FROM recipients";
    until("it is frozen", || async { Ok(solis.number(frozen, &[]).await? == 1) }).await?;
    solis.change_beside(LATER, &[]).await?;
    anna.wait_for(|it| it.text == "We meet <Monday>.", PATIENCE).await;
    ensure!(
        solis.number("SELECT count(*) FROM drafts", &[]).await? == 1,
        "learners announce nothing"
    );

    // In two messages, for a cohort; too many for one person alone.
    solis.command(&["invite", "learner", "--cohort", "bakers"])?;
    solis.change_beside("UPDATE organisations SET approve_over = 0", &[]).await?;
    solis
        .change_beside(
            "UPDATE learners SET cohort = 'bakers' WHERE id = (SELECT max(id) FROM learners)",
            &[],
        )
        .await?;
    solis.change_beside(super::LONG_AGO, &[]).await?;
    ilze.says("/announce");
    ilze.wait_for(|it| it.text.contains("Send or forward here"), PATIENCE).await;
    ilze.says("Bakers, bring flour.");
    taps(&ilze, "bakers").await;
    let ready = "SELECT count(*) FROM drafts WHERE draft LIKE '%\"cohort\":\"bakers\"%'";
    until("it is for bakers", || async { Ok(solis.number(ready, &[]).await? == 1) }).await?;
    ilze.wait_for(|it| it.text.contains("flour") && it.button("✅ Send").is_some(), PATIENCE).await;
    ilze.taps("👁 Send a test to me");
    ilze.wait_for(|it| it.text == "Bakers, bring flour.", PATIENCE).await;
    ilze.taps("✅ Send");
    ilze.wait_for(|it| it.text.contains("needs a second person"), PATIENCE).await;
    let card = omar.wait_for(|it| it.button("✅ Approve and send").is_some(), PATIENCE).await;
    ensure!(card.text.contains("Ilze") && card.text.contains("flour"), "{}", card.text);
    // The same stands in the console, and may be approved in either.
    let page = coordinator(&solis, "Zane", "1").await?;
    ensure!(page.get("/console/announcements").await?.text.contains("flour"));
    omar.taps("✅ Approve and send");
    let approved = "SELECT count(*) FROM drafts WHERE stage = 'approved'";
    until("it is approved", || async { Ok(solis.number(approved, &[]).await? == 1) }).await?;
    ensure!(
        press(&page, "/console/announcements/2", "approve", &[]).await?.to.ends_with("said=late")
    );
    solis.change_beside(LATER, &[]).await?;
    anna.wait_for(|it| it.text == "Bakers, bring flour.", PATIENCE).await;
    Ok(())
}
