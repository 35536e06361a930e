//! One call of the Bot API. teloxide gives the types; the call is our own, because teloxide's sleeps ten seconds on a
//! 5xx inside the call, and does not tell what was not sent from what may have been.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use anyhow::Context;
use hyper::{Uri, body::Bytes};
use reqwest::{Client, RequestBuilder, multipart::Form};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use teloxide::types::ResponseParameters;

use super::{
    direct::{Direct, away, broken, late},
    refused::without_quotes,
};

/// A bot's address at a Bot API server. It holds the token, so it does not print itself.
#[derive(Clone)]
pub(super) struct Api {
    /// For files, and for everything where a proxy stands before the server.
    client: Client,
    direct: Option<Direct>,
    base: Arc<str>,
    /// The address of each method, read once.
    methods: Arc<RwLock<HashMap<&'static str, Uri>>>,
    /// The address of files.
    files: Arc<str>,
}

/// Why a call brought nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// It did not reach the server, or the server could not take it: nothing happened.
    NotSent(String),
    /// It may have reached the server, which did not say.
    Uncertain(String),
    /// The server did it, and its answer cannot be read.
    Garbled,
    /// The server said no.
    Refused {
        /// HTTP's code.
        code: u16,
        /// In the server's words.
        why: String,
        /// What it wants done about it.
        parameters: Option<ResponseParameters>,
    },
}

#[derive(Deserialize)]
struct Response<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<ResponseParameters>,
}

/// How long connecting may take, and how long a connection is kept that nobody uses.
pub(super) const CONNECT: Duration = Duration::from_secs(5);
pub(super) const IDLE: Duration = Duration::from_secs(90);

impl Api {
    /// The bot with this token at this server.
    ///
    /// # Errors
    ///
    /// The system's TLS cannot be set up, or the server's address is none.
    pub(super) fn new(server: &str, token: &str) -> anyhow::Result<Self> {
        let client = Client::builder()
            .connect_timeout(CONNECT)
            .pool_idle_timeout(IDLE)
            .tcp_nodelay(true)
            .build()?;
        let server = server.trim_end_matches('/');
        let base = format!("{server}/bot{token}/");
        // With the token an error would hold it.
        let address = base.parse().ok().context("the address of the Bot API cannot be read")?;
        let files = format!("{server}/file/bot{token}").into();
        let direct = Direct::to(&address);
        Ok(Self { client, direct, base: base.into(), files, methods: Arc::default() })
    }

    /// Calls a method with JSON.
    pub(super) async fn call<T: DeserializeOwned>(
        &self,
        method: &'static str,
        payload: &impl Serialize,
        within: Duration,
    ) -> Result<T, Failure> {
        let to = self.method(method)?;
        let (code, body) = match &self.direct {
            Some(direct) => {
                let json = serde_json::to_vec(payload).map_err(|_| away())?;
                direct.post(to, json, within).await?
            }
            None => answer(self.client.post(to.to_string()).json(payload).timeout(within)).await?,
        };
        read(code, &body)
    }

    /// Calls a method with a file.
    pub(super) async fn upload<T: DeserializeOwned>(
        &self,
        method: &'static str,
        form: Form,
        within: Duration,
    ) -> Result<T, Failure> {
        let request = self.client.post(self.method(method)?.to_string()).multipart(form);
        let (code, body) = answer(request.timeout(within)).await?;
        read(code, &body)
    }

    fn method(&self, name: &'static str) -> Result<Uri, Failure> {
        let known = self.methods.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let uri = format!("{}{name}", self.base).parse::<Uri>().map_err(|_| away())?;
        let mut methods = self.methods.write().unwrap_or_else(PoisonError::into_inner);
        methods.insert(name, uri.clone());
        Ok(uri)
    }

    /// Fetches a file, if it is not larger than this.
    pub(super) async fn download(
        &self,
        path: &str,
        most: usize,
        within: Duration,
    ) -> Result<Vec<u8>, Failure> {
        let refused =
            |code, why: &str| Err(Failure::Refused { code, why: why.to_owned(), parameters: None });
        if path.contains(['?', '#']) || path.split('/').any(|it| it == "..") {
            return refused(400, "a path that is none");
        }
        let request = self.client.get(format!("{}/{path}", self.files)).timeout(within);
        let broken = |why: reqwest::Error| sorted(&why.without_url());
        let mut response = request.send().await.map_err(broken)?;
        match response.status().as_u16() {
            200 => {}
            code @ 500.. => return Err(Failure::NotSent(format!("the server answered {code}"))),
            code => return refused(code, "the file cannot be had"),
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(broken)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > most {
                return refused(400, "the file is too large");
            }
        }
        Ok(bytes)
    }
}

async fn answer(request: RequestBuilder) -> Result<(u16, Bytes), Failure> {
    // An error names the address, and the address holds the token.
    let response = request.send().await.map_err(|why| sorted(&why.without_url()))?;
    let code = response.status().as_u16();
    let body = response.bytes().await.map_err(|why| sorted(&why.without_url()))?;
    Ok((code, body))
}

/// What an answer says.
fn read<T: DeserializeOwned>(code: u16, body: &[u8]) -> Result<T, Failure> {
    match serde_json::from_slice::<Response<T>>(body) {
        Ok(Response { ok: true, result: Some(result), .. }) => Ok(result),
        Ok(said) => match said.error_code.unwrap_or(code) {
            // The server did not process it.
            code @ 500.. => Err(Failure::NotSent(format!("the server answered {code}"))),
            code => Err(Failure::Refused {
                code,
                why: without_quotes(&said.description.unwrap_or_default()),
                parameters: said.parameters,
            }),
        },
        Err(_) if code >= 500 => Err(Failure::NotSent(format!("the server answered {code}"))),
        Err(_) if is_success(body) => Err(Failure::Garbled),
        Err(_) => Err(Failure::Uncertain("the server's answer cannot be read".to_owned())),
    }
}

/// Whether an answer that cannot be read begins like a success: then it must not be sent again.
fn is_success(body: &[u8]) -> bool {
    let head = String::from_utf8_lossy(body.get(..64).unwrap_or(body)).replace(' ', "");
    head.starts_with("{\"ok\":true")
}

fn sorted(why: &reqwest::Error) -> Failure {
    if why.is_connect() || why.is_builder() {
        away()
    } else if why.is_timeout() {
        late()
    } else {
        broken()
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Api")
    }
}
