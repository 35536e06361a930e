//! R25: three replicas; one after another is killed, stands still, or ends politely and starts again, and mostly it is
//! the one that sends.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use futures_util::future::{try_join, try_join_all};
use tokio::time::sleep;

use super::{
    STORIES,
    check::agree,
    fleet::{Fleet, Updates},
    form::{Row, figure},
    state::settled,
    story::{TURNS, stories},
    talker::Crowd,
};
use crate::{
    dice::Dice,
    fake_telegram::{FakeTelegram, Fault},
    postgres,
    product::{TOKEN, until, until_within},
};

/// What can be in the air at once where Telegram limits nothing.
const WINDOW: usize = 128;
/// After this time another one sends and asks.
const FAIL_OVER: Duration = Duration::from_secs(40);
/// Whatever is done between two troubles is done in this time.
const SO_MUCH: Duration = Duration::from_mins(10);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_that_poll_lose_nothing_whoever_of_them_is_gone() -> Result<()> {
    let row = Row::begin("R25 partitions, polling").await;
    partitions(&row, Updates::Polled).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_behind_a_balancer_lose_nothing_whoever_of_them_is_gone() -> Result<()> {
    let row = Row::begin("R25 partitions, webhook").await;
    partitions(&row, Updates::Brought).await
}

async fn partitions(row: &Row, updates: Updates) -> Result<()> {
    let Some(database) = postgres::database().await? else { return Ok(()) };
    let telegram = FakeTelegram::start(TOKEN).await;
    // Some answers take their time, as on a real line.
    telegram.fail_rate("send*", 10, row.seed(1), Fault::HangAfter(Duration::from_millis(60)));
    let url = &database.url;
    let mut fleet = Fleet::of((3, updates), &telegram, url, url).await?;
    let stories = stories(STORIES)?;
    let (people, times) = (row.form.of(100, 500, 2_000), row.form.of(6, 30, 200));
    let mut crowd = Crowd::new(1_000_000, people, &stories);
    crowd.thinks = Duration::from_secs(2);
    let trouble = Trouble { row, crowd: &crowd, dice: row.dice(2), times };
    let lives = crowd.lives(&telegram, TURNS);
    let (talkers, ()) = try_join(lives, trouble.comes(&mut fleet)).await?;
    fleet.all_run()?;
    let tally = agree(&telegram, &fleet.book, &talkers).await?;
    let (senders, hands) = (fleet.senders(), fleet.hands("sender").await?);
    row.says(&format!(
        "{times} troubles, {} conversations, {} turns, {} lines: 0 lost, 0 double turns; {} lines came twice, {} marked uncertain, {} of those had not arrived",
        tally.learners, tally.turns, tally.lines, tally.copies.len(), tally.uncertain, tally.uncertain_in_vain
    ));
    row.says(&format!("{senders:?}, the duty changed hands {hands} times"));
    ensure!(senders.overlaps <= WINDOW * hands, "{senders:?}");
    // Each hand-over is one change; a line that was on its way while its sender stood still comes later.
    ensure!(senders.changes <= 3 * hands, "{senders:?} in {hands} hands");
    let (conflicts, hands) = (fleet.conflicts(), fleet.hands("listen").await?);
    row.says(&format!("{conflicts} times 409, the duty to ask changed hands {hands} times"));
    ensure!(conflicts <= hands, "{conflicts} times 409 in {hands} hands");
    Ok(())
}

/// What happens to replicas, spread over all there is to do.
struct Trouble<'a> {
    row: &'a Row,
    crowd: &'a Crowd<'a>,
    dice: Dice,
    times: usize,
}

impl Trouble<'_> {
    async fn comes(mut self, fleet: &mut Fleet) -> Result<()> {
        let all = self.crowd.all_deeds();
        for time in 0..self.times {
            let moment = all * time / (self.times + 1);
            let is_due = || async { Ok(self.crowd.done() >= moment) };
            until_within("so much is done", SO_MUCH, is_due).await?;
            sleep(Duration::from_millis(self.dice.below(500))).await;
            fleet.all_run()?;
            let anyone = self.dice.place(fleet.replicas.len());
            let sender = fleet.sender().unwrap_or(anyone);
            match (time % 4, self.dice.below(2)) {
                (0, _) => self.kill(fleet, sender).await?,
                (1, _) => self.freeze(fleet, sender).await?,
                (2, _) => self.restart(fleet, sender).await?,
                (_, 0) => self.kill(fleet, anyone).await?,
                (_, _) => self.freeze(fleet, anyone).await?,
            }
        }
        Ok(())
    }

    /// `kill -9`, and a new one when another has taken over.
    async fn kill(&mut self, fleet: &mut Fleet, number: usize) -> Result<()> {
        let (at, was_sender) = (Instant::now(), fleet.sender() == Some(number));
        fleet.replicas[number].solis.kill()?;
        if was_sender {
            self.goes_on(fleet, number, at, "killed").await?;
        } else {
            sleep(Duration::from_millis(self.dice.below(3_000))).await;
        }
        fleet.replicas[number].solis.begin().await
    }

    /// It stands still, and goes on with all it believes.
    async fn freeze(&mut self, fleet: &mut Fleet, number: usize) -> Result<()> {
        let (short, long) = self.row.form.of((5_000, 10_000), (5_000, 30_000), (5_000, 60_000));
        let pause = Duration::from_millis(short + self.dice.below(long - short));
        fleet.replicas[number].signal("-STOP")?;
        sleep(pause).await;
        fleet.replicas[number].signal("-CONT")?;
        self.row.says(&format!("one stood still for {pause:?}"));
        Ok(())
    }

    /// A polite end, and a start.
    async fn restart(&mut self, fleet: &mut Fleet, number: usize) -> Result<()> {
        let at = Instant::now();
        fleet.replicas[number].solis.stop().await?;
        let stopped = at.elapsed();
        self.goes_on(fleet, number, at, "stopped").await?;
        self.row.says(&format!("it ended within {stopped:?}"));
        fleet.replicas[number].solis.begin().await
    }

    /// Another one sends; when.
    async fn goes_on(&self, fleet: &Fleet, number: usize, at: Instant, why: &str) -> Result<()> {
        // Everybody may have come to the end of their story; whether anything is left is judged then.
        let is_sent = || fleet.after(number, at)[0].is_some();
        let is_over = || self.crowd.done() >= self.crowd.all_deeds();
        let is_seen = || async { Ok(is_sent() || is_over()) };
        _ = until_within("another one sends", FAIL_OVER * 3, is_seen).await;
        let [sent, asked] = fleet.after(number, at);
        let Some(sent) = sent else {
            self.row.says(&format!("the sender was {why}: nobody had anything more to hear"));
            return Ok(());
        };
        self.row.says(&format!(
            "the sender was {why}: another one sent after {sent:?}, and asked for updates after {asked:?}"
        ));
        figure(sent < FAIL_OVER, format!("another one sends only after {sent:?}"))
    }
}

const TEN_MINUTES_AGO: &str =
    "UPDATE marks SET value = value - 600000 WHERE name LIKE 'telegram-heard%'";
const RUNG: &str = r#"SELECT count(*) FROM outbox WHERE why = '"again"'"#;
const RUNG_FOR: &str = r#"SELECT count(DISTINCT learner) FROM outbox WHERE why = '"again"'"#;

/// After a silence everybody has an alarm that rings now; whoever rings them is killed or stands still meanwhile.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn alarms_ring_once_whoever_rings_them() -> Result<()> {
    let row = Row::begin("R25 alarms").await;
    let mut dice = row.dice(1);
    for _ in 0..row.form.of(2, 10, 40) {
        let Some(database) = postgres::database().await? else { return Ok(()) };
        alarms(&row, &mut dice, &database.url).await?;
    }
    Ok(())
}

async fn alarms(row: &Row, dice: &mut Dice, url: &str) -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut fleet = Fleet::of((3, Updates::Polled), &telegram, url, url).await?;
    let stories = stories(STORIES)?;
    let people = row.form.of(150, 500, 1_000);
    let talkers = Crowd::new(1_000_000, people, &stories).lives(&telegram, 5).await?;
    settled(&fleet.book).await?;
    try_join_all(fleet.replicas.iter_mut().map(|it| it.solis.stop())).await?;
    fleet.book.change(TEN_MINUTES_AGO).await?;
    try_join_all(fleet.replicas.iter_mut().map(|it| it.solis.begin())).await?;
    // Somewhere in the middle one stands still and another one is killed.
    let all = i64::try_from(people)?;
    let some = 1 + i64::try_from(dice.below(u64::try_from(all / 2)?))?;
    until("some are asked", || async { Ok(fleet.book.number(RUNG, &[]).await? >= some) }).await?;
    let still = dice.place(3);
    fleet.replicas[still].signal("-STOP")?;
    let other = (still + 1 + dice.place(2)) % 3;
    fleet.replicas[other].solis.kill()?;
    fleet.replicas[other].solis.begin().await?;
    until("all are asked", || async { Ok(fleet.book.number(RUNG, &[]).await? >= all) }).await?;
    fleet.replicas[still].signal("-CONT")?;
    settled(&fleet.book).await?;
    sleep(Duration::from_secs(2)).await;
    let (rung, whom) =
        (fleet.book.number(RUNG, &[]).await?, fleet.book.number(RUNG_FOR, &[]).await?);
    row.says(&format!("{rung} alarms have rung for {whom} learners, one killed and one frozen"));
    ensure!(rung == all && whom == all, "{rung} alarms rang for {whom} of {all}");
    for talker in &talkers {
        let lines = talker.person.sees(<[_]>::len);
        ensure!(lines > 0, "{:?} has heard nothing", talker.person);
    }
    Ok(())
}
