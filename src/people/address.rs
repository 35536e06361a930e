//! Where learners can be reached.

use std::{borrow::Cow, fmt};

/// A channel by its name in the database and in logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChannelName {
    /// Telegram, by the installation's main bot.
    Telegram,
    /// Telegram, by another bot: a partner organisation's. Its number is the first part of its token.
    Bot(i64),
    /// The built-in web chat.
    Web,
}

/// An address on a channel: a Telegram chat's number, or a browser's own number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    /// The channel.
    pub channel: ChannelName,
    /// The address on it.
    pub address: String,
}

/// Where something that was said stands on its channel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The channel's number of the message.
    pub number: Option<String>,
    /// The number of the message it answers.
    pub reply_to: Option<String>,
    /// The thread it stands in.
    pub thread: Option<i64>,
}

impl Origin {
    /// A message of this number.
    pub fn of(number: String) -> Self {
        Self { number: Some(number), ..Self::default() }
    }
}

const TELEGRAM: &str = "telegram";
const WEB: &str = "web";

impl ChannelName {
    /// The name in the database: `telegram`, `telegram:5000000002`, `web`.
    pub fn name(self) -> Cow<'static, str> {
        match self {
            Self::Telegram => TELEGRAM.into(),
            Self::Bot(number) => format!("{TELEGRAM}:{number}").into(),
            Self::Web => WEB.into(),
        }
    }

    /// Reads the name; a channel this version does not know is the web chat, which loses nothing.
    pub fn named(name: &str) -> Self {
        match name.split_once(':') {
            None if name == TELEGRAM => Self::Telegram,
            Some((TELEGRAM, number)) => number.parse().map_or(Self::Web, Self::Bot),
            None | Some(_) => Self::Web,
        }
    }
}

impl fmt::Display for ChannelName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}
