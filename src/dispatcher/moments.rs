//! A clock that goes back makes nobody wait until it is where it was.

use jiff::{SignedDuration, Timestamp};

use super::route::Route;

/// By less, and nobody waits for long.
const BACK: SignedDuration = SignedDuration::from_secs(2);

/// The present moment, after what waits on a route has followed a clock that has gone back since it was last seen.
pub(super) async fn look(route: &Route, seen: &mut Option<Timestamp>) -> anyhow::Result<Timestamp> {
    let (channel, now) = (route.name, route.clock.now());
    let before = match *seen {
        Some(at) => Some(at),
        // It may have gone back while no Solis ran.
        None => route.store.last_planned(channel).await?,
    };
    let back = before.map_or(SignedDuration::ZERO, |before| before.duration_since(now));
    if back > BACK {
        let moved = route
            .store
            .write(move |tx| Box::pin(async move { tx.put_back_clock(channel, back, now).await }));
        let count = moved.await?;
        tracing::warn!(%channel, %now, %back, count, "the clock has gone back; what was to be sent later follows it");
    }
    *seen = Some(now);
    Ok(now)
}
