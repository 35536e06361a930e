//! What is new at somebody's desk, as it comes: only that there is something. The page looks for itself, as it did
//! when it was opened.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    extract::State,
    http::{HeaderValue, StatusCode},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use axum_extra::extract::CookieJar;
use futures_util::Stream;
use tokio::sync::broadcast::error::RecvError;

use super::super::{Site, browser::Trouble, refused::refused, staff::Me};

/// So often a page looks by itself, for talks it was not asked for.
const LOOK: Duration = Duration::from_secs(30);
/// So often it is looked whether whoever listens is still let in.
const WATCH: Duration = Duration::from_secs(3);

/// Says when something is new.
pub(super) async fn events(
    State(site): State<Arc<Site>>,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    if Me::at(&site, &jar, false).await?.is_none() {
        return Ok(refused(StatusCode::NO_CONTENT.into_response(), None));
    }
    let alive = KeepAlive::new().interval(Duration::from_secs(20));
    let mut response = Sse::new(news(site, jar)).keep_alive(alive).into_response();
    // A proxy in between must not wait for more.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

fn news(site: Arc<Site>, jar: CookieJar) -> impl Stream<Item = Result<Event, Infallible>> {
    let told = site.news.subscribe();
    futures_util::stream::unfold(Some((site, jar, told)), |listens| async move {
        let (site, jar, mut told) = listens?;
        for _ in 0..LOOK.as_secs() / WATCH.as_secs() {
            // Whoever is no longer let in hears no more.
            let Some(me) = Me::at(&site, &jar, false).await.ok()? else { break };
            let mine = async {
                loop {
                    match told.recv().await {
                        Ok(whose) if whose != me.id() => {}
                        Ok(_) | Err(RecvError::Lagged(_)) => return Some(()),
                        Err(RecvError::Closed) => return None,
                    }
                }
            };
            if let Ok(ended) = tokio::time::timeout(WATCH, mine).await {
                ended?;
                break;
            }
        }
        // Where nobody is let in any more the page says so.
        let is_in = Me::at(&site, &jar, false).await.is_ok_and(|it| it.is_some());
        let event = Event::default().data("news");
        Some((Ok(event), is_in.then_some((site, jar, told))))
    })
}
