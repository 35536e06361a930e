//! R11: connections that say one byte a second, to the webhook and to the web chat. Telegram is heard all the same.

use std::{
    fs,
    io::ErrorKind,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use futures_util::future::try_join_all;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
    time::{sleep, timeout},
};

use super::{
    crowd::{Crowd, SECRET},
    quantile, sized,
    stage::Stage,
};

/// What memory may grow by.
const MOST_KIB: u64 = 64 << 10;

#[tokio::test]
async fn slow_connections_hold_up_nobody() -> Result<()> {
    let mut stage = Stage::set(8, None).await?;
    stage.solis.begin().await?;
    try_join_all(stage.people.iter().map(|it| stage.begins(*it))).await?;
    stage.is_served(crate::product::PATIENCE).await?;
    let before = memory(&stage)?;
    let mut slow = JoinSet::new();
    let (connections, during) = (sized(300, 2000), Duration::from_secs(sized(10, 600)));
    for at in 0..connections {
        slow.spawn(drip(stage.solis.url()?, at, during));
    }
    sleep(Duration::from_secs(1)).await;
    let end = Instant::now() + during.saturating_sub(Duration::from_secs(2));
    let (mut took, mut most) = (Vec::new(), 0);
    while Instant::now() < end {
        let answers =
            try_join_all(stage.people.iter().map(|it| stage.crowd.says(*it, "1"))).await?;
        for answer in answers {
            ensure!(answer.status == 200, "{answer:?}");
            took.push(answer.took);
        }
        most = most.max(memory(&stage)?);
        sleep(Duration::from_millis(100)).await;
    }
    let (status, _) = stage.solis.get("/").await?;
    ensure!(status == 200, "the web chat answers: {status}");
    let mut ended = Vec::new();
    while let Some(lasted) = slow.join_next().await {
        ended.extend(lasted??);
    }
    println!(
        "{} real updates beside {connections} slow connections: p50 {:?}, p99 {:?}; memory {before} KiB, then {most} KiB; {} of the slow ones were ended by Solis",
        took.len(),
        quantile(&took, 500),
        quantile(&took, 990),
        ended.len()
    );
    ensure!(most.saturating_sub(before) <= MOST_KIB, "memory grew from {before} to {most} KiB");
    stage.is_served(crate::product::PATIENCE).await?;
    stage.is_whole().await
}

#[tokio::test]
async fn who_does_not_say_what_it_wants_is_sent_away() -> Result<()> {
    let mut stage = Stage::set(1, None).await?;
    stage.solis.begin().await?;
    // Half a head, a body that does not come, and nothing at all.
    for kind in [0, 1, 2] {
        let lasted = drip(stage.solis.url()?, kind, Duration::from_secs(40)).await?;
        let lasted = lasted.with_context(|| format!("kind {kind}: still open after 40 s"))?;
        println!("kind {kind}: ended after {lasted:?}");
        // Ten seconds for a head, thirty for a body.
        ensure!(
            lasted < Duration::from_secs(if kind == 1 { 35 } else { 15 }),
            "{kind}: {lasted:?}"
        );
    }
    Ok(())
}

#[tokio::test]
#[ignore = "slow connections take every file a process may open, and Telegram is not heard"]
async fn slow_connections_leave_files_for_telegram() -> Result<()> {
    let mut stage = Stage::set(1, None).await?;
    stage.solis.begin().await?;
    stage.begins(1001).await?;
    // A service has 1,024 of them if nobody says otherwise; 300 connections stand for 2,000 here.
    let limit = Command::new("prlimit")
        .args(["--nofile=128:128", "--pid", &stage.solis.pid()?.to_string()])
        .status();
    if !limit.is_ok_and(|it| it.success()) {
        println!("skipped: there is no `prlimit` here");
        return Ok(());
    }
    let mut slow = JoinSet::new();
    for at in 0..300 {
        slow.spawn(drip(stage.solis.url()?, at, Duration::from_mins(2)));
    }
    sleep(Duration::from_secs(2)).await;
    // Telegram comes by a connection of its own.
    let telegram = Crowd::new(&stage.solis.url()?)?;
    let brought = timeout(Duration::from_mins(2), telegram.bring(900_000_001, 1001, "1")).await;
    let answer = brought.context("not answered within 30 s")??;
    ensure!(answer.status == 200, "{answer:?}");
    println!("answered after {:?}", answer.took);
    Ok(())
}

/// One connection that says one byte a second; after how long Solis ended it, if it did.
async fn drip(url: String, kind: usize, during: Duration) -> Result<Option<Duration>> {
    let begun = Instant::now();
    let mut stream = TcpStream::connect(url.trim_start_matches("http://")).await?;
    let padding = "x".repeat(1000);
    let said = match kind % 4 {
        0 => format!("POST /telegram/webhook HTTP/1.1\r\nhost: solis\r\nx-padding: {padding}"),
        1 => {
            let head = format!(
                "POST /telegram/webhook HTTP/1.1\r\nhost: solis\r\nx-telegram-bot-api-secret-token: {SECRET}\r\ncontent-length: 1000\r\n\r\n"
            );
            stream.write_all(head.as_bytes()).await?;
            padding
        }
        2 => String::new(),
        _ => format!("GET / HTTP/1.1\r\nhost: solis\r\ncookie: {padding}"),
    };
    let mut bytes = said.as_bytes().iter();
    let mut answer = [0; 256];
    while begun.elapsed() < during {
        if let Some(byte) = bytes.next()
            && let Err(why) = stream.write_all(&[*byte]).await
        {
            let is_end = matches!(why.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset);
            return if is_end { Ok(Some(begun.elapsed())) } else { Err(why.into()) };
        }
        match timeout(Duration::from_secs(1), stream.read(&mut answer)).await {
            // Nothing yet: the next byte.
            Err(_) => {}
            // A word before the end, such as 408.
            Ok(Ok(1..)) => {}
            Ok(Ok(0) | Err(_)) => return Ok(Some(begun.elapsed())),
        }
    }
    Ok(None)
}

/// What the process has in memory, in KiB.
fn memory(stage: &Stage) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", stage.solis.pid()?))?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:")).context("no VmRSS")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}
