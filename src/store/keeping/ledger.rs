//! Who has been erased, as keyed hashes: in the database, and in a file beside it, so that a backup of before can be
//! restored and they stay erased. The file is written first: whoever is told that they are forgotten stays so.

use std::{
    collections::HashMap,
    fs::{self, File, OpenOptions},
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use anyhow::Context;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::{
    digest::{SHA256, digest},
    hmac,
};

use super::super::{Code, Url};
use crate::people::{Address, LearnerId};

/// Where the ledger is, beside the database.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    /// The file with the hashes.
    pub(super) file: Option<PathBuf>,
    /// The file with the key.
    key_file: Option<PathBuf>,
    /// The key the operator has set.
    key: Option<String>,
}

/// Whose hash it is.
pub(super) enum Subject<'a> {
    /// A learner, by their number and when they came: a number of before a restore may be another's afterwards.
    Learner(LearnerId, i64),
    /// An address.
    Address(&'a Address),
}

/// A key, and how it is called.
pub(super) struct Key {
    fingerprint: String,
    key: hmac::Key,
}

/// A line of the ledger: a hash, and when they were erased.
pub(super) type Entry = (String, i64);

impl Ledger {
    /// The one beside a database that is a file; a server's is in the database, unless the operator names a file.
    pub(crate) fn beside(url: &Url) -> Self {
        match url {
            Url::File(path) => Self {
                file: Some(path.with_added_extension("erased")),
                key_file: Some(path.with_added_extension("erased-key")),
                key: None,
            },
            Url::Server(_) => Self::default(),
        }
    }

    /// The same, as the operator wants it.
    pub(crate) fn set(&mut self, file: Option<PathBuf>, key: Option<String>) {
        self.key = key.or(self.key.take());
        self.file = file.or(self.file.take());
    }

    /// Whether it is written anywhere but in the database.
    pub(crate) fn is_on_disk(&self) -> bool {
        self.file.is_some()
    }

    /// The keys that are known outside the database: the first is for what is written from now on.
    pub(super) fn keys(&self) -> anyhow::Result<Vec<Key>> {
        let mut keys = self.key.iter().map(|it| Key::of(it)).collect::<Vec<_>>();
        for line in read(self.key_file.as_deref())? {
            keys.push(Key::of(&line));
        }
        Ok(keys)
    }

    /// A key for what is written, made if there is none; nothing, if it belongs into the database.
    pub(super) fn new_key(&self) -> anyhow::Result<Option<Key>> {
        let Some(path) = &self.key_file else { return Ok(None) };
        let key = letters()?;
        append(path, std::slice::from_ref(&key))?;
        Ok(Some(Key::of(&key)))
    }

    /// What the file says; nothing, where there is none.
    pub(super) fn entries(&self) -> anyhow::Result<Vec<Entry>> {
        read_ledger(self.file.as_deref())
    }

    /// Takes out of the file what is of before a moment.
    pub(super) fn prune(&self, before: i64) -> anyhow::Result<()> {
        let Some(path) = &self.file else { return Ok(()) };
        let entries = read_ledger(Some(path))?;
        let kept = entries.iter().filter(|it| it.1 >= before).collect::<Vec<_>>();
        if kept.len() == entries.len() {
            return Ok(());
        }
        let lines = kept.iter().map(|(hash, at)| format!("{hash} {at}")).collect::<Vec<_>>();
        let text = in_lines(&lines);
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
        let mut anew = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
        anew.write_all(text.as_bytes())?;
        anew.as_file().sync_all()?;
        anew.persist(path)?;
        Ok(())
    }

    /// Writes to the file, and waits until the disk has it.
    pub(super) fn append(&self, entries: &[Entry]) -> anyhow::Result<()> {
        let Some(path) = &self.file else { return Ok(()) };
        let there = read_ledger(Some(path))?.into_iter().collect::<HashMap<_, _>>();
        let is_new = |it: &&Entry| there.get(&it.0).is_none_or(|at| *at < it.1);
        let lines = entries.iter().filter(is_new).map(|(hash, at)| format!("{hash} {at}"));
        let lines = lines.collect::<Vec<_>>();
        if lines.is_empty() { Ok(()) } else { append(path, &lines) }
    }
}

/// What a ledger's file says: hashes, and when they were erased; nothing, where there is none.
pub fn read_ledger(path: Option<&Path>) -> anyhow::Result<Vec<(String, i64)>> {
    let entry = |line: &String| {
        let (hash, at) = line.split_once(' ')?;
        Some((hash.to_owned(), at.trim().parse().ok()?))
    };
    // The last line may have been cut off by a power cut; then nobody was told that they are forgotten.
    Ok(read(path)?.iter().filter_map(entry).collect())
}

/// A new key: 256 random bits.
pub(super) fn letters() -> anyhow::Result<String> {
    Ok(format!("{}{}", Code::new()?.letters(), Code::new()?.letters()))
}

impl Key {
    pub(super) fn of(letters: &str) -> Self {
        let sum = digest(&SHA256, format!("solis erasures {letters}").as_bytes());
        let fingerprint = URL_SAFE_NO_PAD.encode(sum.as_ref().get(..6).unwrap_or_default());
        Self { fingerprint, key: hmac::Key::new(hmac::HMAC_SHA256, letters.as_bytes()) }
    }

    /// How it is called.
    pub(super) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The hash of somebody: with the name of the key, since there may be several.
    pub(super) fn hash(&self, subject: &Subject<'_>) -> String {
        let text = match subject {
            Subject::Learner(learner, joined) => format!("learner {} {joined}", learner.0),
            Subject::Address(at) => format!("{} {}", at.channel, at.address),
        };
        let sum = hmac::sign(&self.key, text.as_bytes());
        format!("{}.{}", self.fingerprint, URL_SAFE_NO_PAD.encode(sum))
    }
}

fn read(path: Option<&Path>) -> anyhow::Result<Vec<String>> {
    let Some(path) = path else { return Ok(Vec::new()) };
    match fs::read_to_string(path) {
        Ok(text) => Ok(text.lines().filter(|it| !it.is_empty()).map(str::to_owned).collect()),
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(why) => Err(why).with_context(|| format!("{} cannot be read", path.display())),
    }
}

/// Lines, each with its end.
fn in_lines(lines: &[String]) -> String {
    lines.iter().flat_map(|it| [it.as_str(), "\n"]).collect()
}

fn append(path: &Path, lines: &[String]) -> anyhow::Result<()> {
    let text = in_lines(lines);
    let appended = || {
        let mut options = OpenOptions::new();
        let mut file = options.create(true).append(true).read(true).mode(0o600).open(path)?;
        let is_cut = ends_in_mid_line(path)?;
        file.write_all(if is_cut { format!("\n{text}") } else { text }.as_bytes())?;
        file.sync_all()?;
        match path.parent().filter(|it| !it.as_os_str().is_empty()) {
            Some(folder) => File::open(folder)?.sync_all(),
            None => File::open(".")?.sync_all(),
        }
    };
    appended().with_context(|| format!("{} cannot be written", path.display()))
}

/// Whether a power cut has left half a line.
fn ends_in_mid_line(path: &Path) -> std::io::Result<bool> {
    Ok(fs::read(path)?.last().is_some_and(|it| *it != b'\n'))
}

/// The moment of an entry.
pub(super) fn moment(now: Timestamp) -> i64 {
    now.as_millisecond()
}
