//! R21: the power goes at any moment. What was confirmed is there, and whatever was sent was leased before.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::Mutex,
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use futures_util::future::{join, try_join_all};
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use super::{
    dice,
    journal::{Disk, Journal, Luck},
    shim::Shim,
    sized,
    stage::{Stage, is_sound},
};

/// What was seen from outside, each with the journal's length at that moment.
#[derive(Default)]
struct Seen {
    /// Updates that were answered with 200.
    confirmed: Vec<(u64, i64)>,
    /// Messages Telegram was sent, by chat.
    sent: Vec<(u64, i64)>,
}

#[tokio::test]
async fn what_was_confirmed_survives_the_power() -> Result<()> {
    let mut dice = dice("power")?;
    let Some(shim) = Shim::compile()? else { return Ok(()) };
    let mut stage = Stage::set(sized(12, 40), Some(&shim)).await?;
    let path = shim.record(&mut stage.solis)?;
    stage.solis.begin().await?;
    stage.is_introduced().await?;
    let seen = watched(&stage, &path, sized(60, 100)).await?;
    stage.solis.kill()?;

    let journal = Journal::read(&path)?;
    let (changes, commits, checkpoints) =
        (journal.changes(), journal.syncs("solis.db-wal"), journal.syncs("solis.db"));
    println!(
        "{} confirmed, {} sent; the disk was told {changes} things, {commits} syncs of the log, {checkpoints} of the file",
        seen.confirmed.len(),
        seen.sent.len()
    );
    ensure!(checkpoints >= 3, "pages have moved from the log into the file");
    let most = u64::try_from(changes)?;
    let mut cuts = (0..sized(40, 1000)).map(|_| dice.below(most + 1)).collect::<Vec<_>>();
    cuts.sort_unstable();
    let mut disk = Disk::default();
    for cut in cuts {
        let changes = usize::try_from(cut)?;
        disk.tell(&journal, changes, false)?;
        let luck = Luck::any(&mut dice);
        let folder = tempfile::tempdir()?;
        disk.found(&journal, luck, &mut dice, folder.path())?;
        let checked = check(folder.path(), &seen, journal.length(changes)).await;
        checked.with_context(|| format!("the power went after {changes} of {most}, {luck:?}"))?;
    }

    // A disk that lies about its syncs loses what was confirmed; so the checks above can fail.
    let mut liar = Disk::default();
    liar.tell(&journal, journal.changes(), true)?;
    let folder = tempfile::tempdir()?;
    liar.found(&journal, Luck::NONE, &mut dice, folder.path())?;
    let checked = check(folder.path(), &seen, u64::MAX).await;
    ensure!(checked.is_err(), "nothing is found on a disk that keeps nothing");
    Ok(())
}

/// Everybody writes so often, while it is noted what was confirmed and what was sent.
async fn watched(stage: &Stage, journal: &Path, times: usize) -> Result<Seen> {
    let seen = Mutex::new(Seen::default());
    let note = |change: &dyn Fn(&mut Seen, u64)| -> Result<()> {
        // Later than it happened is on the safe side: less is asked for.
        let length = fs::metadata(journal)?.len();
        let mut seen = seen.lock().map_err(|_| anyhow::anyhow!("poisoned"))?;
        change(&mut seen, length);
        Ok(())
    };
    let everybody = try_join_all(stage.people.iter().map(async |person| {
        for words in
            ["/start", "English", "1", "Skip"].into_iter().chain(std::iter::repeat_n("1", times))
        {
            let answer = stage.crowd.says_until_taken(*person, words).await?;
            note(&|seen, length| seen.confirmed.push((length, answer.update)))?;
        }
        anyhow::Ok(())
    }));
    let done = std::cell::Cell::new(false);
    let working = async {
        let result = everybody.await;
        // And what is said to it.
        let served = stage.is_served(Duration::from_mins(10)).await;
        done.set(true);
        result?;
        served
    };
    let watching = async {
        let mut known = 0;
        while !done.get() {
            let sent = stage.telegram.calls("sendMessage");
            let news = sent.get(known..).unwrap_or_default();
            note(&|seen, length| {
                seen.sent.extend(news.iter().filter_map(|it| Some((length, it.chat?))));
            })?;
            known = sent.len();
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        anyhow::Ok(())
    };
    let (worked, watched) = join(working, watching).await;
    worked?;
    watched?;
    seen.into_inner().map_err(|_| anyhow::anyhow!("poisoned"))
}

/// What is found after the power went, against what had been seen when the journal was so long.
async fn check(folder: &Path, seen: &Seen, length: u64) -> Result<()> {
    let confirmed = seen.confirmed.iter().filter(|it| it.0 <= length).map(|it| it.1.to_string());
    let confirmed = confirmed.collect::<BTreeSet<_>>();
    let file = folder.join("solis.db");
    if !file.exists() {
        ensure!(confirmed.is_empty(), "there is no file, and {} were confirmed", confirmed.len());
        return Ok(());
    }
    let options = SqliteConnectOptions::new().filename(file).disable_statement_logging();
    let mut database = options.connect().await?;
    is_sound(&mut database).await?;
    if !confirmed.is_empty() {
        let kept: Vec<(String,)> =
            sqlx::query_as("SELECT external FROM inbox").fetch_all(&mut database).await?;
        let kept = kept.into_iter().map(|it| it.0).collect::<BTreeSet<_>>();
        let lost = confirmed.difference(&kept).collect::<Vec<_>>();
        ensure!(
            lost.is_empty(),
            "{} of {} confirmed are lost: {lost:?}",
            lost.len(),
            confirmed.len()
        );
    }
    were_leased(&mut database, seen, length).await?;
    Ok(database.close().await?)
}

/// Lines are said in order: somebody who has heard three has at least three that no longer wait.
async fn were_leased(database: &mut SqliteConnection, seen: &Seen, length: u64) -> Result<()> {
    let mut heard = BTreeMap::<i64, i64>::new();
    for (_, chat) in seen.sent.iter().filter(|it| it.0 <= length) {
        *heard.entry(*chat).or_default() += 1;
    }
    for (chat, heard) in heard {
        let sql = "SELECT count(*) FROM outbox o JOIN identities i ON i.learner = o.learner
            WHERE i.address = $1 AND o.tries > 0";
        let leased: i64 =
            sqlx::query_scalar(sql).bind(chat.to_string()).fetch_one(&mut *database).await?;
        ensure!(leased >= heard, "{chat} has heard {heard} lines, and {leased} were leased");
    }
    Ok(())
}
