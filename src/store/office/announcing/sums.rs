//! How far an announcement is, to the last person.

use jiff::{SignedDuration, Timestamp};

use crate::{
    office::announcing::DraftId,
    store::{Store, on},
};

/// How many people who read a language are reached on a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The language: a BCP 47 tag.
    pub language: String,
    /// The channel, by its name in the database.
    pub channel: String,
    /// How many.
    pub people: i64,
}

/// How far an announcement is. The parts add up to the whole, at every moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// For how many people it was frozen.
    pub planned: i64,
    /// Who have been sent it.
    pub sent: i64,
    /// Who are next.
    pub waiting: i64,
    /// Who talk with a person now.
    pub talk: i64,
    /// Where it is night.
    pub quiet: i64,
    /// Who have heard enough unasked today, or this week.
    pub budget: i64,
    /// Who wait because it is paused, or because they have paused.
    pub paused: i64,
    /// Who have paused what is unasked.
    pub rest: i64,
    /// Who have blocked Solis.
    pub blocked: i64,
    /// For whom it came too late.
    pub expired: i64,
    /// To whom it could not be sent.
    pub failed: i64,
    /// For whom it was cancelled.
    pub cancelled: i64,
    /// How many were sent in the last minute.
    pub last_minute: i64,
    /// When the first of those was.
    pub since: Option<Timestamp>,
    /// From when on the last part of it goes out.
    pub starts_at: Option<Timestamp>,
    /// How many sleep until an hour that is known, and when the first and the last of them wakes.
    pub asleep: Option<(i64, Timestamp, Timestamp)>,
    /// Why it could not be sent, and for how many.
    pub reasons: Vec<(String, i64)>,
    /// Why it came too late, and for how many.
    pub late: Vec<(String, i64)>,
}

/// What stands in the line of somebody where it was night.
pub const NIGHT: &str = "it is night where they are";

impl Sums {
    /// Who are held.
    pub fn held(&self) -> i64 {
        self.talk + self.quiet + self.budget + self.paused + self.rest
    }

    /// Who are still to come.
    pub fn left(&self) -> i64 {
        self.waiting + self.held()
    }

    /// All parts together.
    pub fn sum(&self) -> i64 {
        self.sent + self.left() + self.blocked + self.expired + self.failed + self.cancelled
    }

    fn add(&mut self, state: &str, why: &str, is_paused: bool, people: i64) {
        let part = match (state, why) {
            ("sent", _) => &mut self.sent,
            ("blocked", _) => &mut self.blocked,
            ("expired", _) => &mut self.expired,
            ("dead" | "held", _) => &mut self.failed,
            ("cancelled", _) => &mut self.cancelled,
            ("paused", _) => &mut self.paused,
            ("leased", _) => &mut self.waiting,
            (_, _) if is_paused => &mut self.paused,
            (_, "talk") => &mut self.talk,
            (_, "pause") => &mut self.paused,
            (_, "quiet") => &mut self.quiet,
            (_, "budget") => &mut self.budget,
            (_, "rest") => &mut self.rest,
            (_, _) => &mut self.waiting,
        };
        *part += people;
    }
}

impl Store {
    /// How far an announcement is: all its occurrences together, as of one moment.
    pub async fn sums(&self, draft: DraftId, now: Timestamp) -> anyhow::Result<Sums> {
        let sql = "SELECT o.state, '', a.state, count(*) FROM announcements a
                JOIN outbox o ON o.announcement = a.id AND o.state NOT IN ('waiting', 'leased')
                WHERE a.draft = $1 GROUP BY 1, 2, 3
            UNION ALL SELECT o.state, CASE
                    WHEN EXISTS (SELECT 1 FROM talks t WHERE t.learner = o.learner
                        AND t.stage IN ('waiting', 'open') AND t.stage = 'open') THEN 'talk'
                    WHEN o.due_at > $2 AND o.reason = $3 THEN 'quiet' ELSE '' END, a.state, count(*)
                FROM announcements a
                JOIN outbox o ON o.announcement = a.id AND o.state IN ('waiting', 'leased')
                WHERE a.draft = $1 GROUP BY 1, 2, 3
            UNION ALL SELECT r.state, coalesce(r.why, ''), a.state, count(*) FROM announcements a
                JOIN recipients r ON r.announcement = a.id AND r.state <> 'planned'
                WHERE a.draft = $1 GROUP BY 1, 2, 3
            UNION ALL SELECT f.what, '', 'gone', CAST(sum(f.people) AS BIGINT) FROM announcements a
                JOIN folded f ON f.announcement = a.id AND f.what NOT LIKE 'reply %'
                WHERE a.draft = $1 GROUP BY 1
            UNION ALL SELECT 'people', '', '', coalesce(CAST(sum(a.people) AS BIGINT), 0)
                FROM announcements a WHERE a.draft = $1";
        let rows: Vec<(String, String, String, i64)> = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(draft.0)
            .bind(now.as_millisecond())
            .bind(NIGHT)
            .fetch_all(db)
            .await)?;
        let mut sums = Sums::default();
        for (state, why, of, people) in rows {
            match state.as_str() {
                "people" => sums.planned = people,
                // Who has waited for their hour waits for what it is now.
                "waiting" if of != "paused" => {
                    let now = if why == "talk" { "talk" } else { "" };
                    sums.add("waiting", now, false, people);
                }
                state => sums.add(state, &why, of == "paused", people),
            }
        }
        self.pace(draft, now, &mut sums).await?;
        Ok(sums)
    }

    /// How fast it goes, until when somebody sleeps, and why it did not arrive.
    async fn pace(&self, draft: DraftId, now: Timestamp, sums: &mut Sums) -> anyhow::Result<()> {
        let sql = "SELECT count(*), min(o.settled_at) FROM announcements a
            JOIN outbox o ON o.announcement = a.id AND o.state = 'sent' AND o.settled_at > $2
            WHERE a.draft = $1";
        let minute = (now - SignedDuration::from_mins(1)).as_millisecond();
        let (sent, since): (i64, Option<i64>) = on!(self.read(), |db| sqlx::query_as(sql)
            .bind(draft.0)
            .bind(minute)
            .fetch_one(db)
            .await)?;
        sums.last_minute = sent;
        sums.since = since.map(Timestamp::from_millisecond).transpose()?;
        let sql = "SELECT count(*), min(r.due_at), max(r.due_at) FROM announcements a
            JOIN recipients r ON r.announcement = a.id AND r.state = 'asleep' WHERE a.draft = $1";
        let (asleep, first, last): (i64, Option<i64>, Option<i64>) =
            on!(self.read(), |db| sqlx::query_as(sql).bind(draft.0).fetch_one(db).await)?;
        if let Some((first, last)) = first.zip(last) {
            let of = Timestamp::from_millisecond;
            sums.asleep = Some((asleep, of(first)?, of(last)?));
        }
        let sql = "SELECT max(starts_at) FROM announcements WHERE draft = $1";
        let starts: Option<i64> =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(draft.0).fetch_one(db).await)?;
        sums.starts_at = starts.map(Timestamp::from_millisecond).transpose()?;
        let sql = "SELECT o.state, coalesce(o.reason, ''), count(*) FROM announcements a
                JOIN outbox o ON o.announcement = a.id AND o.state IN ('dead', 'held', 'expired')
                WHERE a.draft = $1 GROUP BY 1, 2
            UNION ALL SELECT r.state, 'restored', count(*) FROM announcements a
                JOIN recipients r ON r.announcement = a.id AND r.state = 'held'
                WHERE a.draft = $1 GROUP BY 1, 2 ORDER BY 3 DESC, 2";
        let rows: Vec<(String, String, i64)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(draft.0).fetch_all(db).await)?;
        for (state, why, people) in rows {
            let of = if state == "expired" { &mut sums.late } else { &mut sums.reasons };
            of.push((why, people));
        }
        Ok(())
    }
}
