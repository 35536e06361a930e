//! Who is still to come on which channel, beside others: how long it will take is reckoned from it.

use std::collections::BTreeMap;

use crate::{
    office::announcing::{DraftId, Queue},
    people::ChannelName,
    store::{Store, on},
};

/// Those for whom no version was written, of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fell {
    /// The language: a BCP 47 tag.
    pub language: String,
    /// For how many who read it the announcement was frozen.
    pub people: i64,
}

impl Store {
    /// Those who wait for an announcement, and for the others that go out beside it, by channels.
    pub async fn ahead(&self, draft: DraftId) -> anyhow::Result<Vec<(ChannelName, Queue)>> {
        let sql = "SELECT a.draft, i.channel, count(*) FROM announcements a
            JOIN recipients r ON r.announcement = a.id AND r.state = 'waiting'
            JOIN learners l ON l.id = r.learner JOIN identities i ON i.id = l.home
            WHERE a.state IN ('running', 'paused', 'cancelled') AND a.state = 'running'
            GROUP BY a.draft, i.channel";
        let rows: Vec<(Option<i64>, String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).fetch_all(db).await)?;
        let mut queues: BTreeMap<String, Queue> = BTreeMap::new();
        for (of, channel, people) in rows {
            let queue = queues.entry(channel).or_default();
            if of == Some(draft.0) {
                queue.people += people;
            } else {
                queue.others.push(people);
            }
        }
        let named = |(channel, queue): (String, Queue)| (ChannelName::named(&channel), queue);
        Ok(queues.into_iter().map(named).filter(|it| it.1.people > 0).collect())
    }

    /// For how many an announcement was frozen, by the languages they read now.
    pub async fn told_in(&self, draft: DraftId) -> anyhow::Result<Vec<Fell>> {
        let sql = "SELECT l.language, count(*) FROM announcements a
            JOIN recipients r ON r.announcement = a.id JOIN learners l ON l.id = r.learner
            WHERE a.draft = $1 GROUP BY l.language ORDER BY l.language";
        let rows: Vec<(String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(draft.0).fetch_all(db).await)?;
        Ok(rows.into_iter().map(|(language, people)| Fell { language, people }).collect())
    }
}
