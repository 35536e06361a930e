//! What hangs under a message: buttons, or a keyboard in the place of the letters.

use super::answer::Refusal;
use super::params::Params;
use serde_json::{Value, json};

const LONGEST_DATA: usize = 64;

/// What hangs under a message, if it is well formed.
pub fn read(params: &Params) -> Result<Value, Refusal> {
    let markup = params.json("reply_markup")?.unwrap_or(Value::Null);
    let rows = markup["inline_keyboard"].as_array();
    for button in rows.into_iter().flatten().filter_map(Value::as_array).flatten() {
        if button["text"].as_str().is_none_or(str::is_empty) {
            return Err(Refusal::bad_request(
                "can't parse inline keyboard button: Field \"text\" must be non-empty",
            ));
        }
        match button.get("callback_data").map(|data| data.as_str().unwrap_or_default().len()) {
            Some(1..=LONGEST_DATA) => {}
            Some(_) => return Err(Refusal::bad_request("BUTTON_DATA_INVALID")),
            None if ["url", "web_app", "login_url", "copy_text"]
                .iter()
                .any(|kind| button.get(kind).is_some()) => {}
            None => {
                let why = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
                return Err(Refusal::bad_request(why));
            }
        }
    }
    Ok(markup)
}

/// Only buttons under a message come back with it.
pub fn shown(markup: &Value) -> Option<Value> {
    let rows = markup["inline_keyboard"].as_array()?;
    (!rows.is_empty()).then(|| json!({ "inline_keyboard": rows }))
}
