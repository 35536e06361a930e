//! What comes all day, a tap or words in a private chat, read without all that may stand in an update.

use std::borrow::Cow;

use serde::{Deserialize, de::IgnoredAny};

use super::{
    super::{Act, Incoming},
    read::{incoming, started},
};
use crate::{
    engine::{Said, Tap},
    journey::Happening,
    people::{Origin, Words},
};

/// An update. Of the rest nothing is known here.
#[derive(Deserialize)]
struct Daily<'a> {
    #[serde(borrow)]
    callback_query: Option<DailyTap<'a>>,
    message: Option<DailyWords<'a>>,
}

#[derive(Deserialize)]
struct DailyTap<'a> {
    id: Cow<'a, str>,
    #[serde(borrow)]
    from: Sender<'a>,
    message: Option<Placed>,
    data: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct DailyWords<'a> {
    message_id: i32,
    chat: Chat<'a>,
    #[serde(borrow)]
    from: Option<Sender<'a>>,
    text: Option<Cow<'a, str>>,
    reply_to_message: Option<IgnoredAny>,
    message_thread_id: Option<IgnoredAny>,
    #[serde(borrow, default)]
    entities: Vec<Entity<'a>>,
}

#[derive(Deserialize)]
struct Placed {
    message_id: i32,
    chat: Spot,
}

#[derive(Deserialize)]
struct Spot {
    id: i64,
}

#[derive(Deserialize)]
struct Chat<'a> {
    id: i64,
    #[serde(borrow, rename = "type")]
    kind: Cow<'a, str>,
}

#[derive(Deserialize)]
struct Sender<'a> {
    is_bot: bool,
    #[serde(borrow)]
    language_code: Option<Cow<'a, str>>,
}

#[derive(Deserialize)]
struct Entity<'a> {
    #[serde(borrow, rename = "type")]
    kind: Cow<'a, str>,
}

/// Reads what comes all day; nothing, if it is anything else.
pub(super) fn daily(body: &str) -> Option<Incoming> {
    match serde_json::from_str::<Daily<'_>>(body).ok()? {
        Daily { callback_query: Some(query), message: None } => {
            let (tap, message) = (Tap::read(&query.data?), query.message?);
            let language = query.from.language_code.map(Cow::into_owned);
            let act = Act::Happened(Happening::Tapped(tap));
            Some(Incoming {
                tap: Some(query.id.into_owned()),
                origin: at(message.message_id),
                ..incoming(message.chat.id, language, act)
            })
        }
        Daily { callback_query: None, message: Some(message) } => {
            let (sender, text) = (message.from?, message.text?);
            let is_plain = message.reply_to_message.is_none()
                && message.message_thread_id.is_none()
                && !message.entities.iter().any(|it| it.kind == "text_link");
            if sender.is_bot || message.chat.kind != "private" || !is_plain {
                return None;
            }
            let words = || Act::Happened(Happening::Said(Said::Words(Words::said(&text))));
            let act = started(&text).unwrap_or_else(words);
            let language = sender.language_code.map(Cow::into_owned);
            let origin = at(message.message_id);
            Some(Incoming { origin, ..incoming(message.chat.id, language, act) })
        }
        Daily { callback_query: Some(_), message: Some(_) }
        | Daily { callback_query: None, message: None } => None,
    }
}

fn at(number: i32) -> Origin {
    Origin { number: Some(number.to_string()), ..Origin::default() }
}

#[cfg(test)]
mod tests {
    use super::daily;
    use crate::channel::telegram::read::any;

    /// What is read quickly says the same as what is read thoroughly.
    #[test]
    fn what_comes_all_day_is_read_like_everything_else() {
        let anna = r#"{"id":7,"is_bot":false,"first_name":"Anna","language_code":"lv"}"#;
        let home = r#"{"id":7,"type":"private","first_name":"Anna"}"#;
        let tap = |data: &str, chat: &str| {
            format!(
                r#"{{"update_id":1,"callback_query":{{"id":"5","from":{anna},"chat_instance":"1",{data}"message":{{"message_id":1,"date":1760000000,"chat":{chat},"text":"x"}}}}}}"#
            )
        };
        let words = |words: &str, from: &str, chat: &str| {
            format!(
                r#"{{"update_id":1,"message":{{"message_id":1,"date":1760000000,"from":{from},"chat":{chat},{words}}}}}"#
            )
        };
        let nameless = r#"{"id":7,"is_bot":false,"first_name":"A \"B\""}"#;
        for known in [
            tap(r#""data":"12/flour/business","#, home),
            tap(r#""data":"not \u0041 button","#, home),
            words(r#""text":"I can mend a coat \ud83e\udde5 \"well\"""#, anna, home),
            words(
                r#""text":"/start abc","entities":[{"type":"bot_command","offset":0,"length":6}]"#,
                nameless,
                home,
            ),
        ] {
            let read = daily(&known);
            assert!(read.is_some(), "{known}");
            assert_eq!(read, any(&known), "{known}");
        }
        let bot = r#"{"id":8,"is_bot":true,"first_name":"Bot"}"#;
        let group = r#"{"id":-9,"type":"group","title":"Friends"}"#;
        for other in [
            words(r#""text":"I am a bot""#, bot, home),
            words(r#""text":"hello all""#, anna, group),
            words(r#""voice":{"file_id":"v","file_unique_id":"v","duration":1}"#, anna, home),
            words(r#""migrate_to_chat_id":-100"#, anna, group),
            words(r#""text":"yes","message_thread_id":4"#, anna, home),
            words(
                r#""text":"here","entities":[{"type":"text_link","offset":0,"length":4,"url":"https://example.org"}]"#,
                anna,
                home,
            ),
            r#"{"update_id":1,"poll_answer":{}}"#.to_owned(),
            "nothing".to_owned(),
        ] {
            assert_eq!(daily(&other), None, "{other}");
        }
    }
}
