//! R23: the database is ended in the middle of everything and started again, loses all its connections, stands still,
//! moves to another host without a word, and does what it is told without saying so.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use futures_util::future::try_join;
use tokio::time::sleep;

use super::{
    STORIES,
    check::agree,
    fleet::{Fleet, Updates},
    form::Row,
    gate::Gate,
    story::{TURNS, stories},
    talker::Crowd,
};
use crate::{
    dice::Dice,
    fake_telegram::FakeTelegram,
    postgres::Cluster,
    product::{TOKEN, until_within},
};

/// Whatever is done between two troubles is done in this time.
const SO_MUCH: Duration = Duration::from_mins(10);
const STORM: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE pid <> pg_backend_pid() AND datname = current_database()";

/// What happens to the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    Restart,
    Storm,
    Freeze,
    Unheard,
    Moves,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_the_database_goes_through_nothing_is_lost() -> Result<()> {
    use Trouble::{Freeze, Moves, Restart, Storm, Unheard};
    let row = Row::begin("R23 database").await;
    let once = [Restart, Storm, Freeze, Unheard, Moves, Restart, Storm, Unheard, Freeze, Restart];
    let troubles = once.repeat(row.form.of(1, 4, 17));
    besieged(&row, &troubles).await
}

/// Two replicas and a crowd; the troubles come one after another, spread over all there is to do.
async fn besieged(row: &Row, troubles: &[Trouble]) -> Result<()> {
    let Some(cluster) = Cluster::start()? else { return Ok(()) };
    let database = cluster.database().await?;
    let gate = Gate::before(&format!("127.0.0.1:{}", cluster.port())).await?;
    let there = format!("postgres://solis@{}/{}", gate.at, database.name);
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut fleet = Fleet::of((2, Updates::Brought), &telegram, &there, &database.url).await?;
    let stories = stories(STORIES)?;
    let mut crowd = Crowd::new(1_000_000, row.form.of(150, 1_000, 4_000), &stories);
    crowd.thinks = Duration::from_secs(2);
    let dice = row.dice(1);
    let axe = Axe { row, crowd: &crowd, dice, gate: &gate, cluster: &cluster, fleet: &fleet };
    let lives = crowd.lives(&telegram, TURNS);
    let (talkers, ()) = try_join(lives, axe.swings(troubles)).await?;
    fleet.all_run()?;
    let tally = agree(&telegram, &fleet.book, &talkers).await?;
    row.says(&format!(
        "{} troubles, {} commits of which nobody heard, {} conversations, {} turns, {} lines: 0 lost, 0 double turns; {} lines came twice, {} marked uncertain, {} of those had not arrived",
        troubles.len(), gate.taken(), tally.learners, tally.turns, tally.lines, tally.copies.len(), tally.uncertain, tally.uncertain_in_vain
    ));
    ensure!(gate.taken() > 0, "every commit was heard");
    Ok(())
}

struct Axe<'a> {
    row: &'a Row,
    crowd: &'a Crowd<'a>,
    dice: Dice,
    gate: &'a Gate,
    cluster: &'a Cluster,
    fleet: &'a Fleet,
}

impl Axe<'_> {
    async fn swings(mut self, troubles: &[Trouble]) -> Result<()> {
        let all = self.crowd.all_deeds();
        for (number, trouble) in troubles.iter().enumerate() {
            let moment = all * (number + 1) / (troubles.len() + 2);
            let is_due = || async { Ok(self.crowd.done() >= moment) };
            until_within("so much is done", SO_MUCH, is_due).await?;
            let begun = Instant::now();
            self.swing(*trouble).await?;
            let (lasted, back, done) = (begun.elapsed(), Instant::now(), self.crowd.done());
            let goes_on = || async { Ok(self.crowd.done() > done) };
            until_within("somebody is answered", SO_MUCH, goes_on).await?;
            let after = back.elapsed();
            self.row.says(&format!("{trouble:?} for {lasted:?}: answered {after:?} after it"));
        }
        Ok(())
    }

    /// Does it; comes back when the database is well again.
    async fn swing(&mut self, trouble: Trouble) -> Result<()> {
        match trouble {
            Trouble::Restart => {
                self.cluster.stop()?;
                sleep(Duration::from_millis(self.dice.below(3_000))).await;
                self.cluster.start_again()
            }
            Trouble::Storm => {
                for _ in 0..20 {
                    self.fleet.book.change_beside(STORM, &[]).await?;
                    sleep(Duration::from_millis(self.dice.below(100))).await;
                }
                Ok(())
            }
            Trouble::Freeze => {
                let (short, long) =
                    self.row.form.of((2_000, 8_000), (2_000, 20_000), (2_000, 30_000));
                self.gate.open(false);
                sleep(Duration::from_millis(short + self.dice.below(long - short))).await;
                self.gate.open(true);
                Ok(())
            }
            Trouble::Unheard => {
                let before = self.gate.taken();
                self.gate.unheard(10);
                let all = || async { Ok(self.gate.taken() >= before + 10) };
                until_within("ten commits are done and not heard", SO_MUCH, all).await
            }
            Trouble::Moves => {
                self.gate.forget();
                Ok(())
            }
        }
    }
}
