//! What may be done with one's data can be heard, by those who do not like to read: where the phone has a voice of its own.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{begin, lesson, walk};
use crate::browser_stage::{Chromium, Look, Product};

/// A phone that has a voice for English, and one somewhere else for the rest; what it has said, and how often it was told to
/// be quiet.
const VOICES: &str = "window.spoken = []; window.hushed = 0; window.voices = [
        { lang: 'lv-LV', localService: true }, { lang: 'en-IN', localService: false }, { lang: 'en-GB', localService: true }];
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    Object.defineProperty(window, 'speechSynthesis', { value: {
        getVoices: () => window.voices, cancel: () => { window.hushed += 1; }, addEventListener: () => {},
        speak: it => window.spoken.push([it.lang, it.text]) } });";
/// Whether each button that is there is pressed.
const PRESSED: &str = "return [...document.querySelectorAll('.aloud:not([hidden])')].map(it => it.getAttribute('aria-pressed'));";

#[tokio::test]
async fn a_consent_is_read_aloud_where_there_is_a_voice() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    let voices = json!({ "source": VOICES });
    phone.command("Page.addScriptToEvaluateOnNewDocument", voices).await?;
    begin(&phone, &product).await?;
    walk(&phone, &lesson::TO_THE_QUIZ).await?;
    phone.answers("Job", "Carlos grows tomatoes").await?;
    walk(&phone, &lesson::TO_THE_END).await?;
    walk(&phone, &[("Northern Europe", "Which country?"), ("Latvia", "parent or guardian")])
        .await?;
    ensure!(phone.ask(PRESSED).await? == json!([]), "this is not written to be read aloud");

    let asked = phone.answers("Yes", "Do you agree?").await?;
    ensure!(asked.buttons.first().is_some_and(|it| it.contains("Listen")), "{asked:?}");
    phone.tap("Listen").await?;
    ensure!(phone.ask(PRESSED).await? == json!(["true"]));
    let spoken = phone.ask("return window.spoken").await?;
    let words = spoken[0][1].as_str().unwrap_or_default();
    ensure!(spoken[0][0] == "en-GB" && words.starts_with("First question. We keep"), "{spoken}");
    // A second tap is enough to have it quiet.
    phone.tap("Listen").await?;
    ensure!(phone.ask(PRESSED).await? == json!(["false"]));
    ensure!(
        phone.ask("return [window.spoken.length, window.hushed > 1]").await? == json!([1, true])
    );

    // Whoever answers has heard enough.
    phone.tap("Listen").await?;
    phone.answers("Yes", "which lessons you finished").await?;
    ensure!(phone.ask(PRESSED).await? == json!(["false", "false"]));
    // Without a voice of its own there is no button.
    phone.ask("window.voices = window.voices.slice(0, 2); return 0;").await?;
    let asked = phone.answers("No", "count you").await?;
    ensure!(asked.buttons.iter().all(|it| !it.contains("Listen")), "{asked:?}");
    ensure!(phone.ask(PRESSED).await? == json!([]));
    phone.close().await
}
