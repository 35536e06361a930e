//! Somebody sees their plan, changes it, and takes it away as a page.

use anyhow::{Context, Result, ensure};

use super::{both, counts, learner, plain, sees, taps};
use crate::{desk::browser::Browser, fake_telegram::Person};

/// Puts words into a box of an empty plan.
async fn fills(person: &Person, title: &str, words: &str) {
    person.says("/path");
    sees(person, "Nothing yet.").await;
    taps(person, "✏️ Change one box").await;
    taps(person, title).await;
    sees(person, "What is your price").await;
    person.says(words);
    sees(person, &format!("{title}: {words}")).await;
}

/// Asks for the page; the path of its link.
async fn takes(person: &Person) -> Result<String> {
    taps(person, "📄 Take it away").await;
    let given = plain(&sees(person, "Your plan as one page").await);
    let link = given.split_whitespace().find(|it| it.contains("/myplan/")).context("no link")?;
    link.find("/myplan/").map(|at| link[at..].to_owned()).context("no path")
}

#[tokio::test]
async fn a_plan_is_given_once_as_a_page_in_two_languages() -> Result<()> {
    let (telegram, solis) = both().await?;
    let anna = learner(&telegram, 1001, "Annabella").await;
    let omar = learner(&telegram, 1002, "Omar").await;
    fills(&omar, "💶 My price", "omars own price").await;
    fills(&anna, "💶 My price", "15 euros <i>an hour</i>").await;
    let path = takes(&anna).await?;
    let (own, other) = (Browser::new(&solis.url()?)?, Browser::new(&solis.url()?)?);
    let asked = own.get(&path).await?;
    ensure!(asked.status == 200 && asked.text.contains("Show my page"), "{}", asked.text);
    ensure!(asked.text.contains("<option value=\"ar\""), "{}", asked.text);
    assert_eq!(other.post(&path, &[]).await?.status, 403, "it is bound to the browser");
    let data = path.replace("myplan", "mydata");
    own.get(&data).await?;
    assert_eq!(own.post(&data, &[]).await?.status, 410, "it gives the plan, and nothing else");
    let page = own.post(&path, &[("second", "ar"), ("name", "")]).await?;
    assert_eq!(page.status, 200, "{}", page.text);
    for words in [
        "<html lang=\"en\" dir=\"ltr\">",
        "My plan on one page",
        "<span lang=\"en\" dir=\"ltr\">💶 My price</span><span lang=\"ar\" dir=\"rtl\">سعري</span>",
        "<p dir=\"auto\">15 euros &lt;i&gt;an hour&lt;/i&gt;</p>",
        "Lessons done: \u{2068}0\u{2069} of",
    ] {
        ensure!(page.text.contains(words), "{words} is missing in {}", page.text);
    }
    for words in ["Annabella", "omars", "<script", "1001"] {
        ensure!(!page.text.contains(words), "{words} has no place in {}", page.text);
    }
    assert_eq!(own.post(&path, &[]).await?.status, 410, "once");
    // In one language, and with the name they put on it.
    let path = takes(&omar).await?;
    own.get(&path).await?;
    let page = own.post(&path, &[("second", "en"), ("name", "O. K.")]).await?.text;
    ensure!(page.contains("<bdi>O. K.</bdi>") && page.contains("omars own price"), "{page}");
    ensure!(!page.contains("lang=\"ar\"") && page.matches("My price").count() == 1, "{page}");
    // What was put in by hand stays with the answers, and nobody else may read it.
    counts(&solis, "SELECT count(*) FROM answers WHERE share <> 'nobody'", 0).await?;
    counts(&solis, "SELECT count(*) FROM answers WHERE step = 'price'", 2).await?;
    counts(&solis, "SELECT count(*) FROM codes WHERE kind = 'plan'", 0).await
}
