//! The HTTP side: who calls what, what goes wrong on the way, and the answer.

use super::answer::{Outcome, Refusal, body, json_response, response, status};
use super::params::Params;
use super::state::{Request, State};
use super::storm::Storm;
use super::webhook;
use super::wire::{Cord, Door, Network};
use super::{Fault, download, methods, polling, snag};
use axum::Router;
use axum::extract::{ConnectInfo, Request as HttpRequest};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::sleep;

/// The fake itself, shared by its tasks and by the people.
#[derive(Debug)]
pub struct Server {
    /// The bot's token.
    token: Mutex<String>,
    /// Where the fake's own tasks run.
    pub runtime: Handle,
    /// Calls the bot's webhook.
    pub client: reqwest::Client,
    /// The connections.
    pub network: Network,
    /// How quickly webhooks are tried again.
    pub pace: Mutex<webhook::Pace>,
    /// The copies of what webhooks have brought.
    pub storm: Storm,
    state: Mutex<State>,
    changes: watch::Sender<u64>,
}

impl Server {
    /// A server for the bot with this token.
    pub fn new(token: &str, runtime: Handle) -> Self {
        Self {
            token: Mutex::new(token.to_owned()),
            runtime,
            client: reqwest::Client::builder().no_proxy().build().unwrap_or_default(),
            network: Network::default(),
            pace: Mutex::default(),
            storm: Storm::default(),
            state: Mutex::new(State::new(token)),
            changes: watch::Sender::new(0),
        }
    }

    /// Whether this is the bot's token now.
    pub fn knows(&self, token: &str) -> bool {
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) == token
    }

    /// Gives the bot another token; nobody knows the old one any more.
    pub fn rotate(&self, token: &str) {
        token.clone_into(&mut self.token.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Everything it knows, to look at.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what it knows and tells all who wait.
    pub fn change<T>(self: &Arc<Self>, change: impl FnOnce(&mut State) -> T) -> T {
        let result = change(&mut self.state());
        self.changes.send_modify(|count| *count += 1);
        webhook::kick(self);
        result
    }

    /// Wakes whenever something has changed.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }
}

/// Takes calls until the runtime ends.
pub async fn serve(server: Arc<Server>, listener: TcpListener) {
    let door = Door { listener, network: server.network.clone() };
    let router = Router::new().fallback(
        move |ConnectInfo(cord): ConnectInfo<Cord>, request: HttpRequest| {
            let server = Arc::clone(&server);
            async move { answer(&server, &cord, request).await }
        },
    );
    if let Err(error) =
        axum::serve(door, router.into_make_service_with_connect_info::<Cord>()).await
    {
        eprintln!("the fake Telegram stopped: {error}");
    }
}

async fn answer(server: &Arc<Server>, cord: &Cord, request: HttpRequest) -> Response {
    let path = request.uri().path().to_owned();
    if let Some(rest) = path.strip_prefix("/file/bot") {
        return download::answer(server, cord, rest).await;
    }
    let Some((token, method)) = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/'))
    else {
        return response(&Err(Refusal::new(404, "Not Found")));
    };
    if !server.knows(token) {
        return response(&Err(Refusal::new(401, "Unauthorized")));
    }
    let method = method.to_lowercase();
    if server.change(|state| state.snags.stops_unread(&method)) {
        return snag::stand_still().await;
    }
    let params = match Params::read(request).await {
        Ok(params) => params,
        Err(refusal) => return response(&Err(refusal)),
    };
    let (place, fault) = note(server, &method, &params);
    match fault {
        None => finish(server, place, &call(server, &method, &params).await),
        Some(fault) => stumble(server, cord, place, &method, &params, fault).await,
    }
}

/// Writes the call down, and throws the dice.
pub fn note(server: &Arc<Server>, method: &str, params: &Params) -> (usize, Option<Fault>) {
    server.change(|state| {
        let fault = state.faults.strike(method, params.int("chat_id"));
        state.requests.push(Request {
            method: method.to_owned(),
            chat: params.int("chat_id"),
            at: Instant::now(),
            body: if state.is_lean { serde_json::Value::Null } else { params.to_json() },
            status: None,
            fault,
        });
        (state.requests.len() - 1, fault)
    })
}

/// Does what a call asks for.
async fn call(server: &Arc<Server>, method: &str, params: &Params) -> Outcome {
    if method == "getupdates" {
        return polling::get_updates(server, params).await;
    }
    server.change(|state| methods::call(state, method, params))
}

/// A call that goes wrong.
async fn stumble(
    server: &Arc<Server>,
    cord: &Cord,
    place: usize,
    method: &str,
    params: &Params,
    fault: Fault,
) -> Response {
    match fault {
        Fault::TooMany { retry_after } => {
            finish(server, place, &Err(Refusal::too_many(retry_after.into())))
        }
        Fault::Forbidden => finish(server, place, &Err(Refusal::blocked())),
        Fault::Refused(why) => finish(server, place, &Err(Refusal::bad_request(why))),
        Fault::ServerError => {
            finish(server, place, &Err(Refusal::new(500, "Internal Server Error")))
        }
        Fault::BadGateway => {
            note_status(server, place, 502);
            bad_gateway()
        }
        Fault::ResetBefore => reset(cord).await,
        Fault::ResetAfter => {
            drop(call(server, method, params).await);
            reset(cord).await
        }
        Fault::Hang(pause) => {
            sleep(pause).await;
            finish(server, place, &call(server, method, params).await)
        }
        Fault::HangAfter(pause) => {
            let outcome = call(server, method, params).await;
            sleep(pause).await;
            finish(server, place, &outcome)
        }
        Fault::Garbage => {
            let outcome = call(server, method, params).await;
            note_status(server, place, 200);
            let mut text = body(&outcome).to_string();
            text.pop();
            json_response(200, text)
        }
        Fault::Snag(phase) => {
            let outcome = call(server, method, params).await;
            note_status(server, place, status(&outcome));
            snag::answer(server, phase, &outcome).await
        }
    }
}

/// Writes down how a call was answered, and answers it.
pub fn finish(server: &Arc<Server>, place: usize, outcome: &Outcome) -> Response {
    note_status(server, place, status(outcome));
    response(outcome)
}

/// Writes down how a call was answered.
pub fn note_status(server: &Arc<Server>, place: usize, status: u16) {
    server.change(|state| {
        if let Some(request) = state.requests.get_mut(place) {
            request.status = Some(status);
        }
    });
}

/// Cuts the connection; the pause is there for the reader to notice.
pub async fn reset(cord: &Cord) -> Response {
    cord.cut();
    sleep(Duration::from_secs(1)).await;
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

/// A web page instead of JSON.
pub fn bad_gateway() -> Response {
    let page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n\
        <center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n";
    (StatusCode::BAD_GATEWAY, [(header::CONTENT_TYPE, "text/html")], page).into_response()
}
