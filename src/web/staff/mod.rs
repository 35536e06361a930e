//! Those who answer and those who run the programme, in a browser: how they come in, who is here, the page around
//! theirs. Nobody is let in who is not one of the staff now.

mod account;
mod agent;
mod asked;
mod entry;
mod frame;
mod guesses;
mod link;
mod mark;
mod passkey;
mod session;
mod tries;

use axum::{http::HeaderMap, response::Response};

use super::{asset, routes::Routes};
use crate::office::Deed;
pub(super) use account::{ACCOUNT, confirm};
pub(super) use asked::{found, once};
pub(super) use entry::{home_of, how, how_to_console};
pub(super) use frame::frame;
pub(super) use guesses::guessed;
pub(super) use mark::{is_marked, mark};
pub use passkey::Passkeys;
pub(super) use session::Me;
pub use tries::Tries;
pub(super) use tries::address as tries_from;

/// The addresses by which one comes in, and where one sees to one's own.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/join/{code}", entry::invited)
        .post("/join/{code}", entry::join)
        .audited_within(Deed::CameIn)
        .get("/desk/in/{code}", link::ask)
        .post("/desk/in/{code}", link::come_in)
        .audited_within(Deed::CameIn)
        .post("/desk/out", entry::out)
        .get(passkey::SIGN_IN, passkey::sign_in)
        .post("/passkey/in/begin", passkey::begin_in)
        .post("/passkey/in", passkey::come_in)
        .audited_within(Deed::CameIn)
        .post("/passkey/add/begin", passkey::begin_add)
        .post("/passkey/add", passkey::add)
        .audited(Deed::ChangedEntry)
        .post("/passkey/fresh/begin", passkey::begin_fresh)
        .post("/passkey/fresh", passkey::fresh)
        .get(ACCOUNT, account::page)
        .post(ACCOUNT, account::act)
        .audited(Deed::ChangedEntry)
        .post("/account/organisation", account::chosen)
        .get("/confirm", account::confirm_page)
        .post("/confirm", account::try_code)
        .post("/confirm/code", account::code)
        .get("/passkey.js", script)
}

async fn script(headers: HeaderMap) -> Response {
    asset(&headers, "text/javascript; charset=utf-8", include_str!("passkey.js"))
}
