//! The ceiling of the rig: a bot that says the same lines over the same calls, keeps its state in memory and promises
//! nothing. Connections are kept, every body is prepared, nothing is read that is not needed. It runs as a process of
//! its own, on the core on which Solis runs in its turn.
//!
//! There are two: one calls through reqwest, as bots in Rust do, and one writes to its sockets itself, which is as fast
//! as this machine can do HTTP/1.1 without sending several calls at once.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    task::{LocalSet, spawn_local},
};

use crate::calls::Connection;
use crate::rig::{
    lesson::Turn,
    server::{SECRET, TOKEN},
    wire,
};

/// The argument that makes this program the bare bot that calls through a library.
pub(crate) const HTTP: &str = "--bare-http";
/// The argument that makes it the one that writes to its sockets.
pub(crate) const RAW: &str = "--bare-raw";
/// The file with what is said.
pub(crate) const WALK: &str = "SOLIS_BARE_WALK";
/// So many calls are in the air at once.
const CONNECTIONS: usize = 64;

#[derive(Deserialize)]
struct Updates<'a> {
    #[serde(borrow)]
    result: Vec<Update<'a>>,
}

#[derive(Deserialize)]
struct Update<'a> {
    #[serde(rename = "update_id")]
    id: i64,
    message: Option<Message>,
    #[serde(borrow)]
    callback_query: Option<Tap<'a>>,
}

#[derive(Deserialize)]
struct Message {
    chat: Chat,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
}

#[derive(Deserialize)]
struct Tap<'a> {
    id: &'a str,
    message: Message,
}

/// What somebody did.
struct Act {
    chat: i64,
    tap: Option<String>,
}

/// A turn, prepared: of every line the path and the body behind the chat's number.
type Prepared = Vec<(String, String)>;

/// The bot.
struct Bare {
    /// The connection for what is not a reply.
    line: RefCell<Connection>,
    lanes: Vec<UnboundedSender<Act>>,
}

/// Runs it until it is killed.
pub(crate) fn run(is_raw: bool) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, async {
        let url = variable("TELEGRAM_API_URL")?;
        let (host, _) = wire::parts(&url)?;
        let client = reqwest::Client::builder().no_proxy().tcp_nodelay(true).build()?;
        let client = (!is_raw).then_some(client);
        let turns: Vec<Turn> = serde_json::from_slice(&std::fs::read(variable(WALK)?)?)?;
        let turns = Rc::new(turns.iter().map(prepared).collect::<Result<Vec<_>>>()?);
        let mut lanes = Vec::new();
        for _ in 0..CONNECTIONS {
            let (lane, acts) = unbounded_channel();
            lanes.push(lane);
            let (turns, connection) =
                (Rc::clone(&turns), Connection::open(host, client.clone()).await?);
            spawn_local(async move { answer(&turns, connection, acts).await });
        }
        let line = RefCell::new(Connection::open(host, client).await?);
        let bare = Rc::new(Bare { line, lanes });
        match variable("TELEGRAM_WEBHOOK_URL") {
            Ok(webhook) => bare.listen(&webhook).await,
            Err(_) => bare.poll().await,
        }
    })
}

fn variable(name: &str) -> Result<String> {
    let value = std::env::var_os(name).with_context(|| format!("{name} is not set"))?;
    value.into_string().ok().with_context(|| format!("{name} is no text"))
}

fn prepared(turn: &Turn) -> Result<Prepared> {
    let line = |line: &crate::rig::lesson::Line| {
        let (words, markup) = (serde_json::to_string(&line.words)?, line.markup.to_string());
        let (method, words) = if line.has_picture {
            ("sendPhoto", format!(r#""photo":"AgACAgQAAx0","caption":{words}"#))
        } else {
            ("sendMessage", format!(r#""text":{words}"#))
        };
        Ok((format!("/bot{TOKEN}/{method}"), format!(r#",{words},"reply_markup":{markup}}}"#)))
    };
    turn.lines.iter().map(line).collect()
}

/// Answers what a share of the learners does, one after another.
async fn answer(
    turns: &[Prepared],
    mut connection: Connection,
    mut acts: UnboundedReceiver<Act>,
) -> Result<()> {
    let mut next = HashMap::<i64, usize>::new();
    let tapped = format!("/bot{TOKEN}/answerCallbackQuery");
    while let Some(Act { chat, tap }) = acts.recv().await {
        let at = next.entry(chat).or_default();
        let turn = turns.get(*at).context("the walk is over")?;
        *at = (*at + 1) % turns.len();
        if let Some(tap) = tap {
            let body = format!(r#"{{"callback_query_id":"{tap}"}}"#);
            connection.call(&tapped, body.as_bytes()).await?;
        }
        for (path, rest) in turn {
            let body = format!(r#"{{"chat_id":{chat}{rest}"#);
            connection.call(path, body.as_bytes()).await?;
        }
    }
    Ok(())
}

impl Bare {
    fn take(&self, update: &Update<'_>) -> Result<()> {
        let (chat, tap) = match (&update.callback_query, &update.message) {
            (Some(tap), _) => (tap.message.chat.id, Some(tap.id.to_owned())),
            (None, Some(message)) => (message.chat.id, None),
            (None, None) => return Ok(()),
        };
        let lane = usize::try_from(chat)? % self.lanes.len();
        let lane = self.lanes.get(lane).context("no lane")?;
        lane.send(Act { chat, tap }).ok().context("a lane has ended")
    }

    async fn poll(&self) -> Result<()> {
        let mut connection = self.line.take();
        let (path, mut from) = (format!("/bot{TOKEN}/getUpdates"), 0);
        loop {
            let question = format!(r#"{{"offset":{from},"timeout":30}}"#);
            connection.call(&path, question.as_bytes()).await?;
            let updates: Updates<'_> = serde_json::from_slice(&connection.answer)?;
            for update in &updates.result {
                self.take(update)?;
                from = update.id + 1;
            }
        }
    }

    async fn listen(self: Rc<Self>, webhook: &str) -> Result<()> {
        let listener = TcpListener::bind(variable("SOLIS_LISTEN")?).await?;
        let mut connection = self.line.take();
        // As many connections as Solis asks for.
        let body =
            format!(r#"{{"url":"{webhook}/","secret_token":"{SECRET}","max_connections":100}}"#);
        connection.call(&format!("/bot{TOKEN}/setWebhook"), body.as_bytes()).await?;
        loop {
            let (stream, _) = listener.accept().await?;
            let bare = Rc::clone(&self);
            spawn_local(async move { bare.hear(stream).await });
        }
    }

    async fn hear(&self, mut stream: TcpStream) -> Result<()> {
        stream.set_nodelay(true)?;
        let mut input = Vec::with_capacity(1 << 12);
        loop {
            while let Some(post) = wire::whole(&input)? {
                ensure!(
                    wire::header(post.head, b"x-telegram-bot-api-secret-token:") == Some(SECRET)
                );
                self.take(&serde_json::from_slice(post.body)?)?;
                let done = post.length;
                input.drain(..done);
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await?;
            }
            if stream.read_buf(&mut input).await? == 0 {
                return Ok(());
            }
        }
    }
}
