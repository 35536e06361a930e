//! R1: `kill -9` at random moments, in the middle of everything and while it starts.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use futures_util::future::try_join;
use tokio::time::sleep;

use super::{
    Engine, STORIES, announcement, both, both_with_webhook,
    check::agree,
    form::Row,
    on_both_engines,
    state::{accounts, settled},
    story::{TURNS, stories},
    talker::{Crowd, Talker},
};
use crate::{
    dice::Dice,
    fake_telegram::{FakeTelegram, Fault},
    product::{Solis, until_within},
};

/// What can be in the air at once, where there are limits and answers take long.
const WINDOW: usize = 16;

/// Whatever is done between two kills is done in this time.
const SO_MUCH: Duration = Duration::from_mins(10);

on_both_engines!(kills_lose_nothing_and_double_no_turn, kills_lose_nothing_that_a_webhook_brings);

async fn kills_lose_nothing_and_double_no_turn(engine: Engine) -> Result<()> {
    let row = Row::begin("R1 kills").await;
    let (people, times) = (row.form.of(150, 3_000, 20_000), times(&row, &engine, 20, 200));
    kills(&row, both(&engine).await?, people, times).await
}

async fn kills_lose_nothing_that_a_webhook_brings(engine: Engine) -> Result<()> {
    let row = Row::begin("R1 kills, webhook").await;
    let (people, times) = (row.form.of(60, 1_000, 5_000), times(&row, &engine, 10, 100));
    kills(&row, both_with_webhook(&engine).await?, people, times).await
}

/// How many kills. On a server each is followed by half a minute in which the dead process may still be sending.
fn times(row: &Row, engine: &Engine, short: usize, long: usize) -> usize {
    match engine {
        Engine::File => row.form.of(short, short * 3, long),
        Engine::Server(_) => row.form.of(2, 10, 40),
    }
}

/// So many conversations, and so many kills meanwhile.
async fn kills(
    row: &Row,
    (telegram, mut solis): (FakeTelegram, Solis),
    people: usize,
    kills: usize,
) -> Result<()> {
    telegram.keep_little();
    // Some answers take their time, as on a real line.
    telegram.fail_rate("send*", 10, row.seed(1), Fault::HangAfter(Duration::from_millis(60)));
    solis.begin().await?;
    let stories = stories(STORIES)?;
    let sleepers = Crowd::new(5_000_000, row.form.of(100, 5_000, 50_000), &stories);
    let sleepers = sleepers.falls_asleep(&telegram, &solis).await?;
    let crowd = Crowd::new(1_000_000, people, &stories);
    let begun = Instant::now();
    let axe = Axe { crowd: &crowd, dice: row.dice(2), kills, times: Vec::new() };
    let lives = crowd.lives(&telegram, TURNS);
    let (talkers, kills) = try_join(lives, axe.swings(&mut solis)).await?;
    let tally = agree(&telegram, &solis, &talkers).await?;
    let most = most_in_one(&kills, &tally.copies);
    row.says(&format!(
        "{} kills, {} conversations, {} turns, {} lines in {:?}: 0 lost, 0 double turns",
        kills.len(),
        tally.learners,
        tally.turns,
        tally.lines,
        begun.elapsed()
    ));
    if !sleepers.is_empty() {
        announcement::is_out(&solis).await?;
        agree(&telegram, &solis, &sleepers).await?;
        let twice = announcement::was_heard(&solis, &sleepers, &accounts(&solis).await?).await?;
        row.says(&format!("{} heard an announcement, {twice} of them twice", sleepers.len()));
    }
    row.says(&format!(
        "{} lines came twice, at most {most} in one kill; {} marked uncertain, {} of those had not arrived",
        tally.copies.len(),
        tally.uncertain,
        tally.uncertain_in_vain
    ));
    // What one process had in the air may come again when the next one is killed while it says it once more.
    ensure!(most <= 2 * WINDOW, "one kill doubled {most} lines, and {WINDOW} can be in the air");
    Ok(())
}

impl<'a> Crowd<'a> {
    /// Everybody opens the chat and does nothing more; then something is announced to them, if this Solis can do that.
    async fn falls_asleep(
        &self,
        telegram: &FakeTelegram,
        solis: &Solis,
    ) -> Result<Vec<Talker<'a>>> {
        if !announcement::is_possible(solis) {
            println!("without an announcement: this Solis knows none");
            return Ok(Vec::new());
        }
        let sleepers = self.lives(telegram, 1).await?;
        settled(solis).await?;
        announcement::announce(solis).await?;
        Ok(sleepers)
    }
}

/// Kills at moments that are spread over all there is to do.
struct Axe<'a> {
    crowd: &'a Crowd<'a>,
    dice: Dice,
    kills: usize,
    times: Vec<Instant>,
}

impl Axe<'_> {
    /// Kills so often; when that was.
    async fn swings(mut self, solis: &mut Solis) -> Result<Vec<Instant>> {
        let all = self.crowd.all_deeds();
        let mut moments = (0..self.kills).map(|_| self.dice.place(all)).collect::<Vec<_>>();
        moments.sort_unstable();
        while self.times.len() < self.kills {
            let moment = moments[self.times.len()];
            let is_due = || async { Ok(self.crowd.done() >= moment) };
            until_within("so much is done", SO_MUCH, is_due).await?;
            sleep(Duration::from_millis(self.dice.below(60))).await;
            self.kill(solis)?;
            if self.dice.below(4) == 0 && self.times.len() < self.kills {
                solis.begin_without_waiting()?;
                sleep(Duration::from_millis(self.dice.below(400))).await;
                self.kill(solis)?;
            }
            solis.begin().await?;
        }
        Ok(self.times)
    }

    fn kill(&mut self, solis: &mut Solis) -> Result<()> {
        ensure!(solis.is_running()?, "it ended by itself:\n{}", solis.written());
        self.times.push(Instant::now());
        solis.kill()
    }
}

/// How many lines at most were doubled by one kill: one copy before it, the next after.
fn most_in_one(kills: &[Instant], copies: &[(Instant, Instant)]) -> usize {
    let of = |kill: &Instant| copies.iter().filter(|(a, b)| a <= kill && kill <= b).count();
    kills.iter().map(of).max().unwrap_or(0)
}
