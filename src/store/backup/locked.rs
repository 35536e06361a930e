//! A backup that only those can read for whom it was made: an age file (age-encryption.org/v1), which the programs
//! `age` and `rage` open as well. Whoever makes backups every night needs public keys for that, and cannot read them.

use std::{
    fmt,
    fs::File,
    io::{BufReader, BufWriter, ErrorKind, Read, Write},
    iter,
    path::Path,
    str::FromStr,
};

use age::{
    DecryptError, Decryptor, Encryptor,
    secrecy::ExposeSecret,
    x25519::{Identity, Recipient},
};

use super::BackupError;

/// What such a file begins with.
const HEAD: &[u8] = b"age-encryption.org/v1\n";
/// What a line with a key begins with.
const KEY: &str = "AGE-SECRET-KEY-1";

/// Those who may read a backup: public keys, such as `age1…`, with commas between them.
#[derive(Clone, PartialEq, Eq)]
pub struct Readers(Vec<Recipient>);

/// The secret half of a key, which opens what was made for its public half. It does not print itself.
#[derive(Clone)]
pub struct Key(Identity);

/// Not a key.
#[derive(Debug, thiserror::Error)]
#[error("not a key")]
pub struct NoKey;

impl FromStr for Readers {
    type Err = NoKey;

    fn from_str(keys: &str) -> Result<Self, NoKey> {
        let keys = keys.split(',').map(str::trim).filter(|it| !it.is_empty());
        let keys = keys.map(|it| it.parse().map_err(|_| NoKey)).collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() { Err(NoKey) } else { Ok(Self(keys)) }
    }
}

impl FromStr for Key {
    type Err = NoKey;

    /// Reads a key, or a file with one: lines that begin with `#` are words about it.
    fn from_str(text: &str) -> Result<Self, NoKey> {
        let key = text.lines().map(str::trim).find(|it| it.starts_with(KEY));
        key.and_then(|it| it.parse().ok()).map(Self).ok_or(NoKey)
    }
}

impl Key {
    /// A key that nobody has.
    pub fn new() -> Self {
        Self(Identity::generate())
    }

    /// Its public half.
    pub fn public(&self) -> String {
        self.0.to_public().to_string()
    }

    /// Writes the file in which it is kept.
    pub fn write(&self, into: &mut impl Write) -> std::io::Result<()> {
        writeln!(into, "# This opens the backups of Solis that were made for")?;
        writeln!(into, "# {}", self.public())?;
        writeln!(into, "{}", self.0.to_string().expose_secret())
    }
}

impl Default for Key {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key for {}", self.public())
    }
}

impl fmt::Display for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = self.0.iter().map(ToString::to_string).collect::<Vec<_>>();
        f.write_str(&keys.join(", "))
    }
}

impl fmt::Debug for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(ToString::to_string)).finish()
    }
}

/// Whether a file is a locked one.
pub(super) fn is_locked(file: &Path) -> std::io::Result<bool> {
    let mut head = Vec::new();
    File::open(file)?.take(HEAD.len() as u64).read_to_end(&mut head)?;
    Ok(head == HEAD)
}

/// Copies a file for those who may read it.
pub(super) fn lock(from: &Path, into: &mut File, readers: &Readers) -> std::io::Result<()> {
    let recipients = readers.0.iter().map(|it| it as &dyn age::Recipient);
    let locked = Encryptor::with_recipients(recipients).map_err(std::io::Error::other)?;
    let mut locked = locked.wrap_output(BufWriter::new(into))?;
    std::io::copy(&mut File::open(from)?, &mut locked)?;
    locked.finish()?.flush()
}

/// Copies what is in a locked file.
pub(super) fn unlock(from: &Path, into: &mut File, key: Option<&Key>) -> Result<(), BackupError> {
    let path = || from.display().to_string();
    let Some(Key(key)) = key else { return Err(BackupError::Locked(path())) };
    let damaged = || BackupError::Damaged { path: path(), why: "it was cut off or changed".into() };
    let failed = |why: std::io::Error| {
        // What is read is checked piece by piece, to the last one.
        if matches!(why.kind(), ErrorKind::InvalidData | ErrorKind::UnexpectedEof) {
            damaged()
        } else {
            BackupError::File { path: path(), why: why.to_string() }
        }
    };
    let file = BufReader::new(File::open(from).map_err(failed)?);
    let opened = Decryptor::new_buffered(file)
        .and_then(|it| it.decrypt(iter::once(key as &dyn age::Identity)))
        .map_err(|why| match why {
            DecryptError::Io(why) => failed(why),
            DecryptError::NoMatchingKeys | DecryptError::ExcessiveWork { .. } => {
                BackupError::WrongKey(path())
            }
            DecryptError::DecryptionFailed
            | DecryptError::InvalidHeader
            | DecryptError::InvalidMac
            | DecryptError::KeyDecryptionFailed
            | DecryptError::UnknownFormat => damaged(),
        });
    std::io::copy(&mut opened?, into).map_err(failed)?;
    into.flush().map_err(failed)
}
