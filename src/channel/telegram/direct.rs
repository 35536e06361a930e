//! The way of almost every call: straight to the server, over a kept connection. It keeps the promises of reqwest, on
//! whose parts it stands, and leaves out what a call of the Bot API never needs: redirects, and an address read anew
//! each time. Where a proxy stands between, calls go through reqwest instead, which knows proxies.

use std::{
    error::Error,
    task::{Context, Poll},
    time::Duration,
};

use futures_util::future::BoxFuture;
use http_body_util::{BodyExt, Full};
use hyper::{
    Request, Uri,
    body::Bytes,
    header::{CONTENT_TYPE, HeaderValue},
};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::{
        legacy::{Client, connect::HttpConnector},
        proxy::matcher::Matcher,
    },
    rt::{TokioExecutor, TokioTimer},
};
use tower_service::Service;

use super::api::{CONNECT, Failure, IDLE};

/// Kept connections to a server.
#[derive(Clone)]
pub(super) struct Direct(Client<Connector, Full<Bytes>>);

/// Connects, but does not try for ever.
#[derive(Clone)]
struct Connector(Https);

type Https = HttpsConnector<HttpConnector>;

/// A connection on which nothing is heard is asked so often whether it is still there, and given up after so many
/// questions, or when what was sent is not acknowledged for so long.
const ASK: Duration = Duration::from_secs(15);
const QUESTIONS: u32 = 3;
#[cfg(target_os = "linux")]
const UNACKNOWLEDGED: Duration = Duration::from_secs(30);

impl Direct {
    /// The way to a server, unless the environment puts a proxy before it.
    pub(super) fn to(server: &Uri) -> Option<Self> {
        Matcher::from_system().intercept(server).is_none().then(Self::new)
    }

    fn new() -> Self {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        http.set_keepalive(Some(ASK));
        http.set_keepalive_interval(Some(ASK));
        http.set_keepalive_retries(Some(QUESTIONS));
        #[cfg(target_os = "linux")]
        http.set_tcp_user_timeout(Some(UNACKNOWLEDGED));
        let https = HttpsConnectorBuilder::new().with_webpki_roots().https_or_http();
        let connector = Connector(https.enable_http1().wrap_connector(http));
        let mut client = Client::builder(TokioExecutor::new());
        client.pool_idle_timeout(IDLE).pool_timer(TokioTimer::new()).timer(TokioTimer::new());
        Self(client.build(connector))
    }

    /// Posts JSON; the status of the answer, and the answer.
    pub(super) async fn post(
        &self,
        to: Uri,
        json: Vec<u8>,
        within: Duration,
    ) -> Result<(u16, Bytes), Failure> {
        let call = async {
            let mut request = Request::post(to).body(Full::from(json)).map_err(|_| away())?;
            let json = HeaderValue::from_static("application/json");
            request.headers_mut().insert(CONTENT_TYPE, json);
            let answer = self.0.request(request).await.map_err(|why| {
                // Nothing went out before there was a connection.
                if why.is_connect() { away() } else { broken() }
            })?;
            let code = answer.status().as_u16();
            let body = answer.into_body().collect().await.map_err(|_| broken())?;
            Ok((code, body.to_bytes()))
        };
        tokio::time::timeout(within, call).await.unwrap_or_else(|_| Err(late()))
    }
}

impl Service<Uri> for Connector {
    type Response = <Https as Service<Uri>>::Response;
    type Error = Box<dyn Error + Send + Sync>;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let connected = tokio::time::timeout(CONNECT, self.0.call(to));
        Box::pin(async move { connected.await? })
    }
}

/// The server was not reached.
pub(super) fn away() -> Failure {
    Failure::NotSent("the server cannot be reached".to_owned())
}

/// The server may have been reached, and did not say.
pub(super) fn broken() -> Failure {
    Failure::Uncertain("the connection broke".to_owned())
}

/// The same, after so long.
pub(super) fn late() -> Failure {
    Failure::Uncertain("the server did not answer in time".to_owned())
}
