//! How many bytes a learner pays for.

use anyhow::{Result, ensure};

use super::{begin, lesson, walk};
use crate::browser_stage::{Chromium, Look, Product};

#[tokio::test]
async fn a_lesson_costs_few_bytes() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    phone.goto(&product.url("/")).await?;
    phone.hears("Which language").await?;
    phone.weight().await?;
    // Nothing from the cache: as if for the first time.
    phone.command("Network.clearBrowserCache", serde_json::json!({})).await?;
    phone.goto(&product.url("/")).await?;
    phone.hears("Which language").await?;
    let page = phone.weight().await?;
    begin(&phone, &product).await?;
    walk(&phone, &lesson::TO_THE_QUIZ).await?;
    phone.answers("Job", "Carlos grows tomatoes").await?;
    walk(&phone, &lesson::TO_THE_END).await?;
    phone.answers("Northern Europe", "Which country?").await?;
    walk(&phone, &lesson::TO_THE_NEXT).await?;
    let whole = page + phone.weight().await?;
    phone.goto(&product.url("/")).await?;
    phone.hears("The next lesson:").await?;
    let again = phone.weight().await?;
    println!(
        "the first page: {page} bytes; the whole lesson: {whole}; the page opened again: {again}"
    );
    ensure!(page < 60_000, "the first page is {page} bytes");
    ensure!(whole < 100_000, "the first lesson is {whole} bytes");
    ensure!(again < 60_000, "the page opened again is {again} bytes");
    ensure!(page > 1_000, "nothing was counted: {page} bytes");
    phone.close().await
}
