//! What a browser sends to the built-in chat, as it stands in the inbox.

use serde::{Deserialize, Serialize};

use super::{Act, Incoming};
use crate::{
    engine::{Said, Tap},
    journey::{Happening, Key},
    people::{Address, ChannelName, Words},
};

/// Something a browser sent.
#[derive(Debug, Serialize, Deserialize)]
pub struct Posted {
    /// The browser's address: the hash of its key.
    pub address: String,
    /// The languages it asks for, as in Accept-Language.
    pub language: String,
    /// What it sent.
    pub act: PostedAct,
    /// What the page shows of it: the words, or the label of the button.
    pub shown: Option<Words>,
}

/// What a browser can send.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostedAct {
    /// The chat was opened, perhaps with a code.
    Start(Option<String>),
    /// A button was tapped: its data.
    Tap(String),
    /// One of the buttons that are always there: `/continue`, `/person`, `/menu`.
    Press(String),
    /// Words.
    Say(Words),
}

/// Reads what a browser sent; nothing, if this version does not know it.
pub fn read(body: &str) -> Option<Incoming> {
    let posted = serde_json::from_str::<Posted>(body).ok()?;
    let act = match posted.act {
        PostedAct::Start(code) => Act::Started(code),
        PostedAct::Tap(data) => Act::Happened(Happening::Tapped(Tap::read(&data))),
        PostedAct::Press(command) => Act::Happened(Happening::Pressed(Key::command(&command)?)),
        PostedAct::Say(words) => {
            // Once more through the door, since what stands in the inbox came from outside.
            Act::Happened(Happening::Said(Said::Words(Words::said(words.read()))))
        }
    };
    let from = Address { channel: ChannelName::Web, address: posted.address };
    Some(Incoming { from, language: Some(posted.language), act, tap: None, shown: posted.shown })
}
