//! What the disk was told, and what it may have kept of it when the power went.
//!
//! Of every file everything up to its last finished sync is there; of what was written later, any part: whole writes
//! in any choice, and of a write any of its sectors.

use std::{collections::BTreeMap, fs, ops::Range, path::Path};

use anyhow::{Context, Result, bail, ensure};

use super::Dice;

/// A disk keeps a sector whole or not at all.
const SECTOR: usize = 512;
const HEAD: usize = 32;

/// A journal, read.
pub(super) struct Journal {
    bytes: Vec<u8>,
    records: Vec<Record>,
}

/// One change.
#[derive(Clone)]
struct Record {
    /// How long the journal was with it.
    end: u64,
    file: u64,
    change: Change,
}

#[derive(Clone)]
enum Change {
    Named(String),
    Written {
        offset: usize,
        bytes: Range<usize>,
    },
    Cut(usize),
    Synced,
    Removed,
    /// What was removed from the folder stays away.
    FolderSynced,
}

/// A disk on the way through a journal.
#[derive(Default)]
pub(super) struct Disk {
    /// How many records it has been told.
    told: usize,
    files: BTreeMap<u64, Kept>,
    names: BTreeMap<u64, String>,
}

/// A file as the disk has it.
#[derive(Clone, Default)]
struct Kept {
    /// What is there for certain; nothing, if the file may not be there at all.
    certain: Option<Vec<u8>>,
    /// What was told since, by its place in the journal.
    open: Vec<usize>,
}

/// How much of what was not synced is there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Luck {
    /// Writes of a hundred.
    writes: u64,
    /// Torn ones of a hundred of those.
    torn: u64,
}

impl Luck {
    /// Any.
    pub(super) fn any(dice: &mut Dice) -> Self {
        let writes = dice.one_of(&[0, 20, 50, 80, 97, 100]).unwrap_or(50);
        Self { writes, torn: dice.one_of(&[0, 0, 30, 100]).unwrap_or(0) }
    }

    /// Nothing is there.
    pub(super) const NONE: Self = Self { writes: 0, torn: 0 };
}

impl Journal {
    /// Reads a journal.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let bytes = fs::read(path)?;
        let (mut at, mut records) = (0, Vec::new());
        // The last record may be unfinished: the process was killed while it wrote it.
        while let Some(head) = bytes.get(at..at + HEAD) {
            let [kind, file, offset, length] = numbers(head)?;
            let (offset, length) = (usize::try_from(offset)?, usize::try_from(length)?);
            let body = at + HEAD..at + HEAD + length;
            let Some(text) = bytes.get(body.clone()) else { break };
            let change = match kind {
                1 => Change::Named(String::from_utf8(text.to_vec())?),
                2 => Change::Written { offset, bytes: body.clone() },
                3 => Change::Cut(offset),
                4 => Change::Synced,
                5 => Change::Removed,
                6 => bail!("a file of the database was renamed, which SQLite never does"),
                7 => Change::FolderSynced,
                other => bail!("the journal has a record of kind {other}"),
            };
            at = body.end;
            records.push(Record { end: u64::try_from(at)?, file, change });
        }
        Ok(Self { bytes, records })
    }

    /// How many changes there are.
    pub(super) fn changes(&self) -> usize {
        self.records.len()
    }

    /// How long the journal was after so many changes.
    pub(super) fn length(&self, changes: usize) -> u64 {
        changes.checked_sub(1).and_then(|it| self.records.get(it)).map_or(0, |it| it.end)
    }

    /// How often a file of this name was synced.
    pub(super) fn syncs(&self, name: &str) -> usize {
        let named =
            |it: &&Record| matches!(&it.change, Change::Named(path) if path.ends_with(name));
        let file = self.records.iter().find(named).map(|it| it.file);
        let synced = |it: &&Record| Some(it.file) == file && matches!(it.change, Change::Synced);
        self.records.iter().filter(synced).count()
    }
}

impl Disk {
    /// Tells the disk everything up to this change; `lies` is a disk that says it has synced and has not.
    pub(super) fn tell(&mut self, journal: &Journal, changes: usize, lies: bool) -> Result<()> {
        while self.told < changes {
            let record = journal.records.get(self.told).context("no such change")?;
            match &record.change {
                Change::Named(path) => {
                    let name = path.rsplit('/').next().unwrap_or(path);
                    self.names.insert(record.file, name.to_owned());
                }
                Change::Synced if lies => {}
                Change::Synced => {
                    let kept = self.files.entry(record.file).or_default();
                    let all = Luck { writes: 100, torn: 0 };
                    kept.certain = Some(kept.after(journal, all, &mut Dice(0)).unwrap_or_default());
                    kept.open.clear();
                }
                Change::Written { .. } | Change::Cut(_) | Change::Removed => {
                    self.files.entry(record.file).or_default().open.push(self.told);
                }
                Change::FolderSynced => {
                    self.files.values_mut().for_each(|it| it.stay_away(journal));
                }
            }
            self.told += 1;
        }
        Ok(())
    }

    /// Writes what may be found after the power went now into a folder.
    pub(super) fn found(
        &self,
        journal: &Journal,
        luck: Luck,
        dice: &mut Dice,
        at: &Path,
    ) -> Result<()> {
        for (file, kept) in &self.files {
            let name = self.names.get(file).context("a file without a name")?;
            ensure!(!name.contains('/'), "{name}");
            if let Some(bytes) = kept.after(journal, luck, dice) {
                fs::write(at.join(name), bytes)?;
            }
        }
        Ok(())
    }
}

impl Kept {
    /// If it was removed, it will not be found again as it was before.
    fn stay_away(&mut self, journal: &Journal) {
        let removed = |at: &usize| {
            journal.records.get(*at).is_some_and(|it| matches!(it.change, Change::Removed))
        };
        if let Some(at) = self.open.iter().rposition(removed) {
            self.certain = None;
            self.open.drain(..=at);
        }
    }

    /// The file, with some of what was told since it was certain.
    fn after(&self, journal: &Journal, luck: Luck, dice: &mut Dice) -> Option<Vec<u8>> {
        let mut now = self.certain.clone();
        for at in &self.open {
            if dice.below(100) >= luck.writes {
                continue;
            }
            match &journal.records.get(*at)?.change {
                Change::Written { offset, bytes } => {
                    let is_torn = dice.below(100) < luck.torn;
                    let bytes = journal.bytes.get(bytes.clone())?;
                    write(
                        now.get_or_insert_default(),
                        *offset,
                        bytes,
                        is_torn.then_some(&mut *dice),
                    );
                }
                Change::Cut(length) => now.get_or_insert_default().resize(*length, 0),
                Change::Removed => now = None,
                Change::Named(_) | Change::Synced | Change::FolderSynced => {}
            }
        }
        now
    }
}

/// Writes some bytes into a file; torn, each sector is thrown for.
fn write(file: &mut Vec<u8>, offset: usize, bytes: &[u8], torn: Option<&mut Dice>) {
    let end = offset + bytes.len();
    if file.len() < end {
        file.resize(end, 0);
    }
    let Some(dice) = torn else {
        if let Some(place) = file.get_mut(offset..end) {
            place.copy_from_slice(bytes);
        }
        return;
    };
    let mut at = offset;
    while at < end {
        let next = ((at / SECTOR + 1) * SECTOR).min(end);
        let kept = dice.below(2) == 0;
        if let (true, Some(place), Some(piece)) =
            (kept, file.get_mut(at..next), bytes.get(at - offset..next - offset))
        {
            place.copy_from_slice(piece);
        }
        at = next;
    }
}

fn numbers(head: &[u8]) -> Result<[u64; 4]> {
    let mut numbers = [0; 4];
    for (number, bytes) in numbers.iter_mut().zip(head.chunks_exact(8)) {
        *number = u64::from_ne_bytes(bytes.try_into()?);
    }
    Ok(numbers)
}
