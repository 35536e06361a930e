//! Somebody is forgotten: every row that names them goes, in one transaction. What others' rows need of them stays as a
//! row without a name; what was counted of them stays a count.

use jiff::Timestamp;

use super::{
    super::{Tx, on},
    ledger::{Entry, Key, Subject, letters, moment},
};
use crate::people::{Address, ChannelName, LearnerId};

/// What is left to be done after the commit: nothing of it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Where they were reached.
    pub addresses: Vec<Address>,
    /// Lines that were on their way to them, or to somebody of the staff about them.
    pub lines: Vec<i64>,
}

/// Their rows, in an order in which foreign keys hold.
const ROWS: [&str; 28] = [
    "DELETE FROM copies WHERE talk IN (SELECT id FROM talks WHERE learner = $1)",
    "DELETE FROM copies WHERE identity IN (SELECT id FROM identities WHERE learner = $1)",
    "DELETE FROM messages WHERE talk IN (SELECT id FROM talks WHERE learner = $1)",
    "UPDATE messages SET identity = NULL, external = NULL WHERE external IS NOT NULL
        AND identity IN (SELECT id FROM identities WHERE learner = $1)",
    "DELETE FROM offers WHERE talk IN (SELECT id FROM talks WHERE learner = $1)",
    "DELETE FROM talks WHERE learner = $1",
    "DELETE FROM files WHERE person = $1",
    "DELETE FROM web_lines WHERE learner = $1",
    "DELETE FROM answers WHERE learner = $1",
    "DELETE FROM consents WHERE learner = $1",
    "DELETE FROM doubts WHERE learner = $1",
    "UPDATE doubts SET read_by = NULL WHERE read_by = $1",
    "DELETE FROM finished WHERE learner = $1",
    "DELETE FROM judged WHERE learner = $1",
    "DELETE FROM alarms WHERE learner = $1",
    "DELETE FROM cards WHERE learner = $1",
    "DELETE FROM relayed WHERE learner = $1",
    "DELETE FROM codes WHERE learner = $1",
    "DELETE FROM desk_sessions WHERE person = $1",
    "DELETE FROM passkeys WHERE person = $1",
    "DELETE FROM ceremonies WHERE person = $1",
    "DELETE FROM step_ups WHERE person = $1",
    "DELETE FROM grants WHERE person = $1",
    "DELETE FROM replies WHERE learner = $1",
    "DELETE FROM recipients WHERE learner = $1",
    "DELETE FROM outbox WHERE learner = $1",
    "DELETE FROM log WHERE learner = $1",
    "DELETE FROM identities WHERE learner = $1",
];
/// What is left of one of the staff, whom others' talks and announcements name.
const NAMELESS: [&str; 2] = [
    "UPDATE staff SET name = '', languages = '', topics = '', hours = 'always', away = '[]', cohort = NULL,
        standing = 'left', writing = NULL WHERE person = $1",
    "UPDATE learners SET name = NULL, country = NULL, zone = 'UTC', hour = NULL, cohort = NULL,
        journey = '{}', standing = '', open_question = NULL, open_words = NULL, home = NULL, hushed_at = NULL,
        link = NULL, seen_as = NULL, stuck_at = NULL, answered_at = joined_at WHERE id = $1",
];

impl Tx {
    /// Forgets somebody: nothing that is kept names them any more, and nothing goes out to them. It is written into the
    /// ledger first, so that no backup brings them back.
    pub async fn forget(
        &mut self,
        learner: LearnerId,
        now: Timestamp,
    ) -> anyhow::Result<Forgotten> {
        self.put_down().await?;
        let sql = "SELECT joined_at FROM learners WHERE id = $1";
        let joined: Option<i64> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(learner.0).fetch_optional(db).await)?;
        let Some(joined) = joined else { return Ok(Forgotten::default()) };
        let is_staff = self.is_staff(learner).await?;
        let addresses = self.addresses(learner).await?;
        self.write_ledger(learner, joined, &addresses, now).await?;
        if is_staff {
            self.take_talks_from(learner, now).await?;
            self.put_down().await?;
        }
        let talked = self.talked(learner).await?;
        let sql = "SELECT id FROM outbox WHERE learner = $1 AND state IN ('waiting', 'leased')";
        let mut lines: Vec<i64> =
            on!(self.db(), |db| sqlx::query_scalar(sql).bind(learner.0).fetch_all(db).await)?;
        lines.extend(self.take_from_staff(learner, &talked).await?);
        self.drop_files(&talked.files).await?;
        self.fold_announcements(learner).await?;
        self.take_arrivals(learner, &addresses).await?;
        for sql in ROWS {
            on!(self.db(), |db| sqlx::query(sql).bind(learner.0).execute(db).await.map(|_| ()))?;
        }
        let last = if is_staff { &NAMELESS[..] } else { &["DELETE FROM learners WHERE id = $1"] };
        for sql in last {
            on!(self.db(), |db| sqlx::query(*sql).bind(learner.0).execute(db).await.map(|_| ()))?;
        }
        self.put_down().await?;
        Ok(Forgotten { addresses, lines })
    }

    /// Where somebody is reached.
    async fn addresses(&mut self, learner: LearnerId) -> anyhow::Result<Vec<Address>> {
        let sql = "SELECT channel, address FROM identities WHERE learner = $1 ORDER BY id";
        let rows: Vec<(String, String)> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(learner.0).fetch_all(db).await)?;
        let at = |(channel, address): (String, String)| Address {
            channel: ChannelName::named(&channel),
            address,
        };
        Ok(rows.into_iter().map(at).collect())
    }

    /// Takes out what arrived from somebody and had its turn. That it arrived stays, so that it is not done twice; a
    /// browser's number of it goes, since it begins with its address.
    async fn take_arrivals(
        &mut self,
        learner: LearnerId,
        addresses: &[Address],
    ) -> anyhow::Result<()> {
        let sql = "UPDATE inbox SET external = 'gone:' || id WHERE channel = 'web' AND external IN
            (SELECT substr(cause, 5) FROM log WHERE learner = $1 AND cause LIKE 'web:%')
            AND state <> 'waiting'";
        on!(self.db(), |db| sqlx::query(sql).bind(learner.0).execute(db).await.map(|_| ()))?;
        // What a mentor taps or answers comes with the message it stands under, which may be the learner's.
        let sql = "UPDATE inbox SET body = '' WHERE body <> '' AND state = 'done' AND sender IN
            (SELECT i.address FROM talks t JOIN offers o ON o.talk = t.id
                JOIN identities i ON i.learner = o.mentor WHERE t.learner = $1)";
        on!(self.db(), |db| sqlx::query(sql).bind(learner.0).execute(db).await.map(|_| ()))?;
        let sql = "UPDATE inbox SET body = '', sender = NULL,
                external = CASE WHEN channel = 'web' THEN 'gone:' || id ELSE external END,
                state = CASE WHEN state = 'dead' THEN 'ignored' ELSE state END
            WHERE body <> '' AND sender = $1 AND channel = $2 AND state <> 'waiting'";
        for at in addresses {
            on!(self.db(), |db| sqlx::query(sql)
                .bind(&at.address)
                .bind(at.channel.name())
                .execute(db)
                .await
                .map(|_| ()))?;
        }
        Ok(())
    }

    /// Takes out the arrival by which somebody wanted to be forgotten, and what came before it from any of their
    /// addresses and has had no turn.
    pub async fn forget_arrivals(
        &mut self,
        inbox: i64,
        addresses: &[Address],
    ) -> anyhow::Result<()> {
        self.take_out(inbox).await?;
        let sql = "UPDATE inbox SET external = 'gone:' || id WHERE id = $1 AND channel = 'web'";
        on!(self.db(), |db| sqlx::query(sql).bind(inbox).execute(db).await.map(|_| ()))?;
        let sql = "UPDATE inbox SET body = '', sender = NULL, state = 'ignored',
                external = CASE WHEN channel = 'web' THEN 'gone:' || id ELSE external END
            WHERE body <> '' AND sender = $1 AND channel = $2 AND state = 'waiting' AND id < $3";
        for at in addresses {
            on!(self.db(), |db| sqlx::query(sql)
                .bind(&at.address)
                .bind(at.channel.name())
                .bind(inbox)
                .execute(db)
                .await
                .map(|_| ()))?;
        }
        Ok(())
    }

    /// Writes somebody into the ledger: into the file, which the disk has then, and into this transaction.
    async fn write_ledger(
        &mut self,
        learner: LearnerId,
        joined: i64,
        addresses: &[Address],
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let key = self.ledger_key().await?;
        let mut entries = vec![(key.hash(&Subject::Learner(learner, joined)), moment(now))];
        let hash = |at| (key.hash(&Subject::Address(at)), moment(now));
        entries.extend(addresses.iter().map(hash));
        let (ledger, written) = (self.ledger(), entries.clone());
        tokio::task::spawn_blocking(move || ledger.append(&written)).await??;
        self.keep_erasures(&entries).await
    }

    /// Keeps entries of the ledger in the database.
    pub(super) async fn keep_erasures(&mut self, entries: &[Entry]) -> anyhow::Result<()> {
        let sql = "INSERT INTO erasures (hash, at) VALUES ($1, $2)
            ON CONFLICT (hash) DO UPDATE SET at = CASE WHEN excluded.at > erasures.at
                THEN excluded.at ELSE erasures.at END";
        for (hash, at) in entries {
            on!(self.db(), |db| sqlx::query(sql)
                .bind(hash)
                .bind(at)
                .execute(db)
                .await
                .map(|_| ()))?;
        }
        Ok(())
    }

    /// The key for what is written now; where there is none yet, one is made.
    async fn ledger_key(&mut self) -> anyhow::Result<Key> {
        let ledger = self.ledger();
        if let Some(key) = ledger.keys()?.into_iter().next() {
            return Ok(key);
        }
        if let Some(key) = ledger.new_key()? {
            return Ok(key);
        }
        if let Some(key) = self.kept_keys().await?.first() {
            return Ok(Key::of(key));
        }
        let letters = letters()?;
        let key = Key::of(&letters);
        let sql = "INSERT INTO erasure_keys (fingerprint, key) VALUES ($1, $2)";
        on!(self.db(), |db| sqlx::query(sql)
            .bind(key.fingerprint())
            .bind(&letters)
            .execute(db)
            .await
            .map(|_| ()))?;
        Ok(key)
    }

    /// The keys that are kept in the database.
    pub(super) async fn kept_keys(&mut self) -> anyhow::Result<Vec<String>> {
        let sql = "SELECT key FROM erasure_keys ORDER BY fingerprint";
        Ok(on!(self.db(), |db| sqlx::query_scalar(sql).fetch_all(db).await)?)
    }
}
