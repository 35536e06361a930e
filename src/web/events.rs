//! What is new on a page, as it comes.

use std::{collections::VecDeque, convert::Infallible, sync::Arc, time::Duration};

use axum::{
    extract::{Query, State},
    http::{HeaderMap, HeaderValue, StatusCode},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use axum_extra::extract::CookieJar;
use futures_util::Stream;
use serde::Deserialize;
use tokio::sync::broadcast::error::RecvError;

use super::{
    Site,
    browser::{Trouble, learner},
    chat::LINES,
    page,
};
use crate::{people::LearnerId, store::WebLine};

/// What a browser has seen already.
#[derive(Deserialize)]
pub(super) struct Seen {
    after: Option<i64>,
}

/// What is new on a page, as it comes. A browser that lost its connection says which line it saw last.
pub(super) async fn events(
    State(site): State<Arc<Site>>,
    Query(seen): Query<Seen>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let Some(learner) = learner(&site, &jar).await? else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let last = headers.get("last-event-id").and_then(|it| it.to_str().ok()?.parse().ok());
    let after = last.or(seen.after).unwrap_or(0);
    let stream = news(site, learner, after);
    let alive = KeepAlive::new().interval(Duration::from_secs(20));
    let mut response = Sse::new(stream).keep_alive(alive).into_response();
    // A proxy in between must not wait for more.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

fn news(
    site: Arc<Site>,
    learner: LearnerId,
    after: i64,
) -> impl Stream<Item = Result<Event, Infallible>> {
    let told = site.news.subscribe();
    let state = (site, told, after, VecDeque::<WebLine>::new());
    futures_util::stream::unfold(state, move |(site, mut told, mut after, mut lines)| async move {
        loop {
            if let Some(line) = lines.pop_front() {
                after = line.id;
                let html = page::line(&line).into_string();
                let event = Event::default().id(line.id.to_string()).data(html);
                return Some((Ok(event), (site, told, after, lines)));
            }
            lines.extend(site.store.page(learner, after, LINES).await.ok()?);
            while lines.is_empty() {
                match told.recv().await {
                    Ok(whose) if whose != learner => {}
                    // Having missed some news, it looks for itself.
                    Ok(_) | Err(RecvError::Lagged(_)) => break,
                    Err(RecvError::Closed) => return None,
                }
            }
        }
    })
}
