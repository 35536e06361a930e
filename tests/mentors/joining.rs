//! Joining: a name, a language, whether it is right so, and a talk with a learner who is made up.

use anyhow::{Result, ensure};

use super::{
    asks, both, clears, counts, heard, joins, learner, mentor, practises, sees, sees_times, taps,
};
use crate::product::until;

/// Nobody asked for a name in the invitation.
const NAMELESS: [&str; 6] = ["invite", "mentor", "--languages", "en", "--hours", "always"];

#[tokio::test]
async fn a_new_mentor_says_their_name_practises_and_only_then_is_asked() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = joins(&telegram, &solis, 2001, "Ilze", &NAMELESS).await?;
    sees(&ilze, "What shall learners call you?").await;
    ilze.says("…");
    sees(&ilze, "cannot be a name").await;
    ilze.says("Ilze");
    taps(&ilze, "English").await;
    let check = sees(&ilze, "Is this right").await;
    for shown in ["Ilze", "English", "Always", "Everything"] {
        assert!(check.text.contains(shown), "{shown}: {}", check.text);
    }
    taps(&ilze, "Change the hours").await;
    taps(&ilze, "Monday to Friday, 9 to 17").await;
    sees(&ilze, "Now: ").await;
    taps(&ilze, "Always").await;
    taps(&ilze, "Done").await;
    sees_times(&ilze, "Is this right", 2).await?;
    ilze.taps("That is right");
    let hello = sees(&ilze, "The learner is made up").await;
    assert!(hello.any_button("Skip the practice").is_none(), "the first time is not skipped");

    // A real learner does not come to somebody who practises.
    let anna = learner(&telegram, 1001, "Anna").await;
    anna.says("A person");
    taps(&anna, "Yes, ask a person").await;
    sees(&anna, "I keep your question").await;
    anna.says("What is a price?");
    counts(&solis, "SELECT count(*) FROM messages", 1).await?;
    let card = sees(&ilze, "🙋").await;
    assert!(card.text.contains("Amal") && !card.text.contains("Anna"), "{}", card.text);
    taps(&ilze, "Not me, please").await;
    sees(&ilze, "You may always say no").await;
    practises(&ilze).await;
    for kept in ["flour cost", "bakes at home"] {
        assert!(!heard(&anna).contains(kept), "{}", heard(&anna));
    }
    let talks = "SELECT count(*) FROM talks";
    counts(&solis, talks, 1).await?;
    counts(&solis, "SELECT count(*) FROM messages WHERE author <> 'learner'", 0).await?;
    counts(&solis, "SELECT count(*) FROM learners", 2).await?;
    counts(&solis, "SELECT count(*) FROM staff WHERE standing = 'active'", 1).await?;

    // Anna has waited, and can be found.
    clears(&ilze);
    ilze.says("/desk");
    let desk = sees(&ilze, "Your desk").await;
    assert!(desk.text.contains("Waiting for a person: \u{2068}1"), "{}", desk.text);
    taps(&ilze, "Who waits").await;
    let waiting = sees(&ilze, "These are learners you could answer").await;
    let label = waiting.labels().into_iter().find(|it| it.contains("Anna")).map(str::to_owned);
    taps(&ilze, label.as_deref().unwrap_or("Anna is not in the list")).await;
    taps(&ilze, "I take it").await;
    sees(&ilze, "What is a price?").await;
    sees(&anna, "is here now, a person").await;

    // While she is there, there is no practice.
    clears(&ilze);
    ilze.says("/desk");
    taps(&ilze, "My talks").await;
    taps(&ilze, "Anna").await;
    sees(&ilze, "You have taken").await;
    taps(&ilze, "Practice talk").await;
    sees(&ilze, "a talk with a real learner now").await;
    Ok(())
}

#[tokio::test]
async fn practice_can_be_had_again_and_left_out_then() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    ilze.says("/desk");
    taps(&ilze, "Practice talk").await;
    sees(&ilze, "The learner is made up").await;
    taps(&ilze, "I take it").await;
    sees(&ilze, "Write an answer").await;
    // What is not to be tried now is answered with what is.
    ilze.taps("Hand over");
    sees_times(&ilze, "Write an answer", 2).await?;
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    let real = ilze.wait_for(|it| it.text.contains("Anna"), crate::product::PATIENCE).await;
    assert!(real.text.contains("What is a price?"), "{}", real.text);
    // A real learner comes first.
    taps(&ilze, "I take it").await;
    sees(&anna, "is here now, a person").await;
    ilze.says("Hello Anna");
    sees(&anna, "Hello Anna").await;
    taps(&ilze, "Give back").await;
    sees(&anna, "How was it?").await;
    clears(&ilze);
    ilze.says("/desk");
    taps(&ilze, "Practice talk").await;
    taps(&ilze, "Skip the practice").await;
    sees_times(&ilze, "Your desk", 2).await?;
    counts(&solis, "SELECT count(*) FROM staff WHERE standing = 'active'", 1).await?;
    Ok(())
}

#[tokio::test]
async fn a_mentor_is_spoken_to_in_arabic() -> Result<()> {
    let (telegram, solis) = both().await?;
    let invitation =
        ["invite", "mentor", "--name", "ليلى", "--languages", "ar,en", "--hours", "always"];
    let layla = joins(&telegram, &solis, 2001, "Layla", &invitation).await?;
    taps(&layla, "العربية").await;
    sees(&layla, "هل هذا صحيح").await;
    taps(&layla, "تغيير الأوقات").await;
    taps(&layla, "أوقات أخرى").await;
    sees(&layla, "الرجاء كتابة الأوقات الآن").await;
    layla.says("غدًا ٩ إلى ١٧");
    sees(&layla, "لا يوجد هنا يوم").await;
    layla.says("الاثنين-الجمعة ٠٩:٠٠-١٧:٠٠");
    counts(&solis, "SELECT count(*) FROM staff WHERE hours = 'Mon-Fri 09:00-17:00'", 1).await?;
    sees_times(&layla, "هل هذا صحيح", 2).await?;
    let check = layla.wait_for_text("هل هذا صحيح").await;
    assert!(check.text.contains("الاثنين-الجمعة 09:00-17:00"), "{}", check.text);
    layla.taps("هذا صحيح");
    let card = sees(&layla, "🙋").await;
    assert!(card.text.contains("أمل"), "{}", card.text);
    let latin = |it: char| it.is_ascii_alphabetic();
    let english = heard(&layla).split_whitespace().filter(|it| it.contains(latin)).count();
    let after = heard(&layla).split_once("هل هذا صحيح").map_or(0, |it| {
        it.1.split_whitespace().filter(|it| it.len() > 12 && it.contains(latin)).count()
    });
    assert!(english > 0 && after < 3, "hardly any word is English: {}", heard(&layla));
    Ok(())
}

/// Beside the field where people write: help and a person for everybody in the language of their phone, the desk for
/// the staff alone; also after a restart, and for phones in languages of nobody here.
#[tokio::test]
async fn the_commands_are_offered_in_every_language_and_the_desk_to_the_staff() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let _anna = learner(&telegram, 1001, "Anna").await;
    let ilze = joins(&telegram, &solis, 2001, "Ilze", &NAMELESS).await?;
    sees(&ilze, "What shall learners call you?").await;
    for _ in 0..2 {
        for (language, person, help, desk) in [
            ("en", "A person", "Danger", "Mentor desk"),
            ("lv", "Jautāt cilvēkam", "Briesmas", "Mentora galds"),
            ("ar", "شخص", "خطر", "مكتب"),
            ("", "A person", "Danger", "Mentor desk"),
        ] {
            let has = |all: &[(String, String)], name: &str, words: &str| {
                all.iter().any(|it| it.0 == name && it.1.contains(words))
            };
            until(language, || async { Ok(telegram.commands_of(2001, language).len() == 5) })
                .await?;
            let (all, staff) = (telegram.commands(language), telegram.commands_of(2001, language));
            for list in [&all, &staff] {
                ensure!(has(list, "person", person) && has(list, "sos", help), "{list:?}");
                ensure!(has(list, "menu", "") && has(list, "continue", ""), "{list:?}");
            }
            ensure!(has(&staff, "desk", desk) && !has(&all, "desk", ""), "{staff:?} {all:?}");
            ensure!(telegram.commands_of(1001, language).is_empty());
        }
        telegram.forget_commands();
        solis.stop().await?;
        solis.begin().await?;
    }
    Ok(())
}

/// Who joined to help is not called to learn, whatever they look at; who begins a lesson is a learner too.
#[tokio::test]
async fn a_mentor_is_not_called_to_learn_until_they_begin() -> Result<()> {
    let (telegram, mut solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let calls = "SELECT count(*) FROM alarms a JOIN staff s ON s.person = a.learner
        WHERE a.name IN ('lesson-day', 'lapse')";
    for (words, then) in
        [("/desk", "Your desk"), ("/menu", "What do you need?"), ("/desk", "Your desk")]
    {
        clears(&ilze);
        ilze.says(words);
        sees(&ilze, then).await;
    }
    counts(&solis, calls, 0).await?;
    // Alarms of an older version are silent as well.
    let old = "INSERT INTO alarms (learner, name, alarm, due_at)
        SELECT person, 'lapse', '{\"lapse\":{\"rung\":\"day3\",\"planned\":\"2026-01-01T10:00:00Z\",\"spread\":false}}', 0 FROM staff";
    clears(&ilze);
    solis.meanwhile(old).await?;
    counts(&solis, calls, 0).await?;
    assert_eq!(heard(&ilze), "");

    ilze.says("/continue");
    sees(&ilze, "Look at this street").await;
    counts(&solis, calls, 2).await?;
    Ok(())
}
