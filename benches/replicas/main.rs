//! `cargo bench --bench replicas`: how much several Solis do on one `PostgreSQL`, and what it costs.
//!
//! A thousand learners walk the shipped lessons; Telegram brings what they do to whichever replica is free, a hundred of
//! them wait for an answer at any time (`SOLIS_LOAD_AT_ONCE` says otherwise), and one of the replicas sends. The replicas,
//! the database, the learners and Telegram share the cores of this machine: see what each of them used before you believe
//! that more replicas bring nothing. `SOLIS_BENCH=short` is shorter. It needs an installed `PostgreSQL`.

mod costs;
#[path = "../../tests/ports/mod.rs"]
mod ports;
#[path = "../../tests/postgres/mod.rs"]
mod postgres;
#[path = "../rig/mod.rs"]
mod rig;

use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use solis::content::Library;
use tokio::task::LocalSet;

use costs::Costs;
use postgres::Cluster;
use rig::{
    crowd::Crowd,
    lesson::{Turn, walk},
    process::{SOLIS, Solis, client, folder, free_address},
    server::{self, SECRET, TOKEN},
    shipped,
    times::at,
};

/// So many replicas, one run each.
const REPLICAS: [usize; 3] = [1, 2, 4];
const LEARNERS: usize = 1_000;
const AT_ONCE: usize = 100;

fn main() -> Result<()> {
    let is_short = word("SOLIS_BENCH").is_some_and(|it| it == "short");
    // `cargo test --all-targets` comes by without `--bench`, and wants to see that it works.
    let is_bench = std::env::args().any(|it| it == "--bench");
    let seconds = if is_short || !is_bench { (1, 2) } else { (3, 10) };
    let (warm, long) = (Duration::from_secs(seconds.0), Duration::from_secs(seconds.1));
    let Some(cluster) = Cluster::start()? else { return Ok(()) };
    let library = Library::load(&shipped::files()?);
    let library = library.ok().context("the content is broken: see `solis check`")?;
    let walk = walk(&library)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, async {
        println!("{}", rig::table::machine());
        println!(
            "replicas  updates/s  replies/s  p50 ms  p99 ms  cores: Solis  PostgreSQL  load  \
             ms for 1,000 updates: Solis  PostgreSQL  commits/update  WAL bytes/update  rows kB/update"
        );
        for replicas in REPLICAS {
            measure(&cluster, &walk, replicas, (warm, long)).await?;
        }
        Ok(())
    })
}

/// A word of the environment.
fn word(name: &str) -> Option<String> {
    std::env::var_os(name)?.into_string().ok()
}

async fn measure(
    cluster: &Cluster,
    walk: &[Turn],
    replicas: usize,
    (warm, long): (Duration, Duration),
) -> Result<()> {
    let database = cluster.database().await?;
    let crowd = Crowd::new(LEARNERS, 1_000_000, walk)?;
    let api = server::start(&crowd).await?;
    let client = client()?;
    let (mut all, mut folders) = (Vec::new(), Vec::new());
    for _ in 0..replicas {
        let (at, folder) = (free_address()?, folder()?);
        let variables = [
            ("DATABASE_URL", database.url.as_str()),
            ("TELOXIDE_TOKEN", TOKEN),
            ("TELEGRAM_API_URL", &api),
            ("TELEGRAM_LIMITS", "off"),
            ("SOLIS_FLOOD_GUARD", "off"),
            ("TELEGRAM_WEBHOOK_URL", &format!("http://{at}")),
            ("TELEGRAM_WEBHOOK_SECRET", SECRET),
            ("RUST_LOG", "warn"),
        ];
        let solis = Solis::run(Command::new(SOLIS), &at, folder.path(), &variables)?;
        solis.ready(&client).await?;
        all.push(solis);
        folders.push(folder);
    }
    let introduced = || crowd.state().hooks.len() == replicas;
    while !introduced() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let wanted = word("SOLIS_LOAD_AT_ONCE").and_then(|it| it.parse().ok());
    crowd.at_once(wanted.unwrap_or(AT_ONCE));
    tokio::time::sleep(warm).await;
    crowd.state().take_times();
    // Not borrowed while others wait for it.
    let counts = crowd.state().counts;
    let before = Costs::now(cluster, &database.url, &all, counts).await?;
    let begun = Instant::now();
    tokio::time::sleep(long).await;
    let took = crowd.state().take_times();
    let counts = crowd.state().counts;
    let after = Costs::now(cluster, &database.url, &all, counts).await?;
    after.since(&before).print(replicas, begun.elapsed(), (at(&took, 500), at(&took, 990)));
    for solis in all {
        solis.kill()?;
    }
    Ok(())
}
