//! What the server's refusals mean.

use std::time::Duration;

use super::{super::Refusal, NoUpdates, api::Failure};

/// What is left to do about a message that did not go out (Bot API, "Making requests" and its error texts).
pub(super) fn refusal(why: Failure) -> Refusal {
    let (code, why, parameters) = match why {
        Failure::NotSent(why) => return Refusal::NotSent(why),
        Failure::Uncertain(why) => return Refusal::Uncertain(why),
        Failure::Garbled => return Refusal::Uncertain("an answer that cannot be read".to_owned()),
        Failure::Refused { code, why, parameters } => (code, why, parameters),
    };
    let (mut wait, mut moved) = (None, None);
    match parameters {
        Some(teloxide::types::ResponseParameters::RetryAfter(seconds)) => {
            wait = Some(seconds.duration());
        }
        Some(teloxide::types::ResponseParameters::MigrateToChatId(to)) => moved = Some(to.0),
        None => {}
    }
    let says = |part: &str| why.to_lowercase().contains(part);
    match code {
        429 => Refusal::TooMany(wait.unwrap_or(Duration::from_secs(5))),
        _ if moved.is_some() => Refusal::Moved(moved.unwrap_or_default().to_string()),
        403 => Refusal::Blocked,
        400 if says("chat not found") || says("user is deactivated") => Refusal::Blocked,
        400 if says("wrong file identifier") || says("file_id") || says("wrong remote file") => {
            Refusal::PictureUnknown
        }
        // A bad token is the operator's to put right; the line waits for it.
        401 | 404 => Refusal::NotSent("Telegram does not know this token".to_owned()),
        _ => Refusal::Never(format!("Telegram says {code}: {why}")),
    }
}

/// Why updates cannot be had.
pub(super) fn no_updates(why: Failure) -> NoUpdates {
    match why {
        Failure::NotSent(why) | Failure::Uncertain(why) => NoUpdates::Away(why),
        Failure::Garbled => NoUpdates::Away("an answer that cannot be read".to_owned()),
        Failure::Refused { code: 401 | 404, .. } => NoUpdates::Unauthorised,
        Failure::Refused { code: 409, .. } => NoUpdates::TakenByAnother,
        Failure::Refused { code: 429, parameters, .. } => match parameters {
            Some(teloxide::types::ResponseParameters::RetryAfter(wait)) => {
                NoUpdates::TooMany(wait.duration())
            }
            Some(teloxide::types::ResponseParameters::MigrateToChatId(_)) | None => {
                NoUpdates::TooMany(Duration::from_secs(5))
            }
        },
        Failure::Refused { code, why, .. } => NoUpdates::Away(format!("{code}: {why}")),
    }
}

/// What the server says, without what it quotes: that may be somebody's words, and this goes into the log.
pub(super) fn without_quotes(why: &str) -> String {
    let mut said = String::with_capacity(why.len());
    let mut rest = why;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        // An apostrophe stands in a word.
        if matches!(c, '"' | '\'' | '`' | '“' | '«') && !before.is_alphanumeric() {
            let ends = |it: char| matches!((c, it), ('“', '”') | ('«', '»')) || c == it;
            let is_end = |(at, it): &(usize, char)| {
                let next = rest.get(at + it.len_utf8()..).and_then(|it| it.chars().next());
                ends(*it) && next.is_none_or(|it| !it.is_alphanumeric())
            };
            let end = rest.char_indices().rfind(is_end);
            said.push('…');
            rest = end.and_then(|(at, it)| rest.get(at + it.len_utf8()..)).unwrap_or_default();
        } else {
            said.push(c);
        }
        before = c;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::without_quotes;

    #[test]
    fn what_is_quoted_is_not_said_again() {
        for (why, said) in [
            (
                "Bad Request: can't parse entities: Unsupported start tag \"anna\" at byte offset 5",
                "Bad Request: can't parse entities: Unsupported start tag … at byte offset 5",
            ),
            (
                "Bad Request: inline keyboard button URL 'x 'y' z' is invalid: Wrong HTTP URL",
                "Bad Request: inline keyboard button URL … is invalid: Wrong HTTP URL",
            ),
            ("Bad Request: chat not found", "Bad Request: chat not found"),
            ("Bad Request: wrong \"Anna", "Bad Request: wrong …"),
            ("", ""),
        ] {
            assert_eq!(without_quotes(why), said);
        }
    }
}
