//! Answers and changes pass as well, and what is long is cut where it may be.

use anyhow::{Context, Result, ensure};

use super::{asks, both, counts, heard, learner, mentor, plain, sees, sees_times, taps};
use crate::{
    fake_telegram::{FakeTelegram, Item, Kind, Person, Sent},
    product::{PATIENCE, Solis, until},
};

/// A talk between Anna and Ilze, open.
async fn talk() -> Result<(FakeTelegram, Solis, Person, Person)> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    sees(&ilze, "💬").await;
    Ok((telegram, solis, anna, ilze))
}

fn is_photo_of(sent: &Sent, name: &str) -> bool {
    sent.kind == "photo" && plain(sent).contains(&format!("💬 {name}"))
}

#[tokio::test]
async fn an_answer_to_a_message_is_one_on_the_other_side() -> Result<()> {
    let (_telegram, _solis, anna, ilze) = talk().await?;
    let question = anna.says("How much is flour?");
    let copy = sees(&ilze, "How much is flour?").await;
    ilze.replying_to(copy.message_id).sends_photo();
    let photo = anna.wait_for(|it| is_photo_of(it, "Ilze"), PATIENCE).await;
    assert_eq!(photo.reply_to, Some(question), "below her own question");
    anna.replying_to(photo.message_id).says("Thank you!");
    let thanks = sees(&ilze, "Thank you!").await;
    let own = thanks.reply_to.context("no answer")?;
    assert!(ilze.said(own).get("photo").is_some(), "below her own picture");
    Ok(())
}

#[tokio::test]
async fn what_is_changed_is_changed_where_it_stands() -> Result<()> {
    let (_telegram, solis, anna, ilze) = talk().await?;
    let said = ilze.says("Come on Monday");
    sees(&anna, "Come on Monday").await;
    ilze.edits(said, "Come on Tuesday");
    let changed = sees(&anna, "Come on Tuesday").await;
    assert_eq!(changed.earlier_texts.len(), 1, "{changed:?}");
    assert!(plain(&changed).contains("💬 Ilze"), "{}", changed.text);
    let photo = anna.sends_item(&Item::file(Kind::Photo).caption("my stall"));
    sees(&ilze, "my stall").await;
    anna.edits(photo, "my new stall");
    let changed = sees(&ilze, "my new stall").await;
    assert_eq!((changed.kind, changed.earlier_texts.len()), ("photo", 1));
    // The same once more changes nothing, and is no fault.
    anna.edits(photo, "my new stall");
    // A message that is gone cannot be changed: a new one says so.
    let said = ilze.says("At nine");
    let copy = sees(&anna, "At nine").await;
    anna.deletes(copy.message_id);
    ilze.edits(said, "At ten");
    let again = sees(&anna, "At ten").await;
    assert!(plain(&again).contains("Ilze has changed this"), "{}", again.text);
    counts(&solis, "SELECT count(*) FROM outbox WHERE state = 'dead'", 0).await
}

#[tokio::test]
async fn a_note_that_is_changed_is_still_for_colleagues_alone() -> Result<()> {
    let (_telegram, solis, anna, ilze) = talk().await?;
    taps(&ilze, "Note for colleagues").await;
    sees(&ilze, "Write the note").await;
    let note = ilze.says("She bakes at night.");
    sees(&ilze, "Only colleagues see it.").await;
    ilze.edits(note, "She bakes at noon.");
    let noted = "SELECT count(*) FROM messages WHERE said LIKE '%noon%' AND author = 'note'";
    counts(&solis, noted, 1).await?;
    ilze.says("Hello again");
    sees(&anna, "Hello again").await;
    assert!(!heard(&anna).contains("She bakes"), "a note is never sent");
    Ok(())
}

#[tokio::test]
async fn long_words_arrive_whole() -> Result<()> {
    let (_telegram, _solis, anna, ilze) = talk().await?;
    let text = (0..800).map(|it| format!("{it:04}")).collect::<Vec<_>>().join(" ");
    let text = text.chars().take(4096).collect::<String>();
    anna.says(&text);
    sees_times(&ilze, "0799", 1).await?;
    let caption = (0..200).map(|it| format!("c{it:03}")).collect::<Vec<_>>().join(" ");
    ilze.sends_item(&Item::file(Kind::Voice).caption(&caption));
    let words = sees(&anna, "c199").await;
    assert!(plain(&words).contains(&caption), "all of it, in a message of its own");
    let voice = anna.wait_for(|it| it.kind == "voice", PATIENCE).await;
    assert!(plain(&voice).contains("💬 Ilze"), "{}", voice.text);
    let passed = heard(&ilze);
    for number in ["0000", "0400", "0798"] {
        assert!(passed.contains(number), "{number} is lost");
    }
    Ok(())
}

#[tokio::test]
async fn a_learners_own_number_stays_hidden() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    anna.sends_item(&Item::own_contact("+37120000002"));
    sees(&anna, "Your number stays with me").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    anna.sends_item(&Item::own_contact("+37120000002"));
    sees_times(&anna, "Your number stays with me", 2).await?;
    anna.says("Write to +371 2");
    sees(&ilze, "Write to +371 2").await;
    let all = ilze.chat().iter().map(|it| it.raw.to_string()).collect::<String>();
    ensure!(!all.contains("20000002"), "the number is there: {all}");
    Ok(())
}

#[tokio::test]
async fn with_several_talks_a_mentor_says_for_whom_an_album_is() -> Result<()> {
    let (telegram, solis, anna, ilze) = talk().await?;
    let omar = learner(&telegram, 1002, "Omar").await;
    asks(&omar, "What is a tax?").await;
    sees(&ilze, "Omar asks for a person").await;
    taps(&ilze, "I take it").await;
    sees(&omar, "is here now, a person").await;
    ilze.sends_photo();
    ilze.sends_item(&Item::file(Kind::Document).caption("the form"));
    sees_times(&ilze, "Who is this for?", 2).await?;
    taps(&ilze, "Omar").await;
    omar.wait_for(|it| is_photo_of(it, "Ilze"), PATIENCE).await;
    let form = sees(&omar, "the form").await;
    assert_eq!(form.kind, "document");
    let none = !anna.chat().iter().any(|it| is_photo_of(it, "Ilze") || it.kind == "document");
    ensure!(none, "Anna is given nothing");
    until("nothing waits", || async {
        Ok(solis.number("SELECT count(*) FROM staff WHERE writing IS NOT NULL", &[]).await? == 0)
    })
    .await
}
