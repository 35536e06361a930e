//! From right to left, in easy words, and over to English in the middle of a question.

use anyhow::{Context, Result, ensure};

use super::walk;
use crate::browser_stage::{Chromium, Line, Look, Phone, Product, until};

const TO_THE_QUIZ: [(&str, &str); 5] = [
    ("متجر", "راحيل"),
    ("التالي", "الوظيفة: المدير"),
    ("التالي", "المشروع الخاص:"),
    ("التالي", "الهواية للمتعة"),
    ("التالي", "فاطمة تقود حافلة"),
];

/// The way the page around the lines is written.
async fn direction(phone: &Phone) -> Result<(String, String)> {
    let answer = phone.ask("const it = document.documentElement; return [it.lang, it.dir]").await?;
    Ok(serde_json::from_value(answer)?)
}

/// Solis speaks from the side where a line begins, the learner from the other.
async fn sides(
    phone: &Phone,
    solis: fn(&Line, f64) -> f64,
    learner: fn(&Line, f64) -> f64,
) -> Result<()> {
    let width = phone.number("return innerWidth").await?;
    for line in phone.lines().await? {
        let gap = if line.mine { learner(&line, width) } else { solis(&line, width) };
        ensure!((0.0..=24.0).contains(&gap), "{gap} px from its side: {line:#?}");
    }
    Ok(())
}

#[tokio::test]
async fn in_arabic_and_on_in_english() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look { languages: "ar", ..Look::default() }).await?;
    phone.goto(&product.url("/")).await?;
    phone.hears("أي لغة").await?;
    ensure!(direction(&phone).await? == ("ar".to_owned(), "rtl".to_owned()));
    phone.picture("ar-1-first-screen").await?;
    walk(&phone, &[("العربية", "كيف أكتب"), ("كلمات سهلة", "ما اسمكم")]).await?;
    phone.says("Oksana (Riga)").await?;
    phone.hears("لنفكّر في شارعكم").await?;
    phone.picture("ar-2-card").await?;
    sides(&phone, |it, width| width - it.right, |it, _| it.left).await?;
    for line in phone.lines().await? {
        let expected = if line.mine { "auto" } else { "rtl" };
        ensure!(line.dir == expected, "{line:#?}");
    }
    let name = "const all = [...document.querySelectorAll('.learner p')];
        const style = getComputedStyle(all.find(it => it.textContent.includes('Oksana')));
        return [style.direction, style.unicodeBidi]";
    let name: (String, String) = serde_json::from_value(phone.ask(name).await?)?;
    ensure!(name.0 == "ltr" && name.1.contains("isolate"), "the name is written {name:?}");

    walk(&phone, &TO_THE_QUIZ).await?;
    phone.picture("ar-3-quiz").await?;
    let turns = product.turns().await?;
    phone.press("القائمة").await?;
    phone.hears("القائمة.").await?;
    phone.picture("ar-4-menu").await?;
    walk(&phone, &[("الإعدادات", "الإعدادات."), ("اللغة", "أي لغة")]).await?;
    let question = phone.answers("English", "Fatima drives a bus").await?;
    ensure!(question.lang == "en" && question.dir == "ltr", "{question:#?}");
    ensure!(product.turns().await? == turns + 4, "a turn too many");
    // The page around the lines follows.
    until("a page in English", || async {
        Ok(direction(&phone).await.ok().filter(|it| it.0 == "en" && it.1 == "ltr"))
    })
    .await?;
    phone.hears("Fatima drives a bus").await?;
    phone.picture("ar-5-in-english").await?;
    sides(&phone, |it, _| it.left, |it, width| width - it.right).await?;
    let old = phone.saying("فاطمة").await?;
    let old = old.first().context("the Arabic question is gone")?;
    ensure!(old.lang == "ar" && old.dir == "rtl", "{old:#?}");
    phone.answers("Job", "Carlos").await?;
    phone.close().await
}
