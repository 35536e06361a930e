//! A learner and a mentor without a language in common: what a machine makes of their words stands below the words.

use anyhow::Result;

use super::{
    asks, heard, learner,
    libre::{Libre, Mood},
    mentor, sees, sees_times, taps,
};
use crate::{
    fake_telegram::{FakeTelegram, Person},
    product::{Solis, TOKEN, until},
};

/// A talk in which the learner has just changed to Latvian, which the mentor does not speak.
async fn talk(telegram: &FakeTelegram, solis: &Solis) -> Result<(Person, Person)> {
    let ilze = mentor(telegram, solis, 2001, "Ilze").await?;
    let anna = learner(telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&ilze, "What is a price?").await;
    anna.says("/language");
    sees_times(&anna, "Which language do you like?", 2).await?;
    taps(&anna, "Latviešu").await;
    sees(&anna, "Turpinām latviešu valodā").await;
    Ok((anna, ilze))
}

async fn beside(libre: Option<&Libre>) -> Result<(FakeTelegram, Solis)> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let mut solis = Solis::beside(telegram.url())?;
    if let Some(libre) = libre {
        solis.set("SOLIS_TRANSLATE_URL", &format!("{}/", libre.url));
        solis.set("SOLIS_TRANSLATE_KEY", "a-key-of-theirs");
    }
    solis.begin().await?;
    Ok((telegram, solis))
}

#[tokio::test]
async fn a_translation_stands_below_the_words_and_says_that_it_is_one() -> Result<()> {
    let libre = Libre::start(Mood::Well).await?;
    let (telegram, solis) = beside(Some(&libre)).await?;
    let (anna, ilze) = talk(&telegram, &solis).await?;
    assert!(libre.asked().is_empty(), "nobody needed one: {:?}", libre.asked());
    assert!(heard(&anna).contains("A machine may translate"), "she was told: {}", heard(&anna));
    anna.says("Cik maksā milti?");
    let passed = sees(&ilze, "Cik maksā milti?").await.text;
    let below = "Cik maksā milti?\n\n🤖 A machine translated this:\n[lv to en] Cik maksā milti?";
    assert!(passed.ends_with(below), "{passed}");
    ilze.says("Two euros.");
    let passed = sees(&anna, "Two euros.").await.text;
    let below = "Two euros.\n\n🤖 Mašīnas tulkojums:\n[en to lv] Two euros.";
    assert!(passed.ends_with(below), "{passed}");
    let asked = libre.asked();
    assert_eq!(asked.len(), 2, "words of the talk, and nothing else: {asked:?}");
    assert!(asked.iter().all(|it| it["format"] == "text" && it["api_key"] == "a-key-of-theirs"));
    let kept: Vec<(String,)> = solis.rows("SELECT said FROM messages", &[]).await?;
    assert!(
        kept.iter().all(|(said,)| !said.contains("[lv to en]")),
        "the words are kept: {kept:?}"
    );
    Ok(())
}

#[tokio::test]
async fn nothing_is_translated_where_no_server_is_set() -> Result<()> {
    let (telegram, solis) = beside(None).await?;
    let (anna, ilze) = talk(&telegram, &solis).await?;
    anna.says("Cik maksā milti?");
    let passed = sees(&ilze, "Cik maksā milti?").await.text;
    assert!(passed.ends_with("Cik maksā milti?"), "{passed}");
    assert!(!heard(&anna).contains("A machine may translate"), "{}", heard(&anna));
    Ok(())
}

/// Nobody speaks Latvian: with a machine between them somebody is asked all the same, and is told why; without, nobody.
#[tokio::test]
async fn somebody_without_a_common_language_is_asked_where_a_machine_translates() -> Result<()> {
    let libre = Libre::start(Mood::Well).await?;
    for machine in [Some(&libre), None] {
        let (telegram, solis) = beside(machine).await?;
        let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
        let anna = telegram.person(1001, "Anna", "lv");
        anna.says("/start");
        for label in ["Latviešu", "Parastā valodā", "Izlaist"] {
            taps(&anna, label).await;
        }
        sees(&anna, "Padomājiet par savu ielu").await;
        anna.says("/person");
        taps(&anna, "Jā, jautāt cilvēkam").await;
        until("she is asked", || async {
            Ok(solis.number("SELECT count(*) FROM talks", &[]).await? == 1)
        })
        .await?;
        anna.says("Cik maksā milti?");
        until("it is kept", || async {
            Ok(solis.number("SELECT count(*) FROM messages", &[]).await? == 1)
        })
        .await?;
        let offers = solis.number("SELECT count(*) FROM offers", &[]).await?;
        assert_eq!(offers, i64::from(machine.is_some()), "{}", ilze.screen());
        if machine.is_none() {
            continue;
        }
        let card = sees(&ilze, "🙋").await.text;
        assert!(card.contains("no common language: a machine translates"), "{card}");
        taps(&ilze, "I take it").await;
        sees(&ilze, "[lv to en] Cik maksā milti?").await;
        ilze.says("Two euros.");
        sees(&anna, "[en to lv] Two euros.").await;
    }
    Ok(())
}

#[tokio::test]
async fn whatever_a_server_does_the_words_arrive() -> Result<()> {
    for mood in [Mood::Slow, Mood::Broken, Mood::Garbage, Mood::TooMuch] {
        let libre = Libre::start(mood).await?;
        let (telegram, solis) = beside(Some(&libre)).await?;
        let (anna, ilze) = talk(&telegram, &solis).await?;
        for words in ["Cik maksā milti?", "Un cukurs?"] {
            anna.says(words);
            let passed = sees(&ilze, words).await.text;
            assert!(passed.ends_with(words), "{passed}");
        }
        assert!(!libre.asked().is_empty(), "it was asked");
        assert!(!solis.written().contains("milti"), "no words in the log: {}", solis.written());
    }
    Ok(())
}

#[tokio::test]
async fn a_server_that_is_not_there_keeps_nobody_waiting() -> Result<()> {
    let mut libre = Libre::start(Mood::Well).await?;
    "http://127.0.0.1:9".clone_into(&mut libre.url);
    let (telegram, solis) = beside(Some(&libre)).await?;
    let (anna, ilze) = talk(&telegram, &solis).await?;
    anna.says("Cik maksā milti?");
    assert!(sees(&ilze, "Cik maksā milti?").await.text.ends_with("milti?"));
    Ok(())
}
