//! How long the pages take with many learners. The figures are printed; the bound is far above them, so that only a
//! page that goes through everybody breaks it.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::{crowd, joins, reads, shared};

/// The home page and every list, as it is and narrowed down.
const PAGES: [&str; 18] = [
    "/console",
    "/console/problems",
    "/console/learners",
    "/console/learners?after=1050000",
    "/console/learners?seen=week",
    "/console/learners?seen=longer",
    "/console/learners?language=en&seen=week",
    "/console/learners?lesson=first-steps%2Fmy-papers",
    "/console/learners?who=new",
    "/console/learners?who=stuck&seen=lately",
    "/console/learners?who=still",
    "/console/learners?who=waits",
    "/console/learners?who=blocked",
    "/console/cohorts",
    "/console/mentors",
    "/console/content",
    "/console/content/said",
    "/console/settings",
];

/// Each page is asked for so often.
const ASKED: usize = 200;

#[tokio::test]
#[ignore = "a figure, not a check: `cargo test --release --test whole watch:: -- --ignored --nocapture`"]
async fn pages_are_quick_with_a_hundred_thousand_learners() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    crowd(&solis, "1", "100000").await?;
    let answers = "INSERT INTO answers (learner, dialogue, step, said, share, at)
        SELECT id, 'first-steps/two-pockets', $1, '{\"words\":\"business\"}', 'mentor', joined_at
        FROM learners WHERE journey = '{}'";
    solis.change_beside(answers, &["shoes"]).await?;
    let finished = "INSERT INTO finished (learner, lesson, at)
        SELECT id, $1, joined_at FROM learners WHERE journey = '{}'";
    for lesson in ["what-is-a-business", "what-i-can-do", "is-it-right-for-me", "my-papers"] {
        solis.change_beside(finished, &[&format!("first-steps/{lesson}")]).await?;
    }
    let rings = "INSERT INTO alarms (learner, name, alarm, due_at)
        SELECT id, $1, '{}', joined_at + 86400000 FROM learners WHERE journey = '{}'";
    solis.change_beside(rings, &["lapse"]).await?;
    let counted = Instant::now();
    reads(&zane, "/console", "<strong>100000</strong>").await?;
    reads(&zane, "/console/content", ">100000<").await?;
    println!("counted after {:?}", counted.elapsed());
    let needy = "UPDATE learners SET stuck_at = joined_at WHERE journey = '{}' AND id % 100 = CAST($1 AS INTEGER)";
    solis.change_beside(needy, &["7"]).await?;
    println!("{:<46} {:>10} {:>10}", "page", "median", "p99");
    for path in PAGES {
        let mut took = Vec::new();
        for _ in 0..ASKED {
            let began = Instant::now();
            ensure!(zane.get(path).await?.status == 200);
            took.push(began.elapsed());
        }
        took.sort_unstable();
        let at = |share: usize| took.get(ASKED * share / 100).copied().unwrap_or_default();
        println!("{path:<46} {:>10.1?} {:>10.1?}", at(50), at(99));
        ensure!(at(99) < Duration::from_secs(1), "{path}: {:?}", at(99));
    }
    Ok(())
}
