//! `solis backup` and `solis restore`: everything into one file, and back.

use std::{io::Write, path::Path};

use crate::{
    clock::Clock,
    config::Config,
    store::{back_up, restore as restored},
};

/// Makes a backup.
pub(super) async fn backup(config: &Config, into: &Path) -> anyhow::Result<()> {
    let backup = back_up(&config.database, into, Clock::system().now()).await?;
    let file = into.display();
    writeln!(std::io::stdout(), "{file}: {} learner(s), checked and whole", backup.learners)?;
    Ok(())
}

/// Restores one, and says what becomes of the lines that were on their way in it.
pub(super) async fn restore(config: &Config, from: &Path) -> anyhow::Result<()> {
    let backup = restored(&config.database, from).await?;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "{}: {} learner(s) as they were at {:.0}",
        from.display(),
        backup.learners,
        backup.made_at
    )?;
    if backup.on_their_way > 0 {
        writeln!(
            out,
            "{} line(s) that were on their way then are held back, since most were sent afterwards; open questions are asked once more",
            backup.on_their_way
        )?;
    }
    Ok(())
}
