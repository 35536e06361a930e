//! Somebody who is too young to agree by themselves: the course stops, a person is called, and the console lets them on.

use anyhow::{Result, ensure};

use super::{cohort, coordinator, link};
use crate::{
    fake_telegram::{FakeTelegram, Person},
    product::{Solis, TOKEN, until},
};

/// Taps whatever is asked until the first lesson is over.
async fn to_the_end(who: &Person, code: &str) {
    who.says(&format!("/start {code}"));
    for label in ["English", "Standard words", "Skip", "🛒 Shop or market"] {
        who.wait_for_button(label).await;
        who.taps(label);
    }
    // What is tapped twice is answered once.
    for _ in 0..300 {
        let chat = who.chat();
        let asked = chat.iter().rev().find(|it| !it.labels().is_empty());
        match asked.map(|it| it.labels()) {
            Some(labels) if labels.contains(&"Northern Europe") => return,
            // Whoever answers so is offered help: they go on.
            Some(labels) => {
                let on = labels.iter().find(|it| **it == "Go on");
                who.taps(on.unwrap_or(&labels[0]));
            }
            None => {}
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
}

#[tokio::test]
async fn whoever_is_too_young_waits_until_somebody_lets_them_on() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    let dace = coordinator(&solis, 1, "Dace").await?;
    let key = cohort(&dace, "Riga 1", &[]).await?;
    let (_, code) = link(&dace, &key, "library").await?;
    let anna = telegram.person(61, "Anna", "en");
    to_the_end(&anna, &code).await;
    for label in ["Northern Europe", "Latvia", "No, I am younger"] {
        anna.wait_for_button(label).await;
        anna.taps(label);
    }
    anna.wait_for_text("I have told the people who run this course").await;
    let card = "SELECT count(*) FROM talks WHERE topic = 'young' AND stage = 'waiting'";
    ensure!(solis.number(card, &[]).await? == 1, "a person is called");
    anna.says("Continue");
    anna.wait_for_text("The course waits").await;

    let id = solis.number("SELECT id FROM learners WHERE cohort = 'riga-1'", &[]).await?;
    let path = format!("/console/learners/{id}");
    ensure!(dace.get(&path).await?.text.contains("They may go on"));
    ensure!(dace.post(&format!("{path}/vouch"), &[]).await?.status == 303);
    anna.wait_for_text("Good news: you can go on").await;
    anna.wait_for_text("Do you agree?").await;
    ensure!(dace.post(&format!("{path}/vouch"), &[]).await?.status == 404, "once is enough");
    let kept = "SELECT count(*) FROM audit WHERE deed = 'vouched-for'";
    until("it is on record", || async { Ok(solis.number(kept, &[]).await? == 1) }).await?;
    let end = solis.command(&["audit"])?;
    ensure!(
        solis.command(&["audit", "--has", end.trim()])? == end,
        "what was printed is found again"
    );
    solis.change_beside("DROP TRIGGER audit_stays", &[]).await?;
    solis.change_beside("UPDATE audit SET thing = 'learner 0'", &[]).await?;
    let why = solis.command(&["audit"]).map(drop);
    ensure!(why.is_err_and(|it| it.to_string().contains("was changed")), "what is changed shows");
    Ok(())
}
