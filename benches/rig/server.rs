//! A Bot API server with canned answers. It reads no more of a call than it must: the bot is to be the slow one.

use std::{
    rc::Rc,
    time::{Duration, Instant},
};

use anyhow::Result;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::spawn_local,
};

use super::{crowd::Crowd, hook, wire};

/// The bot's token.
pub(crate) const TOKEN: &str = "4200000001:AATheTokenOfTheBench";
/// What stands in the webhook's header.
pub(crate) const SECRET: &str = "the-secret-of-the-bench";
/// So many updates come at once, at most (Bot API, `getUpdates`).
const MOST_UPDATES: usize = 100;
/// Over so many connections a webhook is called, unless it wants another number (Bot API, `setWebhook`).
const CONNECTIONS: i64 = 40;

const ME: &[u8] = br#"{"ok":true,"result":{"id":4200000001,"is_bot":true,"first_name":"Solis","username":"solis_bench_bot","can_join_groups":false,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}}"#;
const TRUE: &[u8] = br#"{"ok":true,"result":true}"#;
const PHOTO: &str =
    r#""photo":[{"file_id":"AgACAgQAAx0","file_unique_id":"p","width":800,"height":450}]"#;
const TEXT: &str = r#""text":"…""#;

/// What a call is answered with.
enum Answer {
    Now(Vec<u8>),
    /// The updates after those, when there are some, or after so long.
    Updates(i64, Duration),
}

/// Starts it for a crowd on a free port; its address. It runs until its thread's tasks end.
pub(crate) async fn start(crowd: &Crowd) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let crowd = crowd.clone();
    spawn_local(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let crowd = crowd.clone();
            // A bot that is killed breaks its connections.
            spawn_local(async move {
                if let Err(why) = serve(stream, &crowd).await
                    && why.downcast_ref::<std::io::Error>().is_none()
                {
                    eprintln!("the bot's call cannot be read: {why}");
                }
            });
        }
    });
    Ok(url)
}

async fn serve(mut stream: TcpStream, crowd: &Crowd) -> Result<()> {
    stream.set_nodelay(true)?;
    let (mut input, mut output) = (Vec::with_capacity(1 << 14), Vec::with_capacity(1 << 12));
    loop {
        let mut done = 0;
        while let Some(call) = wire::whole(input.get(done..).unwrap_or_default())? {
            done += call.length;
            match answer(crowd, call.first, call.body) {
                Answer::Now(body) => wire::ok(&mut output, &body),
                Answer::Updates(from, within) => {
                    let body = updates(crowd, from, within).await;
                    wire::ok(&mut output, &body);
                }
            }
        }
        input.drain(..done);
        if !output.is_empty() {
            stream.write_all(&output).await?;
            output.clear();
        }
        if stream.read_buf(&mut input).await? == 0 {
            return Ok(());
        }
    }
}

fn answer(crowd: &Crowd, first: &str, body: &[u8]) -> Answer {
    let path = first.split(' ').nth(1).unwrap_or_default();
    let method = path.rsplit('/').next().unwrap_or_default();
    if method == "getUpdates" {
        let number = |name| wire::number(body, name).unwrap_or_default();
        let within = u64::try_from(number("\"timeout\":")).unwrap_or_default();
        return Answer::Updates(number("\"offset\":"), Duration::from_secs(within));
    }
    crowd.state().counts.calls += 1;
    Answer::Now(match method {
        "sendMessage" | "sendPhoto" => {
            let chat = wire::number(body, "\"chat_id\":");
            let chat = chat.or_else(|| wire::number(body, "name=\"chat_id\"")).unwrap_or_default();
            crowd.hear(chat, body);
            let what = if method == "sendPhoto" { PHOTO } else { TEXT };
            format!(
                r#"{{"ok":true,"result":{{"message_id":1,"from":{{"id":4200000001,"is_bot":true,"first_name":"Solis"}},"chat":{{"id":{chat},"first_name":"Anna","type":"private"}},"date":1760000000,{what}}}}}"#
            )
            .into_bytes()
        }
        "getMe" => ME.to_vec(),
        "setWebhook" => {
            let url = wire::between(body, "\"url\":\"").unwrap_or_default();
            let most = wire::number(body, "\"max_connections\":").unwrap_or(CONNECTIONS);
            hook::call(crowd, url, usize::try_from(most).unwrap_or_default());
            TRUE.to_vec()
        }
        _ => TRUE.to_vec(),
    })
}

async fn updates(crowd: &Crowd, from: i64, within: Duration) -> Vec<u8> {
    crowd.state().introductions += 1;
    let begun = Instant::now();
    loop {
        let told = crowd.updates().notified();
        let found = {
            let mut state = crowd.state();
            while state.updates.front().is_some_and(|it| it.id < from) {
                state.updates.pop_front();
            }
            state
                .updates
                .iter()
                .take(MOST_UPDATES)
                .map(|it| Rc::clone(&it.body))
                .collect::<Vec<_>>()
        };
        let left = within.saturating_sub(begun.elapsed());
        if !found.is_empty() || left.is_zero() {
            let mut body = br#"{"ok":true,"result":["#.to_vec();
            body.extend_from_slice(
                &found.iter().map(|it| it.as_slice()).collect::<Vec<_>>().join(&b','),
            );
            body.extend_from_slice(b"]}");
            return body;
        }
        // Nobody may come for so long.
        let _ = tokio::time::timeout(left, told).await;
    }
}
