//! What a Telegram update says. Unknown kinds say nothing; they are kept in the inbox as they came.

use teloxide::types::{CallbackQuery, ChatMemberUpdated, Message, Update, UpdateKind};

use super::{
    super::{Act, Incoming},
    daily::daily,
    sent::said,
};
use crate::{
    engine::Tap,
    journey::Happening,
    people::{Address, ChannelName, Origin},
};

/// Reads an update of a bot; nothing, if it is of a kind nobody waits for.
pub fn read(channel: ChannelName, body: &str) -> Option<Incoming> {
    daily(body).or_else(|| any(body)).map(|mut it| {
        it.from.channel = channel;
        it
    })
}

/// Reads whatever may stand in an update.
pub(super) fn any(body: &str) -> Option<Incoming> {
    // `from_str`, not `from_value`: teloxide reads every update from a value as an unknown kind.
    let update = serde_json::from_str::<Update>(body).ok()?;
    #[expect(clippy::wildcard_enum_match_arm, reason = "Telegram adds kinds; new ones are ignored")]
    match update.kind {
        UpdateKind::Message(message) => written(&message),
        UpdateKind::EditedMessage(message) => edited(&message),
        UpdateKind::CallbackQuery(query) => Some(tapped(&query)),
        UpdateKind::MyChatMember(change) => membership(&change),
        _ => None,
    }
}

/// The chat is opened, perhaps with a code.
pub(super) fn started(text: &str) -> Option<Act> {
    let mut words = text.split_whitespace();
    (words.next() == Some("/start")).then(|| Act::Started(words.next().map(str::to_owned)))
}

fn written(message: &Message) -> Option<Incoming> {
    if let Some(to) = message.migrate_to_chat_id() {
        let act = Act::Moved(to.0.to_string());
        return Some(incoming(message.chat.id.0, None, act));
    }
    let act = match message.text().and_then(started) {
        Some(act) => act,
        None => Act::Happened(Happening::Said(said(message)?)),
    };
    by_a_person(message, act)
}

fn edited(message: &Message) -> Option<Incoming> {
    by_a_person(message, Act::Edited(said(message)?))
}

/// What a person wrote to the bot alone: groups are not for lessons, and bots are not learners.
fn by_a_person(message: &Message, act: Act) -> Option<Incoming> {
    let sender = message.from.as_ref().filter(|user| !user.is_bot)?;
    if !message.chat.is_private() {
        return None;
    }
    let origin = Origin {
        number: Some(message.id.0.to_string()),
        reply_to: message.reply_to_message().map(|it| it.id.0.to_string()),
        thread: message.thread_id.map(|it| i64::from(it.0.0)),
    };
    let language = sender.language_code.clone();
    Some(Incoming { origin, ..incoming(message.chat.id.0, language, act) })
}

fn tapped(query: &CallbackQuery) -> Incoming {
    let chat = query.message.as_ref().map_or(query.from.id.0.cast_signed(), |it| it.chat().id.0);
    let tap = Tap::read(query.data.as_deref().unwrap_or_default());
    let act = Act::Happened(Happening::Tapped(tap));
    let number = query.message.as_ref().map(|it| it.id().0.to_string());
    Incoming {
        tap: Some(query.id.to_string()),
        origin: Origin { number, ..Origin::default() },
        ..incoming(chat, query.from.language_code.clone(), act)
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
    Some(incoming(change.chat.id.0, change.from.language_code.clone(), act))
}

pub(super) fn incoming(chat: i64, language: Option<String>, act: Act) -> Incoming {
    let from = Address { channel: ChannelName::Telegram, address: chat.to_string() };
    Incoming { from, language, act, tap: None, shown: None, origin: Origin::default() }
}
