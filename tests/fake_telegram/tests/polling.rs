//! getUpdates: order, confirming, waiting, two pollers, old updates.

use super::bot::{Bot, TOKEN, start};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::time::{Duration, Instant};
use teloxide::types::{Update, UpdateKind};

fn ids(updates: &[Value]) -> Vec<i64> {
    updates.iter().map(|update| update["update_id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn an_update_stays_until_a_higher_offset_confirms_it() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    for text in ["one", "two", "three"] {
        amal.says(text);
    }
    let first = ids(&bot.polls(0, 0).await);
    assert_eq!(first, [first[0], first[0] + 1, first[0] + 2]);
    assert_eq!((fake.pending_updates(), fake.confirmed_offset()), (3, 0));
    let rest = bot.polls(first[0] + 1, 0).await;
    assert_eq!((ids(&rest), fake.pending_updates()), (first[1..].to_vec(), 2));
    assert!(bot.polls(first[2] + 1, 0).await.is_empty());
    assert_eq!((fake.pending_updates(), fake.confirmed_offset()), (0, first[2] + 1));
}

#[tokio::test]
async fn limits_negative_and_far_offsets_work_as_on_the_real_server() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    for number in 0..5 {
        amal.says(&number.to_string());
    }
    let two = bot.ok("getUpdates", json!({ "limit": 2 })).await;
    assert_eq!(two.as_array().unwrap().len(), 2);
    assert_eq!(bot.polls(0, 0).await.len(), 1, "asked again at once: one only");
    let far = bot.polls(2_000_000_000, 0).await;
    assert_eq!(
        (far.len(), fake.pending_updates()),
        (5, 5),
        "an offset of the future confirms nothing"
    );
    let last = bot.polls(-1, 0).await;
    assert_eq!((last[0]["message"]["text"].as_str(), fake.pending_updates()), (Some("4"), 1));
}

#[tokio::test]
async fn a_long_poll_ends_with_an_update_or_with_its_time() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let begun = Instant::now();
    let waiting = tokio::spawn(async move { bot.polls(0, 10).await });
    fake.wait_until("the poll", Duration::from_secs(5), |fake| {
        !fake.calls("getUpdates").is_empty()
    })
    .await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    amal.says("hello");
    assert_eq!(waiting.await.unwrap().len(), 1);
    assert!(begun.elapsed() < Duration::from_secs(5));
    let (_fake, bot) = start().await;
    let begun = Instant::now();
    assert!(bot.polls(0, 1).await.is_empty());
    assert!(begun.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_second_poller_ends_the_first_and_a_webhook_ends_both() {
    let (fake, bot) = start().await;
    let poll = |bot: Bot| {
        tokio::spawn(async move { bot.refused("getUpdates", json!({ "timeout": 10 })).await })
    };
    let polls = |count| move |fake: &_| polling(fake) >= count;
    let first = poll(bot.clone());
    fake.wait_until("the first poll", Duration::from_secs(5), polls(1)).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let second = poll(bot.clone());
    let (status, why) = first.await.unwrap();
    assert!(
        status == 409 && why.starts_with("Conflict: terminated by other getUpdates request"),
        "{why}"
    );
    tokio::time::sleep(Duration::from_millis(50)).await;
    bot.ok("setWebhook", json!({ "url": "http://127.0.0.1:9/hook" })).await;
    assert_eq!(second.await.unwrap(), (409, "Conflict: terminated by setWebhook request".into()));
    let (status, why) = bot.refused("getUpdates", json!({})).await;
    assert!(status == 409 && why.contains("while webhook is active"), "{why}");
    bot.ok("deleteWebhook", json!({})).await;
    assert!(bot.polls(0, 0).await.is_empty());
}

fn polling(fake: &crate::fake_telegram::FakeTelegram) -> usize {
    fake.calls("getupdates").len()
}

#[tokio::test]
async fn taps_are_kept_for_150_seconds_and_messages_for_a_day() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    bot.asks(11, "Ready?", &[("Yes", "yes")]).await;
    amal.says("hello");
    amal.taps("Yes");
    amal.blocks();
    fake.advance(Duration::from_secs(149));
    assert_eq!(fake.pending_updates(), 3);
    fake.advance(Duration::from_secs(2));
    assert_eq!((fake.pending_updates(), fake.expired_updates()), (2, 1));
    assert!(bot.polls(0, 0).await.iter().all(|update| update.get("callback_query").is_none()));
    fake.advance(Duration::from_hours(24));
    assert_eq!((fake.pending_updates(), fake.expired_updates()), (0, 3));
}

#[tokio::test]
async fn only_kinds_that_were_asked_for_come_and_ids_can_jump() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    bot.form("getUpdates", &[("allowed_updates", "[\"message\"]")]).await;
    amal.blocks();
    amal.unblocks();
    amal.says("hello");
    assert_eq!(fake.pending_updates(), 1);
    let id = fake.raw_update(&json!({ "brand_new_kind": { "anything": 1 } }));
    let last = fake.waiting_updates().pop().unwrap();
    assert_eq!(
        (last["update_id"].as_i64(), &last["brand_new_kind"]["anything"]),
        (Some(id), &json!(1))
    );
    let update: Update = serde_json::from_str(&last.to_string()).unwrap();
    assert!(matches!(update.kind, UpdateKind::Error(_)));
    bot.polls(id + 1, 0).await;
    fake.continue_at(77);
    amal.says("after a week");
    assert_eq!(
        ids(&bot.polls(id + 1, 0).await),
        [77],
        "an offset of the old count confirms nothing"
    );
}

#[tokio::test]
async fn another_token_is_refused_and_methods_may_be_written_in_any_case() {
    let (fake, bot) = start().await;
    let stranger = Bot::new(&fake, &format!("{TOKEN}x"));
    assert_eq!(stranger.refused("getMe", json!({})).await, (401, "Unauthorized".into()));
    assert_eq!(
        bot.refused("noSuchMethod", json!({})).await,
        (404, "Not Found: method not found".into())
    );
    assert_eq!(bot.ok("GETme", json!({})).await["username"], "solis_test_bot");
    fake.set_username("another_bot");
    assert_eq!(bot.ok("getme", json!({})).await["username"], "another_bot");
}

#[tokio::test]
async fn it_answers_while_the_test_itself_blocks() {
    let (fake, _) = start().await;
    let mut stream =
        std::net::TcpStream::connect(fake.url().trim_start_matches("http://")).unwrap();
    let head = format!(
        "GET /bot{TOKEN}/getUpdates?timeout=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with(r#"{"ok":true,"result":[]}"#),
        "{answer}"
    );
}
