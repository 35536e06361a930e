//! The environment, read once. Every mistake names its variable and says what to write.

mod backup;
mod data;
mod telegram;

pub use backup::KeyAt;
pub use data::Secret;
pub use telegram::TelegramConfig;

use std::{net::SocketAddr, path::PathBuf};

use crate::{
    content::Library,
    dispatcher::Limits,
    inbox::Pace,
    keeping::Periods,
    store::{Readers, Url},
};

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
    /// A folder, or a package that `solis package` has made, in place of the built-in `dialogues/` and `locales/`.
    pub content: Option<PathBuf>,
    /// The bots, if there are any.
    pub telegram: Option<TelegramConfig>,
    /// `TELEGRAM_LIMITS`: how fast Telegram takes messages; nothing for a server without limits.
    pub limits: Option<Limits>,
    /// `SOLIS_FLOOD_GUARD`: how fast one person may go.
    pub pace: Option<Pace>,
    /// `SOLIS_METRICS_LISTEN`: where the figures are asked for, if not at the web chat's address by this machine alone.
    pub metrics: Option<SocketAddr>,
    /// `SOLIS_TRANSLATE_URL`: a server that translates what is said in talks; nothing is sent to any, if it is not set.
    pub translate: Option<TranslateConfig>,
    /// `SOLIS_ERASED`: the file of the ledger of who was erased; beside the database, where that is a file.
    pub erased: Option<PathBuf>,
    /// `SOLIS_ERASURE_KEY`: the key of its hashes.
    pub erasure_key: Option<Secret>,
    /// `SOLIS_RETENTION`: for how many days each kind of thing is kept, where not as ever: `words=90 progress=365`.
    pub periods: Periods,
    /// `SOLIS_BACKUP_TO`: the public keys of those who may read backups.
    pub backup_to: Option<Readers>,
    /// `SOLIS_BACKUP_KEY`, or the file that `SOLIS_BACKUP_KEY_FILE` names: what opens one.
    pub backup_key: Option<KeyAt>,
    /// `SOLIS_POISON`: words that make a turn fail, in a debug build.
    #[cfg(debug_assertions)]
    pub poison: crate::inbox::Poison,
    /// `RUST_LOG`: what is logged, as `tracing-subscriber` reads it; `info` if nothing is said.
    pub log: String,
}

/// A server that translates, as `LibreTranslate` does.
pub struct TranslateConfig {
    /// `SOLIS_TRANSLATE_URL`: its address, without a slash at its end.
    pub server: String,
    /// `SOLIS_TRANSLATE_KEY`: the key it asks for.
    pub key: Option<String>,
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
const VARIABLES: [&str; 21] = [
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
    "SOLIS_TRANSLATE_URL",
    "SOLIS_TRANSLATE_KEY",
    "SOLIS_ERASED",
    "SOLIS_ERASURE_KEY",
    "SOLIS_RETENTION",
    "SOLIS_BACKUP_TO",
    "SOLIS_BACKUP_KEY",
    "SOLIS_BACKUP_KEY_FILE",
    "RUST_LOG",
];
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
            telegram: telegram::telegram(&get)?,
            limits: limits.or((!limits_off).then(Limits::default)),
            pace: pace(&get)?,
            metrics: metrics(&get)?,
            translate: translate(&get)?,
            erased: get("SOLIS_ERASED").map(PathBuf::from),
            erasure_key: data::erasure_key(&get)?,
            periods: data::periods(&get)?,
            backup_to: backup::backup_to(&get)?,
            backup_key: backup::backup_key(&get)?,
            #[cfg(debug_assertions)]
            poison: crate::inbox::Poison::read(&get("SOLIS_POISON").unwrap_or_default()),
            log: get("RUST_LOG").unwrap_or_else(|| "info".to_owned()),
        })
    }
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

fn translate(
    get: &impl Fn(&'static str) -> Option<String>,
) -> Result<Option<TranslateConfig>, ConfigError> {
    let Some(server) = get("SOLIS_TRANSLATE_URL") else { return Ok(None) };
    if !is_web_address(&server) {
        let what = "is not a web address: write https://translate.example.org".to_owned();
        return Err(ConfigError { variable: "SOLIS_TRANSLATE_URL", what });
    }
    let server = server.trim_end_matches('/').to_owned();
    Ok(Some(TranslateConfig { server, key: get("SOLIS_TRANSLATE_KEY") }))
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

impl std::fmt::Debug for TranslateConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TranslateConfig")
    }
}
