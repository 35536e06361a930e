//! A relay for HTTP in the middle of a way: it spreads what a webhook brings over the replicas, tells two bots apart, and
//! writes down who called Telegram when.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::Result;
use axum::{
    Router,
    body::{Bytes, to_bytes},
    extract::Request,
    http::{HeaderName, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use tokio::{net::TcpListener, task::JoinHandle};

/// Whither a call goes.
pub(crate) enum Way {
    /// Always there.
    To(String),
    /// To one after another; who is not there in this time is passed over.
    Around(Vec<String>, Duration),
    /// To the one whose word is in the path.
    By(Vec<(String, String)>),
}

/// A call that went through.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// The method of the Bot API.
    pub(crate) method: String,
    pub(crate) begun: Instant,
    /// When it was answered, and how; nothing, while it is under way or if it was given up.
    pub(crate) ended: Option<(Instant, u16)>,
}

/// A running relay. It ends with the test.
pub(crate) struct Relay {
    pub(crate) url: String,
    calls: Arc<Mutex<Vec<Call>>>,
    task: JoinHandle<()>,
}

/// What is passed on beside the body.
const PASSED: [HeaderName; 2] =
    [CONTENT_TYPE, HeaderName::from_static("x-telegram-bot-api-secret-token")];
const LARGEST: usize = 10 << 20;

impl Relay {
    /// Starts one on a free port.
    pub(crate) async fn start(way: Way) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let calls = Arc::default();
        let carrier = Arc::new(Carrier {
            way,
            calls: Arc::clone(&calls),
            client: reqwest::Client::builder().no_proxy().build()?,
            turn: Mutex::new(0),
        });
        let router = Router::new().fallback(move |request: Request| {
            let carrier = Arc::clone(&carrier);
            async move { carrier.carry(request).await }
        });
        let task = tokio::spawn(async move {
            // It ends with the test.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { url, calls, task })
    }

    /// What went through so far: sends and questions for updates.
    pub(crate) fn calls(&self) -> Vec<Call> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Carrier {
    way: Way,
    calls: Arc<Mutex<Vec<Call>>>,
    client: reqwest::Client,
    turn: Mutex<usize>,
}

impl Carrier {
    async fn carry(&self, request: Request) -> Response {
        let (parts, body) = request.into_parts();
        let path = parts.uri.path_and_query().map_or("/", |it| it.as_str()).to_owned();
        let Ok(body) = to_bytes(body, LARGEST).await else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        let passed = PASSED.into_iter().filter_map(|name| {
            let value = parts.headers.get(&name)?.clone();
            Some((name, value))
        });
        let (passed, place) = (passed.collect::<Vec<_>>(), self.note(&path));
        for (target, patience) in self.targets(&path) {
            let mut call = self.client.request(parts.method.clone(), target + &path);
            for (name, value) in &passed {
                call = call.header(name, value);
            }
            if let Some(patience) = patience {
                call = call.timeout(patience);
            }
            if let Some(answer) = answered(call.body(body.clone())).await {
                self.noted(place, answer.status().as_u16());
                return answer;
            }
        }
        StatusCode::BAD_GATEWAY.into_response()
    }

    fn targets(&self, path: &str) -> Vec<(String, Option<Duration>)> {
        match &self.way {
            Way::To(url) => vec![(url.clone(), None)],
            Way::By(ways) => {
                let found = ways.iter().find(|(word, _)| path.contains(word));
                found.map(|(_, url)| (url.clone(), None)).into_iter().collect()
            }
            Way::Around(urls, patience) => {
                let mut turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
                *turn += 1;
                let all = urls.iter().cycle().skip(*turn % urls.len()).take(urls.len());
                all.map(|url| (url.clone(), Some(*patience))).collect()
            }
        }
    }

    fn note(&self, path: &str) -> Option<usize> {
        let path = path.split('?').next().unwrap_or_default();
        let method = path.rsplit('/').next().unwrap_or_default();
        if !method.starts_with("send") && !method.eq_ignore_ascii_case("getUpdates") {
            return None;
        }
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.push(Call { method: method.to_lowercase(), begun: Instant::now(), ended: None });
        Some(calls.len() - 1)
    }

    fn noted(&self, place: Option<usize>, status: u16) {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(call) = place.and_then(|it| calls.get_mut(it)) {
            call.ended = Some((Instant::now(), status));
        }
    }
}

/// The answer to a call; nothing, if there was none.
async fn answered(call: reqwest::RequestBuilder) -> Option<Response> {
    let answer = call.send().await.ok()?;
    let (status, headers) = (answer.status(), answer.headers().clone());
    let body: Bytes = answer.bytes().await.ok()?;
    let mut response = (status, body).into_response();
    for name in [CONTENT_TYPE, HeaderName::from_static("retry-after")] {
        if let Some(value) = headers.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    Some(response)
}
