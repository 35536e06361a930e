//! What a Telegram update says. Unknown kinds say nothing; they are kept in the inbox as they came.

use teloxide::types::{
    CallbackQuery, ChatMemberUpdated, MediaKind, Message, MessageKind, Update, UpdateKind,
};

use super::super::{Act, Incoming};
use crate::{
    engine::{Attachment, Said, Tap},
    journey::Happening,
    people::{Address, ChannelName, Words},
};

/// Reads an update of a bot; nothing, if it is of a kind nobody waits for.
pub fn read(channel: ChannelName, body: &str) -> Option<Incoming> {
    // `from_str`, not `from_value`: teloxide reads every update from a value as an unknown kind.
    let update = serde_json::from_str::<Update>(body).ok()?;
    #[expect(clippy::wildcard_enum_match_arm, reason = "Telegram adds kinds; new ones are ignored")]
    let incoming = match update.kind {
        UpdateKind::Message(message) => said(&message),
        UpdateKind::CallbackQuery(query) => Some(tapped(&query)),
        UpdateKind::MyChatMember(change) => membership(&change),
        _ => None,
    };
    incoming.map(|mut it| {
        it.from.channel = channel;
        it
    })
}

fn said(message: &Message) -> Option<Incoming> {
    let from = address(message.chat.id.0);
    if let Some(to) = message.migrate_to_chat_id() {
        let act = Act::Moved(to.0.to_string());
        return Some(Incoming { from, language: None, act, tap: None, shown: None });
    }
    // Groups are not for lessons, and bots are not learners.
    let sender = message.from.as_ref().filter(|user| !user.is_bot)?;
    if !message.chat.is_private() {
        return None;
    }
    let act = match message.text() {
        Some(text) => text_act(text),
        None => Act::Happened(Happening::Said(attachment(message)?)),
    };
    Some(Incoming { from, language: sender.language_code.clone(), act, tap: None, shown: None })
}

fn text_act(text: &str) -> Act {
    let mut words = text.split_whitespace();
    match words.next() {
        Some("/start") => Act::Started(words.next().map(str::to_owned)),
        Some(_) | None => Act::Happened(Happening::Said(Said::Words(Words::said(text)))),
    }
}

fn attachment(message: &Message) -> Option<Said> {
    let MessageKind::Common(common) = &message.kind else { return None };
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else they send is something")]
    let (kind, file) = match &common.media_kind {
        MediaKind::Photo(photo) => {
            (Attachment::Photo, photo.photo.last().map(|it| it.file.id.to_string()))
        }
        MediaKind::Voice(voice) => (Attachment::Voice, Some(voice.voice.file.id.to_string())),
        _ => (Attachment::Other, None),
    };
    Some(Said::Attachment { kind, file: file.unwrap_or_default() })
}

fn tapped(query: &CallbackQuery) -> Incoming {
    let chat = query.message.as_ref().map_or(query.from.id.0.cast_signed(), |it| it.chat().id.0);
    let tap = Tap::read(query.data.as_deref().unwrap_or_default());
    Incoming {
        from: address(chat),
        language: query.from.language_code.clone(),
        act: Act::Happened(Happening::Tapped(tap)),
        tap: Some(query.id.to_string()),
        shown: None,
    }
}

fn membership(change: &ChatMemberUpdated) -> Option<Incoming> {
    if !change.chat.is_private() {
        return None;
    }
    // Unblocking comes with an update too, and in most clients with a /start; the greeting is the same.
    let act = if change.new_chat_member.kind.is_banned() || change.new_chat_member.kind.is_left() {
        Act::Blocked
    } else if change.old_chat_member.kind.is_banned() {
        Act::Started(None)
    } else {
        return None;
    };
    let language = change.from.language_code.clone();
    Some(Incoming { from: address(change.chat.id.0), language, act, tap: None, shown: None })
}

fn address(chat: i64) -> Address {
    Address { channel: ChannelName::Telegram, address: chat.to_string() }
}
