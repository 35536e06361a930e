//! How words reach people and come back. What the bot says is the same on every channel; a channel draws it, sends it,
//! and says what became of it.

pub mod aloud;
pub mod media;
pub mod passed;
pub mod speech;
pub mod telegram;
pub mod translate;
mod versions;
pub mod web;

pub use versions::machine_made;

use std::{sync::Arc, time::Duration};

use futures_util::future::BoxFuture;
use serde::{Deserialize, Serialize};

use crate::{
    desk::Deed,
    engine::{About, Attachment, Said},
    journey::Happening,
    people::{Address, LearnerId, Origin, TalkId, Words},
};
use speech::Speech;

/// A way to reach people.
pub trait Channel: Send + Sync {
    /// Sends a line.
    ///
    /// # Errors
    ///
    /// Why it did not go out, in the terms of what to do about it.
    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Receipt, Refusal>>;

    /// Whether the channel answers at all, asked while everything fails.
    fn is_up(&self) -> BoxFuture<'_, bool>;

    /// Whether a mentor's chat can have a thread for each talk.
    fn has_threads(&self) -> bool {
        false
    }

    /// Whether it can carry this; what it cannot is said in words.
    fn carries(&self, what: Attachment) -> bool {
        let _ = what;
        false
    }

    /// Whether it brings files by itself to whoever may see them, so that they need not be sent.
    fn brings_files(&self) -> bool {
        false
    }

    /// The bytes of a file that somebody sent here, by the channel's name of it.
    ///
    /// # Errors
    ///
    /// [`Refusal::Never`], if it cannot be had any more or is too large; anything else may pass.
    fn fetch<'a>(&'a self, file: &'a str) -> BoxFuture<'a, Result<Vec<u8>, Refusal>> {
        let _ = file;
        Box::pin(async { Err(Refusal::Never("no files are kept here".to_owned())) })
    }

    /// Under which account pictures are known to the channel, if it keeps them.
    fn account(&self) -> Option<&str>;
}

/// A line on its way.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// Its row in the outbox, by which a second delivery is known.
    pub id: i64,
    /// Where it goes.
    pub to: Address,
    /// The learner.
    pub learner: LearnerId,
    /// What to say.
    pub speech: Speech,
    /// The buttons that are always there.
    pub keyboard: Arc<[String; 3]>,
    /// The picture above it.
    pub picture: Option<Picture>,
    /// What it has to do with a talk.
    pub talk: Option<InTalk>,
}

/// What a line has to do with a talk.
#[derive(Clone, Debug, Default)]
pub struct InTalk {
    /// The thread it belongs to.
    pub thread: Thread,
    /// The channel's number of the message it answers.
    pub answers: Option<String>,
    /// The message it changes.
    pub changes: Option<Standing>,
    /// What to say instead in a new message, where the one it changes cannot be changed.
    pub again: Option<String>,
    /// What is sent, where it is more than words.
    pub sent: Option<Thing>,
    /// What to say where that cannot be sent.
    pub instead: Option<String>,
    /// Who says it; to be put above it where it lands outside its thread.
    pub head: Option<String>,
    /// What its thread is called from now on: the talk is over.
    pub closes: Option<String>,
}

/// A message that stands on the channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The channel's number of it.
    pub external: String,
    /// Whether its words stand under something.
    pub is_caption: bool,
}

/// Something other than words on its way.
#[derive(Clone, Debug)]
pub struct Thing {
    /// What.
    pub kind: Attachment,
    /// What is known of it.
    pub about: About,
    /// Its file, if it has one.
    pub content: Option<Content>,
}

impl Parcel {
    /// What to send where the channel will not take what is to be sent.
    pub fn instead(&self) -> Option<Self> {
        let talk = self.talk.as_ref().filter(|it| it.sent.is_some())?;
        let speech = Speech { words: talk.instead.clone()?, ..self.speech.clone() };
        let talk = Some(InTalk { sent: None, ..talk.clone() });
        Some(Self { speech, talk, ..self.clone() })
    }
}

/// Where a talk stands on the mentor's channel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Thread {
    /// In the chat itself.
    #[default]
    None,
    /// In this thread.
    Known(i64),
    /// In a thread of this name, which is still to be opened.
    Wanted(String),
}

/// A picture on its way.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Our name of it.
    pub name: String,
    /// How the channel gets it.
    pub content: Content,
}

/// How a channel gets a picture.
#[derive(Clone, Debug)]
pub enum Content {
    /// By the channel's own name of it: it has been sent before.
    Known(String),
    /// As bytes.
    Bytes(Vec<u8>),
}

/// What the channel says of a line it has sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The channel's number of the message.
    pub external: String,
    /// The channel's name of the picture.
    pub picture: Option<String>,
    /// The thread it stands in now, where it should stand in one; nothing, if there is none any more.
    pub thread: Option<Option<i64>>,
}

impl Receipt {
    /// The channel's number of a message, and nothing else.
    pub fn of(external: String) -> Self {
        Self { external, picture: None, thread: None }
    }
}

/// Why a line did not go out, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Too much at once; not before so long.
    TooMany(Duration),
    /// It was not sent: the channel is away. Try again.
    NotSent(String),
    /// Nobody knows whether it was sent: the connection broke after it was written.
    Uncertain(String),
    /// The learner has blocked Solis, or is gone.
    Blocked,
    /// The chat has a new number.
    Moved(String),
    /// The channel no longer knows the picture by that name. Try again with its bytes.
    PictureUnknown,
    /// It will never go out.
    Never(String),
}

/// Something that came in on a channel, understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Where from.
    pub from: Address,
    /// The language their phone asks for: a BCP 47 tag, a hint.
    pub language: Option<String>,
    /// What it is.
    pub act: Act,
    /// What the channel wants answered at once: the number of a tap.
    pub tap: Option<String>,
    /// What a page shows of it.
    pub shown: Option<Words>,
    /// Where it stands on the channel.
    pub origin: Origin,
}

/// What came in.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// They opened the chat, perhaps with a code.
    Started(Option<String>),
    /// Anything else that happens to a learner.
    Happened(Happening),
    /// They changed something they had said.
    Edited(Said),
    /// They join the group of this code: a page has asked them.
    JoinsGroup(String),
    /// They joined the staff on a page.
    Joined(Joining),
    /// One of the staff does something with a talk, on a page.
    AtDesk {
        /// Who, as the page knows.
        person: LearnerId,
        /// Which talk.
        talk: TalkId,
        /// What.
        deed: Deed,
    },
    /// They blocked Solis.
    Blocked,
    /// The chat has a new number.
    Moved(String),
}

/// Somebody who was invited joins the staff on a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joining {
    /// The invitation.
    pub code: String,
    /// What learners shall call them.
    pub name: Option<Words>,
    /// The hash of the key under which their browser is at the desk from now on.
    pub session: String,
    /// What kind of browser it is, in a few words.
    #[serde(default)]
    pub browser: String,
}
