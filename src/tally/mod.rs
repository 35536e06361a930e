//! Counts what the console shows of many people, about once a minute and soon after somebody looks, so that no page
//! counts. One replica does it at a time; the more there is to count, the longer it rests.

mod lessons;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Weekday, tz::TimeZone};
use tokio::sync::Notify;

use crate::{
    clock::Clock,
    content::Library,
    duty::Duty,
    office::Organisation,
    people::OrganisationId,
    store::{Store, Tally},
};
use lessons::lessons;

/// How often, if nobody looks.
const EVERY: Duration = Duration::from_mins(1);
/// The shortest rest.
const REST: Duration = Duration::from_millis(500);
/// How many times as long as it has counted it rests.
const SHARE: u32 = 20;
/// So many batches of answers at a time.
const BATCHES: usize = 20;
/// An answer is there for everybody to see after so long, where several replicas write.
const SETTLED: SignedDuration = SignedDuration::from_secs(30);

/// What the counting is made of.
pub struct Parts {
    /// What is kept.
    pub store: Store,
    /// Which answers are right.
    pub library: Arc<Library>,
    /// What time it is.
    pub clock: Clock,
    /// Somebody has looked.
    pub looked: Arc<Notify>,
    /// That only one replica counts.
    pub duty: Duty,
}

/// Counts for as long as the program runs.
pub async fn run(parts: Parts) {
    loop {
        parts.duty.begun().await;
        let began = parts.clock.now();
        if let Err(why) = parts.count(began).await {
            tracing::warn!(%why, "the console's figures could not be counted; they are soon");
        }
        let took = Duration::try_from(parts.clock.now().duration_since(began)).unwrap_or_default();
        tokio::time::sleep(REST.max(took * SHARE).min(10 * EVERY)).await;
        // Nobody looks: once a minute is enough.
        let _ = tokio::time::timeout(EVERY, parts.looked.notified()).await;
    }
}

impl Parts {
    async fn count(&self, now: Timestamp) -> anyhow::Result<()> {
        self.answers(now).await?;
        let store = &self.store;
        let organisations = store.organisations().await?;
        let mut sums = Sums::default();
        for (whose, key, count) in store.count_people(now).await? {
            sums.add(whose, "people", &key, count);
        }
        lessons(store, &mut sums).await?;
        for (whose, lane, since, count) in store.count_waiting(now).await? {
            sums.add(whose, "waiting", &lane.to_string(), count);
            sums.add(whose, "waits-since", &lane.to_string(), since);
        }
        let ends = organisations.iter().map(|it| (it.id.0, day_end(it, now)));
        let ends = ends.collect::<BTreeMap<_, _>>();
        let last = ends.values().max().copied().unwrap_or(now);
        for (whose, kind, from, count) in store.count_alarms(last).await? {
            if ends.get(&whose).is_some_and(|end| from < *end) {
                sums.add(whose, "alarms", &kind, count);
            }
        }
        for it in &organisations {
            let monday = monday(it, now);
            for (_, _, count) in store.active(monday.1).await?.iter().filter(|of| of.0 == it.id.0) {
                sums.add(it.id.0, "week", &monday.0, *count);
            }
            sums.add(it.id.0, "counted", "", now.as_millisecond());
        }
        let tallies = sums.tallies();
        let kept = store.write(move |tx| Box::pin(async move { tx.keep_tallies(&tallies).await }));
        kept.await
    }

    /// Counts answers to questions that have a right one.
    async fn answers(&self, now: Timestamp) -> anyhow::Result<()> {
        let before = if self.store.is_shared() { now - SETTLED } else { now };
        for _ in 0..BATCHES {
            let library = Arc::clone(&self.library);
            let counted = self.store.write(move |tx| {
                Box::pin(async move {
                    let name = |dialogue: &_, step: &_, said: &str| {
                        let step = library.lesson(dialogue)?.step(step)?;
                        step.right().and_then(|_| step.named(said))
                    };
                    tx.count_answers(name, before).await
                })
            });
            if !counted.await? {
                break;
            }
        }
        Ok(())
    }
}

/// What is counted, put together.
#[derive(Default)]
struct Sums(BTreeMap<(i64, &'static str, String), i64>);

impl Sums {
    fn add(&mut self, whose: i64, name: &'static str, key: &str, count: i64) {
        *self.0.entry((whose, name, key.to_owned())).or_default() += count;
    }

    fn tallies(self) -> Vec<Tally> {
        let tally = |((whose, name, key), count)| Tally {
            organisation: OrganisationId(whose),
            name,
            key,
            count,
        };
        self.0.into_iter().map(tally).collect()
    }
}

/// When an organisation's day ends.
fn day_end(it: &Organisation, now: Timestamp) -> Timestamp {
    let zone = TimeZone::get(&it.zone).unwrap_or(TimeZone::UTC);
    let tomorrow = now.to_zoned(zone).tomorrow().and_then(|it| it.start_of_day());
    tomorrow.map_or(now + SignedDuration::from_hours(24), |it| it.timestamp())
}

/// The Monday of an organisation's week, and when it began.
fn monday(it: &Organisation, now: Timestamp) -> (String, Timestamp) {
    let zone = TimeZone::get(&it.zone).unwrap_or(TimeZone::UTC);
    let today = now.to_zoned(zone.clone()).date();
    let past = today.weekday().since(Weekday::Monday);
    let monday = today.saturating_sub(i64::from(past).days());
    let began = monday.to_zoned(zone).map_or(now, |it| it.timestamp());
    (monday.to_string(), began)
}
