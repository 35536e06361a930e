//! A whole first lesson, by taps, with a browser that is closed and a server that is killed on the way.

use anyhow::{Result, ensure};

use super::walk;
use crate::browser_stage::{Chromium, Look, Product};

/// What is tapped from the first question to the first answer that may be wrong, and what Solis then says.
pub(super) const TO_THE_QUIZ: [(&str, &str); 5] = [
    ("Shop or market", "Rahel likes bicycles"),
    ("Next", "In a job, an employer pays"),
    ("Next", "In your own business"),
    ("Next", "You do a hobby for joy"),
    ("Next", "Fatima drives a bus"),
];
/// And on, to the end of the lesson.
pub(super) const TO_THE_END: [(&str, &str); 5] = [
    ("Hobby", "You chose a shop"),
    ("Next", "Hamid has a job"),
    ("Own business", "Iryna is an electrician"),
    ("Own business", "A job is free"),
    ("Next", "Where are you now?"),
];
/// And on, to the card of the next lesson.
pub(super) const TO_THE_NEXT: [(&str, &str); 7] = [
    ("Latvia", "parent or guardian"),
    ("Yes", "Do you agree?"),
    ("Yes", "which lessons you finished"),
    ("No", "count you"),
    ("Yes", "At which hour"),
    ("18:00", "On which days"),
    ("Mon, Wed, Fri", "The next lesson:"),
];

#[tokio::test]
async fn a_first_lesson_by_taps() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let mut product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    phone.goto(&product.url("/")).await?;
    phone.hears("Which language").await?;
    phone.picture("en-1-first-screen").await?;
    phone.answers("English", "How shall I write?").await?;
    phone.picture("en-2-welcome").await?;
    phone.answers("Standard words", "What shall I call you?").await?;
    phone.says("Anna").await?;
    phone.hears("Think of your own street").await?;
    phone.picture("en-3-card").await?;
    walk(&phone, &TO_THE_QUIZ).await?;
    phone.picture("en-4-quiz").await?;
    phone.answers("Job", "Carlos grows tomatoes").await?;
    phone.picture("en-5-answer").await?;

    let cookie = phone.known_by().await?;
    phone.close().await?;
    product.kill()?;
    product.start_again().await?;
    let phone = chromium.open(Look::default()).await?;
    phone.goto(&product.url("/")).await?;
    phone.is_also(&cookie).await?;
    phone.goto(&product.url("/")).await?;
    let question = phone.hears("Carlos grows tomatoes").await?;
    ensure!(question.buttons.len() == 3, "{question:?}");
    phone.picture("en-6-back-again").await?;

    walk(&phone, &TO_THE_END).await?;
    phone.picture("en-7-place").await?;
    phone.answers("Northern Europe", "Which country?").await?;
    phone.picture("en-8-country").await?;
    walk(&phone, &TO_THE_NEXT).await?;
    phone.picture("en-9-next-lesson").await?;
    for (words, times) in [("Carlos grows tomatoes", 1), ("Rahel likes bicycles", 1), ("Latvia", 1)]
    {
        let lines = phone.saying(words).await?;
        ensure!(lines.len() == times, "{words}: {lines:#?}");
    }
    let answers = product.count("SELECT count(*) FROM answers").await?;
    ensure!(answers == 5, "{answers} answers are kept");
    phone.close().await
}

#[tokio::test]
async fn a_dark_screen() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look { dark: true, ..Look::default() }).await?;
    super::begin(&phone, &product).await?;
    phone.answers("Shop or market", "Rahel likes bicycles").await?;
    let is_dark = phone.ask("return matchMedia('(prefers-color-scheme: dark)').matches").await?;
    ensure!(is_dark == true, "the phone is not dark");
    phone.picture("en-dark").await?;
    phone.close().await
}
