//! A real Chromium, driven through its `WebDriver`.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail};
use fantoccini::{
    Client, ClientBuilder,
    cookies::Cookie,
    wd::{Capabilities, WebDriverCompatibleCommand},
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Where a browser and its driver are.
pub(crate) struct Chromium {
    browser: PathBuf,
    driver: PathBuf,
}

/// What kind of phone it is.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    /// The languages it asks for.
    pub(crate) languages: &'static str,
    /// Whether scripts run.
    pub(crate) scripts: bool,
    /// How far the page is magnified. Twice as far is half as wide.
    pub(crate) zoom: u32,
    /// Whether the phone is set to a dark screen.
    pub(crate) dark: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { languages: "en", scripts: true, zoom: 1, dark: false }
    }
}

/// One browser, with nothing in it yet.
pub(crate) struct Phone {
    pub(super) client: Client,
    driver: Child,
    /// The browser's own process, as long as it is open.
    process: Option<u64>,
    _profile: TempDir,
}

/// A phone's screen, in the pixels of a page.
const SCREEN: (u32, u32) = (390, 844);

impl Chromium {
    /// Looks for a browser. Where there is none, a test is skipped, unless `SOLIS_TEST_REQUIRE` says that it must run.
    pub(crate) fn find() -> Result<Option<Self>> {
        let browser = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find);
        if let (Some(browser), Some(driver)) = (browser, find("chromedriver")) {
            return Ok(Some(Self { browser, driver }));
        }
        let required = super::environment("SOLIS_TEST_REQUIRE").unwrap_or_default();
        if required.contains("chromium") {
            bail!("SOLIS_TEST_REQUIRE asks for chromium, and chromium or chromedriver is not here");
        }
        println!("skipped: chromium or chromedriver is not here");
        Ok(None)
    }

    /// Opens a browser that has never been anywhere.
    pub(crate) async fn open(&self, look: Look) -> Result<Phone> {
        let (mut driver, port) = self.drive()?;
        let profile = tempfile::tempdir()?;
        let client = self.connect(port, look, profile.path()).await;
        let client = client.inspect_err(|_| drop(driver.kill()))?;
        let process = client.capabilities().and_then(|it| it.get("goog:processID")?.as_u64());
        let phone = Phone { client, driver, process, _profile: profile };
        if !look.scripts {
            let off = json!({ "value": true });
            phone.command("Emulation.setScriptExecutionDisabled", off).await?;
        }
        Ok(phone)
    }

    /// Starts a driver. It takes a port of IPv6 that is free and wants the same one of IPv4; where somebody else has that
    /// one, it gives up, so another is started.
    fn drive(&self) -> Result<(Child, u16)> {
        let mut tries = 0..10;
        loop {
            let mut driver = Command::new(&self.driver)
                .arg("--port=0")
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .context("starting chromedriver")?;
            match port(&mut driver) {
                Ok(port) => return Ok((driver, port)),
                Err(why) => {
                    driver.kill()?;
                    driver.wait()?;
                    if tries.next().is_none() {
                        return Err(why);
                    }
                }
            }
        }
    }

    async fn connect(&self, port: u16, look: Look, profile: &Path) -> Result<Client> {
        let (width, height) = (SCREEN.0 / look.zoom, SCREEN.1 / look.zoom);
        let mut args = vec![
            "--headless=new".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--no-proxy-server".to_owned(),
            format!("--accept-lang={}", look.languages),
            format!("--user-data-dir={}", profile.display()),
        ];
        if look.dark {
            args.push("--force-dark-mode".to_owned());
        }
        let metrics =
            json!({ "width": width, "height": height, "pixelRatio": 2 * look.zoom, "touch": true });
        let options = json!({
            "binary": self.browser,
            "args": args,
            "mobileEmulation": { "deviceMetrics": metrics },
        });
        let mut wanted = Capabilities::new();
        wanted.insert("browserName".to_owned(), json!("chrome"));
        wanted.insert("goog:chromeOptions".to_owned(), options);
        wanted.insert("goog:loggingPrefs".to_owned(), json!({ "performance": "ALL" }));
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let driver = format!("http://127.0.0.1:{port}");
        builder.capabilities(wanted).connect(&driver).await.context("opening Chromium")
    }
}

impl Phone {
    /// Closes the browser, and with it everything it knew.
    pub(crate) async fn close(mut self) -> Result<()> {
        self.client.clone().close().await?;
        self.process = None;
        Ok(())
    }

    /// Speaks to the browser itself, in the words of its own protocol.
    pub(crate) async fn command(&self, name: &str, params: Value) -> Result<Value> {
        let body = json!({ "cmd": name, "params": params });
        Ok(self.client.issue_cmd(Own { path: "goog/cdp/execute", body }).await?)
    }

    /// How many bytes have come to this phone since it was last asked.
    pub(crate) async fn weight(&self) -> Result<u64> {
        let body = json!({ "type": "performance" });
        let entries = self.client.issue_cmd(Own { path: "se/log", body }).await?;
        let entries = entries.as_array().context("the browser counts no bytes")?;
        let mut bytes = 0;
        for entry in entries {
            let entry = entry["message"].as_str().context("an entry without words")?;
            let entry = serde_json::from_str::<Value>(entry)?;
            let (method, params) = (&entry["message"]["method"], &entry["message"]["params"]);
            let came = match method.as_str() {
                Some("Network.responseReceived") => &params["response"]["encodedDataLength"],
                Some("Network.dataReceived") => &params["encodedDataLength"],
                Some(_) | None => continue,
            };
            bytes += came.as_u64().unwrap_or(0);
        }
        Ok(bytes)
    }

    /// Lets this phone be known as another one was: by its cookie.
    pub(crate) async fn is_also(&self, other: &Known) -> Result<()> {
        Ok(self.client.add_cookie(other.0.clone()).await?)
    }

    /// What this phone is known by.
    pub(crate) async fn known_by(&self) -> Result<Known> {
        Ok(Known(self.client.get_named_cookie("solis").await?))
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        // A browser outlives the driver of a test that failed.
        if let Some(process) = self.process {
            let _ = Command::new("kill").args(["-KILL", &process.to_string()]).status();
        }
    }
}

/// What a phone is known by.
pub(crate) struct Known(Cookie<'static>);

/// A command that only this browser knows.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(
        &self,
        base: &reqwest::Url,
        session: Option<&str>,
    ) -> Result<reqwest::Url, <reqwest::Url as std::str::FromStr>::Err> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &reqwest::Url) -> (reqwest::Method, Option<String>) {
        (reqwest::Method::POST, Some(self.body.to_string()))
    }
}

/// The port on which a driver says that it listens.
fn port(driver: &mut Child) -> Result<u16> {
    let out = driver.stdout.take().context("chromedriver says nothing")?;
    let mut lines = BufReader::new(out).lines();
    let said = "started successfully on port ";
    let mut before = Vec::new();
    let line = loop {
        let line = lines.next().with_context(|| format!("no driver: {}", before.join(" / ")))??;
        if line.contains(said) {
            break line;
        }
        before.push(line);
    };
    let number = line.split(said).nth(1).unwrap_or_default().trim_end_matches('.');
    // What it says later goes nowhere, and must not block it.
    std::thread::spawn(move || lines.for_each(drop));
    number.parse().with_context(|| format!("chromedriver said: {line}"))
}

fn find(name: &str) -> Option<PathBuf> {
    let path = super::environment("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|it| it.is_file())
}
