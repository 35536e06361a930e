//! One on Telegram, the other on the web.

use anyhow::{Context, Result, ensure};

use super::{both, mentor, sees, taps};
use crate::product::{Solis, until};

/// Somebody with a browser and no scripts.
struct Browser {
    client: reqwest::Client,
    url: String,
    key: Option<String>,
    posts: u32,
}

impl Browser {
    fn of(solis: &Solis) -> Result<Self> {
        let none = reqwest::redirect::Policy::none();
        let client = reqwest::Client::builder().no_proxy().redirect(none).build()?;
        Ok(Self { client, url: solis.url()?, key: None, posts: 0 })
    }

    async fn page(&self) -> Result<String> {
        let mut get = self.client.get(format!("{}/", self.url)).header("Accept-Language", "en");
        if let Some(key) = &self.key {
            get = get.header("Cookie", key);
        }
        Ok(get.send().await?.text().await?)
    }

    async fn posts(&mut self, what: &str, value: &str) -> Result<()> {
        self.posts += 1;
        let id = format!("post-{}", self.posts);
        let mut post = self
            .client
            .post(format!("{}/chat", self.url))
            .header("Accept-Language", "en")
            .header("Sec-Fetch-Site", "same-origin");
        if let Some(key) = &self.key {
            post = post.header("Cookie", key);
        }
        let answer = post.form(&[("id", id.as_str()), (what, value)]).send().await?;
        ensure!(answer.status().as_u16() < 400, "{} {what}", answer.status());
        let cookie = answer.headers().get("set-cookie").and_then(|it| it.to_str().ok());
        if let Some(cookie) = cookie.and_then(|it| it.split(';').next()) {
            self.key = Some(cookie.to_owned());
        }
        Ok(())
    }

    /// Taps the last button with this label.
    async fn taps(&mut self, label: &str) -> Result<()> {
        self.sees(label).await?;
        let page = self.page().await?;
        let (before, _) = page.rsplit_once(&format!(">{label}")).context("no such button")?;
        let (_, tag) = before.rsplit_once("<button").context("no button")?;
        let data = tag.split("value=\"").nth(1).and_then(|it| it.split('"').next());
        let data = data.context("a button without a value")?.to_owned();
        self.posts("tap", &data).await
    }

    async fn sees(&self, words: &str) -> Result<()> {
        until(words, || async { Ok(self.page().await?.contains(words)) }).await
    }
}

#[tokio::test]
async fn a_learner_on_the_web_talks_with_a_mentor_on_telegram() -> Result<()> {
    let (telegram, solis) = both().await?;
    let ilze = mentor(&telegram, &solis, 2001, "Ilze").await?;
    let mut omar = Browser::of(&solis)?;
    omar.taps("English").await?;
    omar.taps("Standard words").await?;
    omar.taps("Skip").await?;
    omar.sees("Which small business do you know best?").await?;
    omar.posts("press", "/person").await?;
    omar.taps("Yes, ask a person").await?;
    omar.sees("What would you like to ask?").await?;
    omar.posts("say", "How do I find my price?").await?;
    sees(&ilze, "How do I find my price?").await;
    taps(&ilze, "I take it").await;
    omar.sees("is here now, a person").await?;
    ilze.says("What does the flour cost you?");
    omar.sees("What does the flour cost you?").await?;
    omar.posts("say", "Three euros.").await?;
    sees(&ilze, "Three euros.").await;
    taps(&ilze, "Give back").await;
    omar.sees("How was it?").await?;
    let page = omar.page().await?;
    ensure!(page.matches("What does the flour cost you?").count() == 1, "said once");
    Ok(())
}
