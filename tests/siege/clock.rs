//! R18: the clock jumps while it runs. No lesson day comes twice, none is lost, and nobody waits for a reply until the
//! clock has caught up with itself.

use std::{collections::BTreeMap, time::Duration};

use anyhow::{Result, ensure};
use futures_util::future::try_join_all;
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use tokio::time::sleep;

use super::{Dice, dice, shim::Shim, sized, stage::Stage};
use crate::{
    fake_telegram::Fault,
    product::{PATIENCE, until},
};

/// Where everybody is.
pub(super) const ZONE: &str = "Europe/Riga";

/// A Solis whose clock is ours.
pub(super) struct Timed {
    pub(super) stage: Stage,
    shim: Shim,
    /// How much our clock is before the machine's.
    ahead: SignedDuration,
    /// How many times faster it runs.
    speed: i64,
}

impl Timed {
    /// A Solis with so many people, where it is this moment now; nothing, where there is no compiler.
    pub(super) async fn begin(people: i64, at: &str, speed: i64) -> Result<Option<Self>> {
        let Some(shim) = Shim::compile()? else { return Ok(None) };
        let mut stage = Stage::set(people, Some(&shim)).await?;
        stage.solis.set("SOLIS_TIME_ZONE", ZONE);
        let mut timed = Self { stage, shim, ahead: SignedDuration::ZERO, speed };
        timed.set(at)?;
        timed.stage.solis.begin().await?;
        timed.stage.is_introduced().await?;
        Ok(Some(timed))
    }

    /// Puts the clock to this moment, local time.
    pub(super) fn set(&mut self, at: &str) -> Result<()> {
        let at: jiff::civil::DateTime = at.parse()?;
        let at = at.to_zoned(TimeZone::get(ZONE)?)?.timestamp();
        self.ahead = at.duration_since(solis::clock::Clock::system().now());
        self.jump(SignedDuration::ZERO)
    }

    /// Puts the clock on, or back.
    pub(super) fn jump(&mut self, by: SignedDuration) -> Result<()> {
        self.ahead += by;
        self.shim.set_clock(i64::try_from(self.ahead.as_millis())?)
    }

    /// From the next start on the clock runs faster.
    pub(super) fn hurry(&self) -> Result<()> {
        self.shim.set_speed(self.speed)
    }
}

/// What was said unasked, by learner and local date: why, and how often. What was said at one moment is once.
pub(super) async fn unasked(
    stage: &Stage,
) -> Result<BTreeMap<(i64, Date), Vec<(String, Timestamp)>>> {
    let sql = "SELECT DISTINCT learner, why, planned_at FROM outbox
        WHERE why IS NOT NULL AND why <> '\"again\"' ORDER BY learner, planned_at";
    let rows: Vec<(i64, String, i64)> = stage.solis.rows(sql, &[]).await?;
    let zone = TimeZone::get(ZONE)?;
    let mut unasked = BTreeMap::<_, Vec<_>>::new();
    for (learner, why, at) in rows {
        let at = Timestamp::from_millisecond(at)?;
        let date = at.to_zoned(zone.clone()).date();
        unasked.entry((learner, date)).or_default().push((why.trim_matches('"').to_owned(), at));
    }
    Ok(unasked)
}

#[tokio::test]
async fn a_clock_that_jumps_doubles_nothing_and_loses_nothing() -> Result<()> {
    let mut dice = dice("clock")?;
    // A Monday. Homework is done in the morning; the next lesson is on Tuesday at 18:00.
    let Some(mut timed) = Timed::begin(sized(6, 60), "2026-06-01T10:00", 20).await? else {
        return Ok(());
    };
    let people = timed.stage.people.clone();
    try_join_all(people.iter().map(|it| timed.stage.learns(*it, "18:00", "Every day"))).await?;
    timed.stage.is_served(PATIENCE).await?;
    timed.stage.solis.stop().await?;
    timed.hurry()?;
    timed.set("2026-06-01T17:00")?;
    timed.stage.solis.begin().await?;
    for round in 0..sized(8, 200) {
        timed.jump(leap(&mut dice))?;
        // The clocks run twenty times faster: this is longer than the longest sleep of the scheduler.
        sleep(Duration::from_millis(1700)).await;
        if let Some(person) = dice.one_of(&people).filter(|_| round % 3 == 2) {
            timed.stage.says(person, "/why").await?;
        }
        once_a_day(&timed.stage).await?;
    }
    // A clock that has gone back is believed after a start.
    timed.stage.solis.stop().await?;
    timed.set("2026-06-03T18:00")?;
    timed.stage.solis.begin().await?;
    // A day has room for one thing unasked, and the homework and a nudge may be due as well.
    for day in 3..=7 {
        timed.set(&format!("2026-06-{day:02}T18:00"))?;
        for _ in 0..4 {
            sleep(Duration::from_millis(1700)).await;
            timed.jump(SignedDuration::from_mins(20))?;
        }
        once_a_day(&timed.stage).await?;
    }
    until("nobody's invitation is lost", || async { is_nobody_lost(&timed.stage).await }).await?;
    once_a_day(&timed.stage).await?;
    timed.stage.is_sound().await
}

/// By the end of the week everybody has been invited, whatever the clock did before; or their invitation is planned, and
/// was put off for a reason: the homework and nudges have taken the three days on which a week has room for something
/// unasked.
async fn is_nobody_lost(stage: &Stage) -> Result<bool> {
    let sql = "SELECT count(*) FROM learners l WHERE NOT EXISTS (SELECT 1 FROM outbox
            WHERE learner = l.id AND why IN ('\"lesson-day\"', '\"missed-day\"'))
        AND NOT EXISTS (SELECT 1 FROM alarms WHERE learner = l.id AND name = 'lesson-day'
            AND (SELECT count(DISTINCT date(planned_at / 1000, 'unixepoch')) FROM outbox
                WHERE learner = l.id AND why IN ('\"homework\"', '\"nudge\"')) >= 3)";
    Ok(stage.number(sql, &[]).await? == 0)
}

/// One of the jumps of the plan.
fn leap(dice: &mut Dice) -> SignedDuration {
    let size = dice.one_of(&[1, 3600, 24 * 3600]).unwrap_or(1);
    SignedDuration::from_secs(if dice.below(2) == 0 { size } else { -size })
}

async fn once_a_day(stage: &Stage) -> Result<()> {
    for ((learner, date), said) in unasked(stage).await? {
        ensure!(said.len() <= 1, "learner {learner} was spoken to unasked on {date}: {said:?}");
    }
    Ok(())
}

#[tokio::test]
async fn who_waits_for_a_reply_when_the_clock_goes_back_gets_it() -> Result<()> {
    let Some(mut timed) = Timed::begin(1, "2026-06-01T10:00", 1).await? else { return Ok(()) };
    timed.stage.begins(1001).await?;
    timed.stage.is_served(PATIENCE).await?;
    timed.stage.telegram.fail_rate("send*", 100, 1, Fault::HangAfter(Duration::from_millis(500)));
    timed.stage.says(1001, "1").await?;
    timed.jump(SignedDuration::from_hours(-1))?;
    timed.stage.is_served(PATIENCE).await?;
    timed.stage.is_whole().await
}

/// The same for a line that Telegram did not take, and across a start.
#[tokio::test]
async fn what_is_to_be_tried_again_follows_the_clock_back() -> Result<()> {
    let Some(mut timed) = Timed::begin(1, "2026-06-01T10:00", 1).await? else { return Ok(()) };
    timed.stage.begins(1001).await?;
    timed.stage.is_served(PATIENCE).await?;
    for is_running in [true, false] {
        timed.stage.telegram.fail_next("send*", Fault::TooMany { retry_after: 10 });
        timed.stage.says(1001, "1").await?;
        let tried = "SELECT count(*) FROM outbox WHERE state = 'waiting' AND reason IS NOT NULL";
        until("it is to be tried again", || async {
            Ok(timed.stage.number(tried, &[]).await? == 1)
        })
        .await?;
        if !is_running {
            timed.stage.solis.kill()?;
        }
        timed.jump(SignedDuration::from_hours(-1))?;
        if !is_running {
            timed.stage.solis.begin().await?;
        }
        timed.stage.is_served(PATIENCE).await?;
    }
    timed.stage.is_sound().await
}

#[tokio::test]
async fn a_clock_that_goes_back_is_told_and_holds_the_alarms() -> Result<()> {
    let Some(mut timed) = Timed::begin(1, "2026-06-02T17:59", 1).await? else { return Ok(()) };
    timed.stage.begins(1001).await?;
    timed.jump(SignedDuration::from_mins(-20))?;
    until("it is told", || async {
        Ok(timed
            .stage
            .solis
            .written()
            .lines()
            .any(|it| it.contains("ERROR") && it.contains("clock")))
    })
    .await?;
    // Something that is due by the clock as it is now, and would have been due already by the clock as it was.
    let alarm = r#"INSERT INTO alarms (learner, name, alarm, due_at)
        SELECT id, 'again', '{"again":{"asked":' || open_question || '}}', 0 FROM learners"#;
    timed.stage.solis.change_beside(alarm, &[]).await?;
    sleep(Duration::from_secs(35)).await;
    let rung = "SELECT count(*) FROM log WHERE what = 'woke'";
    ensure!(timed.stage.number(rung, &[]).await? == 0, "an alarm rang");
    timed.jump(SignedDuration::from_mins(20))?;
    until("it rings", || async { Ok(timed.stage.number(rung, &[]).await? == 1) }).await
}
