//! What somebody does, as Telegram tells it.

use std::io::Write;

use super::lesson::{self, Line};

/// So many bytes tell two texts apart.
const BEGINNING: usize = 40;

/// What somebody does next.
pub(crate) enum Act {
    /// Opens the chat.
    Start,
    /// Taps the button that sends this.
    Tap(String),
    /// Writes some words.
    Words,
    /// Waits.
    Nothing,
}

/// How a line's words begin, as JSON writes them.
pub(crate) fn beginning(line: &Line) -> Option<Vec<u8>> {
    let json = serde_json::to_vec(&line.words).ok()?;
    let end = json.len().saturating_sub(1);
    Some(json.get(1..end)?.iter().copied().take(BEGINNING).collect())
}

/// What somebody does, as an update; nothing, if they wait.
pub(crate) fn update(id: i64, chat: i64, act: &Act) -> Option<Vec<u8>> {
    let from =
        format!(r#"{{"id":{chat},"is_bot":false,"first_name":"Anna","language_code":"en"}}"#);
    let place = format!(r#"{{"id":{chat},"first_name":"Anna","type":"private"}}"#);
    let mut body = Vec::with_capacity(512);
    let text = match act {
        Act::Nothing => return None,
        Act::Tap(button) => {
            write!(
                body,
                r#"{{"update_id":{id},"callback_query":{{"id":"{id}","from":{from},"message":{{"message_id":1,"date":1760000000,"chat":{place},"text":"…"}},"chat_instance":"1","data":"{button}"}}}}"#
            )
            .ok()?;
            return Some(body);
        }
        Act::Start => "/start",
        Act::Words => lesson::WORDS,
    };
    write!(
        body,
        r#"{{"update_id":{id},"message":{{"message_id":1,"from":{from},"date":1760000000,"chat":{place},"text":"{text}"}}}}"#
    )
    .ok()?;
    Some(body)
}
