//! S4: a mentor is frozen in the middle of many talks: out of every page, every stream and the chat at once, and their talks
//! go to others.

use std::time::Instant;

use anyhow::{Result, ensure};

use super::{alone, browser::Browser, counts, login::coordinator, mentor};
use crate::{
    axe::form::Form,
    product::{PATIENCE, until},
};

#[tokio::test]
async fn whoever_is_frozen_reads_and_says_nothing_more() -> Result<()> {
    let many: i64 = Form::now().of(30, 100, 100);
    let solis = alone().await?;
    let zane = coordinator(&solis, "Zane").await?;
    let ilze = mentor(&solis, "Ilze", "en").await?;
    solis.change_beside("UPDATE staff SET capacity = 100", &[]).await?;
    let mut learners = Vec::new();
    for _ in 0..many {
        let anna = Browser::new(&solis.url()?)?;
        anna.chats("say", "English").await?;
        anna.chats("press", "/person").await?;
        anna.taps("Yes, ask a person").await?;
        anna.chats("say", "What is a price?").await?;
        learners.push(anna);
    }
    let waiting = "SELECT count(*) FROM talks WHERE stage = 'waiting' AND is_practice = 0";
    counts(&solis, waiting, many).await?;
    let talks = solis.rows::<(i64,)>("SELECT id FROM talks WHERE is_practice = 0", &[]).await?;
    for (talk,) in &talks {
        ilze.acts(*talk, "take", &[]).await?;
    }
    counts(&solis, "SELECT count(*) FROM talks WHERE stage = 'open'", many).await?;
    // Somebody is there who can take them.
    let omar = mentor(&solis, "Omar", "en").await?;
    solis.change_beside("UPDATE staff SET capacity = 100", &[]).await?;
    let (stream, key) = (ilze.listens("/desk/events").await?, ilze.has("solis-desk"));
    let id = solis.number("SELECT person FROM staff WHERE name = 'Ilze'", &[]).await?;
    let path = format!("/desk/talks/{}", talks[0].0);
    ensure!(ilze.get(&path).await?.text.contains("What is a price?"));

    let began = Instant::now();
    let said = solis.number("SELECT count(*) FROM messages WHERE author = 'mentor'", &[]).await?;
    let frozen = zane.post(&format!("/console/staff/{id}"), &[("act", "freeze")]).await?;
    ensure!(frozen.status == 303, "{frozen:?}");
    ensure!(ilze.get(&path).await?.status == 403 && ilze.get("/desk").await?.status == 403);
    let acted = ilze.acts(talks[0].0, "say", &[("say", "forged")]).await?;
    ensure!(acted.status == 403, "{acted:?}");
    let out = began.elapsed();
    let heard = Browser::to_the_end(stream, PATIENCE).await?;
    let silent = began.elapsed();
    // Nor by the chat.
    ilze.chats("say", "forged once more").await?;
    until("everybody is asked for again", || async {
        let sql = "SELECT count(DISTINCT o.talk) FROM offers o JOIN staff s ON s.person = o.mentor
            WHERE s.name = 'Omar' AND o.state = 'offered'";
        let gone = "SELECT count(*) FROM talks t JOIN staff s ON s.person = t.mentor
            WHERE s.name = 'Ilze' AND t.stage = 'open'";
        Ok(solis.number(sql, &[]).await? == many && solis.number(gone, &[]).await? == 0)
    })
    .await?;
    let rerouted = began.elapsed();
    let now = solis.number("SELECT count(*) FROM messages WHERE author = 'mentor'", &[]).await?;
    ensure!(now == said, "words of somebody who is frozen");
    ensure!(omar.get(&path).await?.status == 200);
    // The key does not come back with the unfreezing.
    zane.post(&format!("/console/staff/{id}"), &[("act", "unfreeze")]).await?;
    let again = Browser::new(&solis.url()?)?;
    again.brings("solis-desk", &key.unwrap_or_default());
    ensure!(again.get("/desk").await?.status == 403);
    println!(
        "{many} talks: out of the pages after {out:?}, of the stream after {silent:?} ({heard} pieces of news before), re-routed after {rerouted:?}"
    );
    Ok(())
}
