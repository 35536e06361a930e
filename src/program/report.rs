//! `solis report`: what those who look after the data want to know.

use std::io::Write;

use crate::{config::Config, keeping::Kind, store::Store};

/// So many removals are printed.
const MOST: i64 = 200;

/// For how long what is kept, and what was removed when.
pub(super) async fn retention(config: &Config) -> anyhow::Result<()> {
    let store = Store::beside(&config.database).await?;
    let mut out = std::io::stdout();
    writeln!(out, "Kept for so many days (SOLIS_RETENTION):")?;
    for kind in Kind::ALL {
        let days = config.periods.days(kind);
        writeln!(out, "{days:>6}  {:<10} {}", kind.name(), kind.about())?;
    }
    let removals = store.removals(MOST).await?;
    if removals.is_empty() {
        writeln!(out, "Nothing has been removed yet.")?;
        return Ok(());
    }
    writeln!(out, "Removed, the last first (UTC):")?;
    for (at, kind, count) in removals {
        writeln!(out, "{}  {kind:<10} {count}", at.strftime("%Y-%m-%d %H:%M"))?;
    }
    Ok(())
}
