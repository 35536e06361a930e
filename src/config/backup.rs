//! What the environment says of backups: who may read them, and what opens them.

use std::path::PathBuf;

use super::ConfigError;
use crate::store::{Key, Readers};

/// Where the key to backups is. A key does not print itself.
#[derive(Debug)]
pub enum KeyAt {
    /// Here.
    Here(Key),
    /// In a file, which only a restore reads.
    File(PathBuf),
}

/// Those who may read backups.
pub(super) fn backup_to(
    get: &impl Fn(&'static str) -> Option<String>,
) -> Result<Option<Readers>, ConfigError> {
    let readers = get("SOLIS_BACKUP_TO").map(|it| it.parse()).transpose();
    readers.map_err(|_| ConfigError {
        variable: "SOLIS_BACKUP_TO",
        what: "is not a public key, or several with commas between them: `solis backup-key` prints one, it looks like age1…".to_owned(),
    })
}

/// What opens them.
pub(super) fn backup_key(
    get: &impl Fn(&'static str) -> Option<String>,
) -> Result<Option<KeyAt>, ConfigError> {
    let Some(key) = get("SOLIS_BACKUP_KEY") else {
        return Ok(get("SOLIS_BACKUP_KEY_FILE").map(|it| KeyAt::File(it.into())));
    };
    let key = key.parse().map(KeyAt::Here).map_err(|_| ConfigError {
        variable: "SOLIS_BACKUP_KEY",
        what: "is not a key: `solis backup-key` writes one into a file".to_owned(),
    });
    key.map(Some)
}
