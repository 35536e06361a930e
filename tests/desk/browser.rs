//! A browser without a script: it keeps its cookies and posts forms.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use reqwest::{Client, Response, header, multipart::Form, redirect::Policy};

use crate::product::until;

/// A browser.
pub(crate) struct Browser {
    client: Client,
    at: String,
    cookies: Mutex<Vec<(String, String)>>,
    numbers: AtomicU32,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) text: String,
    pub(crate) to: String,
    pub(crate) cookies: Vec<String>,
    pub(crate) head: reqwest::header::HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Browser {
    /// A browser that has never been anywhere.
    pub(crate) fn new(at: &str) -> Result<Self> {
        let client = Client::builder().no_proxy().redirect(Policy::none()).build()?;
        let numbers = AtomicU32::new(1);
        Ok(Self { client, at: at.to_owned(), cookies: Mutex::default(), numbers })
    }

    /// Opens an address.
    pub(crate) async fn get(&self, path: &str) -> Result<Page> {
        let request = self.client.get(format!("{}{path}", self.at));
        self.read(request.header(header::COOKIE, self.jar()).send().await?).await
    }

    /// Only the head of what is at an address, as of a stream that does not end.
    pub(crate) async fn head(&self, path: &str) -> Result<Page> {
        let request = self.client.get(format!("{}{path}", self.at));
        let answer = request.header(header::COOKIE, self.jar()).send().await?;
        let (status, head) = (answer.status().as_u16(), answer.headers().clone());
        let (text, to, cookies, bytes) = <(String, String, Vec<String>, Vec<u8>)>::default();
        Ok(Page { status, text, to, cookies, head, bytes })
    }

    /// A part of what is at an address.
    pub(crate) async fn part(&self, path: &str, range: &str) -> Result<Page> {
        let request = self.client.get(format!("{}{path}", self.at)).header(header::RANGE, range);
        self.read(request.header(header::COOKIE, self.jar()).send().await?).await
    }

    /// Posts a form.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Page> {
        let request = self.client.post(format!("{}{path}", self.at)).form(fields);
        self.read(request.header(header::COOKIE, self.jar()).send().await?).await
    }

    /// Posts a form with a file in it.
    pub(crate) async fn sends(&self, path: &str, form: Form) -> Result<Page> {
        let request = self.client.post(format!("{}{path}", self.at)).multipart(form);
        self.read(request.header(header::COOKIE, self.jar()).send().await?).await
    }

    /// Does something with a talk.
    pub(crate) async fn acts(&self, talk: i64, act: &str, more: &[(&str, &str)]) -> Result<Page> {
        let number = self.number();
        let mut fields = vec![("id", number.as_str()), ("act", act)];
        fields.extend(more);
        self.post(&format!("/desk/talks/{talk}"), &fields).await
    }

    /// Sends something to the chat.
    pub(crate) async fn chats(&self, kind: &str, what: &str) -> Result<Page> {
        let number = self.number();
        self.post("/chat", &[("id", &number), (kind, what)]).await
    }

    /// Taps the newest button of the chat with this on it, as soon as there is one.
    pub(crate) async fn taps(&self, label: &str) -> Result<()> {
        let button = format!(">{label}</button>");
        until(label, || async { Ok(self.get("/").await?.text.contains(&button)) }).await?;
        let page = self.get("/").await?.text;
        let end = page.rfind(&button).with_context(|| label.to_owned())?;
        let (_, value) = page[..end].rsplit_once("value=\"").context("a button without data")?;
        let data = value.trim_end_matches('"').to_owned();
        let page = self.chats("tap", &data).await?;
        ensure!(page.to.starts_with("/#"), "{label}: {page:?}");
        Ok(())
    }

    /// Opens a stream, which goes on until somebody ends it.
    pub(crate) async fn listens(&self, path: &str) -> Result<Response> {
        let request = self.client.get(format!("{}{path}", self.at));
        let answer = request.header(header::COOKIE, self.jar()).send().await?;
        ensure!(answer.status().as_u16() == 200, "{answer:?}");
        Ok(answer)
    }

    /// Reads a stream to its end, which must come: how many pieces of news there were.
    pub(crate) async fn to_the_end(mut stream: Response, within: Duration) -> Result<usize> {
        let read = async {
            let mut news = 0;
            while let Some(piece) = stream.chunk().await? {
                news += String::from_utf8_lossy(&piece).matches("data: news").count();
            }
            Ok(news)
        };
        tokio::time::timeout(within, read).await.context("the stream does not end")?
    }

    /// Puts a cookie into it, as somebody else might.
    pub(crate) fn brings(&self, name: &str, value: &str) {
        let mut jar = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        jar.retain(|(known, _)| known != name);
        jar.push((name.to_owned(), value.to_owned()));
    }

    /// What it keeps under this name.
    pub(crate) fn has(&self, name: &str) -> Option<String> {
        let jar = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        jar.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    }

    /// What its cookies hold.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        cookies.iter().map(|(_, value)| value.clone()).collect()
    }

    /// Its cookies, each with its name.
    pub(crate) fn cookies(&self) -> Vec<(String, String)> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Opens or posts to an address as a browser does that says where it comes from.
    pub(crate) async fn comes(
        &self,
        method: reqwest::Method,
        path: &str,
        lines: &[(&'static str, &str)],
    ) -> Result<Page> {
        let mut request = self.client.request(method, format!("{}{path}", self.at));
        for (name, value) in lines {
            request = request.header(*name, *value);
        }
        self.read(request.header(header::COOKIE, self.jar()).send().await?).await
    }

    /// Another number for a post.
    pub(crate) fn number(&self) -> String {
        format!("post-{}", self.numbers.fetch_add(1, Ordering::Relaxed))
    }

    fn jar(&self) -> String {
        let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    async fn read(&self, answer: Response) -> Result<Page> {
        let (status, head) = (answer.status().as_u16(), answer.headers().clone());
        let texts = |name| head.get_all(name).iter().filter_map(|it| it.to_str().ok());
        let cookies = texts(header::SET_COOKIE).map(str::to_owned).collect::<Vec<_>>();
        let to = texts(header::LOCATION).next().unwrap_or_default().to_owned();
        for cookie in &cookies {
            let pair = cookie.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').context("a cookie without a value")?;
            let mut jar = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
            jar.retain(|(known, _)| known != name);
            jar.push((name.to_owned(), value.to_owned()));
        }
        let bytes = answer.bytes().await?.to_vec();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Page { status, text, to, cookies, head, bytes })
    }
}

impl Page {
    /// A line of its head.
    pub(crate) fn line(&self, name: &str) -> &str {
        self.head.get(name).and_then(|it| it.to_str().ok()).unwrap_or_default()
    }
}
