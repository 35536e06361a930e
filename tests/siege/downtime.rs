//! R19: Solis was down when it should have spoken. What happens then is a table (`delivery.md` 5.6), and this is it.

use std::time::Duration;

use anyhow::{Result, ensure};
use futures_util::future::try_join_all;
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, date},
};

use super::{
    clock::{Timed, unasked},
    sized,
};
use crate::{
    axe::form::figure,
    product::{PATIENCE, until},
};

/// Half an hour in two minutes; the clock runs while Solis starts, and a busy machine needs long for that.
const SPEED: i64 = 15;
/// Today's lesson is learned already, so this evening nothing is said.
const MONDAY: &str = "2026-06-01T18:00";

/// Everybody learns on Monday morning, with the homework or without, and Solis runs over these moments; then it ends,
/// and begins again at the last one.
async fn away(days: &str, homework: bool, over: &[&str], back: &str) -> Result<Option<Timed>> {
    let people = sized(10, 100);
    let Some(mut timed) = Timed::begin(people, "2026-06-01T10:00", SPEED).await? else {
        return Ok(None);
    };
    let stage = &timed.stage;
    try_join_all(stage.people.iter().map(async |it| {
        stage.learns(*it, "18:00", days).await?;
        if homework { Ok(()) } else { stage.does_homework(*it).await }
    }))
    .await?;
    stage.is_served(PATIENCE).await?;
    timed.stage.solis.stop().await?;
    timed.hurry()?;
    timed.stage.solis.begin().await?;
    for at in over {
        timed.set(at)?;
        // A minute and a half: longer than the longest sleep of the scheduler.
        tokio::time::sleep(Duration::from_secs(6)).await;
        timed.stage.is_served(PATIENCE).await?;
    }
    timed.stage.solis.stop().await?;
    timed.set(back)?;
    timed.stage.solis.begin().await?;
    Ok(Some(timed))
}

/// Waits until everybody has been spoken to unasked once from this day on; the moments, in order.
async fn once_each(timed: &Timed, from: Date, whys: &[&str]) -> Result<Vec<Timestamp>> {
    let people = timed.stage.people.len();
    let said = async || {
        let mut said = unasked(&timed.stage).await?;
        said.retain(|(_, date), _| *date >= from);
        anyhow::Ok(said)
    };
    until("everybody is spoken to", || async { Ok(said().await?.len() == people) }).await?;
    let mut moments = Vec::new();
    for ((learner, date), said) in said().await? {
        ensure!(said.len() == 1, "learner {learner} on {date}: {said:?}");
        for (why, at) in said {
            ensure!(whys.contains(&why.as_str()), "learner {learner} on {date}: {why}");
            moments.push(at);
        }
    }
    moments.sort_unstable();
    Ok(moments)
}

fn width(moments: &[Timestamp]) -> SignedDuration {
    let ends = moments.first().zip(moments.last());
    ends.map_or(SignedDuration::ZERO, |(first, last)| last.duration_since(*first))
}

#[tokio::test]
async fn down_for_five_minutes_over_a_lesson_day_it_is_said_at_once() -> Result<()> {
    let Some(timed) = away("Every day", false, &[MONDAY], "2026-06-02T18:03").await? else {
        return Ok(());
    };
    let moments = once_each(&timed, date(2026, 6, 2), &["lesson-day"]).await?;
    println!("down 5 min: {} lesson days within {:#}", moments.len(), width(&moments));
    let width = width(&moments);
    figure(width < SignedDuration::from_mins(5), format!("at once: {width:#}"))?;
    timed.stage.is_sound().await
}

#[tokio::test]
async fn down_for_two_hours_it_is_said_once_spread_over_half_an_hour() -> Result<()> {
    let Some(timed) = away("Every day", false, &[MONDAY], "2026-06-02T19:58").await? else {
        return Ok(());
    };
    let moments = once_each(&timed, date(2026, 6, 2), &["lesson-day"]).await?;
    println!("down 2 h: {} lesson days within {:#}", moments.len(), width(&moments));
    ensure!(
        width(&moments) > SignedDuration::from_mins(10),
        "not all at once: {:#}",
        width(&moments)
    );
    let width = width(&moments);
    figure(width < SignedDuration::from_mins(40), format!("within half an hour: {width:#}"))?;
    timed.stage.is_sound().await
}

#[tokio::test]
async fn down_for_three_days_nothing_old_is_said_and_the_plan_moves() -> Result<()> {
    let Some(mut timed) = away("Every day", false, &[MONDAY], "2026-06-05T17:58").await? else {
        return Ok(());
    };
    // Friday: the lesson day of Tuesday is 72 hours old, the nudge of Thursday 24.
    let moments = once_each(&timed, date(2026, 6, 2), &["missed-day"]).await?;
    println!("down 3 days: {} asked to go on within {:#}", moments.len(), width(&moments));
    ensure!(
        width(&moments) > SignedDuration::from_mins(10),
        "not all at once: {:#}",
        width(&moments)
    );
    // The ladder goes on with the next rung, and until then nothing more is said.
    let next = "SELECT count(*) FROM alarms WHERE name = 'lapse' AND alarm LIKE '%day7%'";
    let people = i64::try_from(timed.stage.people.len())?;
    ensure!(timed.stage.number(next, &[]).await? == people, "everybody's next rung is planned");
    timed.set("2026-06-07T20:00")?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    ensure!(
        once_each(&timed, date(2026, 6, 2), &["missed-day"]).await?.len() == moments.len(),
        "an invitation waits"
    );
    timed.stage.is_sound().await
}

#[tokio::test]
async fn nudges_that_were_missed_are_spread() -> Result<()> {
    // No lesson day before Saturday: the first nudge is due on Thursday at 18:00.
    let Some(timed) = away("Saturday, Sunday", false, &[MONDAY], "2026-06-04T19:30").await? else {
        return Ok(());
    };
    let moments = once_each(&timed, date(2026, 6, 2), &["nudge"]).await?;
    println!("down 90 min: {} nudges within {:#}", moments.len(), width(&moments));
    ensure!(
        width(&moments) > SignedDuration::from_mins(10),
        "not all at once: {:#}",
        width(&moments)
    );
    Ok(())
}

#[tokio::test]
async fn a_day_without_solis_leaves_no_alarm_behind() -> Result<()> {
    let Some(timed) =
        away("Mon, Wed, Fri", true, &[MONDAY, "2026-06-02T18:00"], "2026-06-04T16:00").await?
    else {
        return Ok(());
    };
    // 22 hours late on Thursday: it is said, within the day.
    let moments = once_each(&timed, date(2026, 6, 3), &["lesson-day"]).await?;
    println!("down 24 h: {} spoken to within {:#}", moments.len(), width(&moments));
    let old = "SELECT count(*) FROM alarms WHERE due_at < (SELECT max(at) FROM log) - 3600000";
    until("no alarm is left behind", || async { Ok(timed.stage.number(old, &[]).await? == 0) })
        .await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    timed.stage.is_sound().await
}
