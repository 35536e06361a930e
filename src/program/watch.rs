//! What the operator watches: the figures, and what only the other side can tell.

use std::time::Duration;

use anyhow::Context;
use tokio::net::TcpListener;

use crate::{
    channel::telegram::{NoUpdates, Telegram},
    clock::Clock,
    config::Config,
    metrics,
    store::Store,
    web::{self, Figures},
};

/// How often.
const EVERY: Duration = Duration::from_mins(1);

/// Lets the figures be asked for at an address of their own, if there is one.
pub(super) async fn figures(config: &Config, store: &Store) -> anyhow::Result<()> {
    // The clock is compared with itself as it is now.
    Clock::system().offset();
    let Some(at) = config.metrics else { return Ok(()) };
    let listener = TcpListener::bind(at).await.with_context(|| {
        format!("SOLIS_METRICS_LISTEN: {at} cannot be listened on: set another port")
    })?;
    let figures = web::figures(Figures { store: store.clone(), clock: Clock::system() });
    tokio::spawn(axum::serve(listener, figures).into_future());
    Ok(())
}

/// Asks Telegram every minute how a bot's webhook is doing, for as long as the program runs.
pub(super) async fn webhook(telegram: Telegram) {
    let channel = telegram.channel().name();
    let mut failed_at = None;
    loop {
        let webhook = telegram.webhook().await;
        metrics::unauthorised(&channel, matches!(webhook, Err(NoUpdates::Unauthorised)));
        match webhook {
            Ok(webhook) => {
                metrics::webhook(&channel, webhook.pending, webhook.failed_at);
                let is_new = failed_at.is_some_and(|before| before != webhook.failed_at);
                if is_new && webhook.failed_at > 0 {
                    tracing::warn!(%channel, why = %webhook.why, pending = webhook.pending, "Telegram could not bring an update to the webhook");
                }
                failed_at = Some(webhook.failed_at);
            }
            Err(why) => tracing::debug!(?why, "Telegram does not say how the webhook is doing"),
        }
        tokio::time::sleep(EVERY).await;
    }
}
