//! A database that holds something survives every migration, and a newer one is left alone.

mod ports;
mod postgres;

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, ensure};
use solis::store::{OpenError, Store, Url};
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;

/// A row for every table a migration creates, in an order in which foreign keys hold.
const SAMPLES: &[(&str, &[(&str, &str)])] = &[
    ("0001_start.sql", START),
    ("0002_set_wise.sql", SET_WISE),
    ("0003_review.sql", &[]),
    ("0004_patience.sql", &[]),
    ("0005_hush.sql", &[]),
    ("0006_desk.sql", DESK),
    ("0007_words.sql", &[]),
    ("0008_office.sql", OFFICE),
    ("0009_cohorts.sql", &[]),
    ("0010_announcing.sql", ANNOUNCING),
    ("0011_console.sql", CONSOLE),
    ("0013_announced.sql", &[]),
    ("0014_known.sql", &[]),
    ("0015_forget.sql", FORGET),
    ("0016_roles.sql", ROLES),
    ("0017_consent.sql", CONSENT),
    ("0018_audit.sql", AUDIT),
    ("0019_answered.sql", &[]),
    ("0020_clear.sql", CLEAR),
    ("0021_doubts.sql", DOUBTS),
    ("0022_open_lines.sql", &[]),
];

const START: &[(&str, &str)] = &[
    (
        "learners",
        "INSERT INTO learners VALUES (1, 'first-steps', 'lv', '\"easy\"', 'Anna', 'lv',
            'Europe/Riga', 18, '\"course\"', '\"on\"', 'Riga-1', '{}', 'a/b#task', 3, 1, 5, 6)",
    ),
    (
        "identities",
        "INSERT INTO identities (id, channel, address, learner) VALUES (1, 'telegram', '42', 1)",
    ),
    ("inbox", "INSERT INTO inbox VALUES (1, 'telegram', '7', '{}', 5, 1, 'waiting')"),
    ("log", "INSERT INTO log VALUES (1, 1, 'telegram:7', 'said', 5)"),
    (
        "outbox",
        "INSERT INTO outbox VALUES (1, 1, 1, '{}', NULL, 5, 5, 9, 'sent', 1, 0, NULL, 1, 'm1',
            NULL, 6)",
    ),
    ("alarms", "INSERT INTO alarms VALUES (1, 'again', '{\"again\":{\"asked\":3}}', 5, 0)"),
    ("answers", "INSERT INTO answers VALUES (1, 1, 'a/b', 'why', '{}', 'nobody', 5)"),
    ("cards", "INSERT INTO cards VALUES (1, 1, 'a/b', 'bread', 5)"),
    ("relayed", "INSERT INTO relayed VALUES (1, 1, '{}', 5)"),
    ("web_lines", "INSERT INTO web_lines VALUES (1, 1, 'line:1', 'solis', '{}', 5)"),
    ("codes", "INSERT INTO codes VALUES ('hash', 'device', NULL, 1, 5)"),
    ("pictures", "INSERT INTO pictures VALUES ('bot', 'street.png', 'file')"),
    ("marks", "INSERT INTO marks VALUES ('telegram-heard', 5)"),
];

const CONSENT: &[(&str, &str)] = &[(
    "consents",
    "INSERT INTO consents VALUES (1, 1, 'trainer', 1, 5, '0.1.0', 'lv', 'easy', 'ab12', 'web')",
)];

const CLEAR: &[(&str, &str)] = &[(
    "judged",
    "INSERT INTO judged VALUES (1, 1, 'a/b', 1, 'lv', 'easy', 'words', '{\"words\":\"too many\"}', 5)",
)];

const DOUBTS: &[(&str, &str)] =
    &[("doubts", "INSERT INTO doubts VALUES (1, 1, 'LV-C4-01', 'lv', 'old', NULL, 5, NULL, NULL)")];

const AUDIT: &[(&str, &str)] = &[
    ("audit", "INSERT INTO audit VALUES (1, 5, 3, 1, 'saw-learner', 'learner 7', '', 'ab12')"),
    ("audit_begins", "UPDATE audit_begins SET hash = hash"),
];

const SET_WISE: &[(&str, &str)] = &[
    (
        "announcements",
        "INSERT INTO announcements (id, texts, cohort, approved_at, expires_at, state)
            VALUES (1, '{}', NULL, 5, 9, 'running')",
    ),
    (
        "recipients",
        "INSERT INTO recipients (announcement, learner, state) VALUES (1, 1, 'waiting')",
    ),
];

const DESK: &[(&str, &str)] = &[
    (
        "staff",
        "INSERT INTO staff VALUES (1, 'mentor', 'Ilze', 'lv en', '', 'Mon-Fri 09:00-17:00', '[]', 3,
            NULL, 'active', 1, NULL, 5)",
    ),
    (
        "talks",
        "INSERT INTO talks VALUES (7, 1, 1, 'closed', 'question', 'a/b', 'all', 1, NULL, 0, 5, 6, 7,
            NULL, 'good', NULL)",
    ),
    ("offers", "INSERT INTO offers VALUES (7, 1, 'offered', 5)"),
    (
        "messages",
        "INSERT INTO messages VALUES (7, 7, 'learner', 1, '{}', 1, '12', NULL, 5, NULL)",
    ),
    ("copies", "INSERT INTO copies VALUES (1, '13', 7, 7)"),
    ("desk_sessions", "INSERT INTO desk_sessions VALUES ('hash', 1, 5, 5)"),
    ("files", "INSERT INTO files VALUES (1, 'a', 'image/png', 'AAAA', 5)"),
];

const OFFICE: &[(&str, &str)] = &[
    (
        "organisations",
        "INSERT INTO organisations (id, name, language, zone, approve_over, channel, created_at) VALUES (7, 'North', 'lv', 'Europe/Riga', 500, NULL, 5)",
    ),
    ("cohorts", "INSERT INTO cohorts VALUES ('north', 7, 'North', '', NULL, NULL, NULL, 20, 5)"),
    ("links", "INSERT INTO links VALUES (1, 'north', 'library', 'hash', 2, 5, 9, NULL)"),
    (
        "finished",
        "INSERT INTO finished (learner, lesson, at) VALUES (1, 'first-steps/two-pockets', 5) ON CONFLICT DO NOTHING",
    ),
];

const CONSOLE: &[(&str, &str)] = &[
    ("tallies", "INSERT INTO tallies VALUES (1, 'people', 'all', 3)"),
    (
        "answer_tallies",
        "INSERT INTO answer_tallies (organisation, dialogue, step, choice, count) VALUES (1, 'a/b', 'why', 'bread', 3)",
    ),
];

const FORGET: &[(&str, &str)] = &[
    ("erasures", "INSERT INTO erasures VALUES ('key.hash', 5)"),
    ("erasure_keys", "INSERT INTO erasure_keys VALUES ('key', 'letters')"),
    ("folded", "INSERT INTO folded VALUES (1, 'sent', '', 3)"),
    ("removals", "INSERT INTO removals (at, kind, count) VALUES (5, 'updates', 3)"),
];

const ANNOUNCING: &[(&str, &str)] = &[
    (
        "drafts",
        "INSERT INTO drafts (id, organisation, author, draft, stage, occurrence, changed_at)
            VALUES (1, 7, 1, '{}', 'writing', 0, 5)",
    ),
    ("replies", "INSERT INTO replies VALUES (1, 1, 'yes', 5)"),
];

const ROLES: &[(&str, &str)] = &[
    ("grants", "INSERT INTO grants VALUES (7, 1, 'author', 1, NULL, 9, NULL, 5)"),
    (
        "passkeys",
        "INSERT INTO passkeys VALUES (1, 1, 'handle', 'credential', 'phone', '{}', 5, NULL)",
    ),
    ("ceremonies", "INSERT INTO ceremonies VALUES ('hash', 'in', NULL, '{}', 9)"),
    ("step_ups", "INSERT INTO step_ups VALUES (1, 'hash', 'hash', 9, 1, NULL)"),
];

/// Which columns name a learner, by their tables.
const OWNED: &[&str] = &[
    "identities",
    "log",
    "outbox",
    "alarms",
    "answers",
    "cards",
    "relayed",
    "web_lines",
    "codes",
    "consents",
    "doubts",
    "recipients",
    "talks",
    "finished",
    "judged",
    "replies",
];

fn url(folder: &TempDir) -> Result<Url> {
    Ok(format!("sqlite:{}", folder.path().join("solis.db").display()).parse()?)
}

async fn look(folder: &TempDir) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(folder.path().join("solis.db"));
    Ok(options.create_if_missing(true).connect().await?)
}

async fn run(look: &mut SqliteConnection, sql: &str) -> Result<()> {
    let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(look).await;
    done.map(|_| ()).with_context(|| sql.to_owned())
}

async fn names(look: &mut SqliteConnection, sql: &str) -> Result<BTreeSet<String>> {
    let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(look).await?;
    Ok(rows.into_iter().collect())
}

async fn is_sound(look: &mut SqliteConnection) -> Result<()> {
    let whole = names(look, "PRAGMA integrity_check").await?;
    assert_eq!(whole, BTreeSet::from(["ok".to_owned()]));
    let strays = names(look, "SELECT \"table\" FROM pragma_foreign_key_check").await?;
    assert_eq!(strays, BTreeSet::new(), "rows of nobody");
    Ok(())
}

fn migrations() -> Result<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let files = fs::read_dir(folder)?.map(|it| Ok(it?.file_name().to_string_lossy().into_owned()));
    let mut files = files.collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// The tables of these first migrations, with their rows in them as the program of that time left them.
async fn as_of(folder: &TempDir, count: usize) -> Result<SqliteConnection> {
    let mut look = look(folder).await?;
    for (file, samples) in &SAMPLES[..count] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite").join(file);
        run(&mut look, &fs::read_to_string(path)?).await?;
        for (_, insert) in *samples {
            run(&mut look, insert).await?;
        }
        is_sound(&mut look).await.context(*file)?;
    }
    Ok(look)
}

/// Has the program believe that it made these tables itself.
async fn note(look: &mut SqliteConnection, count: usize) -> Result<()> {
    let migrator = sqlx::migrate!("migrations/sqlite");
    let table =
        "CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT NOT NULL,
        installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, success BOOLEAN NOT NULL,
        checksum BLOB NOT NULL, execution_time BIGINT NOT NULL)";
    run(look, table).await?;
    for it in migrator.iter().take(count) {
        let sql =
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
            VALUES ($1, $2, TRUE, $3, 1)";
        let insert = sqlx::query(sql).bind(it.version).bind(it.description.as_ref());
        insert.bind(it.checksum.as_ref()).execute(&mut *look).await?;
    }
    Ok(())
}

/// A database as the program makes it, with a row in every table, some of them from before.
async fn full() -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let mut look = as_of(&folder, 1).await?;
    note(&mut look, 1).await?;
    drop(Store::open(&url(&folder)?).await?);
    let inserts = SET_WISE.iter().chain(OFFICE).chain(ANNOUNCING).chain(CONSENT);
    for (_, insert) in inserts.chain(CLEAR).chain(DOUBTS) {
        run(&mut look, insert).await?;
    }
    Ok(folder)
}

#[tokio::test]
async fn every_migration_runs_over_what_is_there() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let files = migrations()?;
    let known = SAMPLES.iter().map(|(file, _)| (*file).to_owned()).collect::<Vec<_>>();
    assert_eq!(files, known, "every migration has its sample rows here");
    let mut look = as_of(&folder, SAMPLES.len()).await?;
    let rows = SAMPLES.iter().flat_map(|(_, samples)| *samples).map(|it| it.0);
    let rows = rows.collect::<Vec<_>>();
    for table in &rows {
        let sql = format!("SELECT count(*) FROM {table}");
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut look).await?;
        // A migration leaves a mark of its own, the first organisation and the cohorts there were, makes a talk of the card, with what was written for it, and grants a mentor what they do.
        let made =
            ["marks", "talks", "messages", "organisations", "cohorts", "grants"].contains(table);
        assert_eq!(count, if made { 2 } else { 1 }, "{table}");
    }
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
    let tables = names(&mut look, tables).await?;
    let sampled = rows.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(tables, sampled, "every table has its sample row");
    Ok(())
}

#[tokio::test]
async fn types_and_owners_hold() -> Result<()> {
    let folder = full().await?;
    let mut look = look(&folder).await?;
    let loose = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND strict = 0 AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_sqlx%'";
    assert_eq!(names(&mut look, loose).await?, BTreeSet::new(), "tables that are not STRICT");
    for sql in [
        "UPDATE marks SET value = 'many'",
        "UPDATE outbox SET deadline = '2026-01-01'",
        "UPDATE learners SET journey = NULL",
        "INSERT INTO inbox SELECT 2, channel, external, body, 6, 1, state, sender, owner FROM inbox",
        "INSERT INTO recipients VALUES (1, 1, 'waiting', NULL, NULL)",
        "INSERT INTO recipients VALUES (2, 1, 'waiting', NULL, NULL)",
        "UPDATE outbox SET announcement = 2",
        "INSERT INTO log VALUES (2, 1, 'telegram:7', 'said', 6)",
        "INSERT INTO identities VALUES (2, 'telegram', '42', 1, NULL, NULL)",
        "DELETE FROM learners",
    ] {
        ensure!(run(&mut look, sql).await.is_err(), "{sql}");
    }
    for table in OWNED {
        let sql = format!("UPDATE {table} SET learner = 9");
        ensure!(run(&mut look, &sql).await.is_err(), "{sql}");
    }
    let owned = "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.name = 'learner'";
    let known = OWNED.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(names(&mut look, owned).await?, known);
    is_sound(&mut look).await
}

#[tokio::test]
async fn opening_twice_changes_nothing() -> Result<()> {
    let folder = full().await?;
    let dump = "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_master
        UNION ALL SELECT version || ' ' || installed_on || ' ' || hex(checksum) FROM _sqlx_migrations
        UNION ALL SELECT 'learner ' || name || cohort || standing || journey FROM learners";
    let before = names(&mut look(&folder).await?, dump).await?;
    let store = Store::open(&url(&folder)?).await?;
    assert_eq!(store.standings().await?.len(), 1, "what was there is read");
    assert_eq!(store.waiting().await?.len(), 1);
    assert_eq!(store.marked("telegram-heard").await?, Some(5));
    drop(store);
    let mut look = look(&folder).await?;
    assert_eq!(names(&mut look, dump).await?, before);
    let count: i64 =
        sqlx::query_scalar("SELECT count(*) FROM _sqlx_migrations").fetch_one(&mut look).await?;
    assert_eq!(usize::try_from(count)?, migrations()?.len(), "the program holds every migration");
    is_sound(&mut look).await
}

#[tokio::test]
async fn the_database_of_a_newer_solis_is_left_alone() -> Result<()> {
    let folder = full().await?;
    let newer =
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'from the future', 1, x'00', 1)";
    run(&mut look(&folder).await?, newer).await?;
    for result in [Store::open(&url(&folder)?).await, Store::beside(&url(&folder)?).await] {
        let why = result.err().context("it was opened")?;
        ensure!(matches!(why, OpenError::Newer(_)), "{why}");
        let name = folder.path().join("solis.db").display().to_string();
        assert_eq!(why.to_string(), OpenError::Newer(name.clone()).to_string());
        ensure!(why.to_string().starts_with(&name), "{why}");
    }
    let mut look = look(&folder).await?;
    assert_eq!(names(&mut look, "SELECT name FROM learners").await?.len(), 1);
    is_sound(&mut look).await
}

/// Codes into a cohort that were given out before there were links are counted from now on, and can be revoked.
#[tokio::test]
async fn codes_of_before_have_a_link() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let before = SAMPLES.iter().position(|it| it.0 == "0014_known.sql").context("no 0014")?;
    let mut look = as_of(&folder, before).await?;
    for (hash, kind, cohort) in [
        ("'old'", "'learner'", "'north'"),
        ("'alone'", "'learner'", "NULL"),
        ("'linked'", "'learner'", "'north'"),
    ] {
        let sql = format!(
            "INSERT INTO codes (hash, kind, cohort, expires_at) VALUES ({hash}, {kind}, {cohort}, 9)"
        );
        run(&mut look, &sql).await?;
    }
    let has = "INSERT INTO links VALUES (2, 'north', 'hall', 'linked', 2, 5, 9, NULL)";
    run(&mut look, has).await?;
    note(&mut look, before).await?;
    drop(Store::open(&url(&folder)?).await?);
    let links = "SELECT hash || ' ' || label || ' ' || opened || ' ' || expires_at FROM links";
    let wanted = ["hash library 2 9", "linked hall 2 9", "old  0 9"].map(str::to_owned);
    assert_eq!(names(&mut look, links).await?, BTreeSet::from(wanted));
    is_sound(&mut look).await
}

/// Who changes a migration that has run somewhere would have two kinds of databases.
#[tokio::test]
async fn a_migration_that_was_changed_is_noticed() -> Result<()> {
    let folder = full().await?;
    run(&mut look(&folder).await?, "UPDATE _sqlx_migrations SET checksum = x'00'").await?;
    let why = Store::open(&url(&folder)?).await.err().context("it was opened")?;
    ensure!(matches!(why, OpenError::Unusable { .. }), "{why}");
    ensure!(why.to_string().contains("solis.db"), "{why}");
    Ok(())
}

/// Lines on their way when the program was changed go on their way.
#[tokio::test]
async fn lines_on_their_way_survive_the_second_migration() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut look = as_of(&folder, 1).await?;
    note(&mut look, 1).await?;
    for sql in [
        "INSERT INTO learners SELECT 2, course, language, reading, NULL, NULL, zone, NULL, days, reminders,
            NULL, '{}', '', NULL, 2, 5, 6 FROM learners",
        "INSERT INTO learners SELECT 3, course, language, reading, NULL, NULL, zone, NULL, days, reminders,
            NULL, '{}', '', NULL, NULL, 5, 6 FROM learners WHERE id = 1",
        "INSERT INTO identities VALUES (2, 'web', 'key', 2, NULL)",
        "INSERT INTO outbox VALUES (2, 1, 1, '{}', NULL, 5, 7, 9, 'waiting', 1, 1, NULL, 1, NULL, 'wait', 6)",
        "INSERT INTO outbox VALUES (3, 2, 2, '{}', NULL, 5, 5, 9, 'leased', 1, 0, 8, NULL, NULL, NULL, NULL)",
        "INSERT INTO outbox VALUES (4, 3, 1, '{}', NULL, 5, 5, 9, 'waiting', 0, 0, NULL, NULL, NULL, NULL, NULL)",
    ] {
        run(&mut look, sql).await?;
    }
    let store = Store::open(&url(&folder)?).await?;
    let lines = "SELECT id || ' ' || state || ' ' || due_at || ' ' || coalesce(channel, '-')
        || ' ' || tries || ' ' || uncertain FROM outbox";
    let expected = [
        "1 sent 5 telegram 1 0",
        "2 waiting 7 telegram 1 1",
        "3 leased 8 web 1 0",
        "4 waiting 5 - 0 0",
    ];
    let expected = expected.map(str::to_owned).into_iter().collect::<BTreeSet<_>>();
    assert_eq!(names(&mut look, lines).await?, expected);
    let waiting = store.waiting().await?;
    assert_eq!(waiting.len(), 1, "what waits in the inbox is found");
    assert_eq!((waiting[0].tries, waiting[0].arrival.sender.as_deref()), (2, None));
    assert_eq!(store.marked("readable-from").await?, Some(2));
    is_sound(&mut look).await
}

/// The same tables with the same columns, whichever engine keeps them.
#[tokio::test]
async fn both_engines_have_the_same_tables() -> Result<()> {
    let Some(database) = postgres::database().await? else { return Ok(()) };
    drop(Store::open(&database.url.parse()?).await?);
    let folder = full().await?;
    let sql =
        "SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || max(c.\"notnull\", c.pk > 0)
        FROM sqlite_master m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE '%sqlx%' AND m.name NOT LIKE 'sqlite%'";
    let lite = names(&mut look(&folder).await?, sql).await?;
    let sql = "SELECT table_name || '.' || column_name || ' '
            || CASE data_type WHEN 'bigint' THEN 'INTEGER' ELSE upper(data_type) END || ' '
            || CASE is_nullable WHEN 'NO' THEN 1 ELSE 0 END
        FROM information_schema.columns WHERE table_schema = 'public'
            AND table_name NOT LIKE '%sqlx%' AND table_name <> 'leases'";
    let mut server = postgres::look(&database.url).await?;
    let rows: Vec<String> = sqlx::query_scalar(sql).fetch_all(&mut server).await?;
    assert_eq!(rows.into_iter().collect::<BTreeSet<_>>(), lite);
    let indexes = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
    let lite = names(&mut look(&folder).await?, indexes).await?;
    let rows: Vec<String> = sqlx::query_scalar(
        "SELECT CAST(indexname AS TEXT) FROM pg_indexes WHERE schemaname = 'public'",
    )
    .fetch_all(&mut server)
    .await?;
    let missing = lite.iter().filter(|it| !rows.contains(it)).collect::<Vec<_>>();
    ensure!(missing.is_empty(), "on PostgreSQL there is no {missing:?}");
    Ok(())
}

/// During a rolling upgrade, and on the way back, the older program works on the newer one's tables: if the newer one
/// says that it may.
#[tokio::test]
async fn a_newer_server_database_is_used_if_it_may_be() -> Result<()> {
    let Some(database) = postgres::database().await? else { return Ok(()) };
    let url = database.url.parse()?;
    drop(Store::open(&url).await?);
    let mut server = postgres::look(&database.url).await?;
    let newer =
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'from the future', TRUE, '\\x00', 1)";
    sqlx::raw_sql(newer).execute(&mut server).await?;
    for store in [Store::open(&url).await, Store::beside(&url).await] {
        let store = store.context("it may")?;
        store.write(|tx| Box::pin(async move { tx.mark("here", 1).await })).await?;
    }
    let newest = migrations()?.pop().context("no migrations")?;
    let ours = newest.split('_').next().unwrap_or_default().parse::<i64>()?;
    for (from, may) in [(ours + 1, false), (9999, false), (ours, true), (2, true)] {
        let sql = "UPDATE marks SET value = $1 WHERE name = 'readable-from'";
        sqlx::query(sql).bind(from).execute(&mut server).await?;
        match Store::open(&url).await {
            Ok(_) => ensure!(may, "readable from {from}, and it was opened"),
            Err(why) => ensure!(!may && matches!(why, OpenError::Newer(_)), "{from}: {why}"),
        }
    }
    let ours = "DELETE FROM _sqlx_migrations WHERE version = 9999";
    sqlx::raw_sql(ours).execute(&mut server).await?;
    let changed = "UPDATE _sqlx_migrations SET checksum = '\\x00' WHERE version = 2";
    sqlx::raw_sql(changed).execute(&mut server).await?;
    let why = Store::open(&url).await.err().context("a migration was changed")?;
    ensure!(matches!(why, OpenError::Unusable { .. }), "{why}");
    Ok(())
}

#[tokio::test]
async fn replicas_that_start_together_make_the_tables_once() -> Result<()> {
    let Some(database) = postgres::database().await? else { return Ok(()) };
    let url: Url = database.url.parse()?;
    let open = || Box::pin(Store::open(&url));
    let opened = futures_util::future::join_all([open(), open(), open(), open()]).await;
    for store in opened {
        assert_eq!(store?.marked("readable-from").await?, Some(2));
    }
    Ok(())
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named() -> Result<()> {
    let url: Url = "postgres://solis:geheim@127.0.0.1:1/solis".parse()?;
    let why = Store::open(&url).await.err().context("it was opened")?;
    ensure!(matches!(why, OpenError::Unusable { .. }), "{why}");
    let said = why.to_string();
    ensure!(said.contains("127.0.0.1:1/solis") && !said.contains("geheim"), "{said}");
    Ok(())
}
