//! Looks after what only the other side can tell.

use std::time::Duration;

use crate::{
    channel::telegram::{NoUpdates, Telegram},
    metrics,
    people::ChannelName,
};

/// How often.
const EVERY: Duration = Duration::from_mins(1);

/// Asks Telegram every minute how the webhook is doing, for as long as the program runs.
pub(super) async fn webhook(telegram: Telegram) {
    let channel = ChannelName::Telegram.as_str();
    let mut failed_at = None;
    loop {
        let webhook = telegram.webhook().await;
        metrics::unauthorised(channel, matches!(webhook, Err(NoUpdates::Unauthorised)));
        match webhook {
            Ok(webhook) => {
                metrics::webhook(channel, webhook.pending, webhook.failed_at);
                let is_new = failed_at.is_some_and(|before| before != webhook.failed_at);
                if is_new && webhook.failed_at > 0 {
                    tracing::warn!(why = %webhook.why, pending = webhook.pending, "Telegram could not bring an update to the webhook");
                }
                failed_at = Some(webhook.failed_at);
            }
            Err(why) => tracing::debug!(?why, "Telegram does not say how the webhook is doing"),
        }
        tokio::time::sleep(EVERY).await;
    }
}
