//! R14: one person sends a hundred messages a second, two hundred come again and again. Others are served, an offender
//! is told once, and the database does not grow with what is held back.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use futures_util::future::{join3, try_join_all};
use tokio::time::sleep;

use super::{quantile, sized, stage::Stage};
use crate::{
    fake_telegram::FakeTelegram,
    product::{PATIENCE, until},
};

const OTHERS: i64 = 4;
const NEWCOMERS: i64 = 200;
/// So many newcomers are let in at once, and then one a second.
const SCHOOL: i64 = 240;
/// More than a school.
const CROWD: i64 = 350;
/// What is asked of ten minutes.
const MOST: u64 = 5 << 20;

/// What a flood did.
struct Flood {
    messages: u64,
    starts: u64,
    /// How long the others waited for their receipt.
    took: Vec<Duration>,
    during: Duration,
    /// Bytes in the database before and after.
    size: (u64, u64),
}

#[tokio::test]
async fn who_floods_is_told_once_and_others_are_served() -> Result<()> {
    let (stage, flood) = flood(NEWCOMERS).await?;
    // Everybody who floods, and everybody who does not.
    let told = |it: &FakeTelegram, person| {
        it.sent_to(person).iter().filter(|sent| sent.text.contains("very fast")).count()
    };
    for person in &stage.people {
        let notices = told(&stage.telegram, *person);
        let is_calm = *person < 1001 + OTHERS;
        ensure!(notices <= usize::from(!is_calm), "{person} was told {notices} times");
    }
    ensure!(
        told(&stage.telegram, 1001 + OTHERS) == 1,
        "the one who sends a hundred a second is told"
    );
    let (before, after) = flood.size;
    let grown = after.saturating_sub(before);
    let ten_minutes = u128::from(grown) * 600_000 / flood.during.as_millis().max(1);
    println!(
        "{} messages of one, {} starts of {NEWCOMERS} in {:?}; others p50 {:?}, p99 {:?}; the database grew by {} KiB, {} KiB in ten minutes (asked for: {} KiB)",
        flood.messages,
        flood.starts,
        flood.during,
        quantile(&flood.took, 500),
        quantile(&flood.took, 990),
        grown >> 10,
        ten_minutes >> 10,
        MOST >> 10,
    );
    stage.is_whole().await
}

#[tokio::test]
async fn what_is_held_back_takes_no_room() -> Result<()> {
    let (_stage, flood) = flood(0).await?;
    let (before, after) = flood.size;
    let ten_minutes =
        u128::from(after.saturating_sub(before)) * 600_000 / flood.during.as_millis().max(1);
    println!("{} messages of one: {} KiB in ten minutes", flood.messages, ten_minutes >> 10);
    ensure!(ten_minutes <= u128::from(MOST), "{} KiB in ten minutes", ten_minutes >> 10);
    Ok(())
}

/// Made-up people without end: as many as a school are let in, the rest is told once or not at all, and costs no room.
/// When it is over, whoever writes again is let in.
#[tokio::test]
async fn newcomers_without_end_wait_outside() -> Result<()> {
    let mut stage = Stage::set(OTHERS + CROWD, None).await?;
    stage.solis.set("SOLIS_FLOOD_GUARD", "");
    stage.solis.begin().await?;
    let (calm, crowd) = stage.people.split_at(usize::try_from(OTHERS)?);
    try_join_all(calm.iter().map(|it| stage.begins(*it))).await?;
    let begun = Instant::now();
    for some in crowd.chunks(50) {
        try_join_all(some.iter().map(|it| stage.crowd.says(*it, "/start"))).await?;
    }
    let took = stage.crowd.says(1001, "1").await?.took;
    stage.is_served(Duration::from_mins(10)).await?;
    let joined = stage.number("SELECT count(*) FROM learners", &[]).await? - OTHERS;
    let seconds = i64::try_from(begun.elapsed().as_secs())? + 1;
    println!(
        "{joined} of {CROWD} came in within {seconds} s; another one was answered in {took:?}"
    );
    ensure!((SCHOOL - OTHERS..=SCHOOL + seconds).contains(&joined), "{joined} came in");
    let (mut told, mut outside) = (0, Vec::new());
    for person in &stage.people {
        let (notices, is_in) = (full(&stage, *person), is_in(&stage, *person).await?);
        ensure!(notices <= usize::from(!is_in), "{person} is told {notices} times");
        told += notices;
        outside.extend((!is_in).then_some(*person));
    }
    println!("{told} of {} were told", outside.len());
    ensure!((1..=20 + usize::try_from(seconds)?).contains(&told), "{told} were told");
    go_on_and_on(&stage, &outside).await?;
    let mut last = None;
    for person in outside {
        ensure!(full(&stage, person) <= 1, "{person} is told once");
        if !is_in(&stage, person).await? {
            last = Some(person);
        }
    }
    let last = last.context("everybody is in")?;
    until("who comes again is let in", || async {
        stage.crowd.says(last, "/start").await?;
        is_in(&stage, last).await
    })
    .await?;
    stage.is_served(Duration::from_mins(10)).await?;
    stage.is_whole().await
}

/// Those outside go on, and on: nothing of it is kept but what those few say who are let in meanwhile.
async fn go_on_and_on(stage: &Stage, outside: &[i64]) -> Result<()> {
    let (inbox, people) = ("SELECT count(*) FROM inbox", "SELECT count(*) FROM identities");
    let before = (stage.number(inbox, &[]).await?, stage.number(people, &[]).await?);
    let (begun, mut count) = (Instant::now(), 0);
    while begun.elapsed() < Duration::from_secs(5) {
        for some in outside.chunks(50) {
            try_join_all(some.iter().map(|it| stage.crowd.says(*it, "/start"))).await?;
            count += some.len();
        }
    }
    stage.is_served(Duration::from_mins(10)).await?;
    let kept = stage.number(inbox, &[]).await? - before.0;
    let joined = stage.number(people, &[]).await? - before.1;
    println!("{count} more starts in {:?}, {kept} kept of {joined} who came in", begun.elapsed());
    // Four starts, and one that is answered by a notice.
    ensure!(kept <= joined * 5, "{kept} were kept");
    Ok(())
}

/// How often somebody was told that it is full.
fn full(stage: &Stage, person: i64) -> usize {
    let sent = stage.telegram.sent_to(person);
    sent.iter().filter(|sent| sent.text.contains("Many people")).count()
}

async fn is_in(stage: &Stage, person: i64) -> Result<bool> {
    let sql = "SELECT count(*) FROM identities WHERE address = $1";
    Ok(stage.number(sql, &[&person.to_string()]).await? == 1)
}

/// A class in one room: everybody is in, and nobody hears a word of it.
#[tokio::test]
async fn a_class_comes_in_together() -> Result<()> {
    let mut stage = Stage::set(40, None).await?;
    stage.solis.set("SOLIS_FLOOD_GUARD", "");
    stage.solis.begin().await?;
    try_join_all(stage.people.iter().map(|it| stage.begins(*it))).await?;
    stage.is_served(PATIENCE).await?;
    ensure!(stage.number("SELECT count(*) FROM learners", &[]).await? == 40, "all are in");
    let sent = stage.people.iter().flat_map(|it| stage.telegram.sent_to(*it));
    let notices =
        sent.filter(|it| it.text.contains("Many people") || it.text.contains("very fast"));
    ensure!(notices.count() == 0, "nobody is held up");
    stage.is_whole().await
}

/// Two hundred open the chat again and again: what that costs once, and what it costs in ten minutes.
#[tokio::test]
async fn who_opens_the_chat_again_and_again_takes_little_room() -> Result<()> {
    let mut stage = Stage::set(NEWCOMERS, None).await?;
    stage.solis.set("SOLIS_FLOOD_GUARD", "");
    stage.solis.begin().await?;
    stage.is_introduced().await?;
    let empty = size(&stage).await?;
    let start_all = async || {
        for some in stage.people.chunks(50) {
            try_join_all(some.iter().map(|it| stage.crowd.says(*it, "/start"))).await?;
        }
        anyhow::Ok(())
    };
    for _ in 0..6 {
        start_all().await?;
    }
    stage.is_served(Duration::from_mins(10)).await?;
    let (before, begun) = (size(&stage).await?, Instant::now());
    while begun.elapsed() < Duration::from_secs(sized(15, 600)) {
        start_all().await?;
    }
    let during = begun.elapsed();
    stage.is_served(Duration::from_mins(10)).await?;
    let grown = u128::from(size(&stage).await?.saturating_sub(before));
    let at_once = u128::from(before.saturating_sub(empty));
    // Four starts at once, and then one a minute, which a short form hardly sees.
    let later = (grown * 600_000 / during.as_millis().max(1)).max(at_once / 4 * 10);
    println!(
        "{NEWCOMERS} newcomers: {} KiB at once, {} KiB in ten minutes (asked for: {} KiB)",
        at_once >> 10,
        later >> 10,
        MOST >> 10
    );
    ensure!(at_once + later <= u128::from(MOST), "{at_once} and {later} bytes");
    for person in &stage.people {
        let sent = stage.telegram.sent_to(*person);
        let notices = sent.iter().filter(|it| it.text.contains("very fast")).count();
        ensure!(notices <= 1, "{person} was told {notices} times");
    }
    stage.is_whole().await
}

/// Floods a Solis that has its guard, with so many newcomers.
async fn flood(newcomers: i64) -> Result<(Stage, Flood)> {
    let mut stage = Stage::set(OTHERS + 1 + newcomers, None).await?;
    stage.solis.set("SOLIS_FLOOD_GUARD", "");
    stage.solis.begin().await?;
    let (calm, loud) = stage.people.split_at(usize::try_from(OTHERS)?);
    let Some((eve, starters)) = loud.split_first() else { anyhow::bail!("nobody is loud") };
    try_join_all(calm.iter().chain([eve]).map(|it| stage.begins(*it))).await?;
    try_join_all(starters.iter().map(|it| stage.says(*it, "/start"))).await?;
    stage.is_served(Duration::from_mins(10)).await?;
    let before = size(&stage).await?;
    let (begun, during) = (Instant::now(), Duration::from_secs(sized(10, 600)));
    let eve = async {
        let mut count = 0;
        while begun.elapsed() < during {
            let words = format!("hello number {count}");
            try_join_all((0..10).map(|_| stage.crowd.says(*eve, &words))).await?;
            count += 10;
            sleep(Duration::from_millis(100)).await;
        }
        anyhow::Ok(count)
    };
    let others = async {
        let mut took = Vec::new();
        while begun.elapsed() < during {
            let answers = try_join_all(calm.iter().map(|it| stage.crowd.says(*it, "1"))).await?;
            took.extend(answers.iter().map(|it| it.took));
            // A person's own pace, and no more than the guard lets everybody have.
            sleep(Duration::from_secs(2)).await;
        }
        anyhow::Ok(took)
    };
    let starts = async {
        let mut count = 0;
        while begun.elapsed() < during && !starters.is_empty() {
            let round = Instant::now();
            for some in starters.chunks(20) {
                try_join_all(some.iter().map(|it| stage.crowd.says(*it, "/start"))).await?;
                count += u64::try_from(some.len())?;
            }
            sleep(Duration::from_secs(2).saturating_sub(round.elapsed())).await;
        }
        anyhow::Ok(count)
    };
    let (messages, took, starts) = join3(eve, others, starts).await;
    let (messages, took, starts) = (messages?, took?, starts?);
    let during = begun.elapsed();
    stage.is_served(Duration::from_mins(10)).await?;
    let size = (before, size(&stage).await?);
    Ok((stage, Flood { messages, starts, took, during, size }))
}

/// How many bytes the database has in use.
async fn size(stage: &Stage) -> Result<u64> {
    let sql = "SELECT (p.page_count - f.freelist_count) * s.page_size
        FROM pragma_page_count() p, pragma_freelist_count() f, pragma_page_size() s";
    Ok(u64::try_from(stage.number(sql, &[]).await?)?)
}
