//! A Solis under siege: a Telegram it sends to, people who write to it, and perhaps a shim around it.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use tokio::time::Instant;

use super::{
    crowd::{Crowd, SECRET},
    shim::Shim,
};
use crate::{
    fake_telegram::FakeTelegram,
    product::{PATIENCE, Solis, TOKEN, until},
};

/// Everything that is there.
pub(super) struct Stage {
    pub(super) telegram: FakeTelegram,
    pub(super) solis: Solis,
    pub(super) crowd: Crowd,
    pub(super) people: Vec<i64>,
}

impl Stage {
    /// A Solis with a webhook, not started yet, and so many people.
    pub(super) async fn set(people: i64, shim: Option<&Shim>) -> Result<Self> {
        let telegram = FakeTelegram::start(TOKEN).await;
        let mut solis = Solis::beside(telegram.url())?;
        let url = solis.fix_port()?;
        solis.set("TELEGRAM_WEBHOOK_URL", &url);
        solis.set("TELEGRAM_WEBHOOK_SECRET", SECRET);
        solis.set("SOLIS_FLOOD_GUARD", "off");
        if let Some(shim) = shim {
            shim.attach(&mut solis)?;
        }
        let people = (1001..1001 + people).collect::<Vec<_>>();
        for person in &people {
            telegram.person(*person, "Anna", "en");
        }
        Ok(Self { telegram, solis, crowd: Crowd::new(&url)?, people })
    }

    /// Somebody writes something; when this comes back, Solis has had its turn with it.
    pub(super) async fn says(&self, person: i64, words: &str) -> Result<()> {
        let answer = self.crowd.says_until_taken(person, words).await?;
        let sql = "SELECT count(*) FROM inbox WHERE external = $1 AND state <> 'waiting'";
        until("a turn", || async {
            Ok(self.number(sql, &[&answer.update.to_string()]).await? == 1)
        })
        .await
    }

    /// Somebody comes, and goes through the first lesson to its homework and the first settings.
    pub(super) async fn learns(&self, person: i64, hour: &str, days: &str) -> Result<()> {
        self.begins(person).await?;
        for _ in 0..40 {
            let standing = self.standing(person).await?;
            if standing.contains("#task") {
                break;
            }
            // Who answers so is offered help: they go on.
            let words = if standing.contains("solis/stuck") { "3" } else { "1" };
            self.says(person, words).await?;
        }
        for words in
            ["Northern Europe", "Latvia", "Yes", "Yes", "No", "Yes", hour, days, "Enough for today"]
        {
            self.says(person, words).await?;
        }
        let standing = self.standing(person).await?;
        ensure!(standing.ends_with("#task"), "only the homework is open: {standing}");
        Ok(())
    }

    /// The homework of the first lesson is done, and nothing is open.
    pub(super) async fn does_homework(&self, person: i64) -> Result<()> {
        self.says(person, "I have 3 names").await?;
        let standing = self.standing(person).await?;
        ensure!(!standing.contains("#task"), "the homework is done: {standing}");
        Ok(())
    }

    /// Somebody comes, and is asked the first question of the first lesson.
    pub(super) async fn begins(&self, person: i64) -> Result<()> {
        for words in ["/start", "English", "Standard words", "Skip"] {
            self.says(person, words).await?;
        }
        Ok(())
    }

    /// The steps somebody stands on.
    pub(super) async fn standing(&self, person: i64) -> Result<String> {
        let sql = "SELECT standing FROM learners l JOIN identities i ON i.learner = l.id WHERE i.address = $1";
        let mut database = self.look().await?;
        let standing =
            sqlx::query_scalar(sql).bind(person.to_string()).fetch_one(&mut database).await?;
        database.close().await?;
        Ok(standing)
    }

    /// The only number a question has for an answer; `$1`, `$2` … are these texts.
    pub(super) async fn number(&self, sql: &'static str, texts: &[&str]) -> Result<i64> {
        let mut database = self.look().await?;
        let query = texts.iter().fold(sqlx::query_scalar(sql), |query, text| query.bind(*text));
        let number = query.fetch_one(&mut database).await.context(sql)?;
        database.close().await?;
        Ok(number)
    }

    /// A second look at the database, which cannot write.
    pub(super) async fn look(&self) -> Result<SqliteConnection> {
        let options = SqliteConnectOptions::new()
            .filename(self.solis.path().join("solis.db"))
            .read_only(true)
            .busy_timeout(Duration::from_mins(1))
            .disable_statement_logging();
        Ok(options.connect().await?)
    }

    /// Waits until every update has had its turn, and every line is said; how long it took.
    pub(super) async fn is_served(&self, within: Duration) -> Result<Duration> {
        let begun = Instant::now();
        let sql = "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')
            + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased'))";
        loop {
            let left = self.number(sql, &[]).await?;
            if left == 0 {
                return Ok(begun.elapsed());
            }
            ensure!(
                begun.elapsed() < within,
                "{left} left after {within:?}:\n{}",
                tail(&self.solis.written())
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The database is what a database should be.
    pub(super) async fn is_sound(&self) -> Result<()> {
        is_sound(&mut self.look().await?).await
    }

    /// Nothing happened twice, nothing is left alone, and no part of Solis failed.
    pub(super) async fn is_whole(&self) -> Result<()> {
        for (what, sql) in [
            (
                "updates without a turn",
                "SELECT count(*) FROM inbox WHERE state NOT IN ('done', 'ignored')",
            ),
            (
                "updates without an entry in the log",
                "SELECT count(*) FROM inbox x WHERE x.state = 'done' AND NOT EXISTS
                    (SELECT 1 FROM log WHERE cause = x.channel || ':' || x.external)",
            ),
            (
                "learners whose turns are not what happened to them",
                "SELECT count(*) FROM learners l WHERE json_extract(journey, '$.turn')
                    <> (SELECT count(*) FROM log WHERE learner = l.id)",
            ),
            (
                "lines given up",
                "SELECT count(*) FROM outbox WHERE state IN ('dead', 'expired', 'blocked')",
            ),
        ] {
            let count = self.number(sql, &[]).await?;
            ensure!(count == 0, "{count} {what}:\n{}", tail(&self.solis.written()));
        }
        let written = self.solis.written();
        ensure!(!written.contains("a part of Solis failed"), "{}", tail(&written));
        self.is_sound().await
    }

    /// Waits until Telegram knows the webhook, so that Solis is whole.
    pub(super) async fn is_introduced(&self) -> Result<()> {
        let brought = |it: &FakeTelegram| !it.calls("setWebhook").is_empty();
        self.telegram.wait_until("webhook", PATIENCE, brought).await;
        Ok(())
    }
}

/// The database is what a database should be.
pub(super) async fn is_sound(database: &mut SqliteConnection) -> Result<()> {
    let found: Vec<(String,)> =
        sqlx::query_as("PRAGMA integrity_check").fetch_all(&mut *database).await?;
    ensure!(found.len() == 1 && found.iter().all(|it| it.0 == "ok"), "{found:?}");
    let strays = sqlx::query("PRAGMA foreign_key_check").fetch_all(database).await?;
    ensure!(strays.is_empty(), "{} rows belong to nobody", strays.len());
    Ok(())
}

/// The end of a log, for the message of a test that fails.
pub(super) fn tail(log: &str) -> String {
    let lines = log.lines().collect::<Vec<_>>();
    lines.get(lines.len().saturating_sub(25)..).unwrap_or_default().join("\n")
}
