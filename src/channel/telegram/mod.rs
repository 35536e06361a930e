//! Telegram, with teloxide's types. Messages carry entities or nothing, so a name cannot change how a message is
//! read.

mod api;
mod draw;
mod read;
mod webhook;

pub use read::read;
pub use webhook::Webhook;

use std::{fmt, time::Duration};

use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};
use teloxide::types::{Me, Message};

use super::{Channel, Content, Parcel, Receipt, Refusal};
use crate::{
    content::{LanguageCode, Library, Reading, Word},
    people::ChannelName,
};
use api::{Api, Failure};

/// A Telegram bot.
#[derive(Clone)]
pub struct Telegram {
    api: Api,
    channel: ChannelName,
    /// Under which pictures are known: the bot's own number, which is the first part of its token.
    account: String,
}

/// How long a message may take: connecting, sending, hearing back.
const SEND: Duration = Duration::from_secs(20);
/// How long Telegram holds a question for updates when there are none, in seconds.
const POLL: u64 = 30;

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

impl Telegram {
    /// The bot with this token, on its channel.
    ///
    /// # Errors
    ///
    /// The system's TLS cannot be set up.
    pub fn new(channel: ChannelName, server: &str, token: &str) -> anyhow::Result<Self> {
        let account = token.split(':').next().unwrap_or_default().to_owned();
        Ok(Self { api: Api::new(server, token)?, channel, account })
    }

    /// The bot's channel.
    pub fn channel(&self) -> ChannelName {
        self.channel
    }

    /// Who the bot is: its name, as it stands in links.
    pub async fn name(&self) -> Result<String, NoUpdates> {
        let me: Me = self.api.call("getMe", &json!({}), SEND).await.map_err(no_updates)?;
        Ok(me.username().to_owned())
    }

    /// The updates from this number on; asking for them confirms all before it. Waits up to half a minute for some,
    /// if it may.
    pub async fn updates(&self, from: i64, may_wait: bool) -> Result<Vec<RawUpdate>, NoUpdates> {
        let question = json!({
            "offset": from,
            "timeout": if may_wait { POLL } else { 0 },
            "allowed_updates": ["message", "callback_query", "my_chat_member"],
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
                    "allowed_updates": ["message", "callback_query", "my_chat_member"],
                });
                self.api.call("setWebhook", &question, SEND).await
            }
            None => self.api.call("deleteWebhook", &json!({}), SEND).await,
        };
        done.map(|_| ()).map_err(no_updates)
    }

    /// Says in every language which commands there are.
    pub async fn describe(&self, library: &Library) -> Result<(), NoUpdates> {
        for language in library.languages() {
            let word = |word| library.word(&language.code, Reading::Standard, word);
            let command = |name, text| json!({ "command": name, "description": word(text) });
            let commands = json!({
                "commands": [
                    command("continue", Word::Continue),
                    command("person", Word::Person),
                    command("menu", Word::Menu),
                ],
                "language_code": telegram_code(&language.code),
            });
            let done: Result<Value, Failure> =
                self.api.call("setMyCommands", &commands, SEND).await;
            done.map_err(no_updates)?;
        }
        Ok(())
    }

    /// Answers a tap, with a short word if there is one. Best effort: a tap that is too old cannot be answered.
    pub async fn answer_tap(&self, tap: &str, words: Option<&str>) {
        let answer = json!({ "callback_query_id": tap, "text": words });
        let done: Result<Value, Failure> =
            self.api.call("answerCallbackQuery", &answer, SEND).await;
        if let Err(why) = done {
            tracing::debug!(?why, "a tap was not answered");
        }
    }

    async fn deliver(&self, parcel: &Parcel) -> Result<Receipt, Refusal> {
        let chat = parcel.to.address.parse::<i64>();
        let chat = chat.map_err(|_| Refusal::Never("this is no Telegram chat".to_owned()))?;
        let sent: Result<Message, Failure> = match parcel.picture.as_ref().map(|it| &it.content) {
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
            Err(Failure::Garbled) => return Ok(Receipt { external: String::new(), picture: None }),
            Err(why) => return Err(refusal(why)),
        };
        let picture = sent.photo().and_then(|sizes| sizes.last()).map(|it| it.file.id.to_string());
        Ok(Receipt { external: sent.id.0.to_string(), picture })
    }
}

impl Channel for Telegram {
    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Receipt, Refusal>> {
        Box::pin(self.deliver(parcel))
    }

    fn is_up(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { !matches!(self.name().await, Err(NoUpdates::Away(_))) })
    }

    fn account(&self) -> Option<&str> {
        Some(&self.account)
    }
}

/// What is left to do about a message that did not go out (Bot API, "Making requests" and its error texts).
fn refusal(why: Failure) -> Refusal {
    let (code, why, parameters) = match why {
        Failure::NotSent(why) => return Refusal::NotSent(why),
        Failure::Uncertain(why) => return Refusal::Uncertain(why),
        Failure::Garbled => return Refusal::Uncertain("an answer that cannot be read".to_owned()),
        Failure::Refused { code, why, parameters } => (code, why, parameters),
    };
    let (mut wait, mut moved) = (None, None);
    match parameters {
        Some(teloxide::types::ResponseParameters::RetryAfter(seconds)) => {
            wait = Some(seconds.duration());
        }
        Some(teloxide::types::ResponseParameters::MigrateToChatId(to)) => moved = Some(to.0),
        None => {}
    }
    let says = |part: &str| why.to_lowercase().contains(part);
    match code {
        429 => Refusal::TooMany(wait.unwrap_or(Duration::from_secs(5))),
        _ if moved.is_some() => Refusal::Moved(moved.unwrap_or_default().to_string()),
        403 => Refusal::Blocked,
        400 if says("chat not found") || says("user is deactivated") => Refusal::Blocked,
        400 if says("wrong file identifier") || says("file_id") || says("wrong remote file") => {
            Refusal::PictureUnknown
        }
        // A bad token is the operator's to put right; the line waits for it.
        401 | 404 => Refusal::NotSent("Telegram does not know this token".to_owned()),
        _ => Refusal::Never(format!("Telegram says {code}: {why}")),
    }
}

fn no_updates(why: Failure) -> NoUpdates {
    match why {
        Failure::NotSent(why) | Failure::Uncertain(why) => NoUpdates::Away(why),
        Failure::Garbled => NoUpdates::Away("an answer that cannot be read".to_owned()),
        Failure::Refused { code: 401 | 404, .. } => NoUpdates::Unauthorised,
        Failure::Refused { code: 409, .. } => NoUpdates::TakenByAnother,
        Failure::Refused { code: 429, parameters, .. } => match parameters {
            Some(teloxide::types::ResponseParameters::RetryAfter(wait)) => {
                NoUpdates::TooMany(wait.duration())
            }
            Some(teloxide::types::ResponseParameters::MigrateToChatId(_)) | None => {
                NoUpdates::TooMany(Duration::from_secs(5))
            }
        },
        Failure::Refused { code, why, .. } => NoUpdates::Away(format!("{code}: {why}")),
    }
}

/// Telegram knows languages by two letters.
fn telegram_code(code: &LanguageCode) -> &str {
    code.as_str().get(..2).unwrap_or_default()
}

impl fmt::Debug for Telegram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Telegram")
    }
}
