//! Things that are put in order, and a number that is worked out, on a phone: from left to right and from right to left.

use anyhow::{Result, ensure};

use super::{begin, walk};
use crate::browser_stage::{Chromium, Look, Phone, Product, until};

/// Puts the learner before the order.
const BEFORE_THE_ORDER: &str = r#"UPDATE learners SET journey = json_set(journey, '$.places', json_array(json_object(
    'dialogue', 'first-steps/test-it-small', 'state',
    json('{"waiting":{"tap":"way"},"asked":1,"answers":[]}'))))"#;

/// And before a question with buttons that has become one for a number.
const BEFORE_THE_NUMBER: &str = r#"UPDATE learners SET journey = json_set(journey, '$.places', json_array(json_object(
    'dialogue', 'first-steps/how-many-to-sell', 'state',
    json('{"waiting":{"tap":"number"},"asked":1,"answers":[]}'))))"#;

const IN_ARABIC: &str = "UPDATE learners SET language = 'ar'";

/// The keys a phone shows for the field.
async fn keys(phone: &Phone, mode: &str) -> Result<()> {
    let script = "return document.querySelector('.writing input[name=say]').inputMode";
    until(mode, || async { Ok((phone.ask(script).await? == mode).then_some(())) }).await
}

/// Nothing stands beside the page.
async fn fits(phone: &Phone) -> Result<()> {
    let beside = "return document.documentElement.scrollWidth - innerWidth";
    ensure!(phone.number(beside).await? <= 0.0, "the page is wider than the phone");
    Ok(())
}

#[tokio::test]
async fn an_order_and_a_number_on_a_phone() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    begin(&phone, &product).await?;
    product.change(BEFORE_THE_ORDER).await?;
    phone.press("Continue").await?;
    phone.hears("And the whole way").await?;
    let so_far = phone.answers("Find who pays", "1. 💶 Find who pays").await?;
    ensure!(so_far.buttons.len() == 4, "{so_far:#?}");
    phone.answers("Start again", "And the whole way").await?;
    let taps = [
        ("Find a problem", "1. 🔎"),
        ("Ask people", "2. 👂"),
        ("Find who pays", "Now your own test"),
    ];
    walk(&phone, &taps[..2]).await?;
    phone.picture("en-order").await?;
    fits(&phone).await?;
    walk(&phone, &taps[2..]).await?;
    ensure!(phone.saying("Yes. Questions cost nothing").await?.len() == 1);

    product.change(BEFORE_THE_NUMBER).await?;
    phone.press("Continue").await?;
    phone.hears("With how many lessons").await?;
    keys(&phone, "decimal").await?;
    phone.goto(&product.url("/")).await?;
    phone.hears("With how many lessons").await?;
    keys(&phone, "decimal").await?;
    phone.says("five").await?;
    until("asked again", || async {
        Ok((phone.saying("With how many lessons").await?.len() == 2).then_some(()))
    })
    .await?;
    phone.says("5 lessons").await?;
    phone.hears("A friend says").await?;
    phone.picture("en-number").await?;
    fits(&phone).await?;
    phone.says("10").await?;
    phone.hears("Your number does not pay you").await?;
    keys(&phone, "text").await?;
    let kept = r#"SELECT count(*) FROM answers WHERE step = 'lessons' AND said LIKE '%"5"%'"#;
    ensure!(product.count(kept).await? == 1);
    phone.close().await
}

#[tokio::test]
async fn an_order_and_a_number_from_right_to_left() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    begin(&phone, &product).await?;
    product.change(IN_ARABIC).await?;
    product.change(BEFORE_THE_ORDER).await?;
    phone.goto(&product.url("/")).await?;
    phone.press("متابعة").await?;
    phone.hears("والطريق كله").await?;
    let so_far = phone.answers("إيجاد مشكلة", "1. 🔎").await?;
    ensure!(so_far.dir == "rtl" && so_far.buttons.len() == 4, "{so_far:#?}");
    phone.picture("ar-order").await?;
    fits(&phone).await?;
    walk(&phone, &[("تجربة صغيرة", "2. 🧪"), ("سؤال الناس", "تجربتكم")]).await?;
    ensure!(phone.saying("4. 🧪").await?.len() == 1, "the right order is shown");

    product.change(BEFORE_THE_NUMBER).await?;
    phone.press("متابعة").await?;
    phone.hears("مع كم حصة").await?;
    keys(&phone, "decimal").await?;
    phone.says("٥ حصص").await?;
    phone.hears("صديقة تقول").await?;
    phone.picture("ar-number").await?;
    fits(&phone).await?;
    ensure!(phone.saying("نعم. الحساب: 40 على 8").await?.len() == 1, "5 is right");
    phone.close().await
}
