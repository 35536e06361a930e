//! What the environment says of the bots.

use super::{ConfigError, is_web_address};
use crate::people::ChannelName;

/// The Telegram bots.
pub struct TelegramConfig {
    /// `TELOXIDE_TOKEN`: one token, or several with commas between them, each on its channel. The first is the main
    /// bot's.
    pub tokens: Vec<(ChannelName, String)>,
    /// `TELEGRAM_API_URL`: another Bot API server.
    pub server: String,
    /// `TELEGRAM_WEBHOOK_URL` and `TELEGRAM_WEBHOOK_SECRET`: updates are delivered there.
    pub webhook: Option<(String, String)>,
}

/// The Bot API's own server.
const TELEGRAM: &str = "https://api.telegram.org";

/// Reads what is said of the bots.
pub(super) fn telegram(
    get: &impl Fn(&'static str) -> Option<String>,
) -> Result<Option<TelegramConfig>, ConfigError> {
    let wrong = |variable, what: &str| ConfigError { variable, what: what.to_owned() };
    let Some(tokens) = get("TELOXIDE_TOKEN") else { return Ok(None) };
    let mut bots: Vec<(ChannelName, String)> = Vec::new();
    for token in tokens.split(',').map(str::trim) {
        let Some(number) = bot_number(token) else {
            return Err(wrong(
                "TELOXIDE_TOKEN",
                "is not a bot's token: copy it from @BotFather, it looks like 123456789:AA…",
            ));
        };
        if bots.iter().any(|(_, other)| bot_number(other) == Some(number)) {
            return Err(wrong("TELOXIDE_TOKEN", "names a bot twice: write each token once"));
        }
        let channel =
            if bots.is_empty() { ChannelName::Telegram } else { ChannelName::Bot(number) };
        bots.push((channel, token.to_owned()));
    }
    let server = get("TELEGRAM_API_URL").unwrap_or_else(|| TELEGRAM.to_owned());
    if !is_web_address(&server) {
        return Err(wrong("TELEGRAM_API_URL", "is not a web address: write http://127.0.0.1:8081"));
    }
    let webhook = match (get("TELEGRAM_WEBHOOK_URL"), get("TELEGRAM_WEBHOOK_SECRET")) {
        (None, _) => None,
        (Some(_), None) => {
            return Err(wrong(
                "TELEGRAM_WEBHOOK_SECRET",
                "is missing: a webhook without it takes updates from anybody",
            ));
        }
        (Some(url), Some(secret)) => {
            let letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
            if !is_web_address(&url) {
                return Err(wrong(
                    "TELEGRAM_WEBHOOK_URL",
                    "is not a web address: write https://chat.example.org",
                ));
            }
            if secret.len() < 16 || secret.len() > 256 || !secret.chars().all(letter) {
                return Err(wrong(
                    "TELEGRAM_WEBHOOK_SECRET",
                    "must be 16 to 256 letters of A-Z a-z 0-9 _ -",
                ));
            }
            Some((url.trim_end_matches('/').to_owned(), secret))
        }
    };
    Ok(Some(TelegramConfig { tokens: bots, server, webhook }))
}

/// The bot's number, if this is a token: a number, a colon, and letters (Bot API, "Authorizing your bot").
fn bot_number(token: &str) -> Option<i64> {
    let (number, rest) = token.split_once(':')?;
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let is_token =
        number.chars().all(|c| c.is_ascii_digit()) && rest.len() > 10 && rest.chars().all(letter);
    if is_token { number.parse().ok() } else { None }
}

impl std::fmt::Debug for TelegramConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TelegramConfig")
    }
}
