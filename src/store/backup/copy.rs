//! What makes a copy of a database a backup, and a backup a database again.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use super::{
    Backup, BackupError,
    draft::{Draft, open},
    is_corrupt, judged,
    tables::tables,
};
use crate::store::{database::migrate_file, restored::RESTORED};

/// What the program writes for itself, and the database of nobody may hold.
pub(super) const OF_NOBODY: [&str; 8] = [
    "marks",
    "pictures",
    "leases",
    "tallies",
    "organisations",
    "audit_begins",
    "erasures",
    "erasure_keys",
];
/// Telegram counts as not heard for so long before a backup was made, so that open questions are asked again: those for
/// words as well, since what was said after the backup is gone whatever Telegram keeps.
const SILENCE: SignedDuration = SignedDuration::from_hours(25);
/// Lines that may have been said since. A page of the web chat is in the backup itself, so its lines reach it exactly
/// once, as ever.
const ON_THEIR_WAY: &str = "state IN ('waiting', 'leased') AND learner NOT IN
    (SELECT l.id FROM learners l JOIN identities i ON i.id = l.home WHERE i.channel = 'web')";

/// Copies a database as it is at this moment, while others go on writing to it.
pub(super) async fn take(source: &Path, into: &Draft) -> Result<(), BackupError> {
    let no_solis = || BackupError::NoSolis(source.display().to_string());
    if !source.is_file() {
        return Err(no_solis());
    }
    let failed = |why: sqlx::Error| judged(source, &why, BackupError::NoSolis);
    let mut database = open(source).await.map_err(failed)?;
    let known = tables(&mut database).await.map_err(failed)?;
    if !known.iter().any(|it| it.has("learners", "journey")) {
        return Err(no_solis());
    }
    let Some(path) = into.path().to_str() else { return Err(no_solis()) };
    let copy = sqlx::query("VACUUM INTO $1").bind(path).execute(&mut database);
    // What cannot be written is the copy, not what it is of.
    copy.await.map_err(|why| if is_corrupt(&why) { failed(why) } else { into.judge(&why) })?;
    database.close().await.map_err(failed)
}

/// Whether a database holds nobody.
pub(super) async fn is_new(file: &Path) -> Result<bool, BackupError> {
    let looked = async {
        let mut database = open(file).await?;
        let mut is_new = true;
        for table in tables(&mut database).await? {
            let sql = format!("SELECT count(*) FROM (SELECT 1 FROM \"{}\" LIMIT 1)", table.name);
            let rows: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut database).await?;
            is_new &= rows == 0 || OF_NOBODY.contains(&table.name.as_str());
        }
        database.close().await?;
        Ok(is_new)
    };
    // What is no database is somebody's, whatever it is.
    looked.await.map_err(|why| judged(file, &why, BackupError::NotEmpty))
}

/// Writes into a copy what it is.
pub(super) async fn seal(draft: &Draft, now: Timestamp) -> sqlx::Result<Backup> {
    let mut copy = draft.open().await?;
    sqlx::raw_sql("CREATE TABLE backup (made_at INTEGER NOT NULL, version TEXT NOT NULL) STRICT")
        .execute(&mut copy)
        .await?;
    sqlx::query("INSERT INTO backup (made_at, version) VALUES ($1, $2)")
        .bind(now.as_millisecond())
        .bind(env!("CARGO_PKG_VERSION"))
        .execute(&mut copy)
        .await?;
    let backup = count(&mut copy).await?;
    copy.close().await?;
    Ok(backup)
}

/// Makes a database of a backup, and brings it up to date.
pub(super) async fn unseal(draft: &Draft, from: &Path) -> Result<Backup, BackupError> {
    let mut copy = draft.open().await.map_err(|why| judged(from, &why, BackupError::NoBackup))?;
    let backup = unsealed(&mut copy, from).await;
    // Closed in any case, so that nothing beside the draft is left behind.
    copy.close().await.map_err(|why| judged(from, &why, BackupError::NoBackup))?;
    backup
}

async fn unsealed(copy: &mut SqliteConnection, from: &Path) -> Result<Backup, BackupError> {
    let known = tables(copy).await.map_err(|why| judged(from, &why, BackupError::NoBackup))?;
    if !known.iter().any(|it| it.has("backup", "made_at")) {
        return Err(BackupError::NoBackup(from.display().to_string()));
    }
    migrate_file(copy, &from.display().to_string(), None).await?;
    hold(copy).await.map_err(|why| judged(from, &why, BackupError::NoBackup))
}

/// Nothing old is sent by itself; what is open is asked anew.
async fn hold(copy: &mut SqliteConnection) -> sqlx::Result<Backup> {
    let mut tx = copy.begin().await?;
    let backup = count(&mut tx).await?;
    let sql = format!(
        "UPDATE outbox SET state = 'held', settled_at = $1,
            reason = 'on its way when the backup was made' WHERE {ON_THEIR_WAY}"
    );
    let made_at = backup.made_at.as_millisecond();
    sqlx::query(AssertSqlSafe(sql)).bind(made_at).execute(&mut *tx).await?;
    // An announcement that was under way has reached more people than the backup knows. Those who had a line already
    // are counted by it.
    let sql = "UPDATE recipients SET state = 'held' WHERE state IN ('waiting', 'asleep') AND learner NOT IN
        (SELECT l.id FROM learners l JOIN identities i ON i.id = l.home WHERE i.channel = 'web')";
    sqlx::query(sql).execute(&mut *tx).await?;
    // What had no turn yet has it at the next start, and is not answered aloud.
    let sql = "INSERT INTO marks (name, value) SELECT $1, max(id) FROM inbox HAVING max(id) > 0
        ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    sqlx::query(sql).bind(RESTORED).execute(&mut *tx).await?;
    let silence = i64::try_from(SILENCE.as_millis()).unwrap_or_default();
    let sql = "UPDATE marks SET value = value - $1 WHERE name LIKE 'telegram%-heard'";
    sqlx::query(sql).bind(silence).execute(&mut *tx).await?;
    // Whoever was at the desk then may have logged out since.
    sqlx::raw_sql("DELETE FROM desk_sessions").execute(&mut *tx).await?;
    // Whoever was erased since the backup was made is erased once more after this, and before anything is sent.
    sqlx::raw_sql("DROP TABLE backup").execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(backup)
}

async fn count(copy: &mut SqliteConnection) -> sqlx::Result<Backup> {
    let sql = format!(
        "SELECT made_at, (SELECT count(*) FROM learners),
            (SELECT count(*) FROM outbox WHERE {ON_THEIR_WAY}),
            (SELECT count(*) FROM inbox WHERE state = 'waiting') FROM backup"
    );
    let (at, learners, on_their_way, without_turn) =
        sqlx::query_as(AssertSqlSafe(sql)).fetch_one(copy).await?;
    let made_at = Timestamp::from_millisecond(at).map_err(|why| sqlx::Error::Decode(why.into()))?;
    Ok(Backup { made_at, learners, on_their_way, without_turn })
}
