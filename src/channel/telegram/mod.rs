//! Telegram, with teloxide's types. Messages carry entities or nothing, so a name cannot change how a message is
//! read.

mod api;
mod commands;
mod daily;
mod direct;
mod draw;
mod files;
mod pass;
mod read;
mod refused;
mod sent;
mod things;
mod webhook;

pub use read::read;
pub use webhook::Webhook;

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use futures_util::future::BoxFuture;
use serde::{Deserialize, Serialize, de::IgnoredAny};
use serde_json::{Value, json, value::RawValue};

use super::{Channel, Content, Parcel, Receipt, Refusal};
use crate::{engine::Attachment, people::ChannelName};
use api::{Api, Failure};
use refused::{no_updates, refusal};

/// A Telegram bot.
#[derive(Clone)]
pub struct Telegram {
    api: Api,
    channel: ChannelName,
    /// Under which pictures are known: the bot's own number, which is the first part of its token.
    account: Arc<str>,
    threads: Arc<Threads>,
}

/// What is known of topics in private chats.
struct Threads {
    /// Whether the bot may have them, unless Telegram has said that it may not.
    are_on: AtomicBool,
    /// Those that were opened for lines which did not go out yet.
    opened: Mutex<HashMap<i64, i64>>,
}

/// Who a bot is. teloxide's type does not know of topics yet.
#[derive(Deserialize)]
struct Me {
    username: Option<String>,
    has_topics_enabled: Option<bool>,
}

/// What the bot asks to be told. An update of another kind never comes.
const KINDS: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];

/// How long a message may take: connecting, sending, hearing back.
const SEND: Duration = Duration::from_secs(20);
/// How long Telegram holds a question for updates when there are none, in seconds.
const POLL: u64 = 30;

/// So many updates Telegram may bring at once, which is the most it offers: each is answered after a commit, and those that
/// come together share it.
const DELIVERIES: u32 = 100;

/// Why updates cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoUpdates {
    /// The token is not good.
    Unauthorised,
    /// Somebody else asks for the updates of this bot.
    TakenByAnother,
    /// Telegram asks us to wait.
    TooMany(Duration),
    /// Telegram cannot be reached.
    Away(String),
}

/// An update as it came, with its number.
pub struct RawUpdate {
    /// Telegram's number of it.
    pub id: i64,
    /// The whole of it.
    pub body: String,
}

#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

/// What a tap is answered with.
#[derive(Serialize)]
struct Answer<'a> {
    callback_query_id: &'a str,
    text: Option<&'a str>,
}

/// What is wanted of a message that was sent. The rest of it is our own words.
#[derive(Deserialize)]
struct Sent {
    message_id: i64,
    #[serde(default)]
    photo: Vec<Size>,
}

/// One size of a picture.
#[derive(Deserialize)]
struct Size {
    file_id: String,
}

impl Telegram {
    /// The bot with this token, on its channel.
    ///
    /// # Errors
    ///
    /// The system's TLS cannot be set up.
    pub fn new(channel: ChannelName, server: &str, token: &str) -> anyhow::Result<Self> {
        let account = token.split(':').next().unwrap_or_default().into();
        let threads = Threads { are_on: AtomicBool::new(true), opened: Mutex::default() };
        Ok(Self { api: Api::new(server, token)?, channel, account, threads: Arc::new(threads) })
    }

    /// The bot's channel.
    pub fn channel(&self) -> ChannelName {
        self.channel
    }

    /// Who the bot is: its name, as it stands in links.
    pub async fn name(&self) -> Result<String, NoUpdates> {
        let me: Me = self.api.call("getMe", &json!({}), SEND).await.map_err(no_updates)?;
        let are_on = me.has_topics_enabled == Some(true);
        self.threads.are_on.store(are_on, Ordering::Relaxed);
        Ok(me.username.unwrap_or_default())
    }

    /// The updates from this number on; asking for them confirms all before it. Waits up to half a minute for some,
    /// if it may.
    pub async fn updates(&self, from: i64, may_wait: bool) -> Result<Vec<RawUpdate>, NoUpdates> {
        let question = json!({
            "offset": from,
            "timeout": if may_wait { POLL } else { 0 },
            "allowed_updates": KINDS,
        });
        let within = Duration::from_secs(POLL + 10);
        let raw: Vec<Box<RawValue>> =
            self.api.call("getUpdates", &question, within).await.map_err(no_updates)?;
        let update = |raw: Box<RawValue>| {
            let id = serde_json::from_str::<Numbered>(raw.get()).ok()?.update_id;
            Some(RawUpdate { id, body: raw.get().to_owned() })
        };
        Ok(raw.into_iter().filter_map(update).collect())
    }

    /// Has updates delivered to this address, or asked for again.
    pub async fn deliver_to(&self, webhook: Option<(&str, &str)>) -> Result<(), NoUpdates> {
        let done: Result<Value, Failure> = match webhook {
            Some((url, secret)) => {
                let question = json!({
                    "url": url,
                    "secret_token": secret,
                    "max_connections": DELIVERIES,
                    "allowed_updates": KINDS,
                });
                self.api.call("setWebhook", &question, SEND).await
            }
            None => self.api.call("deleteWebhook", &json!({}), SEND).await,
        };
        done.map(|_| ()).map_err(no_updates)
    }

    /// Answers a tap, with a short word if there is one. Best effort: a tap that is too old cannot be answered.
    pub async fn answer_tap(&self, tap: &str, words: Option<&str>) {
        let answer = Answer { callback_query_id: tap, text: words };
        let done: Result<IgnoredAny, Failure> =
            self.api.call("answerCallbackQuery", &answer, SEND).await;
        if let Err(why) = done {
            tracing::debug!(?why, "a tap was not answered");
        }
    }

    /// Says something to a chat that is nobody's, with one button or none at all. Best effort, and nothing of it is kept.
    pub async fn turn_away(&self, chat: &str, words: &str, button: Option<&str>) {
        let Ok(chat) = chat.parse::<i64>() else { return };
        let keys = button.map_or_else(
            || json!({ "remove_keyboard": true }),
            |it| json!({ "keyboard": [[{ "text": it }]], "resize_keyboard": true }),
        );
        let message = json!({ "chat_id": chat, "text": words, "reply_markup": keys });
        let done: Result<Value, Failure> = self.api.call("sendMessage", &message, SEND).await;
        if let Err(why) = done {
            tracing::debug!(?why, "somebody was not told that it is full");
        }
    }

    async fn deliver(&self, parcel: &Parcel) -> Result<Receipt, Refusal> {
        let chat = parcel.to.address.parse::<i64>();
        let chat = chat.map_err(|_| Refusal::Never("this is no Telegram chat".to_owned()))?;
        if let Some(talk) = &parcel.talk {
            let passed = tokio::time::timeout(SEND, self.pass(chat, parcel, talk)).await;
            let late = || Refusal::Uncertain("the server did not answer in time".to_owned());
            return passed.unwrap_or_else(|_| Err(late()));
        }
        let sent: Result<Sent, Failure> = match parcel.picture.as_ref().map(|it| &it.content) {
            None => self.api.call("sendMessage", &draw::message(chat, parcel), SEND).await,
            Some(Content::Known(file)) => {
                self.api.call("sendPhoto", &draw::photo(chat, parcel, file), SEND).await
            }
            Some(Content::Bytes(bytes)) => {
                let form = draw::upload(chat, parcel, bytes.clone());
                self.api.upload("sendPhoto", form, SEND).await
            }
        };
        let sent = match sent {
            Ok(sent) => sent,
            Err(Failure::Garbled) => return Ok(Receipt::of(String::new())),
            Err(why) => return Err(refusal(why)),
        };
        let picture = sent.photo.into_iter().next_back().map(|it| it.file_id);
        Ok(Receipt { picture, ..Receipt::of(sent.message_id.to_string()) })
    }
}

impl Channel for Telegram {
    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Receipt, Refusal>> {
        Box::pin(self.deliver(parcel))
    }

    fn has_threads(&self) -> bool {
        self.threads.are_on.load(Ordering::Relaxed)
    }

    fn carries(&self, what: Attachment) -> bool {
        !matches!(what, Attachment::Other | Attachment::Unreadable)
    }

    fn fetch<'a>(&'a self, file: &'a str) -> BoxFuture<'a, Result<Vec<u8>, Refusal>> {
        Box::pin(self.bytes_of(file))
    }

    fn is_up(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { !matches!(self.name().await, Err(NoUpdates::Away(_))) })
    }

    fn account(&self) -> Option<&str> {
        Some(&self.account)
    }
}

impl fmt::Debug for Telegram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Telegram")
    }
}
