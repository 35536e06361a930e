//! People who tap: how long they wait, at a steady pace and when everybody is as fast as they can be.

use std::{
    fs::File,
    io::Write,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use serde_json::json;
use solis::content::Library;
use tokio::task::JoinSet;

use crate::{
    Scale,
    bot_api::{BotApi, Chats, SECRET},
    rig::{
        people::{Beginner, FIRST_CHAT, fill},
        process::{Solis, client, folder},
        table::Table,
    },
};

/// So many tap at once when everybody is as fast as they can be.
const LANES: usize = 64;
/// So many taps the first lesson is good for; then somebody else goes on.
const TAPS_IN_A_LESSON: usize = 9;
/// Whoever waits longer has not been answered.
const PATIENCE: Duration = Duration::from_secs(5);

/// Everybody who taps.
#[derive(Clone)]
struct Crowd {
    client: reqwest::Client,
    webhook: Arc<str>,
    chats: Arc<Chats>,
    /// The number of the next update.
    update: Arc<AtomicI64>,
}

/// Measures it.
pub(crate) async fn measure(scale: &Scale, library: &Library, table: &mut Table) -> Result<()> {
    let folder = folder()?;
    let beginner = Beginner::new(library)?;
    // Those of the full load have tapped nothing before it.
    let fresh = scale.walkers * 4;
    fill(folder.path(), &beginner, scale.walkers + fresh).await?;
    let api = BotApi::start().await?;
    let chats = Arc::clone(&api.chats);
    (FIRST_CHAT..).take(scale.walkers + fresh).for_each(|chat| chats.ask(chat, &beginner.button));
    let solis = Solis::start(folder.path(), &api.variables())?;
    let client = client()?;
    solis.ready(&client).await?;
    let webhook = Arc::from(solis.url("/telegram/webhook"));
    let crowd = Crowd { client, webhook, chats, update: Arc::default() };
    let (beside, time) = (folder.path().join("beside"), scale.steady);
    let disk = tokio::task::spawn_blocking(move || disk(&beside, time));
    crowd.steady(scale, table).await?;
    table.note("meanwhile, one fsync beside it, p99", format!("{:.1} ms", disk.await??));
    let first = FIRST_CHAT + i64::try_from(scale.walkers)?;
    crowd.full(first..first + i64::try_from(fresh)?, scale, &solis, table).await?;
    table.note("memory after all that", format!("{:.1} MB", solis.memory()?));
    solis.stop().await
}

/// The milliseconds in which the disk keeps a page meanwhile, at the 99th percentile. A reply waits for three of these.
fn disk(file: &Path, time: Duration) -> Result<f64> {
    let mut file = File::create(file)?;
    let (mut times, begun) = (Vec::new(), Instant::now());
    while begun.elapsed() < time {
        let begun = Instant::now();
        file.write_all(&[0; 4096])?;
        file.sync_data()?;
        times.push(begun.elapsed());
        std::thread::sleep(Duration::from_millis(50));
    }
    times.sort();
    Ok(at(&times, 990))
}

/// The milliseconds at so many thousandths of sorted times.
fn at(times: &[Duration], share: usize) -> f64 {
    let it = times.get(times.len().saturating_sub(1) * share / 1000).copied();
    it.unwrap_or_default().as_secs_f64() * 1e3
}

impl Crowd {
    /// So many taps a second, whether Solis keeps up or not.
    async fn steady(&self, scale: &Scale, table: &mut Table) -> Result<()> {
        let taps = scale.taps_a_second * scale.steady.as_secs();
        let mut ticks =
            tokio::time::interval(Duration::from_secs(1) / u32::try_from(scale.taps_a_second)?);
        let mut posts = JoinSet::new();
        let mut chats = (FIRST_CHAT..).take(scale.walkers).cycle();
        for _ in 0..taps {
            ticks.tick().await;
            let chat = chats.next().context("nobody walks")?;
            let crowd = self.clone();
            posts.spawn(async move { crowd.tap(chat).await });
        }
        let mut refused = 0;
        while let Some(kept) = posts.join_next().await {
            refused += usize::from(!kept??);
        }
        let begun = Instant::now();
        while self.chats.answered() < usize::try_from(taps)? - refused && begun.elapsed() < PATIENCE
        {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let mut times = self.chats.take_times();
        times.sort();
        ensure!(!times.is_empty(), "no tap was answered");
        let pace = format!("tap to reply at {} taps/s", scale.taps_a_second);
        table.note(&format!("{pace}, p50"), format!("{:.1} ms", at(&times, 500)));
        table.note(&format!("{pace}, p95"), format!("{:.1} ms", at(&times, 950)));
        table.under(&format!("{pace}, p99"), at(&times, 990), 20.0, "ms");
        table.note(&format!("{pace}, max"), format!("{:.1} ms", at(&times, 1000)));
        table.note("taps answered", format!("{} of {taps}", times.len()));
        Ok(())
    }

    /// Everybody taps as soon as they are asked.
    async fn full(
        &self,
        chats: std::ops::Range<i64>,
        scale: &Scale,
        solis: &Solis,
        table: &mut Table,
    ) -> Result<()> {
        let next = Arc::new(AtomicI64::new(chats.start));
        let (said_before, worked_before) = (self.chats.lines(), solis.worked()?);
        let begun = Instant::now();
        let mut lanes = JoinSet::new();
        for _ in 0..LANES {
            let (crowd, next, last) = (self.clone(), Arc::clone(&next), chats.end);
            let until = begun + scale.full;
            lanes.spawn(async move { crowd.lane(&next, last, until).await });
        }
        while let Some(done) = lanes.join_next().await {
            done??;
        }
        let took = begun.elapsed().as_secs_f64();
        let worked = solis.worked()? - worked_before;
        let said = f64::from(u32::try_from(self.chats.lines() - said_before)?);
        let taps = f64::from(u32::try_from(self.chats.take_times().len())?);
        table.note(
            &format!("full load, {LANES} tapping at once"),
            format!("{:.0} taps/s, {:.0} lines/s", taps / took, said / took),
        );
        let (each, cores) = (worked / taps * 1e3, worked / took / 1e3);
        table.note("processor for 1,000 taps", format!("{each:.0} ms, on {cores:.2} cores"));
        Ok(())
    }

    /// One after another walks through the first lesson, until the time is over or everybody has walked.
    async fn lane(&self, next: &AtomicI64, last: i64, until: Instant) -> Result<()> {
        while Instant::now() < until {
            let chat = next.fetch_add(1, Ordering::Relaxed);
            if chat >= last {
                break;
            }
            for _ in 0..TAPS_IN_A_LESSON {
                ensure!(self.tap(chat).await?, "a tap was not kept");
                let asked = tokio::time::timeout(PATIENCE, self.chats.asked(chat)).await;
                asked.context("a tap brought no question")?;
                if Instant::now() >= until {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Taps what is open in a chat; whether there was something, and Solis has kept it.
    async fn tap(&self, chat: i64) -> Result<bool> {
        let Some(data) = self.chats.tap(chat) else { return Ok(false) };
        let number = self.update.fetch_add(1, Ordering::Relaxed) + 1;
        let from =
            json!({ "id": chat, "is_bot": false, "first_name": "Anna", "language_code": "en" });
        let place = json!({ "id": chat, "type": "private", "first_name": "Anna" });
        let message = json!({ "message_id": 1, "date": 1_760_000_000, "chat": place, "text": "…" });
        let update = json!({ "update_id": number, "callback_query": {
            "id": number.to_string(), "from": from, "message": message, "chat_instance": "1", "data": data,
        } });
        let post = self.client.post(&*self.webhook).json(&update);
        let kept = post.header("x-telegram-bot-api-secret-token", SECRET).send().await?;
        Ok(kept.status().is_success())
    }
}
