//! Without a thumb and without eyes: the keyboard, what a screen reader finds, and a page twice as large.

use anyhow::{Result, ensure};
use serde::Deserialize;

use super::{begin, walk};
use crate::browser_stage::{Chromium, Look, Phone, Product};

/// What can be reached, in the order of the page.
const REACHABLE: &str =
    "return [...document.querySelectorAll('a[href], button, input:not([type=hidden])')]
    .map(it => it.textContent || it.name)";

/// What is in front of the keyboard.
#[derive(Debug, Deserialize)]
struct Focused {
    name: String,
    outline: f64,
    is_seen: bool,
}

const FOCUSED: &str = "const it = document.activeElement; const box = it.getBoundingClientRect();
    const style = getComputedStyle(it);
    const at = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return { name: it.textContent || it.name, is_seen: it === at,
        outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth) };";

/// What a screen reader would stumble over.
const STUMBLES: &str = r#"
    const wrong = [];
    const log = document.querySelector("[role=log]");
    if (!log || log.getAttribute("aria-live") !== "polite" || !log.getAttribute("aria-label")) wrong.push("the log");
    if (document.querySelector("[role=status]") === null) wrong.push("no status");
    if (document.querySelectorAll("main").length !== 1) wrong.push("not one main");
    if (document.querySelectorAll("h1").length !== 1) wrong.push("not one heading");
    for (const it of document.images) if (!it.alt) wrong.push("a picture without words: " + it.src);
    for (const it of document.querySelectorAll("button")) if (!it.textContent.trim()) wrong.push("a button without a name");
    for (const it of document.querySelectorAll("input:not([type=hidden])")) if (!it.ariaLabel) wrong.push("an input without a name");
    for (const it of document.querySelectorAll("article.solis")) if (!it.lang || !it.dir) wrong.push("no language: " + it.textContent);
    for (const it of document.querySelectorAll("article.learner p")) if (it.dir !== "auto") wrong.push("no direction: " + it.textContent);
    const ids = [...document.querySelectorAll("[id]")].map(it => it.id);
    if (new Set(ids).size !== ids.length) wrong.push("an id twice");
    return wrong;
"#;

/// What is too small for a thumb, or hangs over the edge.
const TOO_SMALL: &str = "return [...document.querySelectorAll('a[href], button, input:not([type=hidden])')]
    .map(it => [it.textContent || it.name, it.getBoundingClientRect()])
    .filter(([, box]) => box.height < 44 || box.width < 44 || box.left < 0 || box.right > innerWidth + 0.5)
    .map(([name, box]) => `${name}: ${box.width} x ${box.height} at ${box.left}`)";

async fn list(phone: &Phone, script: &str) -> Result<Vec<String>> {
    Ok(serde_json::from_value(phone.ask(script).await?)?)
}

#[tokio::test]
async fn by_keyboard_and_screen_reader() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look::default()).await?;
    begin(&phone, &product).await?;
    // The same page, begun from its top.
    phone.goto(&product.url("/")).await?;
    phone.hears("Think of your own street").await?;
    let reachable = list(&phone, REACHABLE).await?;
    ensure!(reachable.len() >= 9, "{reachable:?}");
    for name in &reachable {
        phone.tab().await?;
        let focused: Focused = serde_json::from_value(phone.ask(FOCUSED).await?)?;
        ensure!(focused.name == *name, "{focused:?} in place of {name}");
        ensure!(focused.outline >= 2.0 && focused.is_seen, "not to be seen: {focused:?}");
        if name.contains("Repair") {
            phone.picture("en-by-keyboard").await?;
        }
    }
    for script in [STUMBLES, TOO_SMALL] {
        let wrong = list(&phone, script).await?;
        ensure!(wrong.is_empty(), "{wrong:#?}");
    }
    phone.close().await
}

/// Nothing hangs over the edge, and there is room to read and a place to write.
async fn fits(phone: &Phone) -> Result<()> {
    let over = phone.number("return document.documentElement.scrollWidth - innerWidth").await?;
    ensure!(over <= 0.0, "{over} px too wide");
    let seen = "const box = document.querySelector('input[name=say]').getBoundingClientRect();
        return [box.width > 60, box.left >= 0, box.right <= innerWidth, box.bottom <= innerHeight, box.width > 0]";
    let seen = phone.ask(seen).await?.to_string();
    ensure!(seen == "[true,true,true,true,true]", "there is no place to write: {seen}");
    let room = phone.number("return document.querySelector('main').clientHeight").await?;
    ensure!(room >= 150.0, "only {room} px to read");
    let wrong = list(phone, TOO_SMALL).await?;
    ensure!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}

#[tokio::test]
async fn twice_as_large() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look { zoom: 2, ..Look::default() }).await?;
    begin(&phone, &product).await?;
    phone.picture("en-twice-as-large").await?;
    fits(&phone).await?;
    phone.close().await?;
    let phone = chromium.open(Look { zoom: 2, languages: "ar", ..Look::default() }).await?;
    phone.goto(&product.url("/")).await?;
    phone.hears("أي لغة").await?;
    walk(&phone, &[("العربية", "كيف أكتب"), ("كلمات عادية", "ما الاسم"), ("تخطي", "لنفكّر")]).await?;
    phone.picture("ar-twice-as-large").await?;
    fits(&phone).await?;
    phone.close().await
}
