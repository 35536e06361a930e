//! What waited when a backup was made that has been restored: it has its turn before anything else happens.

use std::{sync::Arc, time::Duration};

use super::Inner;
use crate::store::Received;

/// The longest that another replica is waited for.
const LONGEST: Duration = Duration::from_secs(30);

/// Takes the turns of what was restored, so that the questions that are open then are asked, and no older ones; the
/// rest of what waits.
pub(super) async fn first(
    inner: &Arc<Inner>,
    waiting: Vec<Received>,
) -> anyhow::Result<Vec<Received>> {
    let (restored, waiting): (Vec<_>, _) =
        waiting.into_iter().partition(|it| it.id <= inner.last_restored);
    if !restored.is_empty() {
        tracing::info!(
            count = restored.len(),
            "messages without a turn came with the backup; what answers them is held back"
        );
    }
    for received in restored {
        inner.count_try(received.id).await;
        inner.alone(Inner::old(received)).await;
    }
    let begun = tokio::time::Instant::now();
    // What another replica has begun, it ends; if it does not, that is taken over.
    while inner.owner.is_some()
        && begun.elapsed() < LONGEST
        && inner.store.restored_waits(inner.last_restored).await?
    {
        inner.take_over().await;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(waiting)
}
