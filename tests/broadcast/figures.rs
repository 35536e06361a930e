//! What Telegram saw of it, by its own clock.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};

use super::{
    quantile,
    stage::{MARK, Stage},
    times,
};

const SECOND: Duration = Duration::from_secs(1);

/// A call that would say something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Try {
    pub(super) at: Instant,
    pub(super) chat: i64,
    /// How long it was told to wait.
    pub(super) refused: Option<Duration>,
}

/// What Telegram saw.
pub(super) struct Figures {
    /// Every try to say something, in order.
    pub(super) tries: Vec<Try>,
    /// When each announcement was heard, by its number.
    pub(super) heard: HashMap<usize, Vec<Instant>>,
}

impl Figures {
    /// What this Telegram saw of what was said to these chats.
    pub(super) fn of(stage: &Stage, chats: impl Iterator<Item = i64>) -> Self {
        let tries = stage.telegram.look_at_requests(|all| {
            let says = all.iter().filter(|it| it.method.starts_with("send"));
            let says = says.filter(|it| it.method != "sendchataction");
            let tries = says.filter_map(|it| {
                // Only a test orders longer waits than this.
                let ordered = match it.fault {
                    Some(crate::fake_telegram::Fault::TooMany { retry_after }) => {
                        retry_after.into()
                    }
                    Some(_) | None => 0,
                };
                let refused = (it.status == Some(429)).then(|| Duration::from_secs(ordered));
                Some(Try { at: it.at, chat: it.chat?, refused })
            });
            tries.collect()
        });
        let mut heard: HashMap<usize, Vec<Instant>> = HashMap::new();
        for chat in chats {
            for sent in stage.telegram.sent_to(chat) {
                if let Some(number) = sent.text.split(MARK).nth(1).and_then(|it| it.parse().ok()) {
                    heard.entry(number).or_default().push(sent.at);
                }
            }
        }
        for at in heard.values_mut() {
            at.sort_unstable();
        }
        Self { tries, heard }
    }

    /// From the first line of an announcement to the last of any of these.
    pub(super) fn span(&self) -> Option<(Instant, Instant)> {
        let first = self.heard.values().filter_map(|at| at.first()).min()?;
        let last = self.heard.values().filter_map(|at| at.last()).max()?;
        Some((*first, *last))
    }

    /// How many tries were refused.
    pub(super) fn refused(&self) -> usize {
        self.tries.iter().filter(|it| it.refused.is_some()).count()
    }

    /// When lines were taken between two moments.
    pub(super) fn taken(&self, from: Instant, to: Instant) -> Vec<Instant> {
        let taken = self.tries.iter().filter(|it| it.refused.is_none());
        taken.map(|it| it.at).filter(|at| (from..=to).contains(at)).collect()
    }

    /// How many times longer than the limit asks for it took to say all that was said meanwhile.
    pub(super) fn ratio(&self) -> Option<f64> {
        let (from, to) = self.span()?;
        let lines = u32::try_from(self.taken(from, to).len()).ok()?;
        let least = f64::from(lines - 1) / f64::from(u32::try_from(30 * times()).ok()?);
        Some((to - from).as_secs_f64() / least)
    }

    /// No window of a second held more than the limit, no chat was written to faster than once a second for long.
    pub(super) fn keeps_limits(&self) -> Result<()> {
        let (most, breath) = (30 * times(), Duration::from_millis(5));
        let taken = self.tries.iter().filter(|it| it.refused.is_none()).collect::<Vec<_>>();
        let (first, after) = (taken.iter(), taken.iter().skip(most));
        let closest = first.zip(after).map(|(a, b)| b.at.duration_since(a.at)).min();
        println!("the closest {} lines: {closest:?}", most + 1);
        ensure!(closest.is_none_or(|it| it + breath >= SECOND), "{closest:?}");
        let mut chats: HashMap<i64, Vec<Instant>> = HashMap::new();
        for it in &self.tries {
            chats.entry(it.chat).or_default().push(it.at);
        }
        for (chat, at) in &chats {
            // Ten seconds bear ten lines and a short burst.
            let (first, after) = (at.iter(), at.iter().skip(13));
            let closest = first.zip(after).map(|(a, b)| b.duration_since(*a)).min();
            ensure!(closest.is_none_or(|it| it >= SECOND * 10), "{chat}: {closest:?}");
        }
        Ok(())
    }
}

/// Answers and how long they took, as one line.
pub(super) fn waits(took: &[Duration]) -> String {
    let of = |thousandths| quantile(took, thousandths);
    format!("{} answers: p50 {:?}, p99 {:?}, max {:?}", took.len(), of(500), of(990), of(1000))
}
