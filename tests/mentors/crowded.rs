//! So many newcomers that nobody more is taken in: whoever asks for help is, and all the others read where it is.

use anyhow::{Result, ensure};

use super::{mentor, plain, sees};
use crate::{
    fake_telegram::FakeTelegram,
    product::{Solis, TOKEN, until},
};

/// More than are let in at once.
const CROWD: i64 = 400;

#[tokio::test]
async fn a_crowd_keeps_nobody_from_help() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    // As it is in a programme: newcomers are counted.
    let solis = Solis::start(telegram.url()).await?;
    mentor(&telegram, &solis, 2001, "Ilze").await?;
    let crowd = (0..CROWD).map(|it| telegram.person(100_000 + it, "Anna", "en"));
    let crowd = crowd.collect::<Vec<_>>();
    for who in &crowd {
        who.says("Hello");
    }
    let turned_away =
        || crowd.iter().find(|who| plain_all(who).contains("Many people are joining"));
    until("somebody is turned away", || async { Ok(turned_away().is_some()) }).await?;
    let Some(anna) = turned_away() else { anyhow::bail!("nobody was turned away") };
    let told = plain_all(anna);
    ensure!(told.contains("📞 112") && told.contains("tap “A person”"), "{told}");
    // The button under it is heard, whoever waits outside.
    anna.says("A person");
    sees(anna, "a person").await;
    until("she is asked what to say", || async {
        Ok(anna.chat().iter().any(|it| it.button("Yes, ask a person").is_some()))
    })
    .await?;
    // Words of danger are as well, from somebody who has not been here before.
    let boris = telegram.person(900_001, "Boris", "en");
    boris.says("i want to die");
    sees(&boris, "if your life or another person's life").await;
    sees(&boris, "I have stopped all reminders").await;
    Ok(())
}

fn plain_all(who: &crate::fake_telegram::Person) -> String {
    who.chat().iter().map(plain).collect::<Vec<_>>().join("\n")
}
