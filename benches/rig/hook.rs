//! Telegram's side of a webhook: updates over a few kept connections, each again until it is taken.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::spawn_local,
};

use super::{
    crowd::{Crowd, Update},
    server::SECRET,
    wire,
};

/// How long until an update that was not taken is brought again.
const AGAIN: Duration = Duration::from_millis(100);

/// Calls this address from now on. A bot that starts again asks for the same once more.
pub(crate) fn call(crowd: &Crowd, url: &str, connections: usize) {
    let mut state = crowd.state();
    state.introductions += 1;
    if url.is_empty() || state.hooks.iter().any(|it| it == url) {
        return;
    }
    state.hooks.push(url.to_owned());
    drop(state);
    for _ in 0..connections {
        let (crowd, url) = (crowd.clone(), url.to_owned());
        spawn_local(async move { carry(&crowd, &url).await });
    }
}

async fn carry(crowd: &Crowd, url: &str) {
    let mut connection = None;
    loop {
        let update = crowd.state().updates.pop_front();
        let Some(update) = update else {
            crowd.updates().notified().await;
            continue;
        };
        while let Err(_away) = bring(&mut connection, url, &update).await {
            connection = None;
            tokio::time::sleep(AGAIN).await;
        }
    }
}

async fn bring(
    connection: &mut Option<(TcpStream, Vec<u8>)>,
    url: &str,
    update: &Update,
) -> Result<()> {
    let (host, path) = wire::parts(url)?;
    if connection.is_none() {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        *connection = Some((stream, Vec::with_capacity(1 << 12)));
    }
    let (stream, bytes) = connection.as_mut().context("no connection")?;
    bytes.clear();
    let secret = format!("x-telegram-bot-api-secret-token: {SECRET}\r\n");
    wire::post(bytes, host, path, &secret, &update.body);
    stream.write_all(bytes).await?;
    bytes.clear();
    loop {
        if let Some(answer) = wire::whole(bytes)? {
            ensure!(answer.first.contains(" 200"), "not taken");
            return Ok(());
        }
        ensure!(stream.read_buf(bytes).await? > 0, "the bot hung up");
    }
}
