//! Machine translation, where the operator has set a server for it: any that speaks as `LibreTranslate` does. It is a help
//! beside the words, so whatever goes wrong with it, there is simply none.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use reqwest::{StatusCode, Url, redirect::Policy};
use serde::Deserialize;
use serde_json::json;

use crate::people::Words;

/// A server that translates.
pub struct Translator {
    client: reqwest::Client,
    address: Url,
    key: Option<String>,
    /// Whether it has failed of late, and is not asked for a while, so that nobody waits for it in vain.
    rests: Arc<AtomicBool>,
}

/// For so long it is waited for.
const PATIENCE: Duration = Duration::from_secs(3);
/// After it was too slow or away, for so long it is not asked.
const REST: Duration = Duration::from_secs(30);
/// An answer is no longer than this; a longer one is none.
const MOST_BYTES: usize = 65_536;

/// What such a server answers.
#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    text: String,
}

/// Why there is no translation. It never says any of the words.
enum Failed {
    /// The server is away, or has too much to do.
    Away(&'static str),
    /// It does not translate this.
    Refused(StatusCode),
    /// Its answer is no answer.
    Unreadable,
}

impl Translator {
    /// A server by its address, with the key it asks for, if it asks for one.
    ///
    /// # Errors
    ///
    /// If the address is no web address.
    pub fn new(server: &str, key: Option<String>) -> anyhow::Result<Self> {
        // Words are sent to this server and to nobody it names instead.
        let client = reqwest::Client::builder().redirect(Policy::none()).build()?;
        let address = Url::parse(&format!("{server}/translate"))?;
        Ok(Self { client, address, key, rests: Arc::default() })
    }

    /// Somebody's words in another language; nothing, if that takes too long or goes wrong.
    pub async fn translate(&self, words: &Words, from: &str, to: &str) -> Option<Words> {
        let (from, to) = (primary(from), primary(to));
        if from == to || words.read().is_empty() || self.rests.load(Ordering::Relaxed) {
            return None;
        }
        let asked = tokio::time::timeout(PATIENCE, self.ask(words, from, to)).await;
        match asked.unwrap_or(Err(Failed::Away("it takes too long"))) {
            Ok(text) => Some(text).filter(|it| !it.read().is_empty() && it != words),
            Err(Failed::Away(why)) => {
                tracing::warn!(why, "the translation server is not asked for a while");
                self.rest();
                None
            }
            Err(Failed::Refused(status)) => {
                tracing::warn!(%status, from, to, "the translation server does not translate");
                None
            }
            Err(Failed::Unreadable) => {
                tracing::warn!("the translation server's answer cannot be read");
                None
            }
        }
    }

    async fn ask(&self, words: &Words, from: &str, to: &str) -> Result<Words, Failed> {
        let mut question =
            json!({ "q": words.read(), "source": from, "target": to, "format": "text" });
        if let Some(key) = &self.key {
            question["api_key"] = json!(key);
        }
        let sent = self.client.post(self.address.clone()).json(&question).send().await;
        let mut answer = sent.map_err(|_| Failed::Away("it cannot be reached"))?;
        let status = answer.status();
        if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
            return Err(Failed::Away("it has trouble"));
        }
        if !status.is_success() {
            return Err(Failed::Refused(status));
        }
        let mut bytes = Vec::new();
        while let Some(more) = answer.chunk().await.map_err(|_| Failed::Away("it broke off"))? {
            bytes.extend_from_slice(&more);
            if bytes.len() > MOST_BYTES {
                return Err(Failed::Unreadable);
            }
        }
        let answer = serde_json::from_slice::<Answer>(&bytes).map_err(|_| Failed::Unreadable)?;
        Ok(Words::said(&answer.text))
    }

    fn rest(&self) {
        self.rests.store(true, Ordering::Relaxed);
        let rests = Arc::clone(&self.rests);
        tokio::spawn(async move {
            tokio::time::sleep(REST).await;
            rests.store(false, Ordering::Relaxed);
        });
    }
}

/// The language of a BCP 47 tag without script and region, as these servers call it.
fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}
