//! How a mentor works, by taps, and what they write when it is asked.

use anyhow::Result;

use super::{asks, both, clears, counts, heard, learner, mentor, sees, sees_times, taps};
use crate::fake_telegram::Person;

/// Opens the settings anew, in an empty chat.
async fn settings(person: &Person) {
    clears(person);
    person.says("/desk");
    taps(person, "How I work").await;
    sees(person, "You can change everything").await;
}

#[tokio::test]
async fn everything_is_set_by_taps() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    settings(&ilze).await;
    taps(&ilze, "Languages I answer in").await;
    taps(&ilze, "Latviešu").await;
    taps(&ilze, "✅ Latviešu").await;
    taps(&ilze, "العربية").await;
    counts(&solis, "SELECT count(*) FROM staff WHERE languages = 'en ar'", 1).await?;
    taps(&ilze, "✅ English").await;
    counts(&solis, "SELECT count(*) FROM staff WHERE languages = 'ar'", 1).await?;
    // The last one stays.
    taps(&ilze, "✅ العربية").await;
    taps(&ilze, "English").await;
    counts(&solis, "SELECT count(*) FROM staff WHERE languages = 'ar en'", 1).await?;

    settings(&ilze).await;
    taps(&ilze, "Topics").await;
    taps(&ilze, "General questions").await;
    counts(&solis, "SELECT count(*) FROM staff WHERE topics = 'question'", 1).await?;
    taps(&ilze, "Everything").await;
    taps(&ilze, "✅ Everything").await;
    counts(&solis, "SELECT count(*) FROM staff WHERE topics = ''", 1).await?;

    settings(&ilze).await;
    taps(&ilze, "Talks at once").await;
    taps(&ilze, "10").await;
    taps(&ilze, "✅ 10").await;
    counts(&solis, "SELECT count(*) FROM staff WHERE capacity = 10", 1).await?;

    settings(&ilze).await;
    taps(&ilze, "Where I am").await;
    taps(&ilze, "Northern Europe").await;
    taps(&ilze, "Latvia").await;
    sees_times(&ilze, "You can change everything", 2).await?;
    counts(&solis, "SELECT count(*) FROM learners WHERE zone = 'Europe/Riga'", 1).await?;

    settings(&ilze).await;
    taps(&ilze, "🙂 Name").await;
    sees(&ilze, "What shall learners call you?").await;
    ilze.says("🙂🙂");
    sees(&ilze, "cannot be a name").await;
    ilze.says("Ilze  Bērziņa");
    counts(&solis, "SELECT count(*) FROM staff WHERE name = 'Ilze Bērziņa'", 1).await?;

    settings(&ilze).await;
    taps(&ilze, "Language of this chat").await;
    taps(&ilze, "Latviešu").await;
    sees(&ilze, "Visu var mainīt").await;
    Ok(())
}

#[tokio::test]
async fn hours_are_tapped_or_written_and_a_mistake_is_explained() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    settings(&ilze).await;
    taps(&ilze, "🕒 Hours").await;
    for (label, hours) in [
        ("Monday to Friday, 9 to 17", "Monday-Friday 09:00-17:00"),
        ("Monday to Friday, 17 to 21", "Monday-Friday 17:00-21:00"),
        ("Saturday and Sunday, 10 to 18", "Saturday,Sunday 10:00-18:00"),
    ] {
        taps(&ilze, label).await;
        sees(&ilze, &format!("Now: \u{2068}{hours}")).await;
    }
    taps(&ilze, "Other hours").await;
    sees(&ilze, "Write your hours now").await;
    for (written, answer) in [
        ("09:00-17:00", "no day of the week in this: \u{2068}09:00-17:00"),
        ("Mon-Fri", "from when to when: \u{2068}Mon-Fri"),
        ("Mon 9-17", "from when to when: \u{2068}9"),
        ("Sat 10:00-10:00", "at the same time: \u{2068}10:00-10:00"),
    ] {
        ilze.says(written);
        let said = sees(&ilze, answer).await;
        let example = said.text.lines().last().unwrap_or_default().to_owned();
        assert!(example.parse::<solis::desk::Hours>().is_ok(), "a right example: {example}");
    }
    ilze.says("mon, wed 9:00-12:00; Saturday 20:00-02:00");
    let hours = "SELECT count(*) FROM staff WHERE hours = 'Mon,Wed 09:00-12:00; Sat 20:00-02:00'";
    counts(&solis, hours, 1).await?;
    sees_times(&ilze, "You can change everything", 2).await
}

#[tokio::test]
async fn who_is_away_is_not_asked_until_the_days_are_taken_back() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let omar = mentor(&telegram, &solis, 2002, "Omar").await?;
    ilze.says("/desk");
    taps(&ilze, "I am away").await;
    taps(&ilze, "Other days").await;
    sees(&ilze, "Write the first and the last day").await;
    ilze.says("Christmas");
    sees(&ilze, "I cannot read these days").await;
    ilze.says("24.12.-3.1.");
    let away = ilze.wait_for(
        |it| it.labels().iter().any(|it| it.starts_with("❌ 24.12.")),
        crate::product::PATIENCE,
    );
    away.await;
    taps(&ilze, "Today").await;
    counts(&solis, "SELECT count(*) FROM staff WHERE away LIKE '%},{%'", 1).await?;

    clears(&ilze);
    let anna = learner(&telegram, 1001, "Anna").await;
    asks(&anna, "What is a price?").await;
    sees(&omar, "🙋").await;
    assert!(!heard(&ilze).contains("🙋"), "{}", heard(&ilze));

    ilze.says("/desk");
    taps(&ilze, "I am away").await;
    let card = sees(&ilze, "When are you away?").await;
    let labels = card.labels().into_iter().map(str::to_owned).collect::<Vec<_>>();
    let taken_back = labels.iter().filter(|it| it.starts_with("❌"));
    for (at, label) in taken_back.enumerate() {
        taps(&ilze, label).await;
        sees_times(&ilze, "When are you away?", at + 2).await?;
    }
    counts(&solis, "SELECT count(*) FROM staff WHERE away = '[]'", 2).await?;
    let berta = learner(&telegram, 1002, "Berta").await;
    asks(&berta, "What is a cost?").await;
    sees(&ilze, "🙋").await;
    Ok(())
}
