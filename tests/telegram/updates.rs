//! What comes in: kept before it is confirmed, and once.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use super::{both, walker::Walker};
use crate::product::{PATIENCE, until};

#[tokio::test]
async fn an_update_is_confirmed_and_a_tap_answered_only_after_the_commit() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    telegram.wait_until("all is confirmed", PATIENCE, |it| it.pending_updates() == 0).await;
    let (confirmed, answered) = (telegram.confirmed_offset(), telegram.answers().len());

    let lock = solis.lock().await?;
    anna.taps_any(0).await;
    anna.person.hears_nothing(Duration::from_secs(2)).await;
    assert_eq!(telegram.confirmed_offset(), confirmed, "what is not kept is not confirmed");
    assert_eq!(telegram.answers().len(), answered, "nor is the tap answered");

    lock.release().await?;
    anna.question().await;
    telegram.wait_until("confirmed", PATIENCE, |it| it.confirmed_offset() > confirmed).await;
    telegram.wait_until("answered", PATIENCE, |it| it.answers().len() > answered).await;
    let kept = "SELECT count(*) FROM inbox WHERE external = $1 AND state = 'done'";
    assert_eq!(solis.number(kept, &[confirmed]).await?, 1);
    Ok(())
}

#[tokio::test]
async fn an_update_that_comes_twice_is_one_turn() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.taps_any(0).await;
    anna.question().await;
    anna.is_served(&solis).await?;
    telegram.wait_until("all is confirmed", PATIENCE, |it| it.pending_updates() == 0).await;
    let place = anna.place(&solis).await?;

    // A new process asks from the beginning, and gets the number of the last tap a second time.
    let last = telegram.confirmed_offset() - 1;
    solis.kill()?;
    telegram.continue_at(last);
    let open = anna.question().await;
    anna.person.taps_on(open.message_id, open.labels()[0]);
    solis.begin().await?;
    telegram.wait_until("confirmed", PATIENCE, |it| it.pending_updates() == 0).await;
    assert_eq!(anna.place(&solis).await?, place, "it has happened already");
    assert_eq!(anna.turns(&solis).await?, (anna.deeds, anna.deeds));

    anna.taps_any(0).await;
    anna.is_served(&solis).await?;
    assert_ne!(anna.place(&solis).await?, place, "what is new happens");
    Ok(())
}

#[tokio::test]
async fn the_numbers_of_updates_may_jump_up_and_down() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    for number in [900_000_000, 7_000, 174_000_000, 41] {
        telegram.wait_until("all is confirmed", PATIENCE, |it| it.pending_updates() == 0).await;
        telegram.continue_at(number);
        anna.taps_any(0).await;
        anna.question().await;
    }
    anna.is_served(&solis).await?;
    telegram.wait_until("all is confirmed", PATIENCE, |it| it.pending_updates() == 0).await;
    assert_eq!(anna.turns(&solis).await?, (anna.deeds, anna.deeds));
    Ok(())
}

#[tokio::test]
async fn what_nobody_waits_for_is_kept_and_confirmed() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    let place = anna.place(&solis).await?;
    telegram.group(-77, "Neighbours");
    let in_group = anna.person.in_group(-77);
    in_group.says("Does anybody know this robot?");
    let garbage = [
        json!({ "poll": { "id": "1" } }),
        json!({ "a_kind_of_the_year_2030": { "from": { "id": 1001 } } }),
        json!({ "message": "no message" }),
        json!({ "message": { "message_id": "x", "chat": [], "text": 5 } }),
        json!({ "callback_query": { "id": 7 } }),
        json!({ "callback_query": null }),
        json!({}),
    ];
    for update in &garbage {
        telegram.raw_update(update);
    }
    anna.taps_any(0).await;
    anna.question().await;
    telegram.wait_until("all is confirmed", PATIENCE, |it| it.pending_updates() == 0).await;
    anna.is_served(&solis).await?;
    assert_ne!(anna.place(&solis).await?, place, "who comes after garbage is served");
    let ignored = "SELECT count(*) FROM inbox WHERE state = 'ignored' AND body <> ''";
    assert_eq!(usize::try_from(solis.number(ignored, &[]).await?)?, garbage.len() + 1);
    assert!(in_group.chat().is_empty(), "Solis does not speak in groups");
    Ok(())
}

#[tokio::test]
async fn a_sticker_and_a_voice_message_are_answered() -> Result<()> {
    let (telegram, solis) = both().await?;
    let send: [fn(&crate::fake_telegram::Person) -> i64; 4] = [
        |anna| anna.sends_sticker(),
        |anna| anna.sends_voice(),
        |anna| anna.sends_photo(),
        |anna| anna.sends(json!({ "location": { "latitude": 56.9, "longitude": 24.1 } })),
    ];
    // Each is somebody else: who is asked the same again and again is offered help.
    for (id, send) in (1001..).zip(send) {
        let mut anna = Walker::in_lesson(&telegram, id).await;
        let asked = anna.question().await;
        send(&anna.person);
        anna.deeds += 1;
        anna.is_served(&solis).await?;
        let news = anna.person.news();
        assert_eq!(news.len(), 2, "a word, and the question again\n{}", anna.person.screen());
        assert_eq!(news[1].text, asked.text);
    }
    until("nothing is left", || async {
        Ok(solis.number("SELECT count(*) FROM inbox WHERE state = 'waiting'", &[]).await? == 0)
    })
    .await
}
