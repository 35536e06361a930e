//! R9: Telegram fails every fifth time for long, then it is gone; and when it is back, what has gathered goes out in
//! order, at the rate Telegram allows, without a burst.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use futures_util::future::try_join_all;
use tokio::time::sleep;

use super::{
    Engine, STORIES, both,
    check::agree,
    form::{Row, figure},
    hurry, on_both_engines,
    state::waiting,
    story::stories,
    talker::{Crowd, Talker},
};
use crate::{
    fake_telegram::{FakeTelegram, Fault, Request},
    product::{Solis, until, until_within},
};

/// Telegram's limit for a bot: so many in any second.
const A_SECOND: usize = 30;
/// So often may Telegram never have to ask to wait.
const TOO_MANY: usize = 5;
/// A circuit that is open closes within this time, however busy the machine is.
const CLOSES: Duration = Duration::from_mins(10);

on_both_engines!(after_failures_and_an_outage_everything_goes_out_without_a_burst);

async fn after_failures_and_an_outage_everything_goes_out_without_a_burst(
    engine: Engine,
) -> Result<()> {
    let row = Row::begin("R9 outage").await;
    let (telegram, mut solis) = both(&engine).await?;
    telegram.keep_little();
    solis.begin().await?;
    let stories = stories(STORIES)?;
    for (number, fault) in [(1, Fault::ServerError), (2, Fault::ResetBefore)] {
        telegram.fail_rate("send*", 10, row.seed(number), fault);
    }
    let mut crowd = Crowd::new(1_000_000, row.form.of(60, 200, 600), &stories);
    crowd.thinks = row.form.of(Duration::ZERO, Duration::from_secs(3), Duration::from_secs(15));
    let mut talkers = hurry::while_uncertain((&telegram, &solis), hurry::OFTEN, async {
        let talkers = crowd.lives(&telegram, 6).await?;
        telegram.no_faults();
        until("nothing waits", || async { Ok(waiting(&solis).await? == 0) }).await?;
        Ok(talkers)
    })
    .await?;
    row.says("every fifth send failed: everybody was answered");
    // From now on Telegram keeps its limits, and so does Solis.
    solis.stop().await?;
    solis.set("TELEGRAM_LIMITS", "30/s 1/s 20/min");
    solis.begin().await?;
    telegram.enforce_limits(true);
    let back = outage(&row, &telegram, &solis, &mut talkers).await?;
    let tally = agree(&telegram, &solis, &talkers).await?;
    let drain = Drain::since(&telegram, back)?;
    row.says(&format!(
        "{} lines; the first {:?} after Telegram was back, then {:.0} a second, at most {}; {} times 429",
        tally.lines, drain.first, drain.a_second, drain.most_in_a_second, drain.too_many
    ));
    // On a busy machine what was sent evenly may arrive unevenly; a long drain on a quiet one shows the rate itself.
    let burst = row.form.of(A_SECOND + 5, A_SECOND + 1, A_SECOND + 1);
    let most = drain.most_in_a_second;
    figure(most <= burst, format_args!("a burst of {most}"))?;
    let asked = drain.too_many;
    figure(asked < TOO_MANY, format_args!("Telegram had to ask to wait {asked} times"))
}

/// Everybody acts, and while they are answered Telegram goes; when it came back.
async fn outage(
    row: &Row,
    telegram: &FakeTelegram,
    solis: &Solis,
    talkers: &mut [Talker<'_>],
) -> Result<Instant> {
    for talker in talkers.iter_mut() {
        talker.acts()?;
    }
    telegram.wait_until("all is taken", CLOSES, |it| it.pending_updates() == 0).await;
    telegram.down();
    // Longer than 150 seconds would lose taps: that is another row.
    sleep(row.form.of(Duration::from_secs(8), Duration::from_mins(1), Duration::from_secs(140)))
        .await;
    let gathered = waiting(solis).await?;
    ensure!(gathered > 0, "nothing has gathered");
    telegram.up();
    let back = Instant::now();
    let all = talkers.iter().map(Talker::hears);
    hurry::while_uncertain((telegram, solis), hurry::SELDOM, try_join_all(all)).await?;
    until_within("the drain is over", CLOSES, || async { Ok(waiting(solis).await? == 0) }).await?;
    row.says(&format!("{gathered} had gathered, and were out after {:?}", back.elapsed()));
    Ok(back)
}

/// How what had gathered went out.
#[derive(Debug)]
struct Drain {
    /// The first line, after Telegram was back.
    first: Duration,
    /// How many went out a second, from the first to the last.
    a_second: f64,
    most_in_a_second: usize,
    /// How often Telegram asked to wait.
    too_many: usize,
}

impl Drain {
    fn since(telegram: &FakeTelegram, back: Instant) -> Result<Self> {
        telegram.look_at_requests(|all| {
            let is_send = |it: &&Request| it.method.starts_with("send") && it.at >= back;
            let sends = all.iter().filter(is_send).filter(|it| it.chat != Some(hurry::EVE));
            let too_many = sends.clone().filter(|it| it.status == Some(429)).count();
            let times = sends.map(|it| it.at).collect::<Vec<_>>();
            let second = |from: &Instant| {
                let after = times.iter().filter(|at| *at >= from);
                after.take_while(|at| **at - *from < Duration::from_secs(1)).count()
            };
            let most_in_a_second = times.iter().map(second).max().unwrap_or(0);
            let (first, last) = times.first().zip(times.last()).context("nothing went out")?;
            let took = last.duration_since(*first).as_secs_f64().max(1.0);
            let a_second = f64::from(u32::try_from(times.len())?) / took;
            Ok(Self { first: *first - back, a_second, most_in_a_second, too_many })
        })
    }
}
