//! A browser on the web chat: it keeps its cookie, reads the page and taps.

use anyhow::{Context, Result, ensure};
use reqwest::{Client, StatusCode, header};

use crate::product::until;

/// A browser.
pub(crate) struct Browser {
    client: Client,
    url: String,
    cookie: Option<String>,
    posts: u32,
}

/// A button under a line: what it sends, and its label.
pub(crate) type Button = (String, String);

impl Browser {
    pub(crate) fn new(url: &str) -> Result<Self> {
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
        Ok(Self { client: client.build()?, url: url.to_owned(), cookie: None, posts: 0 })
    }

    /// The same browser, after the program has been started again elsewhere.
    pub(crate) fn moves_to(&mut self, url: &str) {
        url.clone_into(&mut self.url);
    }

    /// Reads a page.
    pub(crate) async fn get(&self, path: &str) -> Result<String> {
        let mut request = self.client.get(format!("{}{path}", self.url));
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        Ok(request.send().await?.error_for_status()?.text().await?)
    }

    /// Waits for what is new on the page.
    pub(crate) async fn events(&self) -> Result<reqwest::Response> {
        let cookie = self.cookie.clone().unwrap_or_default();
        let request = self.client.get(format!("{}/chat/events", self.url));
        Ok(request.header(header::COOKIE, cookie).send().await?.error_for_status()?)
    }

    /// Posts something new.
    pub(crate) async fn post(&mut self, fields: &[(&str, &str)]) -> Result<StatusCode> {
        self.posts += 1;
        self.post_as(&format!("post-{}", self.posts), fields).await
    }

    /// Posts something under this number.
    pub(crate) async fn post_as(
        &mut self,
        id: &str,
        fields: &[(&str, &str)],
    ) -> Result<StatusCode> {
        let fields = [&[("id", id), ("script", "1")], fields].concat();
        let mut request = self.client.post(format!("{}/chat", self.url)).form(&fields);
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let response = request.send().await?;
        if let Some(cookie) = response.headers().get(header::SET_COOKIE) {
            let cookie = cookie.to_str()?.split(';').next().context("an empty cookie")?;
            self.cookie = Some(cookie.to_owned());
        }
        Ok(response.status())
    }

    /// Taps the first button of the question that is open, and waits until another one is; the one it tapped.
    pub(crate) async fn go_on(&mut self, hidden: &[(&str, &str)]) -> Result<Button> {
        let page = self.get("/").await?;
        let first = first_of_last(&page).with_context(|| format!("no button: {page}"))?;
        let fields = [&[("tap", first.0.as_str())], hidden].concat();
        let status = self.post(&fields).await?;
        ensure!(status == StatusCode::OK, "{status}");
        until("what comes after it", || async {
            Ok(first_of_last(&self.get("/").await?).is_some_and(|it| it.0 != first.0))
        })
        .await
        .with_context(|| format!("{first:?}"))?;
        Ok(first)
    }
}

/// The first button of the last line that has buttons.
pub(crate) fn first_of_last(page: &str) -> Option<Button> {
    let (_, form) = page.rsplit_once("<form class=\"choices\"")?;
    let (_, button) = form.split_once("<button name=\"tap\" value=\"")?;
    let (data, rest) = button.split_once("\">")?;
    let (label, _) = rest.split_once("</button>")?;
    Some((data.to_owned(), label.to_owned()))
}
