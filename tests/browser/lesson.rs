//! A whole first lesson.

use anyhow::{Result, ensure};

use crate::browser_stage::{Chromium, Look, Phone, Product};

/// What is tapped from the first card to the last, and what Solis then says.
const FIRST: [(&str, &str); 7] = [
    ("Shop or market", "Rahel likes bicycles"),
    ("Next", "In a job, an employer pays"),
    ("Next", "In your own business"),
    ("Next", "You do a hobby for joy"),
    ("Next", "Fatima drives a bus"),
    ("Job", "Carlos grows tomatoes"),
    ("Hobby", "You chose a shop"),
];
const SECOND: [(&str, &str); 9] = [
    ("Next", "Hamid has a job"),
    ("Own business", "Iryna is an electrician"),
    ("Own business", "A job is free"),
    ("Next", "Where are you now?"),
    ("Northern Europe", "Which country?"),
    ("Latvia", "At which hour"),
    ("18:00", "On which days"),
    ("Mon, Wed, Fri", "The next lesson:"),
    ("Go on now", "Grace"),
];

async fn walk(phone: &Phone, way: &[(&str, &str)]) -> Result<()> {
    for (label, words) in way {
        phone.answers(label, words).await?;
        phone.picture(&format!("walk-{}", words.replace([' ', '?'], "-"))).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_first_lesson_by_taps() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    phone.goto(&product.url("/")).await?;
    phone.hears("Which language").await?;
    phone.picture("first-screen").await?;
    phone.answers("English", "How shall I write?").await?;
    phone.picture("welcome").await?;
    phone.answers("Standard words", "What shall I call you?").await?;
    phone.says("Anna").await?;
    phone.hears("Think of your own street").await?;
    phone.picture("card").await?;
    walk(&phone, &FIRST).await?;
    walk(&phone, &SECOND).await?;
    let lines = phone.lines().await?;
    ensure!(lines.len() > 10, "{lines:#?}");
    phone.close().await
}
