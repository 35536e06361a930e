//! The audit as it is kept: added to at its end, read by the page, looked through by the command.

use jiff::Timestamp;

use super::super::{
    Store, Tx,
    engine::{Engine, within},
    on,
    sheet::NewLook,
};
use crate::{
    office::{Audited, Chain, Deed, InChat},
    people::{LearnerId, OrganisationId, TalkId},
};

/// A row, as it is read.
type Row = (i64, i64, Option<i64>, Option<i64>, String, String, String, String);

const SELECT: &str = "SELECT seq, at, who, organisation, deed, thing, why, hash FROM audit";

impl Tx {
    /// Adds an entry, and gives its number; it is kept with whatever else is done here, or not at all. It comes last in
    /// what is done: on a server nobody else adds one until the commit, and whoever then waits for a learner may be waited
    /// for.
    pub async fn audit(
        &mut self,
        (who, organisation): (Option<LearnerId>, Option<OrganisationId>),
        deed: Deed,
        thing: &str,
        why: &str,
        now: Timestamp,
    ) -> anyhow::Result<i64> {
        if let Engine::Pg(db) = self.db() {
            // One after another: the next one seals this one.
            within(sqlx::query("LOCK TABLE audit IN EXCLUSIVE MODE").execute(db)).await?;
        }
        let last = self.last_sealed().await?;
        let entry = Audited {
            seq: last.seq + 1,
            at: Timestamp::from_millisecond(now.as_millisecond())?,
            who,
            organisation,
            deed: deed.name().to_owned(),
            thing: thing.to_owned(),
            why: why.to_owned(),
        };
        let hash = entry.seal(&last.hash);
        let sql = "INSERT INTO audit (seq, at, who, organisation, deed, thing, why, hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(entry.seq)
            .bind(entry.at.as_millisecond())
            .bind(entry.who.map(|it| it.0))
            .bind(entry.organisation.map(|it| it.0))
            .bind(&entry.deed)
            .bind(&entry.thing)
            .bind(&entry.why)
            .bind(&hash)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(entry.seq)
    }

    /// Words of a learner are shown to somebody of the staff in their chat, in this turn: one look a talk, for the first
    /// reason that was given. It is kept with the turn, at the very end of the work.
    pub async fn shows_in_chat(
        &mut self,
        who: LearnerId,
        (talk, learner): (TalkId, LearnerId),
        why: InChat,
        at: Timestamp,
    ) -> anyhow::Result<()> {
        let is_it = |it: &NewLook| (it.who, it.talk, it.at) == (who, talk, at);
        if !self.sheet.looks.iter().any(is_it) {
            // It is read by those who protect the data of whom it is about.
            let organisation = self.belongs(learner).await?.organisation;
            self.sheet.looks.push(NewLook { who, organisation, talk, why, at });
        }
        Ok(())
    }

    /// Writes who was shown what.
    pub(in crate::store) async fn write_looks(&mut self) -> anyhow::Result<()> {
        for it in std::mem::take(&mut self.sheet.looks) {
            let (who, thing) =
                ((Some(it.who), Some(it.organisation)), format!("talk {}", it.talk.0));
            self.audit(who, Deed::SawInChat, &thing, it.why.name(), it.at).await?;
        }
        Ok(())
    }

    /// The end of the chain; its beginning, where it has no entries.
    async fn last_sealed(&mut self) -> anyhow::Result<Chain> {
        let sql = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1";
        let last: Option<(i64, String)> =
            on!(self.db(), |db| sqlx::query_as(sql).fetch_optional(db).await)?;
        let (seq, hash) = if let Some(last) = last {
            last
        } else {
            let sql = "SELECT seq, hash FROM audit_begins";
            on!(self.db(), |db| sqlx::query_as(sql).fetch_one(db).await)?
        };
        Ok(Chain { seq, hash })
    }

    /// Takes out what is older than this: the chain begins later. How many entries went.
    pub async fn thin_audit(&mut self, before: Timestamp) -> anyhow::Result<u64> {
        let sql = "SELECT seq, hash FROM audit WHERE at < $1 ORDER BY seq DESC LIMIT 1";
        let last: Option<(i64, String)> = on!(self.db(), |db| sqlx::query_as(sql)
            .bind(before.as_millisecond())
            .fetch_optional(db)
            .await)?;
        let Some((seq, hash)) = last else { return Ok(0) };
        let sql = "UPDATE audit_begins SET seq = $1, hash = $2";
        on!(self.db(), |db| sqlx::query(sql).bind(seq).bind(hash).execute(db).await.map(|_| ()))?;
        let sql = "DELETE FROM audit WHERE seq <= $1";
        let gone = on!(self.db(), |db| sqlx::query(sql)
            .bind(seq)
            .execute(db)
            .await
            .map(|it| it.rows_affected()))?;
        Ok(gone)
    }
}

impl Store {
    /// Where the chain begins.
    pub async fn audit_begins(&self) -> anyhow::Result<Chain> {
        let sql = "SELECT seq, hash FROM audit_begins";
        let (seq, hash) = on!(self.read(), |db| sqlx::query_as(sql).fetch_one(db).await)?;
        Ok(Chain { seq, hash })
    }

    /// So many entries after this one, in their order, each with its hash.
    pub async fn audit_after(&self, seq: i64, many: i64) -> anyhow::Result<Vec<(Audited, String)>> {
        let sql = format!("{SELECT} WHERE seq > $1 ORDER BY seq LIMIT $2");
        let rows: Vec<Row> = on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(seq)
            .bind(many)
            .fetch_all(db)
            .await)?;
        rows.into_iter().map(read).collect()
    }

    /// So many entries of an organisation before this one, the newest first; all of them, or those about one thing.
    pub async fn audit_of(
        &self,
        whose: OrganisationId,
        about: Option<&str>,
        before: i64,
        many: i64,
    ) -> anyhow::Result<Vec<Audited>> {
        let rows: Vec<Row> = if let Some(about) = about {
            let sql = format!(
                "{SELECT} WHERE organisation = $1 AND thing = $2 AND seq < $3 ORDER BY seq DESC LIMIT $4"
            );
            on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
                .bind(whose.0)
                .bind(about)
                .bind(before)
                .bind(many)
                .fetch_all(db)
                .await)?
        } else {
            let sql =
                format!("{SELECT} WHERE organisation = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3");
            on!(self.read(), |db| sqlx::query_as(sqlx::AssertSqlSafe(sql))
                .bind(whose.0)
                .bind(before)
                .bind(many)
                .fetch_all(db)
                .await)?
        };
        rows.into_iter().map(|row| Ok(read(row)?.0)).collect()
    }
}

fn read(
    (seq, at, who, organisation, deed, thing, why, hash): Row,
) -> anyhow::Result<(Audited, String)> {
    let entry = Audited {
        seq,
        at: Timestamp::from_millisecond(at)?,
        who: who.map(LearnerId),
        organisation: organisation.map(OrganisationId),
        deed,
        thing,
        why,
    };
    Ok((entry, hash))
}
