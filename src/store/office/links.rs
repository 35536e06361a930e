//! Links into cohorts, and what has come of each.

use jiff::Timestamp;

use super::super::{Code, CodeKind, NewCode, Store, Tx, on};
use crate::people::{LearnerId, OrganisationId};

/// A link's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkId(pub i64);

/// A link about to be given out.
pub struct NewLink {
    /// Its code.
    pub code: Code,
    /// The cohort it leads into.
    pub cohort: String,
    /// Where it hangs.
    pub label: String,
    /// Until when it is good.
    pub expires_at: Timestamp,
}

/// A link that was given out, and what has come of it.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its number.
    pub id: LinkId,
    /// The cohort it leads into.
    pub cohort: String,
    /// Where it hangs.
    pub label: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it is good.
    pub expires_at: Timestamp,
    /// When it was revoked, if it was.
    pub revoked_at: Option<Timestamp>,
    /// How often it was opened.
    pub opened: i64,
    /// How many have joined by it.
    pub started: i64,
    /// How many of them have finished a lesson.
    pub finished: i64,
}

/// A row, as it is read.
type Row = (i64, String, String, i64, i64, Option<i64>, i64, i64, i64);

/// The same, with the cohort's name.
type Named = (i64, String, String, i64, i64, Option<i64>, i64, i64, i64, String);

impl Tx {
    /// Gives out a link.
    pub async fn give_link(&mut self, new: NewLink, now: Timestamp) -> anyhow::Result<LinkId> {
        let NewLink { code, cohort, label, expires_at } = new;
        let sql = "INSERT INTO links (cohort, label, hash, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5) RETURNING id";
        let id: i64 = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(&cohort)
            .bind(label)
            .bind(code.hash())
            .bind(now.as_millisecond())
            .bind(expires_at.as_millisecond())
            .fetch_one(db)
            .await)?;
        let kind = CodeKind::Learner { cohort: Some(cohort) };
        self.give_code(NewCode { code, kind, expires_at }).await?;
        Ok(LinkId(id))
    }

    /// Gives out a link, unless it is given out already; its code. Where it was revoked since, it is a new one.
    pub async fn give_link_once(&mut self, new: NewLink, now: Timestamp) -> anyhow::Result<Code> {
        let sql = "SELECT revoked_at FROM links WHERE hash = $1";
        let known: Option<Option<i64>> = on!(self.db(), |db| sqlx::query_scalar(sql)
            .bind(new.code.hash())
            .fetch_optional(db)
            .await)?;
        let code = match known {
            Some(None) => return Ok(new.code),
            Some(Some(_)) => Code::new()?,
            None => new.code,
        };
        self.give_link(NewLink { code: code.clone(), ..new }, now).await?;
        Ok(code)
    }

    /// Revokes a link: nobody joins by it any more.
    pub async fn revoke_link(&mut self, link: LinkId, now: Timestamp) -> anyhow::Result<()> {
        let sql = "DELETE FROM codes WHERE hash = (SELECT hash FROM links WHERE id = $1)";
        on!(self.db(), |db| sqlx::query(sql).bind(link.0).execute(db).await.map(|_| ()))?;
        let sql = "UPDATE links SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(link.0)
            .bind(now.as_millisecond())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }

    /// A link was opened.
    pub async fn opened_link(&mut self, code: &Code) -> anyhow::Result<()> {
        let sql = "UPDATE links SET opened = opened + 1 WHERE hash = $1";
        on!(self.db(), |db| sqlx::query(sql).bind(code.hash()).execute(db).await.map(|_| ()))?;
        Ok(())
    }

    /// Keeps by which link somebody came, if they came by one and by none before.
    pub async fn came_by(&mut self, learner: LearnerId, code: &Code) -> anyhow::Result<()> {
        let sql = "UPDATE learners SET link = (SELECT id FROM links WHERE hash = $2)
            WHERE id = $1 AND link IS NULL";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(learner.0)
            .bind(code.hash())
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}

impl Store {
    /// A piece of all links of an organisation, the newest first: those before this one, each with its cohort's name.
    pub async fn all_links(
        &self,
        whose: OrganisationId,
        before: Option<LinkId>,
        most: i64,
    ) -> anyhow::Result<Vec<(Link, String)>> {
        let sql =
            "SELECT k.id, k.cohort, k.label, k.created_at, k.expires_at, k.revoked_at, k.opened,
                (SELECT count(*) FROM learners l WHERE l.link = k.id),
                (SELECT count(*) FROM learners l WHERE l.link = k.id
                    AND EXISTS (SELECT 1 FROM finished f WHERE f.learner = l.id)), c.name
            FROM links k JOIN cohorts c ON c.key = k.cohort
            WHERE c.organisation = $1 AND k.id < $2 ORDER BY k.id DESC LIMIT $3";
        let rows: Vec<Named> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(whose.0)
            .bind(before.map_or(i64::MAX, |it| it.0))
            .bind(most)
            .fetch_all(db)
            .await)?;
        let row = |(id, cohort, label, made, until, revoked, opened, begun, done, name): Named| {
            Ok((read((id, cohort, label, made, until, revoked, opened, begun, done))?, name))
        };
        rows.into_iter().map(row).collect()
    }

    /// A link of an organisation, if it has one of that number: where it hangs, its code's hash, its cohort's key.
    pub async fn link(
        &self,
        whose: OrganisationId,
        link: LinkId,
    ) -> anyhow::Result<Option<(String, String, String)>> {
        let sql = "SELECT k.label, k.hash, k.cohort FROM links k JOIN cohorts c ON c.key = k.cohort
            WHERE k.id = $1 AND c.organisation = $2";
        Ok(on!(self.read(), |db| sqlx::query_as(sql)
            .bind(link.0)
            .bind(whose.0)
            .fetch_optional(db)
            .await)?)
    }

    /// The links into a cohort, the newest first.
    pub async fn links(&self, cohort: &str) -> anyhow::Result<Vec<Link>> {
        let sql =
            "SELECT k.id, k.cohort, k.label, k.created_at, k.expires_at, k.revoked_at, k.opened,
                (SELECT count(*) FROM learners l WHERE l.link = k.id),
                (SELECT count(*) FROM learners l WHERE l.link = k.id
                    AND EXISTS (SELECT 1 FROM finished f WHERE f.learner = l.id))
            FROM links k WHERE k.cohort = $1 ORDER BY k.id DESC";
        let rows: Vec<Row> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(cohort).fetch_all(db).await)?;
        rows.into_iter().map(read).collect()
    }
}

fn read(row: Row) -> anyhow::Result<Link> {
    let (id, cohort, label, created, expires, revoked, opened, started, finished) = row;
    Ok(Link {
        id: LinkId(id),
        cohort,
        label,
        created_at: Timestamp::from_millisecond(created)?,
        expires_at: Timestamp::from_millisecond(expires)?,
        revoked_at: revoked.map(Timestamp::from_millisecond).transpose()?,
        opened,
        started,
        finished,
    })
}
