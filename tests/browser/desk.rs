//! The mentors' page in one window, the learner in another.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;

use super::begin;
use crate::browser_stage::{Chromium, Look, Phone, Product, STUMBLES, until};

/// What stands on the page, in the mentor's language.
struct Words {
    languages: &'static str,
    join: &'static str,
    take: &'static str,
    send: &'static str,
    ready: &'static str,
    later: &'static str,
    keep: &'static str,
    whole: &'static str,
    back: &'static str,
    over: &'static str,
}

const ENGLISH: Words = Words {
    languages: "en",
    join: "I join",
    take: "I take it",
    send: "Send",
    ready: "Ready answers",
    later: "I answer later",
    keep: "Keep the note",
    whole: "The whole lesson",
    back: "Give back",
    over: "Closed by me",
};

const ARABIC: Words = Words {
    languages: "ar",
    join: "أنضم",
    take: "قبول الطلب",
    send: "إرسال",
    ready: "أجوبة جاهزة",
    later: "الجواب لاحقًا",
    keep: "حفظ الملاحظة",
    whole: "الدرس كاملًا",
    back: "إعادة إلى الدروس",
    over: "محادثات أنهيتُها",
};

/// Taps a button or what opens something, by what stands on it and where it stands. A thumb brings it to the middle
/// first; the driver would leave it under the page's head.
async fn tap(phone: &Phone, place: &str, label: &str) -> Result<()> {
    let path = format!("//{place}[contains(., '{label}')]");
    let bring = format!(
        "const it = document.evaluate(\"{path}\", document, null, 9, null).singleNodeValue;
        if (it) it.scrollIntoView({{ block: 'center' }}); return !!it;"
    );
    until(&path, || async { Ok(phone.ask(&bring).await.ok().filter(|it| *it == true)) }).await?;
    phone.click(Locator::XPath(&path)).await
}

/// Waits until this stands on the page, which nobody opened again.
async fn shows(phone: &Phone, words: &str) -> Result<()> {
    until(words, || async {
        let text = phone.ask("return document.querySelector('main').textContent").await.ok();
        Ok(text.filter(|it| it.as_str().is_some_and(|it| it.contains(words))).map(drop))
    })
    .await
}

/// Takes a picture once what is on the screen is there; pictures further down are not fetched yet.
async fn picture(phone: &Phone, name: &str) -> Result<()> {
    let there = "const near = it => { const box = it.getBoundingClientRect(); return it.checkVisibility() && box.bottom > 0 && box.top < innerHeight; };
        return document.readyState === 'complete' && [...document.images].filter(near).every(it => it.complete);";
    until("what is on the screen", || async {
        Ok(phone.ask(there).await?.as_bool().filter(|it| *it))
    })
    .await?;
    phone.picture_of_now(name).await
}

async fn well(phone: &Phone, name: &str) -> Result<()> {
    picture(phone, name).await?;
    let wrong = serde_json::from_value::<Vec<String>>(phone.ask(STUMBLES).await?)?;
    ensure!(wrong.is_empty(), "{name}: {wrong:#?}");
    Ok(())
}

async fn typed(phone: &Phone) -> Result<String> {
    let typed = phone.ask("return document.getElementById('say').value").await?;
    Ok(typed.as_str().context("no field")?.to_owned())
}

/// A mentor is invited and takes a learner; both see what the other says as it is said.
async fn story(chromium: &Chromium, words: &Words) -> Result<()> {
    let product = Product::start().await?;
    let (name, at) = (words.languages, |it: &str| format!("desk-{}-{it}", words.languages));
    let invited = ["invite", "mentor", "--languages", "en", "--hours", "always"];
    let printed = product.command(&invited)?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    let ilze = chromium.open(Look { languages: words.languages, ..Look::default() }).await?;
    ilze.goto(&product.url(&format!("/join/{code}"))).await?;
    ilze.writes("#name", "Ilze").await?;
    well(&ilze, &at("1-join")).await?;
    tap(&ilze, "button", words.join).await?;
    ilze.sees(Locator::Css("#waiting")).await?;
    let dir = if name == "ar" { "rtl" } else { "ltr" };
    ensure!(ilze.ask("return document.documentElement.dir").await? == dir);
    well(&ilze, &at("2-practice")).await?;
    // As if they had talked to the made-up learner.
    product.change("UPDATE staff SET standing = 'active', practised = 1").await?;
    ilze.goto(&product.url("/desk")).await?;
    ilze.sees(Locator::Css("#waiting")).await?;
    well(&ilze, &at("2-nobody")).await?;

    let anna = chromium.open(Look::default()).await?;
    begin(&anna, &product).await?;
    anna.press("A person").await?;
    anna.hears("They will see this").await?;
    anna.answers("Yes, ask a person", "What would you like to ask?").await?;
    anna.says("How do I find my price?").await?;
    shows(&ilze, "How do I find my price?").await?;
    well(&ilze, &at("3-waiting")).await?;
    tap(&ilze, "section[@id='waiting']//a", "").await?;
    ilze.sees(Locator::Css("#card")).await?;
    well(&ilze, &at("4-card")).await?;
    tap(&ilze, "button[@value='take']", words.take).await?;
    ilze.sees(Locator::Css("#say")).await?;
    anna.hears("is here now, a person").await?;
    well(&ilze, &at("5-taken")).await?;

    // What is typed is there after the page was opened again, and until it is sent.
    ilze.writes("#say", "What does the flour").await?;
    ilze.ask("location.reload()").await?;
    until("the words, after a reload", || async {
        Ok(typed(&ilze).await.ok().filter(|it| it == "What does the flour"))
    })
    .await?;
    ilze.writes("#say", " cost?").await?;
    tap(&ilze, "form[@data-draft='say']//button", words.send).await?;
    anna.hears("What does the flour cost?").await?;
    until("an empty field", || async { Ok(typed(&ilze).await.ok().filter(String::is_empty)) })
        .await?;
    // What comes meanwhile takes nothing away.
    ilze.writes("#say", "Half a sent").await?;
    anna.says("Two euros a bag.").await?;
    shows(&ilze, "Two euros a bag.").await?;
    ensure!(typed(&ilze).await? == "Half a sent");
    tap(&ilze, "summary", words.ready).await?;
    tap(&ilze, "button[@value='later']", words.later).await?;
    anna.hears("I need some time and will answer").await?;
    ilze.sees(Locator::Css("#note")).await?;
    ensure!(typed(&ilze).await? == "Half a sent", "kept over another act");
    tap(&ilze, "details[.//textarea[@id='note']]/summary", "").await?;
    ilze.writes("#note", "She bakes at home.").await?;
    tap(&ilze, "form[@data-draft='note']//button", words.keep).await?;
    shows(&ilze, "She bakes at home.").await?;
    tap(&ilze, "summary", words.whole).await?;
    shows(&ilze, "Rahel").await?;
    well(&ilze, &at("6-talk")).await?;
    ilze.ask("document.getElementById('said').scrollIntoView()").await?;
    picture(&ilze, &at("7-said")).await?;
    ilze.ask("document.getElementById('lesson').scrollIntoView()").await?;
    picture(&ilze, &at("8-lesson")).await?;
    picture(&anna, &at("9-learner")).await?;

    tap(&ilze, "button[@value='give-back']", words.back).await?;
    anna.hears("How was it?").await?;
    shows(&ilze, words.over).await?;
    ilze.sees(Locator::Css("#over a")).await?;
    well(&ilze, &at("10-over")).await?;
    tap(&ilze, "section[@id='over']//a", "").await?;
    ilze.sees(Locator::Css("#said")).await?;
    shows(&ilze, "Two euros a bag.").await?;
    // What was not sent stands there to be taken along.
    let unsent = "return document.getElementById('unsent-words').value";
    ensure!(ilze.ask(unsent).await? == "Half a sent");
    well(&ilze, &at("11-closed")).await?;
    ilze.close().await?;
    anna.close().await
}

#[tokio::test]
async fn a_mentor_on_a_screen() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    story(&chromium, &ENGLISH).await
}

#[tokio::test]
async fn a_mentor_on_a_screen_in_arabic() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    story(&chromium, &ARABIC).await
}
