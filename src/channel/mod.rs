//! How words reach people and come back. What the bot says is the same on every channel; a channel draws it, sends it,
//! and says what became of it.

pub mod speech;
pub mod telegram;
pub mod web;

use std::{sync::Arc, time::Duration};

use futures_util::future::BoxFuture;

use crate::{
    journey::Happening,
    people::{Address, LearnerId, Words},
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
}

/// What came in.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// They opened the chat, perhaps with a code.
    Started(Option<String>),
    /// Anything else that happens to a learner.
    Happened(Happening),
    /// They blocked Solis.
    Blocked,
    /// The chat has a new number.
    Moved(String),
}
