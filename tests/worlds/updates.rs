//! What Telegram tells Solis, as it tells it.

use serde_json::{Value, json};
use solis::{people::ChannelName, store::Arrival};

/// Something a learner does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Text(String),
    Tap(String),
    Photo,
    Block,
    Unblock,
}

impl Act {
    /// Whether it is the second yes to being forgotten.
    pub(super) fn forgets(&self) -> bool {
        matches!(self, Self::Tap(data) if data.ends_with("/sure/yes"))
    }
}

/// An update about an act of the person with this chat.
pub(super) fn arrival(number: i64, chat: &str, language: &str, act: &Act) -> Arrival {
    let id: i64 = chat.parse().unwrap_or(1);
    let person = json!({"id": id, "is_bot": false, "first_name": "P", "language_code": language});
    let bot = json!({"id": 1, "is_bot": true, "first_name": "Solis", "username": "solis_bot"});
    let chat_of = json!({"id": id, "type": "private", "first_name": "P"});
    let message = |more: Value| {
        let mut it =
            json!({"message_id": number, "date": 1_700_000_000, "chat": chat_of, "from": person});
        if let (Some(it), Some(more)) = (it.as_object_mut(), more.as_object()) {
            it.extend(more.clone());
        }
        it
    };
    let member = |before: Value, after: Value| {
        json!({"chat": chat_of, "from": person, "date": 1_700_000_000,
            "old_chat_member": before, "new_chat_member": after})
    };
    let is_in = json!({"user": bot, "status": "member"});
    let is_out = json!({"user": bot, "status": "kicked", "until_date": 0});
    let (kind, what) = match act {
        Act::Text(text) => ("message", message(json!({"text": text}))),
        Act::Photo => {
            let photo = json!([{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}]);
            ("message", message(json!({"photo": photo})))
        }
        Act::Tap(data) => {
            let query = json!({"id": number.to_string(), "from": person, "chat_instance": "1",
                "data": data, "message": message(json!({"text": "."}))});
            ("callback_query", query)
        }
        Act::Block => ("my_chat_member", member(is_in, is_out)),
        Act::Unblock => ("my_chat_member", member(is_out, is_in)),
    };
    let body = json!({"update_id": number, kind: what}).to_string();
    let channel = ChannelName::Telegram;
    Arrival { channel, external: number.to_string(), sender: None, body }
}
