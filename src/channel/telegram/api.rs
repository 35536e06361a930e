//! One call of the Bot API. teloxide gives the types; the call is our own, because teloxide's sleeps ten seconds on a
//! 5xx inside the call, and does not tell what was not sent from what may have been.

use std::{fmt, time::Duration};

use reqwest::{Client, RequestBuilder, multipart::Form};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use teloxide::types::ResponseParameters;

/// A bot's address at a Bot API server. It holds the token, so it does not print itself.
#[derive(Clone)]
pub(super) struct Api {
    client: Client,
    base: String,
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

const CONNECT: Duration = Duration::from_secs(5);

impl Api {
    /// The bot with this token at this server.
    ///
    /// # Errors
    ///
    /// The system's TLS cannot be set up.
    pub(super) fn new(server: &str, token: &str) -> anyhow::Result<Self> {
        let client = Client::builder()
            .connect_timeout(CONNECT)
            .pool_idle_timeout(Duration::from_secs(90))
            .tcp_nodelay(true)
            .build()?;
        Ok(Self { client, base: format!("{}/bot{token}", server.trim_end_matches('/')) })
    }

    /// Calls a method with JSON.
    pub(super) async fn call<T: DeserializeOwned>(
        &self,
        method: &str,
        payload: &impl Serialize,
        within: Duration,
    ) -> Result<T, Failure> {
        let request = self.client.post(format!("{}/{method}", self.base)).json(payload);
        answer(request.timeout(within)).await
    }

    /// Calls a method with a file.
    pub(super) async fn upload<T: DeserializeOwned>(
        &self,
        method: &str,
        form: Form,
        within: Duration,
    ) -> Result<T, Failure> {
        let request = self.client.post(format!("{}/{method}", self.base)).multipart(form);
        answer(request.timeout(within)).await
    }
}

async fn answer<T: DeserializeOwned>(request: RequestBuilder) -> Result<T, Failure> {
    // An error names the address, and the address holds the token.
    let response = request.send().await.map_err(|why| sorted(&why.without_url()))?;
    let code = response.status().as_u16();
    let body = response.bytes().await.map_err(|why| sorted(&why.without_url()))?;
    match serde_json::from_slice::<Response<T>>(&body) {
        Ok(Response { ok: true, result: Some(result), .. }) => Ok(result),
        Ok(said) => match said.error_code.unwrap_or(code) {
            // The server did not process it.
            code @ 500.. => Err(Failure::NotSent(format!("the server answered {code}"))),
            code => Err(Failure::Refused {
                code,
                why: said.description.unwrap_or_default(),
                parameters: said.parameters,
            }),
        },
        Err(_) if code >= 500 => Err(Failure::NotSent(format!("the server answered {code}"))),
        Err(_) if is_success(&body) => Err(Failure::Garbled),
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
        Failure::NotSent("the server cannot be reached".to_owned())
    } else if why.is_timeout() {
        Failure::Uncertain("the server did not answer in time".to_owned())
    } else {
        Failure::Uncertain("the connection broke".to_owned())
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Api")
    }
}
