//! What the staff have of somebody who is forgotten: cards and words on their way to them, on their pages, and in what
//! they sent, where a messenger quotes what it answers.

use std::collections::HashSet;

use sqlx::AssertSqlSafe;

use super::super::{
    Message, Tx,
    made::{list, portions, sql},
    on,
};
use crate::{engine::Said, people::LearnerId};

/// Somebody's talks: their numbers, those of what was said in them, the files, since when, what mentors call them.
pub(super) struct Talked {
    talks: HashSet<i64>,
    messages: HashSet<i64>,
    pub(super) files: Vec<String>,
    since: i64,
    names: Vec<String>,
}

impl Tx {
    /// What somebody's talks are.
    pub(super) async fn talked(&mut self, learner: LearnerId) -> anyhow::Result<Talked> {
        let sql = "SELECT id, asked_at FROM talks WHERE learner = $1";
        let talks: Vec<(i64, i64)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(learner.0).fetch_all(db).await)?;
        let sql = "SELECT id, said FROM messages
            WHERE talk IN (SELECT id FROM talks WHERE learner = $1)";
        let messages: Vec<(i64, String)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(learner.0).fetch_all(db).await)?;
        let sql = "SELECT said FROM answers WHERE learner = $1
            UNION ALL SELECT said FROM judged WHERE learner = $1 AND said IS NOT NULL";
        let answers: Vec<String> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(learner.0).fetch_all(db).await)?;
        let sql = "SELECT name FROM learners WHERE id = $1";
        let name: Option<String> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(learner.0).fetch_one(db).await)?;
        let said = messages.iter().map(|it| &it.1).chain(&answers);
        let files = said.filter_map(|it| file_in(it)).collect();
        let numbers = talks.iter().map(|(talk, _)| format!("№ {talk}"));
        Ok(Talked {
            names: name.into_iter().filter(|it| !it.is_empty()).chain(numbers).collect(),
            since: talks.iter().map(|it| it.1).min().unwrap_or(i64::MAX),
            talks: talks.into_iter().map(|it| it.0).collect(),
            messages: messages.into_iter().map(|it| it.0).collect(),
            files,
        })
    }

    /// Takes from the staff what they have of these talks; the lines that were on their way.
    pub(super) async fn take_from_staff(
        &mut self,
        learner: LearnerId,
        talked: &Talked,
    ) -> anyhow::Result<Vec<i64>> {
        if talked.talks.is_empty() {
            return Ok(Vec::new());
        }
        // The staff are few: they come first.
        let sql = "SELECT o.id, o.line, o.state FROM staff s CROSS JOIN outbox o
            WHERE o.learner = s.person AND o.planned_at >= $1";
        let lines: Vec<(i64, String, String)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(talked.since).fetch_all(db).await)?;
        let mut about = lines;
        about.retain(|(_, line, _)| talked.is_about(line));
        let ids = about.iter().map(|it| it.0).collect::<Vec<_>>();
        let names = ids.iter().map(|it| format!("line:{it}")).collect::<Vec<_>>();
        for portion in portions(&names) {
            let sql = sql!(
                self,
                portion,
                "DELETE FROM web_lines WHERE learner IN (SELECT person FROM staff)
                    AND external IN {}",
                list(portion.len(), 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for it in portion {
                    query = query.bind(it);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        self.drop_lines(&ids).await?;
        let sql = "UPDATE inbox SET body = '', sender = NULL
            WHERE body <> '' AND state <> 'waiting' AND received_at >= $2 AND sender IN (
                SELECT i.address FROM identities i WHERE i.learner IN (
                    SELECT mentor FROM offers WHERE talk IN (SELECT id FROM talks WHERE learner = $1)
                    UNION SELECT mentor FROM talks WHERE learner = $1))";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(talked.since)
            .execute(db)
            .await
            .map(|_| ()))?;
        let is_open = |state: &str| state == "waiting" || state == "leased";
        Ok(about.into_iter().filter(|it| is_open(&it.2)).map(|it| it.0).collect())
    }

    /// Takes lines out of the outbox.
    async fn drop_lines(&mut self, ids: &[i64]) -> anyhow::Result<()> {
        for portion in portions(ids) {
            let sql =
                sql!(self, portion, "DELETE FROM outbox WHERE id IN {}", list(portion.len(), 0));
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for it in portion {
                    query = query.bind(*it);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }

    /// Takes out uploaded files by their names.
    pub(super) async fn drop_files(&mut self, names: &[String]) -> anyhow::Result<()> {
        for portion in portions(names) {
            let sql = format!("DELETE FROM files WHERE name IN {}", list(portion.len(), 0));
            on!(self.db(), |db| {
                let mut query = sqlx::query(AssertSqlSafe(sql));
                for it in portion {
                    query = query.bind(it);
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }
}

impl Talked {
    /// Whether a line for one of the staff is about these talks.
    fn is_about(&self, line: &str) -> bool {
        if self.names.iter().any(|name| line.contains(name.as_str())) {
            return true;
        }
        let Ok(message) = serde_json::from_str::<Message>(line) else { return false };
        match message {
            Message::Card { talk, .. } => self.talks.contains(&talk.0),
            Message::Said { said, .. } => self.messages.contains(&said.0),
            Message::Changed { changed, .. } => self.messages.contains(&changed.0),
            Message::Unsaid { unsaid } => self.messages.contains(&unsaid.0),
            Message::Line(_)
            | Message::Announcement { .. }
            | Message::Urgent { .. }
            | Message::Sample { .. } => false,
        }
    }
}

/// The uploaded file that was sent, if one was.
pub(super) fn file_in(said: &str) -> Option<String> {
    match serde_json::from_str::<Said>(said).ok()? {
        Said::Attachment { file, .. } => Some(file).filter(|it| it.starts_with("web:")),
        Said::Words(_) => None,
    }
}
