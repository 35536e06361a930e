//! A Telegram that enforces its limits, and a Solis that keeps them.

use std::{
    fs,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

use super::times;
use crate::{
    fake_telegram::FakeTelegram,
    product::{Solis, TOKEN, until_within},
};

/// Stands in every announcement, and nowhere else.
pub(super) const MARK: &str = "⚑";

/// Everybody's minute to undo is over.
const LATER: &str = "UPDATE announcements SET starts_at = 0 WHERE starts_at > 0";

/// Both sides.
pub(super) struct Stage {
    pub(super) telegram: FakeTelegram,
    pub(super) solis: Solis,
}

/// An announcement's number, and how many people it is for, is planned for, has been sent to.
type Row = (i64, i64, i64, i64, i64, i64);

impl Stage {
    /// Both sides with their limits on; Solis is not started yet.
    pub(super) async fn set() -> Result<Self> {
        let telegram = FakeTelegram::start(TOKEN).await;
        telegram.keep_little();
        telegram.enforce_limits(true);
        telegram.raise_limit(times());
        let mut solis = Solis::beside(telegram.url())?;
        // Nothing said is Telegram's own limits.
        let limits =
            if times() == 1 { String::new() } else { format!("{}/s 1/s 20/min", 30 * times()) };
        solis.set("TELEGRAM_LIMITS", &limits);
        Ok(Self { telegram, solis })
    }

    /// Announces something with this number in it to a cohort; when that was done.
    pub(super) async fn announce(&self, number: usize, cohort: &str) -> Result<Instant> {
        let file = self.solis.folder().join(format!("{number}.toml"));
        fs::write(&file, format!("[text]\nen = \"{MARK}{number}{MARK} a fair on Saturday\"\n"))?;
        let file = file.to_str().context("a path that is no text")?;
        // Some hear more than one a day, which only what is urgent may be.
        let urgent = ["--urgent", "The limits are measured."];
        self.solis.command(&[&["announce", file, "--cohort", cohort][..], &urgent].concat())?;
        // The minute in which it can be undone is over.
        self.solis.change_beside(LATER, &[]).await?;
        Ok(Instant::now())
    }

    /// Waits until every announcement is out, to the last line.
    pub(super) async fn is_out(&self, within: Duration) -> Result<()> {
        let left = "SELECT (SELECT count(*) FROM recipients WHERE state <> 'planned')
            + (SELECT count(*) FROM outbox WHERE lane = 3 AND state IN ('waiting', 'leased'))";
        let is_out = || async {
            tokio::time::sleep(Duration::from_millis(200)).await;
            Ok(self.solis.number(left, &[]).await? == 0)
        };
        until_within("the announcements are out", within, is_out).await
    }

    /// Each of these announcements has reached so many people, once each, and says so.
    pub(super) async fn adds_up(&self, people: &[usize]) -> Result<()> {
        let sql = "SELECT r.announcement, count(*), count(o.id), count(DISTINCT o.learner),
                count(*) FILTER (WHERE o.state = 'sent'), sum(o.uncertain)
            FROM recipients r LEFT JOIN outbox o ON o.announcement = r.announcement
                AND o.learner = r.learner GROUP BY r.announcement ORDER BY r.announcement";
        let rows: Vec<Row> = self.solis.rows(sql, &[]).await?;
        let all = (1..).zip(people).map(|(number, people)| {
            let people = i64::try_from(*people)?;
            Ok((number, people, people, people, people, 0))
        });
        let all = all.collect::<Result<Vec<Row>>>()?;
        ensure!(rows == all, "announcement, frozen, planned, learners, sent, uncertain: {rows:?}");
        let said = self.solis.command(&["announce"])?;
        for (number, people) in (1..).zip(people) {
            let line = format!(
                "announcement {number}: {people} people = {people} sent + 0 blocked + 0 too late + 0 failed + 0 left"
            );
            ensure!(said.lines().any(|it| it == line), "{line}:\n{said}");
        }
        Ok(())
    }

    /// How much of a processor the process has used.
    pub(super) fn processor(&self) -> Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.solis.pid()?))?;
        let after = stat.rsplit_once(") ").context("no name")?.1;
        let ticks = after.split(' ').skip(11).take(2).map(str::parse::<u64>);
        let ticks = ticks.sum::<std::result::Result<u64, _>>()?;
        // A hundred ticks a second, as on every Linux of ours.
        Ok(Duration::from_millis(ticks * 10))
    }
}
