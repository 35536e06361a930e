//! Which commands there are, as Telegram offers them beside the field where people write: for everybody in the language
//! of their phone, and for the staff the way to their desk as well.

use serde_json::{Value, json};

use super::{NoUpdates, SEND, Telegram, api::Failure, refused::no_updates};
use crate::content::{DeskWord, LanguageCode, Library, Reading, Word};

impl Telegram {
    /// Says in every language which commands there are.
    pub async fn describe(&self, library: &Library) -> Result<(), NoUpdates> {
        self.offer(library, None).await
    }

    /// Says the same in the chat of one of the staff, with the way to their desk.
    pub async fn describe_desk(&self, library: &Library, chat: &str) -> Result<(), NoUpdates> {
        let Ok(chat) = chat.parse::<i64>() else { return Ok(()) };
        self.offer(library, Some(chat)).await
    }

    /// Offers the commands in every language of ours, and to phones that speak none of them.
    async fn offer(&self, library: &Library, desk: Option<i64>) -> Result<(), NoUpdates> {
        let own = library.languages().map(|it| (&it.code, Some(telegram_code(&it.code))));
        let others = library.nearest("");
        for (language, code) in own.chain([(&others, None)]) {
            let mut wish = json!({ "commands": commands(library, language, desk.is_some()) });
            if let Some(code) = code {
                wish["language_code"] = json!(code);
            }
            if let Some(chat) = desk {
                wish["scope"] = json!({ "type": "chat", "chat_id": chat });
            }
            let done: Result<Value, Failure> = self.api.call("setMyCommands", &wish, SEND).await;
            done.map_err(no_updates)?;
        }
        Ok(())
    }
}

fn commands(library: &Library, language: &LanguageCode, is_staff: bool) -> Vec<Value> {
    let word = |word| library.word(language, Reading::Standard, word);
    let desk = is_staff.then(|| ("desk", library.page_word(language, DeskWord::Desk)));
    let all = [
        ("continue", word(Word::Continue)),
        ("person", word(Word::Person)),
        ("menu", word(Word::Menu)),
        ("sos", library.red_button(language)),
    ];
    let all = desk.into_iter().chain(all);
    all.map(|(name, text)| json!({ "command": name, "description": text })).collect()
}

/// Telegram knows languages by two letters.
fn telegram_code(code: &LanguageCode) -> &str {
    code.as_str().get(..2).unwrap_or_default()
}
