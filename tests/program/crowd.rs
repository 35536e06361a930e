//! New browsers without end: as many as a school are let in, the rest hears when to come again.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use reqwest::{Client, Response, StatusCode, header, redirect::Policy};

use super::{
    Place,
    browser::{Browser, first_of_last},
};

/// So many are let in at once.
const SCHOOL: usize = 240;

/// A browser that nobody knows taps the first button of its page.
async fn comes(
    client: &Client,
    url: &str,
    fields: &[(&str, &str)],
    language: &str,
) -> Result<Response> {
    let page = client.get(format!("{url}/")).send().await?.text().await?;
    let (tap, _) = first_of_last(&page).context("no button")?;
    let fields = [&[("id", "first"), ("tap", tap.as_str())], fields].concat();
    let post = client.post(format!("{url}/chat")).header(header::ACCEPT_LANGUAGE, language);
    Ok(post.form(&fields).send().await?)
}

#[tokio::test]
async fn new_browsers_without_end_are_told_to_come_again() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    let client = Client::builder().no_proxy().redirect(Policy::none()).build()?;
    let mut known = Browser::new(&running.url)?;
    known.go_on(&[]).await?;
    let (mut came, mut refused) = (1, None);
    while refused.is_none() && came < 4 * SCHOOL {
        let answer = comes(&client, &running.url, &[("script", "1")], "lv").await?;
        if answer.status() == StatusCode::OK {
            came += 1;
        } else {
            refused = Some(answer);
        }
    }
    println!("{came} came in");
    let refused = refused.context("everybody came in")?;
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    let later = refused.headers().get(header::RETRY_AFTER).context("when?")?;
    assert_eq!(later.to_str()?, "60");
    ensure!(refused.headers().get(header::SET_COOKIE).is_none(), "nobody is kept");
    ensure!(refused.text().await?.starts_with("Šobrīd"), "in their language");
    ensure!(came >= SCHOOL, "{came} came in");
    let learners = place.number("SELECT count(*) FROM learners").await?;
    assert_eq!(learners, i64::try_from(came)?, "nothing is kept of the others");
    known.go_on(&[]).await.context("somebody who is known is not held up")?;
    // Without a script there is a page; and somebody new comes in when the rush is over.
    let mut answers = 0;
    loop {
        let answer = comes(&client, &running.url, &[], "ar").await?;
        answers += 1;
        if answer.status() == StatusCode::TOO_MANY_REQUESTS {
            let page = answer.text().await?;
            ensure!(page.contains("dir=\"rtl\"") && page.contains("<h1>"), "{page}");
            ensure!(page.contains("112") && page.contains("value=\"/person\""), "{page}");
            // Whoever asks for a person is let in, however many others there are.
            let person = [("id", "person"), ("press", "/person")];
            let post = client.post(format!("{}/chat?person", running.url)).form(&person);
            ensure!(post.send().await?.status() == StatusCode::SEE_OTHER, "no way to a person");
            break;
        }
        ensure!(answers < SCHOOL, "everybody came in");
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    let answer = comes(&client, &running.url, &[], "en").await?;
    ensure!(answer.status() == StatusCode::SEE_OTHER, "{}", answer.status());
    ensure!(running.stop()?.success());
    Ok(())
}

#[tokio::test]
async fn without_the_guard_everybody_comes_in() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[("SOLIS_FLOOD_GUARD", "off")])?;
    let client = Client::builder().no_proxy().redirect(Policy::none()).build()?;
    for _ in 0..SCHOOL + 20 {
        let answer = comes(&client, &running.url, &[("script", "1")], "en").await?;
        ensure!(answer.status() == StatusCode::OK, "{}", answer.status());
    }
    ensure!(running.stop()?.success());
    Ok(())
}
