//! Taps: a client may send anything, and twice.

use anyhow::Result;

use super::{both, walker::Walker};
use crate::product::PATIENCE;

#[tokio::test]
async fn an_old_button_is_said_to_be_closed_and_changes_nothing() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    let old = anna.taps_any(0).await;
    anna.question().await;
    anna.is_served(&solis).await?;
    let (place, said) = (anna.place(&solis).await?, anna.person.chat().len());

    let tap = anna.person.taps_on(old.message_id, old.labels()[1]);
    let answer = || telegram.answers().into_iter().find(|it| it.query == tap);
    telegram.wait_until("answered", PATIENCE, |_| answer().is_some()).await;
    let text = answer().and_then(|it| it.text).unwrap_or_default();
    assert!(text.contains("closed"), "{text:?}");
    assert_eq!(anna.place(&solis).await?, place);
    assert_eq!(anna.person.chat().len(), said, "nothing more is said");
    Ok(())
}

#[tokio::test]
async fn forged_taps_change_nothing() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.taps_any(0).await;
    let open = anna.question().await;
    anna.is_served(&solis).await?;
    let (place, said) = (anna.place(&solis).await?, anna.person.chat().len());

    let real = open.buttons[0][0].1.clone();
    let [turn, step, _] = real.split('/').collect::<Vec<_>>()[..] else {
        anyhow::bail!("{real} is no button of ours")
    };
    let forged = [
        String::new(),
        "x".to_owned(),
        "//".to_owned(),
        "1/2/3/4".to_owned(),
        format!("{turn}/{step}/there-is-no-such-choice"),
        format!("{turn}/there-is-no-such-step/next"),
        format!("4294967295/{step}/next"),
        format!("-1/{step}/next"),
        format!("99999999999999999999/{step}/next"),
        format!("{turn}/{step}/next\u{0}"),
        "'; DROP TABLE learners; --".to_owned(),
        "\u{202E}".repeat(16),
    ];
    let taps = forged.iter().map(|data| anna.person.taps_data(data)).collect::<Vec<_>>();
    telegram
        .wait_until("every tap is answered", PATIENCE, |it| {
            let answers = it.answers();
            taps.iter().all(|tap| answers.iter().any(|it| it.query == *tap && it.text.is_some()))
        })
        .await;
    assert_eq!(anna.place(&solis).await?, place);
    assert_eq!(anna.person.chat().len(), said, "nothing more is said");
    anna.taps_any(0).await;
    anna.question().await;
    Ok(())
}

#[tokio::test]
async fn a_double_tap_is_one_answer() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    let sent = anna.taps_any(0).await;
    let again = anna.person.taps_on(sent.message_id, sent.labels()[0]);
    let other = anna.person.taps_on(sent.message_id, sent.labels()[1]);
    anna.deeds += 2;
    anna.is_served(&solis).await?;
    let (step, choice) = anna.chosen.last().cloned().unwrap_or_default();
    let learner = anna.learner(&solis).await?;
    let kept: (String, String) =
        solis.row("SELECT step, said FROM answers WHERE learner = $1", &[learner]).await?;
    assert!(kept.0 == step && kept.1.contains(&choice), "{kept:?}");
    let closed =
        |tap: &str| telegram.answers().iter().any(|it| it.query == tap && it.text.is_some());
    telegram.wait_until("closed", PATIENCE, |_| closed(&again) && closed(&other)).await;
    Ok(())
}
