//! Telegram forgets a tap after 150 seconds, so a Solis that was away for longer asks once more.

use anyhow::Result;

use super::{both, walker::Walker};
use crate::product::{PATIENCE, Solis, until};

const TEN_MINUTES_AGO: &str =
    "UPDATE marks SET value = value - 600000 WHERE name = 'telegram-heard'";
const A_DAY_AND_AN_HOUR_AGO: &str =
    "UPDATE marks SET value = value - 90000000 WHERE name = 'telegram-heard'";
const TWO_MINUTES_AGO: &str =
    "UPDATE marks SET value = value - 120000 WHERE name = 'telegram-heard'";

#[tokio::test]
async fn after_ten_minutes_whoever_has_an_open_question_is_asked_again_once() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    let omar = Walker::in_lesson(&telegram, 1002).await;
    anna.taps_any(0).await;
    let asked = anna.question().await;
    let open = omar.question().await;
    for walker in [&anna, &omar] {
        walker.is_served(&solis).await?;
    }
    omar.person.blocks();
    until("blocked", || async { Ok(blocked(&solis).await? == 1) }).await?;

    let said = anna.person.chat().len();
    solis.meanwhile(TEN_MINUTES_AGO).await?;
    until("asked again", || async { Ok(again(&solis, &anna).await? == 1) }).await?;
    anna.person.wait_for_count(said + 1, PATIENCE).await;
    assert_eq!(anna.person.chat()[said].text, asked.text);
    assert_eq!(anna.person.chat()[said].buttons, asked.buttons, "the old buttons are good too");
    assert_eq!(again(&solis, &omar).await?, 0, "{} is blocked", open.message_id);

    // It ends before it has heard anybody, and starts again.
    solis.kill()?;
    solis.begin().await?;
    settled(&solis).await?;
    assert_eq!(again(&solis, &anna).await?, 1, "once for one downtime");
    anna.taps_any(0).await;
    anna.question().await;
    Ok(())
}

#[tokio::test]
async fn who_has_no_open_question_is_not_asked_again() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    // Anna has a question before her, Mina is asked for words, and nothing is open with Omar.
    let anna = Walker::in_lesson(&telegram, 1001).await;
    let mut mina = Walker::in_lesson(&telegram, 1003).await;
    mina.says("A person");
    mina.person.wait_for_count(mina.person.chat().len() + 1, PATIENCE).await;
    let mut omar = Walker::in_lesson(&telegram, 1002).await;
    omar.walks_to_homework(|| 0).await;
    omar.settles("Mon, Wed, Fri").await;
    for walker in [&anna, &mina, &omar] {
        walker.is_served(&solis).await?;
    }
    let said = omar.person.chat().len();
    solis.meanwhile(TEN_MINUTES_AGO).await?;
    until("asked again", || async { Ok(again(&solis, &anna).await? == 1) }).await?;
    settled(&solis).await?;
    assert_eq!(again(&solis, &omar).await?, 0, "nothing is open");
    assert_eq!(omar.person.chat().len(), said);
    Ok(())
}

/// Telegram keeps what is written for a day: after a longer silence, who was to write is asked again as well.
#[tokio::test]
async fn after_more_than_a_day_who_was_to_write_is_asked_again_once() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    // Anna is asked for her name; Omar has a question before him.
    let mut anna = Walker::new(&telegram, 1001, "Anna", "en");
    anna.says("/start");
    anna.taps("English").await;
    anna.taps("Standard words").await;
    let omar = Walker::in_lesson(&telegram, 1002).await;
    for walker in [&anna, &omar] {
        walker.is_served(&solis).await?;
    }
    let for_words = "SELECT count(*) FROM learners WHERE open_words IS NOT NULL";
    assert_eq!(solis.number(for_words, &[]).await?, 1, "only Anna is to write");
    let last = anna.person.chat().last().map(|it| it.text.clone());
    let said = anna.person.chat().len();

    solis.meanwhile(TEN_MINUTES_AGO).await?;
    until("Omar is asked again", || async { Ok(again(&solis, &omar).await? == 1) }).await?;
    settled(&solis).await?;
    assert_eq!(anna.person.chat().len(), said, "what she writes in ten minutes is not lost");

    solis.meanwhile(A_DAY_AND_AN_HOUR_AGO).await?;
    anna.person.wait_for_count(said + 1, PATIENCE).await;
    settled(&solis).await?;
    let chat = anna.person.chat();
    assert_eq!(chat.len(), said + 1, "once");
    assert_eq!(chat.last().map(|it| it.text.clone()), last, "the same question");
    let place = anna.place(&solis).await?;
    anna.says("Anna");
    until("her words move her", || async { Ok(anna.place(&solis).await? != place) }).await
}

#[tokio::test]
async fn after_ten_minutes_without_a_network_it_is_the_same() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    telegram.down();
    let away = || async { Ok(solis.written().contains("cannot be reached")) };
    until("it notices", away).await?;
    solis.change_beside(TEN_MINUTES_AGO, &[]).await?;
    telegram.up();
    until("asked again", || async { Ok(again(&solis, &anna).await? == 1) }).await?;
    settled(&solis).await?;
    anna.taps_any(0).await;
    anna.question().await;
    Ok(())
}

#[tokio::test]
async fn after_two_minutes_nobody_is_asked_again() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    let said = anna.person.chat().len();
    solis.meanwhile(TWO_MINUTES_AGO).await?;
    settled(&solis).await?;
    assert_eq!(anna.person.chat().len(), said);
    assert_eq!(again(&solis, &anna).await?, 0);
    anna.taps_any(0).await;
    anna.question().await;
    Ok(())
}

/// How many questions have been asked again.
async fn again(solis: &Solis, walker: &Walker) -> Result<i64> {
    let sql = r#"SELECT count(*) FROM outbox WHERE learner = $1 AND why = '"again"' AND line LIKE '%"buttons"%'"#;
    solis.number(sql, &[walker.learner(solis).await?]).await
}

async fn blocked(solis: &Solis) -> Result<i64> {
    solis.number("SELECT count(*) FROM identities WHERE blocked_at IS NOT NULL", &[]).await
}

/// Waits until all alarms that are due have rung, and everything is said.
async fn settled(solis: &Solis) -> Result<()> {
    let sql = "SELECT (SELECT count(*) FROM alarms WHERE name = 'again')
        + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased'))";
    until("nothing is due", || async { Ok(solis.number(sql, &[]).await? == 0) }).await
}
