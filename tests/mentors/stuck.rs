//! Somebody who is stuck asks a person, and the card says why.

use anyhow::Result;

use super::{both, heard, learner, mentor, sees, taps, walks};

#[tokio::test]
async fn the_card_says_where_somebody_is_stuck() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    walks(&anna, &["Hobby", "Job", "Job"]).await;
    sees(&anna, "This part is hard for many people").await;
    taps(&anna, "Ask a person").await;
    let offer = sees(&anna, "They will see this").await;
    assert!(offer.text.contains("wrong answers – 3"), "she sees it first: {}", offer.text);
    taps(&anna, "Yes, ask a person").await;
    sees(&anna, "What would you like to ask?").await;
    anna.says("What is the difference?");
    let card = sees(&ilze, "🙋").await;
    for shown in ["Stuck: • wrong answers – 3", "Hamid has a job in a hotel"] {
        assert!(card.text.replace(['\u{2068}', '\u{2069}'], "").contains(shown), "{}", card.text);
    }
    Ok(())
}

#[tokio::test]
async fn who_shows_less_does_not_show_where_they_are_stuck() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    anna.says("/easier");
    sees(&anna, "Think of your street").await;
    anna.says("say it easier");
    sees(&anna, "This part is hard for many people").await;
    taps(&anna, "Ask a person").await;
    taps(&anna, "Yes, but show less").await;
    sees(&anna, "What would you like to ask?").await;
    anna.says("What is a business?");
    sees(&ilze, "🙋").await;
    assert!(!heard(&ilze).contains("say it easier"), "{}", heard(&ilze));
    Ok(())
}
