//! How the webhook is doing, as Telegram sees it.

use serde_json::json;
use teloxide::types::WebhookInfo;

use super::{NoUpdates, SEND, Telegram, no_updates};

/// How the webhook is doing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Webhook {
    /// How many updates wait for it.
    pub pending: i64,
    /// When Telegram last failed to bring one, in seconds since 1970; 0 for never.
    pub failed_at: i64,
    /// Why, in Telegram's words.
    pub why: String,
}

impl Telegram {
    /// Asks how the webhook is doing.
    pub async fn webhook(&self) -> Result<Webhook, NoUpdates> {
        let info: WebhookInfo =
            self.api.call("getWebhookInfo", &json!({}), SEND).await.map_err(no_updates)?;
        Ok(Webhook {
            pending: i64::from(info.pending_update_count),
            failed_at: info.last_error_date.map_or(0, |it| it.timestamp()),
            why: info.last_error_message.unwrap_or_default(),
        })
    }
}
