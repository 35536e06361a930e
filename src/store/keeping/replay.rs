//! The ledger is played again over a database that is older than it: before anything is sent, and before anybody is heard.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{
    super::{Store, Tx, on},
    ledger::{Entry, Key, Subject},
};
use crate::people::{Address, ChannelName, LearnerId};

/// So many people are looked at together.
const LOOK: i64 = 500;

impl Store {
    /// Forgets once more whoever the ledger says is erased and this database does not know of; how many were there. With
    /// what another ledger says.
    pub async fn replay_erasures(&self, elsewhere: &[(String, i64)]) -> anyhow::Result<usize> {
        let ledger = self.ledger();
        let known = self.erasures().await?;
        let file = ledger.entries()?;
        let missing = file.iter().chain(elsewhere);
        let is_missing = |it: &&Entry| known.get(&it.0).is_none_or(|at| *at < it.1);
        let missing = missing.filter(is_missing).cloned().collect::<HashMap<_, _>>();
        // What another replica has written, or a restore has brought.
        let on_disk = file.into_iter().map(|it| it.0).collect::<std::collections::HashSet<_>>();
        let all = known.into_iter().chain(missing.clone());
        let mut unwritten = all.filter(|it| !on_disk.contains(&it.0)).collect::<Vec<_>>();
        unwritten.sort_unstable();
        unwritten.dedup_by(|one, other| one.0 == other.0);
        ledger.append(&unwritten)?;
        if missing.is_empty() {
            return Ok(0);
        }
        let mut keys = ledger.keys()?;
        let kept = self.write(|tx| Box::pin(async move { tx.kept_keys().await })).await?;
        keys.extend(kept.iter().map(|it| Key::of(it)));
        let count = self.forget_again(&keys, &missing).await?;
        self.take_arrivals_again(&keys, &missing).await?;
        let missing = missing.into_iter().collect::<Vec<_>>();
        let kept = self.write(move |tx| Box::pin(async move { tx.keep_erasures(&missing).await }));
        kept.await?;
        Ok(count)
    }

    /// What the database knows of who was erased, as the ledger's file has it.
    pub async fn erasures(&self) -> anyhow::Result<HashMap<String, i64>> {
        let sql = "SELECT hash, at FROM erasures";
        let rows: Vec<Entry> = on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        Ok(rows.into_iter().collect())
    }

    async fn forget_again(
        &self,
        keys: &[Key],
        missing: &HashMap<String, i64>,
    ) -> anyhow::Result<usize> {
        let (mut after, mut count) = (0, 0);
        loop {
            let sql = "SELECT id, joined_at FROM learners WHERE id > $1 ORDER BY id LIMIT $2";
            let people: Vec<(i64, i64)> = on!(self.read(), |db| sqlx::query_as(sql)
                .bind(after)
                .bind(LOOK)
                .fetch_all(db)
                .await)?;
            let Some(last) = people.last() else { return Ok(count) };
            after = last.0;
            for (id, joined) in people {
                let learner = LearnerId(id);
                let subject = Subject::Learner(learner, joined);
                let erased = keys.iter().find_map(|it| missing.get(&it.hash(&subject)));
                let Some(erased) = erased else { continue };
                // As of then, so that the ledger says the same afterwards.
                let at = Timestamp::from_millisecond(*erased)?;
                let forgotten =
                    self.write(move |tx| Box::pin(async move { tx.forget(learner, at).await }));
                forgotten.await?;
                count += 1;
            }
        }
    }

    /// What had no turn when the backup was made must not make them a newcomer.
    async fn take_arrivals_again(
        &self,
        keys: &[Key],
        missing: &HashMap<String, i64>,
    ) -> anyhow::Result<()> {
        let sql = "SELECT DISTINCT sender, channel FROM inbox
            WHERE body <> '' AND sender IS NOT NULL";
        let senders: Vec<(String, String)> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        for (address, channel) in senders {
            let at = Address { channel: ChannelName::named(&channel), address };
            let erased = keys.iter().find_map(|it| missing.get(&it.hash(&Subject::Address(&at))));
            let Some(erased) = erased.copied() else { continue };
            let taken =
                self.write(move |tx| Box::pin(async move { tx.take_old(&at, erased).await }));
            taken.await?;
        }
        Ok(())
    }
}

impl Tx {
    /// Takes out what arrived from an address before its owner was erased.
    async fn take_old(&mut self, at: &Address, erased: i64) -> anyhow::Result<()> {
        let sql = "UPDATE inbox SET body = '', sender = NULL,
                state = CASE WHEN state = 'done' THEN state ELSE 'ignored' END,
                external = CASE WHEN channel = 'web' THEN 'gone:' || id ELSE external END
            WHERE body <> '' AND sender = $1 AND channel = $2 AND received_at <= $3";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(&at.address)
            .bind(at.channel.name())
            .bind(erased)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(())
    }
}
