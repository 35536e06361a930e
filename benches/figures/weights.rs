//! What a learner pays for: the bytes of the web chat, with their headers, as they come to a browser that takes gzip.

use std::{collections::BTreeSet, time::Duration};

use anyhow::{Context, Result, bail};
use futures_util::future::try_join_all;
use reqwest::{RequestBuilder, Response, header};
use solis::content::{Lesson, Library, SOURCE};

use crate::rig::{
    process::{Solis, client, folder},
    table::Table,
};

/// When nothing has come for so long, Solis has said all it had to say.
const SILENCE: Duration = Duration::from_millis(400);

/// A browser that counts.
struct Browser<'a> {
    solis: &'a Solis,
    client: reqwest::Client,
    language: &'a str,
    cookie: String,
    events: Option<Response>,
    /// Everything on the page, the latest at the end.
    page: String,
    /// The pictures it has.
    pictures: BTreeSet<String>,
    /// What has come over the wire.
    bytes: usize,
}

/// Measures it in every language.
pub(crate) async fn measure(library: &Library, table: &mut Table) -> Result<()> {
    let folder = folder()?;
    let solis = Solis::start(folder.path(), &[("SOLIS_FLOOD_GUARD", "off")])?;
    solis.ready(&client()?).await?;
    let name = library.course("").lessons().next().context("a course without a lesson")?.clone();
    let lesson = library.lesson(&name).context("the first lesson")?;
    let languages = library.languages().map(|it| it.code.as_str()).collect::<Vec<_>>();
    let walks = languages.iter().map(|language| walk(&solis, language, lesson));
    let weights = try_join_all(walks).await?;
    let mut weights = languages.iter().zip(weights).collect::<Vec<_>>();
    weights.sort_by_key(|(_, (_, whole))| std::cmp::Reverse(*whole));
    weights.retain({
        let heaviest = weights.first().map(|it| *it.0);
        move |(language, _)| Some(**language) == heaviest || **language == SOURCE
    });
    for (language, (first, whole)) in weights {
        table.under(&format!("first page, {language}"), kilobytes(first), 60.0, "kB");
        table.under(&format!("whole first lesson, {language}"), kilobytes(whole), 100.0, "kB");
    }
    solis.stop().await
}

/// Walks from the first page to the end of the first lesson: the bytes of the one and of all.
async fn walk(solis: &Solis, language: &str, lesson: &Lesson) -> Result<(usize, usize)> {
    let mut browser = Browser::new(solis, language)?;
    browser.open().await?;
    browser.get("/style.css").await?;
    browser.get("/chat.js").await?;
    let first = browser.bytes;
    browser.tap(&browser.button(&format!("/{language}"))?).await?;
    browser.open().await?;
    browser.listen().await?;
    let mut is_in_it = false;
    for _ in 0..40 {
        browser.hear().await?;
        let button = browser.button("")?;
        let step = button.split('/').nth(1).unwrap_or_default().into();
        let is_of_it = lesson.today(&step).is_some();
        if is_in_it && !is_of_it {
            return Ok((first, browser.bytes));
        }
        is_in_it = is_of_it;
        browser.tap(&button).await?;
    }
    bail!("the first lesson has no end in {language}")
}

impl<'a> Browser<'a> {
    fn new(solis: &'a Solis, language: &'a str) -> Result<Self> {
        let (cookie, page) = (String::new(), String::new());
        let (client, pictures) = (client()?, BTreeSet::new());
        Ok(Self { solis, client, language, cookie, events: None, page, pictures, bytes: 0 })
    }

    /// Opens the page: once to count it, once to read it.
    async fn open(&mut self) -> Result<()> {
        tokio::time::sleep(SILENCE).await;
        let plain = self.client.get(self.solis.url("/")).header(header::COOKIE, &self.cookie);
        let plain = plain.header(header::ACCEPT_LANGUAGE, self.language).send().await?;
        self.page = plain.error_for_status()?.text().await?;
        self.get("/").await?;
        self.look().await
    }

    async fn get(&mut self, path: &str) -> Result<()> {
        let request = self.client.get(self.solis.url(path));
        let response = self.send(request).await?;
        self.bytes += response.bytes().await?.len();
        Ok(())
    }

    /// Taps a button as the page's script does.
    async fn tap(&mut self, button: &str) -> Result<()> {
        let id = format!("{}-{}", self.language, button.replace('/', "-"));
        let body = format!("id={id}&tap={}&script=1", button.replace('/', "%2F"));
        let form = "application/x-www-form-urlencoded";
        let request = self.client.post(self.solis.url("/chat"));
        let request = request.header(header::CONTENT_TYPE, form).body(body);
        let response = self.send(request).await?;
        self.bytes += response.bytes().await?.len();
        Ok(())
    }

    /// Begins to listen for what is new.
    async fn listen(&mut self) -> Result<()> {
        let last = self.page.split("data-last=\"").nth(1).and_then(|it| it.split('"').next());
        let path = format!("/chat/events?after={}", last.context("no last line")?);
        let request = self.client.get(self.solis.url(&path));
        self.events = Some(self.send(request).await?);
        Ok(())
    }

    /// Hears what is new, until nothing comes, and gets its pictures.
    async fn hear(&mut self) -> Result<()> {
        let events = self.events.as_mut().context("nobody listens")?;
        while let Ok(chunk) = tokio::time::timeout(SILENCE, events.chunk()).await {
            let chunk = chunk?.context("the events ended")?;
            self.bytes += chunk.len();
            self.page.push_str(&String::from_utf8_lossy(&chunk));
        }
        self.look().await
    }

    /// Gets the pictures it has not seen.
    async fn look(&mut self) -> Result<()> {
        let sources = self.page.split("src=\"/pictures/").skip(1);
        let paths = sources.filter_map(|it| Some(format!("/pictures/{}", it.split('"').next()?)));
        for path in paths.collect::<BTreeSet<_>>() {
            if self.pictures.insert(path.clone()) {
                self.get(&path).await?;
            }
        }
        Ok(())
    }

    /// The first button under the last line that has some, of those that end like this.
    fn button(&self, end: &str) -> Result<String> {
        let lines = self.page.rsplit("<article");
        let asks = |line: &&str| line.contains("name=\"tap\"");
        let line = lines.into_iter().find(asks).context("no question on the page")?;
        let buttons = line.split("name=\"tap\" value=\"").skip(1);
        let mut buttons = buttons.filter_map(|it| it.split('"').next());
        let found = buttons.find(|it| it.ends_with(end)).context("no such button")?;
        Ok(found.to_owned())
    }

    /// Sends a request and counts the head of what comes back.
    async fn send(&mut self, request: RequestBuilder) -> Result<Response> {
        let request = request.header(header::COOKIE, &self.cookie);
        let request = request.header(header::ACCEPT_LANGUAGE, self.language);
        let response = request.header(header::ACCEPT_ENCODING, "gzip").send().await?;
        let response = response.error_for_status()?;
        let head =
            response.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4);
        self.bytes += "HTTP/1.1 200 OK\r\n\r\n".len() + head.sum::<usize>();
        if let Some(cookie) = response.headers().get(header::SET_COOKIE) {
            let cookie = cookie.to_str()?.split(';').next().unwrap_or_default();
            cookie.clone_into(&mut self.cookie);
        }
        Ok(response)
    }
}

fn kilobytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1e3
}
