//! The way of a first lesson, as a phone sees it.

use anyhow::Result;

use super::{both, walker::Walker};
use crate::fake_telegram::Sent;

#[tokio::test]
async fn a_first_lesson_by_taps_goes_on_at_the_same_step_after_a_kill() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let mut anna = Walker::in_lesson(&telegram, 1001).await;
    for _ in 0..4 {
        anna.taps_any(0).await;
    }
    let open = anna.question().await;
    anna.is_served(&solis).await?;
    let before = anna.place(&solis).await?;

    solis.kill()?;
    solis.begin().await?;
    assert_eq!(anna.place(&solis).await?, before, "a kill moves nobody");
    assert_eq!(anna.question().await.message_id, open.message_id, "nothing is asked again");

    anna.walks_to_homework(|| 0).await;
    anna.settles("Mon, Wed, Fri").await;
    anna.is_served(&solis).await?;
    let sql = "SELECT country, zone, hour, days FROM learners WHERE id = $1";
    let settings: (String, String, i64, String) =
        solis.row(sql, &[anna.learner(&solis).await?]).await?;
    let days = r#""mon-wed-fri""#;
    assert_eq!(settings, ("lv".into(), "Europe/Riga".into(), 18, days.into()));
    assert_eq!(anna.turns(&solis).await?, (anna.deeds, anna.deeds), "one turn for each tap");
    let sql = "SELECT count(*) FROM consents WHERE learner = $1 AND language = 'en'
        AND channel = 'telegram' AND length(words) = 43 AND version <> '' AND at > 0
        AND given = CASE purpose WHEN 'trainer' THEN 0 ELSE 1 END";
    let kept = solis.number(sql, &[anna.learner(&solis).await?]).await?;
    assert_eq!(kept, 3, "what was agreed to is kept with the words it was given to");

    let chat = anna.person.chat();
    let one_a_row = |sent: &Sent| sent.buttons.iter().all(|row| row.len() == 1);
    assert!(chat.iter().all(one_a_row), "one button a row");
    let keyboard = chat.iter().rev().find_map(|sent| sent.keyboard.clone());
    let keys = vec![vec!["Continue".to_owned(), "A person".to_owned(), "Menu".to_owned()]];
    assert_eq!(keyboard, Some(keys), "the keyboard is there");
    assert!(telegram.parse_modes().is_empty(), "nothing is formatted");
    for line in &chat {
        assert!(!line.text.is_empty(), "every message says something");
    }
    assert_eq!(telegram.answers().len(), usize::try_from(anna.deeds - 1)?, "every tap is answered");
    Ok(())
}

#[tokio::test]
async fn a_picture_is_uploaded_once_and_sent_to_others_by_its_name() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let anna = Walker::in_lesson(&telegram, 1001).await;
    anna.is_served(&solis).await?;
    solis.stop().await?;
    solis.begin().await?;
    let omar = Walker::in_lesson(&telegram, 1002).await;
    omar.is_served(&solis).await?;

    let sent = telegram.calls("sendPhoto");
    assert_eq!(sent.len(), 2);
    assert!(sent[0].body["photo"]["bytes"].as_u64() > Some(1000), "its bytes: {:?}", sent[0]);
    let photo = |walker: &Walker| walker.person.chat().into_iter().find_map(|it| it.photo);
    assert_eq!(sent[1].body["photo"].as_str().map(str::to_owned), photo(&anna), "its name");
    assert_eq!(photo(&omar), photo(&anna));
    Ok(())
}

#[tokio::test]
async fn everything_in_arabic_begins_from_the_right() -> Result<()> {
    let (telegram, solis) = both().await?;
    let mut amal = Walker::new(&telegram, 1001, "Amal", "ar");
    amal.says("/start");
    amal.taps("العربية").await;
    amal.taps_any(1).await;
    // Her name is written in other letters than what is said around it.
    amal.question().await;
    amal.says("Amal");
    amal.question().await;
    amal.walks_to_homework(|| 0).await;
    amal.is_served(&solis).await?;
    for sent in amal.person.chat() {
        let labels = sent.labels().into_iter().filter(|it| !["English", "Latviešu"].contains(it));
        for words in labels.chain([sent.text.as_str()]) {
            assert!(words.lines().all(begins_from_the_right), "{words:?}");
        }
    }
    Ok(())
}

/// Whether the first letter with a direction is one from right to left (UAX #9, rule P2).
fn begins_from_the_right(line: &str) -> bool {
    use unicode_bidi::BidiClass::{AL, L, R};
    let classes = line.chars().map(unicode_bidi::bidi_class);
    classes.into_iter().find(|it| [L, R, AL].contains(it)).is_none_or(|it| it != L)
}
