//! The environment, read once. Every mistake names its variable and says what to write.

use std::{net::SocketAddr, path::PathBuf};

use crate::{content::Library, dispatcher::Limits, inbox::Pace, people::ChannelName, store::Url};

/// How Solis is to run.
#[derive(Debug)]
pub struct Config {
    /// `DATABASE_URL`: where the data is.
    pub database: Url,
    /// `SOLIS_LISTEN`: where the web chat listens.
    pub listen: SocketAddr,
    /// `SOLIS_PUBLIC_URL`: the address in links, without a slash at its end.
    pub public_url: Option<String>,
    /// `SOLIS_TIME_ZONE`: the programme's zone, for learners who have not said where they are.
    pub time_zone: String,
    /// `SOLIS_CONTENT`: a folder with `dialogues/` and `locales/` in place of the built-in ones.
    pub content: Option<PathBuf>,
    /// The bots, if there are any.
    pub telegram: Option<TelegramConfig>,
    /// `TELEGRAM_LIMITS`: how fast Telegram takes messages; nothing for a server without limits.
    pub limits: Option<Limits>,
    /// `SOLIS_FLOOD_GUARD`: how fast one person may go.
    pub pace: Option<Pace>,
    /// `SOLIS_METRICS_LISTEN`: where the figures are asked for, if not at the web chat's address by this machine alone.
    pub metrics: Option<SocketAddr>,
    /// `SOLIS_POISON`: words that make a turn fail, in a debug build.
    #[cfg(debug_assertions)]
    pub poison: crate::inbox::Poison,
    /// `RUST_LOG`: what is logged, as `tracing-subscriber` reads it; `info` if nothing is said.
    pub log: String,
}

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

/// What is wrong with the environment.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{variable} {what}")]
pub struct ConfigError {
    /// The variable.
    pub variable: &'static str,
    /// What is wrong, and what to write.
    pub what: String,
}

/// Every variable there is.
const VARIABLES: [&str; 13] = [
    "DATABASE_URL",
    "SOLIS_LISTEN",
    "SOLIS_PUBLIC_URL",
    "SOLIS_TIME_ZONE",
    "SOLIS_CONTENT",
    "TELOXIDE_TOKEN",
    "TELEGRAM_API_URL",
    "TELEGRAM_WEBHOOK_URL",
    "TELEGRAM_WEBHOOK_SECRET",
    "TELEGRAM_LIMITS",
    "SOLIS_FLOOD_GUARD",
    "SOLIS_METRICS_LISTEN",
    "RUST_LOG",
];
/// The Bot API's own server.
const TELEGRAM: &str = "https://api.telegram.org";
/// Where the first projects are.
const TIME_ZONE: &str = "Europe/Riga";
/// Updates a minute, and at once.
const PACE: Pace = Pace { a_minute: 60, burst: 40 };

impl Config {
    /// Reads the environment of the process.
    pub fn from_env() -> Result<Self, ConfigError> {
        for variable in VARIABLES {
            if std::env::var_os(variable).is_some_and(|it| it.to_str().is_none()) {
                let what = "is not text (UTF-8): write it anew".to_owned();
                return Err(ConfigError { variable, what });
            }
        }
        #[expect(clippy::disallowed_methods, reason = "this is the one place that reads it")]
        Self::read(|variable| std::env::var(variable).ok())
    }

    /// Reads an environment.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let get =
            |variable| get(variable).map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
        let wrong = |variable, what: &str| ConfigError { variable, what: what.to_owned() };
        let database = get("DATABASE_URL").unwrap_or_else(|| "sqlite:solis.db".to_owned());
        let database = database.parse().map_err(|_| {
            wrong("DATABASE_URL", "is neither `sqlite:FILE` nor `postgres://USER@HOST/DATABASE`")
        })?;
        let listen = get("SOLIS_LISTEN").unwrap_or_else(|| "127.0.0.1:8080".to_owned());
        let listen = listen.parse().map_err(|_| {
            wrong(
                "SOLIS_LISTEN",
                "is not an address and a port: write 127.0.0.1:8080 or 0.0.0.0:8080",
            )
        })?;
        let public_url = get("SOLIS_PUBLIC_URL");
        if public_url.as_deref().is_some_and(|url| !is_web_address(url)) {
            return Err(wrong(
                "SOLIS_PUBLIC_URL",
                "is not a web address: write https://chat.example.org",
            ));
        }
        let time_zone = get("SOLIS_TIME_ZONE").unwrap_or_else(|| TIME_ZONE.to_owned());
        if !Library::knows_zone(&time_zone) {
            return Err(wrong(
                "SOLIS_TIME_ZONE",
                "is not a name of the IANA list: write Europe/Riga",
            ));
        }
        let limits = get("TELEGRAM_LIMITS").filter(|it| it != "off").map(|it| it.parse());
        let limits = limits
            .transpose()
            .map_err(|why| wrong("TELEGRAM_LIMITS", &format!("cannot be read: {why}")))?;
        let limits_off = get("TELEGRAM_LIMITS").as_deref() == Some("off");
        Ok(Self {
            database,
            listen,
            public_url: public_url.map(|it| it.trim_end_matches('/').to_owned()),
            time_zone,
            content: get("SOLIS_CONTENT").map(PathBuf::from),
            telegram: telegram(&get)?,
            limits: limits.or((!limits_off).then(Limits::default)),
            pace: pace(&get)?,
            metrics: metrics(&get)?,
            #[cfg(debug_assertions)]
            poison: crate::inbox::Poison::read(&get("SOLIS_POISON").unwrap_or_default()),
            log: get("RUST_LOG").unwrap_or_else(|| "info".to_owned()),
        })
    }
}

fn telegram(
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

fn metrics(
    get: &impl Fn(&'static str) -> Option<String>,
) -> Result<Option<SocketAddr>, ConfigError> {
    let at = get("SOLIS_METRICS_LISTEN").map(|it| it.parse()).transpose();
    at.map_err(|_| ConfigError {
        variable: "SOLIS_METRICS_LISTEN",
        what: "is not an address and a port: write 127.0.0.1:9464".to_owned(),
    })
}

fn pace(get: &impl Fn(&'static str) -> Option<String>) -> Result<Option<Pace>, ConfigError> {
    match get("SOLIS_FLOOD_GUARD").as_deref() {
        None => Ok(Some(PACE)),
        Some("off") => Ok(None),
        Some(number) => match number.parse() {
            Ok(a_minute @ 1..) => {
                Ok(Some(Pace { a_minute, burst: (a_minute / 3).saturating_mul(2).max(1) }))
            }
            Ok(0) | Err(_) => Err(ConfigError {
                variable: "SOLIS_FLOOD_GUARD",
                what: "is not a number of messages a minute: write 60, or `off`".to_owned(),
            }),
        },
    }
}

fn is_web_address(url: &str) -> bool {
    reqwest::Url::parse(url)
        .is_ok_and(|it| matches!(it.scheme(), "http" | "https") && it.has_host())
}

impl std::fmt::Debug for TelegramConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TelegramConfig")
    }
}
