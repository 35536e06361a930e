//! A server's database as a backup, and back. A backup is the same file whichever engine it is of, so it is also the
//! way from one to the other.

use std::path::Path;

use futures_util::TryStreamExt;
use sqlx::{
    AssertSqlSafe, ColumnIndex, ConnectOptions, Connection, Decode, PgConnection, Row,
    SqliteConnection, Type, postgres::PgConnectOptions,
};

use super::{
    Backup, BackupError,
    copy::{self, OF_NOBODY},
    draft::Draft,
    locked::Key,
    tables::{Column, Table, tables},
};
use crate::store::{
    OpenError, Store, Url,
    database::{migrate_file, unusable},
    engine::Engine,
    made::{places, portions},
};

/// So many rows are in hand at once.
const TOGETHER: usize = 64;

/// A value of a row.
enum Value {
    Number(Option<i64>),
    Text(Option<String>),
}

/// Copies a database as it is at this moment, while others go on writing to it.
pub(super) async fn take(
    options: &PgConnectOptions,
    url: &Url,
    into: &Draft,
) -> Result<(), BackupError> {
    let failed = |why: sqlx::Error| unreachable(url, &why);
    let options = options.clone().application_name("solis backup").disable_statement_logging();
    let mut server = options.connect().await.map_err(failed)?;
    let snapshot = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    sqlx::raw_sql(snapshot).execute(&mut server).await.map_err(failed)?;
    let Some(version) = version(&mut server).await.map_err(failed)? else {
        return Err(BackupError::NoSolis(url.to_string()));
    };
    let newest = sqlx::migrate!("migrations/postgres").iter().map(|it| it.version).max();
    if newest.is_none_or(|newest| version > newest) {
        return Err(OpenError::Newer(url.to_string()).into());
    }
    let mut copy = into.open().await.map_err(|why| into.judge(&why))?;
    migrate_file(&mut copy, &url.to_string(), Some(version)).await?;
    let tables = tables(&mut copy).await.map_err(|why| into.judge(&why))?;
    let begun = sqlx::raw_sql("BEGIN; DELETE FROM marks; DELETE FROM organisations")
        .execute(&mut copy)
        .await;
    begun.map_err(|why| into.judge(&why))?;
    for table in &tables {
        fetch(&mut server, &mut copy, table, url, into).await?;
    }
    sqlx::raw_sql("COMMIT").execute(&mut copy).await.map_err(|why| into.judge(&why))?;
    copy.close().await.map_err(|why| into.judge(&why))?;
    server.close().await.map_err(failed)
}

/// Which version the tables have, if Solis has made them.
async fn version(server: &mut PgConnection) -> sqlx::Result<Option<i64>> {
    let sql = "SELECT to_regclass('learners') IS NOT NULL AND to_regclass('_sqlx_migrations') IS NOT NULL";
    let is_there: bool = sqlx::query_scalar(sql).fetch_one(&mut *server).await?;
    if !is_there {
        return Ok(None);
    }
    let sql = "SELECT max(version) FROM _sqlx_migrations WHERE success";
    sqlx::query_scalar(sql).fetch_one(server).await
}

/// Copies a table of the server.
async fn fetch(
    server: &mut PgConnection,
    copy: &mut SqliteConnection,
    table: &Table,
    url: &Url,
    into: &Draft,
) -> Result<(), BackupError> {
    let sql = format!("SELECT {} FROM \"{}\"", table.names(), table.name);
    let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(server).try_chunks(TOGETHER);
    loop {
        let rows = rows.try_next().await.map_err(|why| unreachable(url, &why.1))?;
        let Some(rows) = rows else { return Ok(()) };
        let values = rows.iter().map(|it| values(it, table)).collect::<sqlx::Result<Vec<_>>>();
        let values = values.map_err(|why| unreachable(url, &why))?;
        for portion in portions(&values) {
            let mut query = sqlx::query(AssertSqlSafe(insert(table, portion.len())));
            for value in portion.iter().flatten() {
                query = match value {
                    Value::Number(it) => query.bind(*it),
                    Value::Text(it) => query.bind(it.as_deref()),
                };
            }
            query.execute(&mut *copy).await.map_err(|why| into.judge(&why))?;
        }
    }
}

/// Restores a backup into a server's database that holds nobody and that nobody has; all of it, or nothing.
pub(super) async fn restore(
    url: &Url,
    from: &Path,
    key: Option<&Key>,
) -> Result<Backup, BackupError> {
    let failed = |why: sqlx::Error| unreachable(url, &why);
    // Beside the backup there was room for one; elsewhere nobody knows.
    let draft = Draft::beside(from)?;
    draft.fill(from, key)?;
    draft.check(from).await?;
    let backup = copy::unseal(&draft, from).await?;
    let mut copy = draft.open().await.map_err(|why| draft.judge(&why))?;
    let known = tables(&mut copy).await.map_err(|why| draft.judge(&why))?;
    let store = Store::open(url).await?;
    let Engine::Pg(pool) = store.read() else { return Err(OpenError::Url.into()) };
    let mut server = pool.begin().await.map_err(failed)?;
    is_free(&mut server, &known, url).await?;
    let readable = "SELECT value FROM marks WHERE name = 'readable-from'";
    let readable: Option<i64> =
        sqlx::query_scalar(readable).fetch_optional(&mut *server).await.map_err(failed)?;
    // The keys of what was erased here; the ledger itself is played again over what is restored.
    let keep = "CREATE TEMPORARY TABLE keys_here ON COMMIT DROP AS SELECT fingerprint, key FROM erasure_keys;
        DELETE FROM erasures; DELETE FROM erasure_keys";
    sqlx::raw_sql(keep).execute(&mut *server).await.map_err(failed)?;
    // The program's own, and nobody's.
    let own = "DELETE FROM marks; DELETE FROM pictures; DELETE FROM tallies;
        DELETE FROM organisations; DELETE FROM audit_begins";
    sqlx::raw_sql(own).execute(&mut *server).await.map_err(failed)?;
    for table in &known {
        bring(&mut copy, &mut server, table, url, &draft).await?;
    }
    let both = "INSERT INTO erasure_keys SELECT * FROM keys_here ON CONFLICT DO NOTHING";
    sqlx::raw_sql(both).execute(&mut *server).await.map_err(failed)?;
    if let Some(version) = readable {
        // How old a Solis may be is said by the tables it meets, and these were there before.
        let sql = "INSERT INTO marks (name, value) VALUES ('readable-from', $1)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        sqlx::query(sql).bind(version).execute(&mut *server).await.map_err(failed)?;
    }
    count_on(&mut server, &known).await.map_err(failed)?;
    server.commit().await.map_err(failed)?;
    copy.close().await.map_err(|why| draft.judge(&why))?;
    Ok(backup)
}

/// Makes sure that nobody is in the database and no Solis at work in it, and keeps both so until the commit.
async fn is_free(server: &mut PgConnection, known: &[Table], url: &Url) -> Result<(), BackupError> {
    let failed = |why: sqlx::Error| unreachable(url, &why);
    let names = known.iter().map(|it| format!("\"{}\"", it.name)).collect::<Vec<_>>().join(", ");
    let sql = format!("LOCK TABLE {names}, leases IN EXCLUSIVE MODE");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *server).await.map_err(failed)?;
    let sql = "SELECT EXISTS (SELECT 1 FROM leases
        WHERE until > CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT))";
    if sqlx::query_scalar(sql).fetch_one(&mut *server).await.map_err(failed)? {
        return Err(BackupError::AtWork(url.to_string()));
    }
    for table in known.iter().filter(|it| !OF_NOBODY.contains(&it.name.as_str())) {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM \"{}\")", table.name);
        let sql = sqlx::query_scalar(AssertSqlSafe(sql));
        if sql.fetch_one(&mut *server).await.map_err(failed)? {
            return Err(BackupError::NotEmpty(url.to_string()));
        }
    }
    Ok(())
}

/// Copies a table to the server.
async fn bring(
    copy: &mut SqliteConnection,
    server: &mut PgConnection,
    table: &Table,
    url: &Url,
    draft: &Draft,
) -> Result<(), BackupError> {
    let sql = format!("SELECT {} FROM \"{}\"", table.names(), table.name);
    let mut rows = sqlx::query(AssertSqlSafe(sql)).fetch(copy).try_chunks(TOGETHER);
    loop {
        let rows = rows.try_next().await.map_err(|why| draft.judge(&why.1))?;
        let Some(rows) = rows else { return Ok(()) };
        let values = rows.iter().map(|it| values(it, table)).collect::<sqlx::Result<Vec<_>>>();
        let values = values.map_err(|why| draft.judge(&why))?;
        for portion in portions(&values) {
            let mut query = sqlx::query(AssertSqlSafe(insert(table, portion.len())));
            for value in portion.iter().flatten() {
                query = match value {
                    Value::Number(it) => query.bind(*it),
                    Value::Text(it) => query.bind(it.as_deref()),
                };
            }
            query.execute(&mut *server).await.map_err(|why| unreachable(url, &why))?;
        }
    }
}

/// Has the server number new rows after those that were brought.
async fn count_on(server: &mut PgConnection, known: &[Table]) -> sqlx::Result<()> {
    let sql = "SELECT CAST(table_name AS TEXT) FROM information_schema.columns
        WHERE table_schema = current_schema() AND column_name = 'id' AND is_identity = 'YES'";
    let numbered: Vec<String> = sqlx::query_scalar(sql).fetch_all(&mut *server).await?;
    for table in known.iter().filter(|it| numbered.contains(&it.name)) {
        let sql = format!(
            "SELECT setval(pg_get_serial_sequence('{0}', 'id'), max(id)) FROM \"{0}\" HAVING max(id) > 0",
            table.name
        );
        sqlx::query(AssertSqlSafe(sql)).execute(&mut *server).await?;
    }
    Ok(())
}

fn insert(table: &Table, rows: usize) -> String {
    let places = places(rows, table.columns.len(), 0);
    format!("INSERT INTO \"{}\" ({}) VALUES {places}", table.name, table.names())
}

/// The values of a row, whichever engine it is of.
fn values<R>(row: &R, table: &Table) -> sqlx::Result<Vec<Value>>
where
    R: Row,
    usize: ColumnIndex<R>,
    for<'r> Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> Option<String>: Decode<'r, R::Database> + Type<R::Database>,
{
    let value = |(at, column): (usize, &Column)| {
        if column.is_number {
            row.try_get(at).map(Value::Number)
        } else {
            row.try_get(at).map(Value::Text)
        }
    };
    table.columns.iter().enumerate().map(value).collect()
}

fn unreachable(url: &Url, why: &sqlx::Error) -> BackupError {
    unusable(&url.to_string(), why).into()
}
