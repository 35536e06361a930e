//! What an operator sets about what is kept of people.

use super::ConfigError;
use crate::keeping::Periods;

/// Something that is never printed.
#[derive(Clone)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// The key of the ledger of who was erased.
pub(super) fn erasure_key(
    get: &impl Fn(&'static str) -> Option<String>,
) -> Result<Option<Secret>, ConfigError> {
    match get("SOLIS_ERASURE_KEY") {
        Some(key) if key.len() < 32 => Err(ConfigError {
            variable: "SOLIS_ERASURE_KEY",
            what: "is too short to be a secret: write 32 random letters or more".to_owned(),
        }),
        key => Ok(key.map(Secret)),
    }
}

/// For how long what is kept.
pub(super) fn periods(
    get: &impl Fn(&'static str) -> Option<String>,
) -> Result<Periods, ConfigError> {
    let set = get("SOLIS_RETENTION").unwrap_or_default().parse();
    let what = |why| format!("cannot be read: {why}");
    set.map_err(|why| ConfigError { variable: "SOLIS_RETENTION", what: what(why) })
}
