//! Things that are put in order, and a number that is worked out, on Telegram.

use anyhow::Result;

use super::{both, walker::Walker};
use crate::{
    fake_telegram::Sent,
    product::{PATIENCE, Solis},
};

/// Puts everybody before a question of a lesson.
async fn before(solis: &Solis, lesson: &str, waiting: &str) -> Result<()> {
    let state = format!(r#"{{"waiting":{waiting},"asked":1,"answers":[]}}"#);
    let sql = "UPDATE learners SET journey = json_set(journey, '$.places',
        json_array(json_object('dialogue', $1, 'state', json($2))))";
    solis.change_beside(sql, &[lesson, &state]).await
}

#[tokio::test]
async fn things_are_put_in_order_and_a_number_is_written() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    before(&solis, "first-steps/test-it-small", r#"{"tap":"way"}"#).await?;
    anna.says("Continue");
    let says = |words: &'static str| move |it: &Sent| it.text.contains(words);
    let asked = anna.person.wait_for(says("And the whole way"), PATIENCE).await;
    assert_eq!(asked.labels().len(), 4);
    anna.person.taps_on(asked.message_id, "🔎 Find a problem");
    let so_far = anna.person.wait_for(says("1. 🔎 Find a problem"), PATIENCE).await;
    assert_eq!(
        so_far.labels(),
        ["👂 Ask people about it", "🧪 Test it small", "💶 Find who pays", "↩️ Start again"]
    );
    // The first message's buttons are of the same question: what is left counts, what is put does not.
    let twice = anna.person.taps_on(asked.message_id, "🔎 Find a problem");
    let closed = || telegram.answers().into_iter().any(|it| it.query == twice && it.text.is_some());
    telegram.wait_until("closed", PATIENCE, |_| closed()).await;
    anna.person.taps_on(asked.message_id, "👂 Ask people about it");
    anna.person.wait_for(says("2. 👂 Ask people about it"), PATIENCE).await;
    anna.person.says("1");
    anna.person.wait_for(says("4. 🧪 Test it small"), PATIENCE).await;
    anna.person.wait_for(says("Now your own test"), PATIENCE).await;

    before(&solis, "first-steps/how-many-to-sell", r#"{"words":"lessons"}"#).await?;
    anna.person.says("Continue");
    let asked = anna.person.wait_for(says("With how many lessons"), PATIENCE).await;
    assert!(asked.labels().is_empty(), "a number has no buttons");
    anna.person.says("5 or 6");
    anna.person.wait_for(says("Please write one number"), PATIENCE).await;
    anna.person.says("۵");
    anna.person.wait_for(says("40 divided by 8 is 5"), PATIENCE).await;
    let learner = anna.learner(&solis).await?;
    let sql = "SELECT step, said FROM answers WHERE learner = $1 ORDER BY id DESC LIMIT 1";
    let kept: (String, String) = solis.row(sql, &[learner]).await?;
    assert!(kept.0 == "lessons" && kept.1.contains("\"5\""), "{kept:?}");
    Ok(())
}
