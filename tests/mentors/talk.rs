//! Both ends of a talk.

use anyhow::Result;

use super::{asks, both, counts, heard, learner, mentor, plain, sees, sees_times, taps};
use crate::product::until;

#[tokio::test]
async fn a_learner_asks_a_mentor_answers_and_the_lesson_goes_on_at_its_step() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    let open = anna.chat().last().map(|it| it.text.clone()).unwrap_or_default();

    anna.says("A person");
    let offer = sees(&anna, "They will see this").await;
    assert!(offer.text.contains("Ilze"), "who may answer: {}", offer.text);
    assert!(offer.text.contains("Anna"), "what is shown: {}", offer.text);
    taps(&anna, "Yes, ask a person").await;
    sees(&anna, "What would you like to ask?").await;
    anna.says("How do I find my price?");
    sees(&anna, "I keep this").await;

    let card = sees(&ilze, "🙋").await;
    for shown in ["Anna", "English", "How do I find my price?"] {
        assert!(card.text.contains(shown), "{shown} stands on the card: {}", card.text);
    }
    for hidden in ["1001", "@", "+371"] {
        assert!(!card.text.contains(hidden), "{hidden} does not stand on the card: {}", card.text);
    }
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    let passed = sees(&ilze, "💬").await;
    assert!(passed.text.contains("Anna") && passed.text.contains("price"), "{}", passed.text);

    ilze.says("What does the flour cost you?");
    let said = sees(&anna, "What does the flour cost you?").await;
    assert!(said.text.contains("Ilze"), "under her name: {}", said.text);
    // A number is no button now.
    anna.says("1");
    sees(&ilze, "\n1").await;

    taps(&ilze, "Give back").await;
    sees(&anna, "How was it?").await;
    taps(&anna, "Good").await;
    sees(&anna, "Thank you for telling me").await;
    let last = sees(&anna, &open).await;
    assert_eq!(last.text, open, "the question is asked again");
    counts(&solis, "SELECT count(*) FROM talks WHERE stage = 'closed' AND rating = 'good'", 1)
        .await?;
    Ok(())
}

#[tokio::test]
async fn two_tap_take_and_one_has_it() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let omar = mentor(&telegram, &solis, 2002, "Omar").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    sees(&ilze, "🙋").await;
    sees(&omar, "🙋").await;
    let taps =
        "SELECT count(*) FROM log WHERE what = 'tapped' AND learner IN (SELECT person FROM staff)";
    let before = solis.number(taps, &[]).await?;
    ilze.taps("I take it");
    omar.taps("I take it");
    sees(&anna, "is here now, a person").await;
    counts(&solis, taps, before + 2).await?;
    let came = heard(&anna).matches("is here now, a person").count();
    assert_eq!(came, 1, "one of them came");
    let late = || {
        heard(&ilze).matches("Somebody else has").count()
            + heard(&omar).matches("Somebody else has").count()
    };
    until("the other is told", || async { Ok(late() > 0) }).await?;
    assert_eq!(late(), 1, "{} {}", heard(&ilze), heard(&omar));
    Ok(())
}

#[tokio::test]
async fn a_note_is_never_sent_and_the_colleague_who_takes_over_sees_it() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    taps(&ilze, "Note for colleagues").await;
    sees(&ilze, "Write the note").await;
    ilze.says("She bakes at night, call her Ann.");
    sees(&ilze, "Only colleagues see it.").await;
    let omar = mentor(&telegram, &solis, 2002, "Omar").await?;
    taps(&ilze, "Hand over").await;
    sees(&ilze, "To whom shall").await;
    taps(&ilze, "Omar").await;
    sees(&anna, "The mentor cannot go on").await;
    let card = sees(&omar, "🙋").await;
    assert!(card.text.contains("She bakes at night"), "{}", card.text);
    taps(&omar, "I take it").await;
    sees(&omar, "What is a price?").await;
    omar.says("Hello, I am Omar.");
    sees(&anna, "Hello, I am Omar.").await;
    assert!(!heard(&anna).contains("bakes at night"), "a note is never sent");
    Ok(())
}

#[tokio::test]
async fn a_learner_ends_a_talk_and_asks_again() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    anna.says("A person");
    taps(&anna, "End the talk").await;
    sees(&ilze, "has ended the talk").await;
    taps(&anna, "I want to ask more").await;
    sees(&anna, "asked your mentor once more").await;
    anna.says("One more thing.");
    counts(&solis, "SELECT count(*) FROM talks", 2).await?;
    sees_times(&ilze, "🙋", 2).await?;
    taps(&ilze, "I take it").await;
    sees(&ilze, "One more thing.").await;
    Ok(())
}

#[tokio::test]
async fn who_shows_less_is_a_number() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    anna.says("help");
    taps(&anna, "Yes, but show less").await;
    sees(&anna, "What would you like to ask?").await;
    anna.says("What is a price?");
    sees(&ilze, "🙋").await;
    taps(&ilze, "I take it").await;
    sees(&ilze, "💬").await;
    assert!(!heard(&ilze).contains("Anna"), "{}", heard(&ilze));
    assert!(heard(&ilze).contains("№"), "{}", heard(&ilze));
    Ok(())
}

/// What is said of the wait is said of the pile they wait in: whoever has no room for a question comes in danger.
#[tokio::test]
async fn who_is_on_duty_is_asked_of_what_they_wait_for() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    solis.change_beside("UPDATE staff SET capacity = 1", &[]).await?;
    let omar = learner(&telegram, 1002, "Omar").await;
    omar.says("/sos");
    taps(&omar, "Yes, please").await;
    sees(&omar, "A person from our team knows now").await;
    omar.says("A person");
    let told = sees(&omar, "You have asked for a person").await;
    assert!(plain(&told).contains("They know it"), "{}", told.text);
    Ok(())
}
