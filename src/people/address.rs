//! Where learners can be reached.

use std::fmt;

/// A channel by its name in the database and in logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChannelName {
    /// Telegram.
    Telegram,
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

impl ChannelName {
    /// The name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::Web => "web",
        }
    }

    /// Reads the name; a channel this version does not know is the web chat, which loses nothing.
    pub fn named(name: &str) -> Self {
        if name == Self::Telegram.as_str() { Self::Telegram } else { Self::Web }
    }
}

impl fmt::Display for ChannelName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
