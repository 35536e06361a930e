//! `solis backup` and `solis restore`: everything into one file, and back.

use std::{
    fs::{self, OpenOptions},
    io::{ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use anyhow::{Context, bail};
use jiff::{civil::DateTime, tz::TimeZone};

use super::{Misuse, audit, erased};
use crate::{
    clock::Clock,
    config::{Config, KeyAt},
    keeping::Kind,
    office::Deed,
    store::{Key, Store, Url, back_up, read_ledger, restore as restored},
};

/// Makes a backup: locked, unless somebody says in words that it shall be plain.
pub(super) async fn backup(config: &Config, into: &Path, is_plain: bool) -> anyhow::Result<()> {
    let readers = config.backup_to.as_ref().filter(|_| !is_plain);
    if readers.is_none() && !is_plain {
        let why = "SOLIS_BACKUP_TO names nobody who may read the backup: make a key with `solis backup-key FILE`, or write `--plain`";
        return Err(Misuse(why.to_owned()).into());
    }
    let backup = back_up(&config.database, into, readers, Clock::system().now()).await?;
    audit::note(config, Deed::BackedUp).await;
    let (file, how) = (into.display(), if is_plain { ", not locked" } else { ", and locked" });
    writeln!(std::io::stdout(), "{file}: {} learner(s), checked and whole{how}", backup.learners)?;
    Ok(())
}

/// How the files in a folder of backups are named.
const NAMED: &str = "solis-%Y%m%d-%H%M%S.backup";

/// Makes a backup in a folder, and removes those there that have been kept for their time.
pub(super) async fn backup_into(
    config: &Config,
    folder: &Path,
    is_plain: bool,
) -> anyhow::Result<()> {
    let now = Clock::system().now();
    let name = now.strftime(NAMED).to_string();
    backup(config, &folder.join(name), is_plain).await?;
    let before = config.periods.over(Kind::Backup, now);
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default();
        let Ok(made) = DateTime::strptime(NAMED, name) else { continue };
        if made.to_zoned(TimeZone::UTC)?.timestamp() < before {
            fs::remove_file(&path)?;
            writeln!(
                std::io::stdout(),
                "{}: removed, it has been kept for its time",
                path.display()
            )?;
        }
    }
    Ok(())
}

/// Makes a key.
pub(super) fn key(into: &Path) -> anyhow::Result<()> {
    let (key, file) = (Key::new(), into.display());
    let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(into);
    match made {
        Ok(mut made) => key
            .write(&mut made)
            .and_then(|()| made.sync_all())
            .with_context(|| format!("{file} cannot be written"))?,
        Err(why) if why.kind() == ErrorKind::AlreadyExists => {
            bail!("{file} is there already, and a key is never overwritten: name another file")
        }
        Err(why) => return Err(why).with_context(|| format!("{file} cannot be written")),
    }
    writeln!(std::io::stdout(), "SOLIS_BACKUP_TO={}", key.public())?;
    Ok(())
}

/// The key that opens a locked backup, if there is one.
fn opens(config: &Config) -> anyhow::Result<Option<Key>> {
    let file = match &config.backup_key {
        None => return Ok(None),
        Some(KeyAt::Here(key)) => return Ok(Some(key.clone())),
        Some(KeyAt::File(file)) => file,
    };
    let text = fs::read_to_string(file)
        .with_context(|| format!("SOLIS_BACKUP_KEY_FILE: {} cannot be read", file.display()))?;
    let Ok(key) = text.parse() else {
        bail!("SOLIS_BACKUP_KEY_FILE: there is no key in {}", file.display())
    };
    Ok(Some(key))
}

/// Restores one, and says what becomes of the lines that were on their way in it.
pub(super) async fn restore(
    config: &Config,
    from: &Path,
    ledger: Option<&Path>,
) -> anyhow::Result<()> {
    let key = opens(config)?;
    let mut known = read_ledger(ledger)?;
    if let Url::Server(_) = &config.database
        && let Ok(store) = Store::beside(&config.database).await
    {
        // It holds nobody, and may know who is not to come back.
        known.extend(store.erasures().await?);
    }
    let backup = restored(&config.database, from, key.as_ref()).await?;
    let store = Store::beside(&config.database).await?;
    let erased = erased::again(config, &store, &known).await?;
    audit::note(config, Deed::Restored).await;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "{}: {} learner(s) as they were at {:.0}",
        from.display(),
        backup.learners,
        backup.made_at
    )?;
    if erased > 0 {
        writeln!(out, "{erased} of them had been erased since, and are erased once more")?;
    }
    if backup.on_their_way > 0 {
        writeln!(
            out,
            "{} line(s) that were on their way then are held back, since most were sent afterwards; open questions are asked once more",
            backup.on_their_way
        )?;
    }
    if backup.without_turn > 0 {
        writeln!(
            out,
            "{} message(s) of learners that had no turn yet have it at the next start; what answers them is held back as well",
            backup.without_turn
        )?;
    }
    Ok(())
}
