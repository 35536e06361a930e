//! An announcement to thousands who sleep, while the axe swings: each hears it once, and is planned once.

use std::{collections::HashMap, fs, time::Duration};

use anyhow::{Context, Result, ensure};

use super::{
    state::{Account, settled},
    talker::Talker,
};
use crate::product::{Solis, until_within};

/// Stands in the announcement, in every language, and nowhere else.
pub(crate) const MARK: &str = "⚑";
const TEXT: &str = "[text]
en = \"⚑ There is a fair on Saturday.\"
lv = \"⚑ Sestdien ir gadatirgus.\"
ar = \"⚑ هناك معرض يوم السبت.\"
";
const LEFT: &str = "SELECT (SELECT count(*) FROM recipients WHERE state = 'waiting')
    + (SELECT count(*) FROM outbox WHERE lane = 3 AND state IN ('waiting', 'leased'))";
/// It takes no longer than this when everything waits for the axe as well.
const OUT: Duration = Duration::from_mins(30);

/// Whether this Solis can announce anything.
pub(crate) fn is_possible(solis: &Solis) -> bool {
    solis.command(&["announce", "--help"]).is_ok()
}

/// Announces something to everybody there is, beside the running Solis.
pub(crate) async fn announce(solis: &Solis) -> Result<()> {
    let file = solis.folder().join("fair.toml");
    fs::write(&file, TEXT)?;
    let file = file.to_str().context("a path that is no text")?;
    solis.command(&["announce", file])?;
    // The minute in which it can be undone is over.
    solis.change_beside("UPDATE announcements SET starts_at = 0", &[]).await
}

/// Waits until it is out.
pub(crate) async fn is_out(solis: &Solis) -> Result<()> {
    let is_out = || async { Ok(solis.number(LEFT, &[]).await? == 0) };
    until_within("the announcement is out", OUT, is_out).await?;
    settled(solis).await
}

/// Each of these was planned once and heard it, and nobody else did; how many heard it twice.
pub(crate) async fn was_heard(
    solis: &Solis,
    sleepers: &[Talker<'_>],
    accounts: &HashMap<i64, Account>,
) -> Result<usize> {
    let sql = "SELECT state, count(*), count(DISTINCT learner) FROM recipients GROUP BY state";
    let states: Vec<(String, i64, i64)> = solis.rows(sql, &[]).await?;
    let all = i64::try_from(sleepers.len())?;
    ensure!(states == [("planned".to_owned(), all, all)], "{all} recipients are {states:?}");
    let planned = accounts.values().flat_map(|it| &it.lines).filter(|it| it.lane == 3).count();
    ensure!(planned == sleepers.len(), "{planned} lines are planned for {all}");
    let mut copies = 0;
    for sleeper in sleepers {
        let who = sleeper.person.id;
        let account = accounts.get(&who).context("unknown")?;
        let lines = account.lines.iter().filter(|it| it.lane == 3).collect::<Vec<_>>();
        let [line] = lines[..] else { anyhow::bail!("{who} is planned {} times", lines.len()) };
        let is_it = |sent: &&crate::fake_telegram::Sent| sent.text.contains(MARK);
        let heard = sleeper
            .person
            .sees(|chat| chat.iter().filter(is_it).map(|it| it.message_id).collect::<Vec<_>>());
        ensure!(line.message.is_some_and(|it| heard.contains(&it)), "{who} did not hear it");
        let twice = heard.len() - 1;
        ensure!(i64::try_from(twice)? <= line.uncertain, "{who} heard it {} times", heard.len());
        copies += twice;
    }
    Ok(copies)
}
