//! How far an announcement is, as it goes on: the part of its page that changes, whenever it has changed.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use axum_extra::extract::CookieJar;
use futures_util::Stream;
use tokio::sync::broadcast::{Receiver, error::RecvError};

use super::{
    super::super::{Site, browser::Trouble},
    live, open,
};

/// So often it is looked, whatever is told: a session ends, and the hour comes at which it goes out.
const LOOK: Duration = Duration::from_secs(10);
/// And no oftener than this.
const BREATH: Duration = Duration::from_secs(1);

/// Whoever looks on.
struct Watcher {
    site: Arc<Site>,
    headers: HeaderMap,
    jar: CookieJar,
    id: i64,
    told: Receiver<()>,
    /// What they see.
    seen: String,
}

/// What changes on the page of an announcement, as it changes.
pub(super) async fn events(
    State(site): State<Arc<Site>>,
    Path(id): Path<i64>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    open(&site, &headers, &jar, (id, false)).await?;
    let told = site.announcing.subscribe();
    let watcher = Watcher { site, headers, jar, id, told, seen: String::new() };
    let alive = KeepAlive::new().interval(Duration::from_secs(20));
    let mut response = Sse::new(news(watcher)).keep_alive(alive).into_response();
    // A proxy in between must not wait for more.
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

fn news(watcher: Watcher) -> impl Stream<Item = Result<Event, Infallible>> {
    futures_util::stream::unfold(watcher, |mut it| async move {
        loop {
            // Whoever is no longer let in hears no more.
            let (desk, kept) = open(&it.site, &it.headers, &it.jar, (it.id, false)).await.ok()?;
            let part = live::moving(&it.site, &desk, &kept).await.ok()?.into_string();
            if part != it.seen {
                let event = Event::default().data(&part);
                it.seen = part;
                return Some((Ok(event), it));
            }
            tokio::time::sleep(BREATH).await;
            match tokio::time::timeout(LOOK, it.told.recv()).await {
                Ok(Err(RecvError::Closed)) => return None,
                Ok(Ok(()) | Err(RecvError::Lagged(_))) | Err(_) => {}
            }
        }
    })
}
