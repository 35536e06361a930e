//! `solis announce`: something for many people, beside a running Solis.

use std::{collections::BTreeMap, io::Write, path::Path};

use anyhow::{Context, bail};
use jiff::SignedDuration;
use serde::Deserialize;

use super::{Misuse, invite};
use crate::{clock::Clock, config::Config, people::Words, store::Announcement};

/// What stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// What is said, by languages.
    text: BTreeMap<String, String>,
}

/// Longer than Telegram takes in one message (Bot API, `sendMessage`: 4,096 characters after entities parsing).
const LONGEST: usize = 4096;

/// Freezes an announcement for everybody it is for, and leaves it to the running Solis; or, without a file, says how
/// far each one is.
pub(super) async fn announce(
    config: &Config,
    file: Option<&Path>,
    cohort: Option<String>,
    days: i64,
) -> anyhow::Result<()> {
    let Some(file) = file else { return progress(config).await };
    let texts = read(file)?;
    let store = invite::beside(config).await?;
    let now = Clock::system().now();
    let expires_at = now + SignedDuration::from_hours(24 * days);
    let new = Announcement { texts, cohort, expires_at };
    let kept = store.write(move |tx| Box::pin(async move { tx.announce(&new, now).await })).await;
    let id = kept.context("keeping the announcement")?;
    let all = store.announcements().await?;
    let planned = all.iter().find(|it| it.0 == id).map_or(0, |it| it.1.planned);
    writeln!(std::io::stdout(), "announcement {} is for {planned} people", id.0)?;
    Ok(())
}

fn read(file: &Path) -> anyhow::Result<BTreeMap<String, Words>> {
    let name = file.display();
    let text = std::fs::read_to_string(file).map_err(|why| Misuse(format!("{name}: {why}")))?;
    let written: Written = toml::from_str(&text).map_err(|why| {
        Misuse(format!("{name}: write `[text]` and a line for each language: {why}"))
    })?;
    let mut texts = BTreeMap::new();
    for (language, text) in written.text {
        let words = Words::said(&text);
        if words.read().is_empty() {
            bail!(Misuse(format!("{name}: `{language}` says nothing")));
        }
        if text.trim().chars().count() > LONGEST {
            bail!(Misuse(format!(
                "{name}: `{language}` is longer than {LONGEST} letters: make it shorter"
            )));
        }
        texts.insert(language, words);
    }
    if texts.is_empty() {
        bail!(Misuse(format!("{name}: `[text]` says nothing in any language")));
    }
    Ok(texts)
}

async fn progress(config: &Config) -> anyhow::Result<()> {
    let store = invite::beside(config).await?;
    let mut out = std::io::stdout();
    for (id, it) in store.announcements().await? {
        writeln!(
            out,
            "announcement {}: {} people = {} sent + {} blocked + {} too late + {} failed + {} left",
            id.0, it.planned, it.sent, it.blocked, it.expired, it.failed, it.left
        )?;
    }
    Ok(())
}
