//! S1: a webhook takes what Telegram brings, and nothing else from anybody.

use std::time::Instant;

use anyhow::{Context, Result, ensure};
use reqwest::{Client, StatusCode};
use serde_json::json;

use super::sized;
use crate::{
    fake_telegram::FakeTelegram,
    product::{PATIENCE, Solis, TOKEN},
};

const SECRET: &str = "a-secret-of-Telegram_and_Solis";
const HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";

fn update(number: i64) -> String {
    json!({ "update_id": number, "message": {
        "message_id": 1, "date": 0, "text": "/start", "chat": { "id": 1001, "type": "private", "first_name": "Eve" },
        "from": { "id": 1001, "is_bot": false, "first_name": "Eve" },
    } })
    .to_string()
}

#[tokio::test]
async fn nothing_is_taken_from_a_stranger() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    let url = solis.fix_port()?;
    solis.set("TELEGRAM_WEBHOOK_URL", &url);
    solis.set("TELEGRAM_WEBHOOK_SECRET", SECRET);
    solis.begin().await?;
    telegram.wait_until("webhook", PATIENCE, |it| !it.calls("setWebhook").is_empty()).await;
    let client = Client::builder().no_proxy().build()?;
    let post = |path: &str, secrets: &[&[u8]], body: Vec<u8>| {
        let mut request = client.post(format!("{url}{path}")).body(body);
        for secret in secrets {
            request = request.header(HEADER, *secret);
        }
        request.send()
    };
    let hook = "/telegram/webhook";
    let mut wrong: Vec<Vec<u8>> =
        vec![b"".into(), b" ".into(), b"\xFF\xFE".into(), vec![b'a'; 4096]];
    for end in 0..SECRET.len() {
        wrong.push(SECRET.as_bytes()[..end].to_vec());
        let mut other = SECRET.as_bytes().to_vec();
        other[end] ^= 1;
        wrong.push(other);
    }
    wrong.push(format!("{SECRET}0").into());
    wrong.push(SECRET.to_uppercase().into());
    // Strangers try at random, too.
    let mut state = 1_u64;
    for _ in 0..sized(300, 20_000) {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        wrong.push(format!("{state:032x}").into());
    }
    for secret in &wrong {
        let answer = post(hook, &[secret], update(1).into()).await?;
        ensure!(answer.status() == StatusCode::UNAUTHORIZED, "{secret:?}: {}", answer.status());
    }
    ensure!(post(hook, &[], update(1).into()).await?.status() == 401, "no secret");
    let two: [&[u8]; 2] = [b"other", SECRET.as_bytes()];
    ensure!(post(hook, &two, update(1).into()).await?.status() == 401, "two of them");
    // Elsewhere there is nothing, however good the secret is.
    for path in ["/telegram/webhook/1", "/telegram", "/telegram/webhook/", "/telegram/webhook/x"] {
        let status = post(path, &[SECRET.as_bytes()], update(1).into()).await?.status();
        ensure!(matches!(status.as_u16(), 400 | 404), "{path}: {status}");
    }
    // A stranger's body is not even listened to; Telegram's is, up to a limit that it never reaches.
    let large = vec![b' '; 300 * 1024];
    let refused = post(hook, &[b"other"], large.clone()).await;
    ensure!(refused.map_or(true, |it| it.status() == 401), "before its body");
    let status = post(hook, &[SECRET.as_bytes()], large).await?.status();
    ensure!(status == StatusCode::PAYLOAD_TOO_LARGE, "{status}");
    let fits = [update(7), " ".repeat(200 * 1024)].concat();
    ensure!(post(hook, &[SECRET.as_bytes()], fits.into()).await?.status() == 200);
    let get = client.get(format!("{url}{hook}")).header(HEADER, SECRET).send().await?;
    ensure!(get.status() == StatusCode::METHOD_NOT_ALLOWED, "{}", get.status());
    let kept = || solis.number("SELECT count(*) FROM inbox", &[]);
    assert_eq!(kept().await?, 1, "only what had the secret and was an update");
    // The same once more is the same.
    for _ in 0..5 {
        ensure!(post(hook, &[SECRET.as_bytes()], update(7).into()).await?.status() == 200);
    }
    assert_eq!(kept().await?, 1, "a replay is no second update");
    println!("{} wrong secrets, none taken", wrong.len() + 2);
    timing(&client, &format!("{url}{hook}")).await
}

/// How long it takes to refuse a secret that is wrong in its first letter, and one that is wrong in its last: printed,
/// since what is compared are digests.
async fn timing(client: &Client, url: &str) -> Result<()> {
    let (mut first, mut last) = (Vec::new(), Vec::new());
    for round in 0..sized(400, 10_000) {
        let (secret, took) = if round % 2 == 0 {
            ("b-secret-of-Telegram_and_Solis", &mut first)
        } else {
            ("a-secret-of-Telegram_and_Solit", &mut last)
        };
        let begun = Instant::now();
        let answer = client.post(url).header(HEADER, secret).body("{}").send().await?;
        ensure!(answer.status() == StatusCode::UNAUTHORIZED);
        took.push(begun.elapsed());
    }
    first.sort_unstable();
    last.sort_unstable();
    let middle = |it: &[std::time::Duration]| it.get(it.len() / 2).copied().context("nothing");
    println!("wrong in the first letter {:?}, in the last {:?}", middle(&first)?, middle(&last)?);
    Ok(())
}

#[tokio::test]
async fn without_a_secret_there_is_no_webhook() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    for secret in [None, Some(""), Some("undefined")] {
        assert_eq!(solis.post_update(secret, &update(1)).await?, 404, "{secret:?}");
    }
    assert_eq!(solis.number("SELECT count(*) FROM inbox", &[]).await?, 0);
    Ok(())
}
