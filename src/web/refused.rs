//! Whoever is refused is counted and noted: which address, how it was asked, and who of the staff, by their number. What
//! was asked for stands in no log.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};

use crate::{metrics, people::LearnerId};

/// An answer says no, to nobody of the staff or to somebody.
#[derive(Clone, Copy)]
struct Refused(Option<LearnerId>);

/// An answer that says no.
pub(super) fn refused(mut answer: Response, who: Option<LearnerId>) -> Response {
    answer.extensions_mut().insert(Refused(who));
    answer
}

/// Counts and notes the answers that say no.
pub(super) async fn note(request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map(|it| it.as_str().to_owned());
    let method = request.method().clone();
    let answer = next.run(request).await;
    if let Some(Refused(who)) = answer.extensions().get() {
        let status = answer.status().as_u16();
        metrics::denied("page");
        let path = path.unwrap_or_default();
        tracing::info!(%method, path, status, staff.id = who.map(|it| it.0), "not allowed");
    }
    answer
}
