//! What a learner is promised: nobody waits without knowing for what.

use anyhow::Result;

use super::{asks, both, coordinator, counts, heard, learner, mentor, sees, taps};

#[tokio::test]
async fn a_silent_mentor_is_reminded_and_then_relieved_and_the_learner_is_told() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let zane = coordinator(&telegram, &solis, 3001).await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    let ring = "UPDATE alarms SET due_at = due_at - 900000000 WHERE name LIKE 'talk %'";
    solis.meanwhile(ring).await?;
    sees(&ilze, "has been waiting for your answer").await;
    let omar = mentor(&telegram, &solis, 2002, "Omar").await?;
    solis.meanwhile(ring).await?;
    sees(&anna, "The mentor cannot go on").await;
    sees(&ilze, "others are asked now").await;
    sees(&zane, "did not answer").await;
    sees(&omar, "🙋").await;
    taps(&omar, "I take it").await;
    sees(&omar, "What is a price?").await;
    let gone = "SELECT count(*) FROM offers WHERE state = 'gone'";
    counts(&solis, gone, 1).await?;
    assert_eq!(heard(&ilze).matches("🙋").count(), 1, "she is not asked again");
    Ok(())
}

#[tokio::test]
async fn nobody_takes_it_and_those_who_run_the_programme_hear_of_it() -> Result<()> {
    let (telegram, solis) = both().await?;
    let zane = coordinator(&telegram, &solis, 3001).await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    anna.says("A person");
    let offer = sees(&anna, "They will see this").await;
    assert!(offer.text.contains("nobody is on duty"), "{}", offer.text);
    taps(&anna, "Yes, ask a person").await;
    sees(&anna, "I keep your question").await;
    anna.says("What is a price?");
    sees(&zane, "Nobody has taken").await;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    counts(&solis, "SELECT count(*) FROM offers", 0).await?;
    drop(ilze);
    Ok(())
}
