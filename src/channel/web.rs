//! What a browser sends to the built-in chat, as it stands in the inbox.

use serde::{Deserialize, Serialize};

use super::{Act, Incoming, Joining};
use crate::{
    desk::Deed,
    engine::{Said, Tap},
    journey::{Happening, Key},
    people::{Address, ChannelName, LearnerId, Origin, TalkId, Words},
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
    /// A picture or a recording, which is kept already.
    Send(Said),
    /// Somebody who is known joins the group of this code.
    Group(String),
    /// Somebody who was invited joins the staff.
    Join(Joining),
    /// One of the staff does something with a talk.
    Desk {
        /// Who, as the page knew when it was posted.
        person: LearnerId,
        /// Which talk.
        talk: TalkId,
        /// What.
        deed: Deed,
    },
}

impl PostedAct {
    /// What happens by it to somebody who learns.
    pub fn happening(&self) -> Option<Happening> {
        Some(match self {
            Self::Tap(data) => Happening::Tapped(Tap::read(data)),
            Self::Press(command) => Happening::Pressed(Key::command(command)?),
            // Once more through the door, since what stands in the inbox came from outside.
            Self::Say(words) => Happening::Said(Said::Words(Words::said(words.read()))),
            Self::Send(said) => Happening::Said(said.clone()),
            Self::Start(_) | Self::Group(_) | Self::Join(_) | Self::Desk { .. } => return None,
        })
    }
}

/// Reads what a browser sent; nothing, if this version does not know it.
pub fn read(body: &str) -> Option<Incoming> {
    let posted = serde_json::from_str::<Posted>(body).ok()?;
    let act = match posted.act {
        PostedAct::Start(code) => Act::Started(code),
        PostedAct::Group(code) => Act::JoinsGroup(code),
        PostedAct::Join(joining) => Act::Joined(joining),
        PostedAct::Desk { person, talk, deed } => Act::AtDesk { person, talk, deed },
        act
        @ (PostedAct::Tap(_) | PostedAct::Press(_) | PostedAct::Say(_) | PostedAct::Send(_)) => {
            Act::Happened(act.happening()?)
        }
    };
    let from = Address { channel: ChannelName::Web, address: posted.address };
    let (language, shown, origin) = (Some(posted.language), posted.shown, Origin::default());
    Some(Incoming { from, language, act, tap: None, shown, origin })
}
