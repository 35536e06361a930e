//! Faults on order, a dead network, and flood limits.

use super::bot::start;
use crate::fake_telegram::Fault;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

#[tokio::test]
async fn refusals_on_order_come_once_and_process_nothing() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    fake.fail_next("SendMessage", Fault::TooMany { retry_after: 7 });
    fake.fail_next("send*", Fault::Forbidden);
    fake.fail_next("*", Fault::ServerError);
    fake.fail_next("sendMessage", Fault::BadGateway);
    let send = json!({ "chat_id": 11, "text": "hello" });
    let (status, body) = bot.call("sendMessage", send.clone()).await;
    assert_eq!((status, &body["parameters"]), (429, &json!({ "retry_after": 7 })));
    assert_eq!(body["description"], "Too Many Requests: retry after 7");
    assert_eq!(bot.refused("sendMessage", send.clone()).await.0, 403);
    assert_eq!(
        bot.refused("sendMessage", send.clone()).await,
        (500, "Internal Server Error".into())
    );
    let (status, page) = bot.try_call("sendMessage", &send).await.unwrap();
    assert!(status == 502 && page.starts_with("<html>"), "{page}");
    assert_eq!((amal.chat().len(), fake.faults_left(), fake.too_many()), (0, 0, 1));
    bot.ok("sendMessage", send).await;
    let statuses: Vec<_> = fake.requests().iter().map(|request| request.status).collect();
    assert_eq!(statuses, [429, 403, 500, 502, 200].map(Some));
}

#[tokio::test]
async fn a_reset_comes_before_or_after_the_work_and_is_quick() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let send = json!({ "chat_id": 11, "text": "hello" });
    let begun = Instant::now();
    fake.fail_next("sendMessage", Fault::ResetBefore);
    assert!(bot.try_call("sendMessage", &send).await.is_err());
    assert_eq!(amal.chat().len(), 0);
    fake.fail_next("sendMessage", Fault::ResetAfter);
    assert!(bot.try_call("sendMessage", &send).await.is_err());
    assert_eq!(amal.chat().len(), 1);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    bot.ok("sendMessage", send).await;
    let requests: Vec<_> =
        fake.requests().iter().map(|request| (request.status, request.fault)).collect();
    let expected =
        [(None, Some(Fault::ResetBefore)), (None, Some(Fault::ResetAfter)), (Some(200), None)];
    assert_eq!(requests, expected);
}

#[tokio::test]
async fn updates_survive_a_poll_that_is_lost_on_the_way() {
    let (fake, bot) = start().await;
    fake.person(11, "Amal", "ar").says("hello");
    fake.fail_next("getUpdates", Fault::ResetAfter);
    assert!(bot.try_call("getUpdates", &json!({})).await.is_err());
    assert_eq!(bot.polls(0, 0).await.len(), 1);
}

#[tokio::test]
async fn a_hanging_call_is_processed_late_or_answered_late() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let pause = Duration::from_millis(300);
    fake.fail_next("sendMessage", Fault::Hang(pause));
    let begun = Instant::now();
    bot.says(11, "late").await;
    assert!(begun.elapsed() >= pause && amal.chat()[0].at >= begun + pause);
    for (fault, processed) in [(Fault::Hang(pause), 1), (Fault::HangAfter(pause), 2)] {
        fake.fail_next("sendMessage", fault);
        let send = json!({ "chat_id": 11, "text": "given up" });
        let waited = tokio::time::timeout(pause / 3, bot.try_call("sendMessage", &send)).await;
        assert!(waited.is_err());
        tokio::time::sleep(pause).await;
        assert_eq!(amal.chat().len(), processed, "{fault:?}");
    }
}

#[tokio::test]
async fn a_garbled_answer_is_200_and_processed_but_no_json() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    fake.fail_next("sendMessage", Fault::Garbage);
    let (status, text) =
        bot.try_call("sendMessage", &json!({ "chat_id": 11, "text": "hello" })).await.unwrap();
    assert!(
        status == 200
            && serde_json::from_str::<Value>(&text).is_err()
            && text.contains("\"message_id\":1")
    );
    assert_eq!(amal.chat().len(), 1);
}

#[tokio::test]
async fn a_share_of_the_calls_fails_the_same_way_each_time() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let (fake, bot) = start().await;
        fake.fail_rate("getMe", 30, 42, Fault::ServerError);
        let mut failed = Vec::new();
        for _ in 0..200 {
            failed.push(bot.call("getMe", json!({})).await.0 == 500);
        }
        fake.no_faults();
        bot.ok("getMe", json!({})).await;
        runs.push(failed);
    }
    let share = runs[0].iter().filter(|failed| **failed).count();
    assert!((40..=80).contains(&share), "{share} of 200");
    assert_eq!(runs[0], runs[1]);
}

#[tokio::test]
async fn when_it_is_down_every_connection_drops_even_a_long_poll() {
    let (fake, bot) = start().await;
    let amal = fake.person(11, "Amal", "ar");
    let poller = bot.clone();
    let poll =
        tokio::spawn(async move { poller.try_call("getUpdates", &json!({ "timeout": 20 })).await });
    fake.wait_until("the poll", Duration::from_secs(5), |fake| !fake.requests().is_empty()).await;
    fake.down();
    assert!(tokio::time::timeout(Duration::from_secs(2), poll).await.unwrap().unwrap().is_err());
    amal.says("is anybody there?");
    for _ in 0..3 {
        assert!(bot.try_call("getMe", &json!({})).await.is_err());
    }
    assert_eq!(fake.requests().len(), 1);
    fake.up();
    assert_eq!(bot.polls(0, 0).await.len(), 1);
}

#[tokio::test]
async fn flood_limits_hold_for_a_chat_for_a_group_and_for_all() {
    let (fake, bot) = start().await;
    fake.enforce_limits(true);
    fake.person(11, "Amal", "ar");
    let to = |chat: i64| json!({ "chat_id": chat, "text": "hello" });
    for _ in 0..3 {
        bot.ok("sendMessage", to(11)).await;
    }
    let (status, body) = bot.call("sendMessage", to(11)).await;
    assert_eq!((status, &body["parameters"]["retry_after"], fake.too_many()), (429, &json!(1), 1));
    fake.advance(Duration::from_secs(1));
    bot.ok("sendMessage", to(11)).await;
    fake.group(-500, "Mentors");
    for _ in 0..20 {
        fake.advance(Duration::from_secs(1));
        bot.ok("sendMessage", to(-500)).await;
    }
    fake.advance(Duration::from_secs(1));
    let wait =
        bot.call("sendMessage", to(-500)).await.1["parameters"]["retry_after"].as_u64().unwrap();
    assert!((30..=41).contains(&wait), "{wait}");
    fake.advance(Duration::from_mins(1));
    let people: Vec<_> = (100..140).map(|id| fake.person(id, "Somebody", "lv")).collect();
    let sends = people.iter().map(|person| bot.call("sendMessage", to(person.id)));
    let statuses = futures_util::future::join_all(sends).await;
    assert_eq!(statuses.iter().filter(|(status, _)| *status == 429).count(), 10);
}
