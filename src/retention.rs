//! Every night what has been kept for its time goes: one replica does it, in small pieces with a rest between them, and
//! writes down how much of what has gone.

use std::{sync::Arc, time::Duration};

use jiff::{Timestamp, tz::TimeZone};

use crate::{
    clock::Clock,
    content::Library,
    duty::Duty,
    journey::Journey,
    keeping::{Kind, Periods},
    people::LearnerId,
    store::Store,
};

/// From this hour on, in the programme's zone.
const HOUR: i8 = 3;
/// How often it is looked whether it is night.
const LOOK: Duration = Duration::from_mins(10);
/// The rest between two pieces, several times as long as one takes.
const REST: Duration = Duration::from_millis(25);
/// The mark of the last day on which it was done: days since 1970.
const DONE: &str = "retention-day";

/// What is needed to remove what is over.
#[derive(Clone)]
pub struct Sweep {
    /// What is kept.
    pub store: Store,
    /// Which lessons a course has.
    pub library: Arc<Library>,
    /// For how long what is kept.
    pub periods: Periods,
    /// Whether it rests between two pieces.
    pub rests: bool,
}

/// Does it every night, for as long as the program runs.
pub async fn run(sweep: Sweep, clock: Clock, zone: String, duty: Duty) {
    loop {
        duty.begun().await;
        if let Err(why) = sweep.tonight(clock.now(), &zone).await {
            tracing::error!(%why, "what is over could not be removed; it is tried again");
        }
        tokio::time::sleep(LOOK).await;
    }
}

impl Sweep {
    /// Does it, if it is night and it has not been done today.
    async fn tonight(&self, now: Timestamp, zone: &str) -> anyhow::Result<()> {
        let here = now.to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC));
        let today = i64::from(here.date().year()) * 1000 + i64::from(here.date().day_of_year());
        if here.hour() < HOUR || self.store.marked(DONE).await? == Some(today) {
            return Ok(());
        }
        let removed = self.all(now).await?;
        let marked =
            self.store.write(move |tx| Box::pin(async move { tx.mark(DONE, today).await }));
        marked.await?;
        let rows = removed.iter().map(|it| it.1).sum::<u64>();
        tracing::info!(rows, "what has been kept for its time is removed");
        Ok(())
    }

    /// Removes everything that is over at a moment; how many rows of each kind have gone.
    pub async fn all(&self, now: Timestamp) -> anyhow::Result<Vec<(Kind, u64)>> {
        let mut removed = Vec::new();
        for kind in Kind::ALL {
            let before = self.periods.over(kind, now);
            let count = match kind {
                Kind::Line => self.lines(before).await? + self.rows(kind, before).await?,
                Kind::Announced => self.announced(before).await?,
                // Who is over altogether needs no more.
                Kind::Progress => self.people(now).await?,
                Kind::Words => self.words(now).await?,
                Kind::Erasure => {
                    let count = self.rows(kind, before).await?;
                    self.store.prune_ledger(before)?;
                    count
                }
                Kind::Update
                | Kind::Arrival
                | Kind::Code
                | Kind::Removal
                | Kind::Consent
                | Kind::Audit => self.rows(kind, before).await?,
                // These are files.
                Kind::Backup => 0,
            };
            if count > 0 {
                let noted = self.store.write(move |tx| {
                    Box::pin(async move { tx.note_removal(kind, count, now).await })
                });
                noted.await?;
            }
            removed.push((kind, count));
        }
        Ok(removed)
    }

    async fn rows(&self, kind: Kind, before: Timestamp) -> anyhow::Result<u64> {
        let mut sum = 0;
        loop {
            let piece =
                self.store.write(move |tx| Box::pin(async move { tx.sweep(kind, before).await }));
            let count = piece.await?;
            sum += count;
            if count == 0 {
                return Ok(sum);
            }
            self.rest().await;
        }
    }

    async fn lines(&self, before: Timestamp) -> anyhow::Result<u64> {
        let (mut sum, mut after) = (0, 0);
        loop {
            let piece = self
                .store
                .write(move |tx| Box::pin(async move { tx.sweep_lines(after, before).await }));
            let round = piece.await?;
            sum += round.removed;
            let Some(next) = round.next else { return Ok(sum) };
            after = next;
            self.rest().await;
        }
    }

    async fn announced(&self, before: Timestamp) -> anyhow::Result<u64> {
        let mut sum = 0;
        for id in self.store.old_announcements(before).await? {
            loop {
                let piece =
                    self.store.write(move |tx| Box::pin(async move { tx.fold_piece(id).await }));
                let count = piece.await?;
                sum += count;
                if count == 0 {
                    break;
                }
                self.rest().await;
            }
        }
        Ok(sum)
    }

    /// Forgets those of whom there has been no sign for too long.
    async fn people(&self, now: Timestamp) -> anyhow::Result<u64> {
        let (mut sum, mut after) = (0, LearnerId(0));
        loop {
            let lives = self.store.lives(after, |course, it| self.finished(course, it)).await?;
            let Some(last) = lives.last() else { return Ok(sum) };
            after = last.0;
            for (learner, life) in lives {
                if !life.is_over(&self.periods, now) {
                    continue;
                }
                let forgotten = self
                    .store
                    .write(move |tx| Box::pin(async move { tx.forget(learner, now).await }));
                self.store.call_back(&forgotten.await?.lines);
                sum += 1;
                self.rest().await;
            }
        }
    }

    /// Removes what was said with those whose course ended long ago.
    async fn words(&self, now: Timestamp) -> anyhow::Result<u64> {
        let (mut sum, mut after) = (0, LearnerId(0));
        loop {
            let lives = self.store.lives(after, |course, it| self.finished(course, it)).await?;
            let Some(last) = lives.last() else { return Ok(sum) };
            after = last.0;
            for (learner, life) in lives {
                let Some(before) = life.words_over(&self.periods, now) else { continue };
                if !self.store.has_words(learner, before).await? {
                    continue;
                }
                let piece = self.store.write(move |tx| {
                    Box::pin(async move { tx.sweep_words(learner, before).await })
                });
                sum += piece.await?;
                self.rest().await;
            }
        }
    }

    /// When somebody came to the end of their course, if they have.
    fn finished(&self, course: &str, journey: &Journey) -> Option<Timestamp> {
        let mut lessons = self.library.course(course).lessons();
        journey.learned_at.filter(|_| lessons.all(|it| journey.done.contains(it)))
    }

    /// Lets others write.
    async fn rest(&self) {
        if self.rests {
            tokio::time::sleep(REST).await;
        }
    }
}
