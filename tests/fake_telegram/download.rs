//! The way to the bytes of a file: `/file/bot<token>/<path>`.

use super::answer::{Refusal, response};
use super::params::Params;
use super::server::{Server, bad_gateway, finish, note, note_status, reset};
use super::wire::Cord;
use super::{Fault, snag};
use axum::body::Bytes;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use tokio::time::sleep;

/// What a download is called among the calls, and among the faults.
const DOWNLOAD: &str = "download";

/// Answers a download; `rest` is the token and the path.
pub async fn answer(server: &Arc<Server>, cord: &Cord, rest: &str) -> Response {
    let Some((token, path)) = rest.split_once('/') else { return not_found() };
    if !server.knows(token) {
        return not_found();
    }
    // The web server before the real one reads `%2F` as `/`, and teloxide writes it.
    let path = &path.replace("%2F", "/");
    let (place, fault) = note(server, DOWNLOAD, &Params::of_path(path));
    let found = {
        let state = server.state();
        state.files.at_path(path, state.clock.now())
    };
    let refuse = |refusal: Refusal| finish(server, place, &Err(refusal));
    match fault {
        None => give(server, place, found),
        Some(Fault::TooMany { retry_after }) => refuse(Refusal::too_many(retry_after.into())),
        Some(Fault::Forbidden) => refuse(Refusal::new(403, "Forbidden")),
        Some(Fault::Refused(why)) => refuse(Refusal::bad_request(why)),
        Some(Fault::ServerError) => refuse(Refusal::new(500, "Internal Server Error")),
        Some(Fault::BadGateway) => {
            note_status(server, place, 502);
            bad_gateway()
        }
        Some(Fault::ResetBefore | Fault::ResetAfter) => reset(cord).await,
        Some(Fault::Hang(pause) | Fault::HangAfter(pause)) => {
            sleep(pause).await;
            give(server, place, found)
        }
        Some(Fault::Garbage) => {
            let half = |bytes: Bytes| bytes.slice(..bytes.len() / 2);
            give(server, place, found.map(half))
        }
        Some(Fault::Snag(_)) => {
            server.change(|state| state.snags.reached += 1);
            snag::stand_still().await
        }
    }
}

fn give(server: &Arc<Server>, place: usize, found: Option<Bytes>) -> Response {
    note_status(server, place, if found.is_some() { 200 } else { 404 });
    found.map_or_else(not_found, IntoResponse::into_response)
}

fn not_found() -> Response {
    response(&Err(Refusal::new(404, "Not Found")))
}
