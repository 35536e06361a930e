//! Leaving, and being frozen: whoever talks with a learner then loses them to others within a minute.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::{asks, both, clears, counts, heard, learner, mentor, sees, taps};
use crate::axe::form::figure;
use crate::fake_telegram::Person;
use crate::product::Solis;

/// A learner of a mentor who is not there any more is told, and others are asked, within a minute.
async fn is_lost(learner: &Person, others: &Person, since: Instant) -> Result<()> {
    sees(learner, "The mentor cannot go on").await;
    sees(others, "🙋").await;
    let took = since.elapsed();
    println!("others were asked after {took:?}");
    figure(took < Duration::from_mins(1), format!("it took {took:?}"))
}

/// A mentor's number, as the operator sees it.
fn number(solis: &Solis, name: &str) -> Result<String> {
    let list = solis.command(&["mentor", "list"])?;
    let line = list.lines().find(|it| it.contains(name)).context("they are not in the list")?;
    Ok(line.split_whitespace().next().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn who_leaves_is_asked_once_and_their_learners_go_to_others() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    let omar = mentor(&telegram, &solis, 2002, "Omar").await?;
    clears(&ilze);
    ilze.says("/desk");
    taps(&ilze, "Stop being a mentor").await;
    taps(&ilze, "No, I stay").await;
    taps(&ilze, "Stop being a mentor").await;
    let since = Instant::now();
    taps(&ilze, "Yes, I stop").await;
    sees(&ilze, "no longer a mentor").await;
    is_lost(&anna, &omar, since).await?;
    taps(&omar, "I take it").await;
    sees(&omar, "What is a price?").await;
    assert!(!heard(&ilze).contains("🙋"), "{}", heard(&ilze));
    ilze.says("/desk");
    super::sees_times(&ilze, "no longer a mentor", 2).await?;
    let list = solis.command(&["mentor", "list"])?;
    assert!(list.contains("Ilze | en | everything | always | left | 0 open"), "{list}");
    assert!(list.contains("Omar | en | everything | always | active | 1 open"), "{list}");
    Ok(())
}

#[tokio::test]
async fn who_is_frozen_reads_and_sends_nothing_and_their_learners_go_to_others() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    let omar = mentor(&telegram, &solis, 2002, "Omar").await?;
    let ilzes = number(&solis, "Ilze")?;
    let since = Instant::now();
    let frozen = solis.command(&["mentor", "freeze", &ilzes])?;
    assert!(frozen.contains("Ilze | en | everything | always | frozen | 1 open"), "{frozen}");
    ilze.says("Write me at home: +371 20000000");
    sees(&ilze, "have paused your work").await;
    anna.says("Are you there?");
    taps(&ilze, "Give back").await;
    super::sees_times(&ilze, "have paused your work", 3).await?;
    is_lost(&anna, &omar, since).await?;
    taps(&omar, "I take it").await;
    sees(&omar, "Are you there?").await;
    assert!(!heard(&ilze).contains("Are you there?"), "{}", heard(&ilze));
    assert!(!heard(&anna).contains("+371"), "{}", heard(&anna));

    // A new invitation does not thaw anybody.
    let printed = solis.command(&["invite", "mentor", "--languages", "en"])?;
    let code = printed.split_whitespace().nth(1).context("no code")?.to_owned();
    ilze.says(&format!("/start {code}"));
    super::sees_times(&ilze, "have paused your work", 4).await?;
    counts(&solis, "SELECT count(*) FROM staff WHERE standing = 'frozen'", 1).await?;
    ensure!(solis.command(&["mentor", "freeze", &ilzes]).is_err(), "they are frozen already");

    solis.command(&["mentor", "unfreeze", &ilzes])?;
    sees(&ilze, "You can work as a mentor again").await;
    taps(&omar, "Hand over").await;
    taps(&omar, "Whoever is free").await;
    counts(&solis, "SELECT count(*) FROM staff WHERE standing = 'active'", 2).await?;
    Ok(())
}
