//! With scripts off the page works by its forms.

use anyhow::{Result, ensure};

use crate::browser_stage::{Chromium, Look, Phone, Product, until};

/// Waits until the page says this; without a script it has to be opened again.
async fn reads(phone: &Phone, product: &Product, words: &str) -> Result<()> {
    until(words, || async {
        let source = phone.source().await?;
        if source.contains(words) {
            return Ok(Some(()));
        }
        phone.goto(&product.url("/")).await?;
        Ok(None)
    })
    .await
}

#[tokio::test]
async fn without_scripts() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look { scripts: false, ..Look::default() }).await?;
    phone.goto(&product.url("/")).await?;
    reads(&phone, &product, "Which language").await?;
    let way = [
        ("English", "How shall I write?"),
        ("Standard words", "What shall I call you?"),
        ("Skip", "Think of your own street"),
        ("Repair workshop", "Rahel likes bicycles"),
        ("Next", "In a job, an employer pays"),
    ];
    for (label, words) in way {
        phone.tap(label).await?;
        reads(&phone, &product, words).await?;
    }
    phone.picture_of_now("en-without-scripts").await?;
    // Nothing waits for a script, and nothing was done by one.
    let source = phone.source().await?;
    ensure!(!source.contains("waiting"), "{source}");
    phone.press("Menu").await?;
    reads(&phone, &product, "What do you need?").await?;
    phone.says("Back").await?;
    until("the question again", || async {
        let times = phone.source().await?.matches("In a job, an employer pays").count();
        if times < 2 {
            phone.goto(&product.url("/")).await?;
        }
        Ok((times == 2).then_some(()))
    })
    .await?;
    ensure!(product.count("SELECT count(*) FROM learners").await? == 1);
    phone.close().await
}
