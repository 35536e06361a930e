//! What belongs to a talk, on its way: into its topic, as an answer, as a change, with its file. It is always sent
//! anew, never forwarded: a forwarded message shows whose it was.
//!
//! Nothing here puts a keyboard under a message: one that has it can no longer be edited (Bot API, "Updating
//! messages").

use std::sync::{PoisonError, atomic::Ordering};

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    super::{InTalk, Parcel, Receipt, Refusal, Standing, Thread, passed::above},
    SEND, Telegram,
    api::Failure,
    draw, refusal,
    things::Call,
};

/// A message as it was sent.
#[derive(Deserialize)]
struct Sent {
    message_id: i64,
    message_thread_id: Option<i64>,
    voice: Option<Kept>,
    audio: Option<Kept>,
    document: Option<Kept>,
}

/// A file as Telegram keeps it.
#[derive(Deserialize)]
struct Kept {
    file_id: String,
}

/// A topic as it was opened.
#[derive(Deserialize)]
struct Opened {
    message_thread_id: i64,
}

impl Telegram {
    /// Sends a line that belongs to a talk.
    pub(super) async fn pass(
        &self,
        chat: i64,
        parcel: &Parcel,
        talk: &InTalk,
    ) -> Result<Receipt, Refusal> {
        if let Some(copy) = &talk.changes
            && self.change(chat, copy, &parcel.speech.words).await?
        {
            return Ok(Receipt::of(copy.external.clone()));
        }
        let words = talk.again.as_deref().unwrap_or(&parcel.speech.words);
        let wanted = self.topic(chat, parcel.id, &talk.thread).await?;
        let call = draw::in_talk(chat, parcel, talk, words, wanted);
        let is_lost = |why: &Failure| wanted.is_some() && says(why, &GONE);
        let (sent, mut thread) = match self.make(&call).await {
            Err(why) if is_lost(&why) => {
                (self.outside(chat, parcel, talk, words).await, Some(None))
            }
            sent => (sent, wanted.map(Some)),
        };
        let sent = match sent {
            Ok(sent) => sent,
            Err(Failure::Garbled) => return Ok(Receipt::of(String::new())),
            Err(why) => return Err(refusal(why)),
        };
        self.opened().remove(&parcel.id);
        match wanted {
            Some(wanted) if thread == Some(Some(wanted)) => {
                if sent.message_thread_id != Some(wanted) {
                    self.put_above(chat, sent.message_id, &call, talk, words).await;
                    thread = Some(None);
                } else if let Some(name) = &talk.closes {
                    self.rename(chat, wanted, name).await;
                }
            }
            Some(_) | None => {}
        }
        let kept = sent.voice.or(sent.audio).or(sent.document).map(|it| it.file_id);
        Ok(Receipt { thread, picture: kept, ..Receipt::of(sent.message_id.to_string()) })
    }

    /// Changes a message where it stands; whether it could be.
    async fn change(&self, chat: i64, copy: &Standing, words: &str) -> Result<bool, Refusal> {
        let (method, field) = if copy.is_caption {
            ("editMessageCaption", "caption")
        } else {
            ("editMessageText", "text")
        };
        let number = copy.external.parse::<i64>().unwrap_or_default();
        let change = json!({ "chat_id": chat, "message_id": number, field: words });
        let changed: Result<Value, Failure> = self.api.call(method, &change, SEND).await;
        match changed {
            Ok(_) | Err(Failure::Garbled) => Ok(true),
            Err(why) if says(&why, &["message is not modified"]) => Ok(true),
            Err(why) => {
                let why = refusal(why);
                if matches!(why, Refusal::Never(_)) { Ok(false) } else { Err(why) }
            }
        }
    }

    /// The topic to write in; nothing, if there are none.
    async fn topic(&self, chat: i64, line: i64, thread: &Thread) -> Result<Option<i64>, Refusal> {
        let name = match thread {
            Thread::None => return Ok(None),
            Thread::Known(topic) => return Ok(Some(*topic)),
            Thread::Wanted(name) => name,
        };
        // Opened before, for the same line, which did not go out then.
        let opened = self.opened().get(&line).copied();
        if opened.is_some() {
            return Ok(opened);
        }
        let wish = json!({ "chat_id": chat, "name": name });
        let opened: Result<Opened, Failure> = self.api.call("createForumTopic", &wish, SEND).await;
        match opened {
            Ok(Opened { message_thread_id }) => {
                self.opened().insert(line, message_thread_id);
                Ok(Some(message_thread_id))
            }
            Err(why) if says(&why, &["not a forum"]) => {
                self.threads.are_on.store(false, Ordering::Relaxed);
                Ok(None)
            }
            // The line itself was not sent.
            Err(Failure::Uncertain(why)) => Err(Refusal::NotSent(why)),
            Err(why) => {
                let why = refusal(why);
                let is_no = matches!(why, Refusal::Never(_) | Refusal::PictureUnknown);
                if is_no { Ok(None) } else { Err(why) }
            }
        }
    }

    /// Sends it in the chat itself, because its topic is gone, and says there whose it is.
    async fn outside(
        &self,
        chat: i64,
        parcel: &Parcel,
        talk: &InTalk,
        words: &str,
    ) -> Result<Sent, Failure> {
        let words = above(talk.head.as_deref(), words);
        let call = draw::in_talk(chat, parcel, talk, &words, None);
        if let Some(head) = talk.head.as_deref().filter(|_| call.words_field().is_none()) {
            let mut line = Call::words(head);
            line.set("chat_id", chat);
            self.make(&line).await?;
        }
        self.make(&call).await
    }

    /// It landed outside its topic without a word: says there whose it is, as far as that still goes.
    async fn put_above(&self, chat: i64, sent: i64, call: &Call, talk: &InTalk, words: &str) {
        let Some(head) = talk.head.as_deref() else { return };
        let words = above(Some(head), words);
        let (method, said) = match call.words_field() {
            Some("text") => ("editMessageText", json!({ "message_id": sent, "text": words })),
            Some(_) => ("editMessageCaption", json!({ "message_id": sent, "caption": words })),
            None => {
                let below = json!({ "message_id": sent });
                ("sendMessage", json!({ "text": head, "reply_parameters": below }))
            }
        };
        let mut line = Call::of(method, &said);
        line.set("chat_id", chat);
        if let Err(why) = self.make(&line).await {
            tracing::debug!(?why, "a message outside its topic does not say whose it is");
        }
    }

    /// Gives a topic another name. Best effort: in a private chat it cannot be closed.
    async fn rename(&self, chat: i64, topic: i64, name: &str) {
        let wish = json!({ "chat_id": chat, "message_thread_id": topic, "name": name });
        let done: Result<Value, Failure> = self.api.call("editForumTopic", &wish, SEND).await;
        if let Err(why) = done {
            tracing::debug!(?why, "a topic keeps its name");
        }
    }

    async fn make(&self, call: &Call) -> Result<Sent, Failure> {
        match call.form() {
            Some(form) => self.api.upload(call.method, form, SEND).await,
            None => self.api.call(call.method, &call.fields, SEND).await,
        }
    }

    fn opened(&self) -> std::sync::MutexGuard<'_, std::collections::HashMap<i64, i64>> {
        self.threads.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How Telegram says that a topic is gone.
const GONE: [&str; 4] = ["thread not found", "topic_id_invalid", "topic_deleted", "topic_closed"];

/// Whether the server refused it in one of these words.
fn says(why: &Failure, words: &[&str]) -> bool {
    match why {
        Failure::Refused { code: 400, why, .. } => {
            let why = why.to_lowercase();
            words.iter().any(|it| why.contains(it))
        }
        Failure::Refused { .. }
        | Failure::NotSent(_)
        | Failure::Uncertain(_)
        | Failure::Garbled => false,
    }
}
