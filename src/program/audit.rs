//! `solis audit`: whether the record of what the staff read and changed is as it was written.

use std::io::Write;

use anyhow::bail;

use super::{Misuse, invite::beside};
use crate::{
    clock::Clock,
    config::Config,
    office::{Chain, Deed},
    store::Store,
};

/// As many entries as are looked at in one go.
const AT_ONCE: i64 = 1000;

/// Looks through the chain; an end that was printed before has to be in it, if one is given.
pub(super) async fn audit(config: &Config, has: Option<&str>) -> anyhow::Result<()> {
    let wanted = has.map(end).transpose()?;
    let store = beside(config).await?;
    let mut chain = store.audit_begins().await?;
    let mut is_found = wanted.as_ref().is_none_or(|it| *it == chain);
    loop {
        let entries = store.audit_after(chain.seq, AT_ONCE).await?;
        if entries.is_empty() {
            break;
        }
        for (entry, hash) in &entries {
            if !chain.takes(entry, hash) {
                bail!("the record was changed: entry {} does not follow {}", entry.seq, chain.seq);
            }
            is_found |= wanted.as_ref().is_some_and(|it| *it == chain);
        }
    }
    if !is_found {
        bail!("the record was changed: {} is not in it", has.unwrap_or_default());
    }
    writeln!(std::io::stdout(), "{}:{}", chain.seq, chain.hash)?;
    Ok(())
}

/// Keeps that somebody at the machine did this. What cannot be kept is said, and hinders nobody: a backup is made of a
/// database that takes nothing any more, too.
pub(super) async fn note(config: &Config, deed: Deed) {
    let noted = async {
        let (store, now) = (Store::beside(&config.database).await?, Clock::system().now());
        let work = store.write(move |tx| {
            Box::pin(async move { tx.audit((None, None), deed, "everything", "", now).await })
        });
        work.await
    };
    if let Err(why) = noted.await {
        tracing::warn!(%why, deed = deed.name(), "the record could not be added to");
    }
}

/// Reads an end as it was printed.
fn end(written: &str) -> anyhow::Result<Chain> {
    let parts = written.split_once(':');
    let read =
        parts.and_then(|(seq, hash)| Some(Chain { seq: seq.parse().ok()?, hash: hash.to_owned() }));
    let wrong = || Misuse(format!("{written} is no end of a record: write one as it was printed"));
    Ok(read.ok_or_else(wrong)?)
}
