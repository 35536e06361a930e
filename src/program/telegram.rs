//! The connection to Telegram.

use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicBool, Ordering},
};

use super::watch;
use crate::{
    channel::telegram::{NoUpdates, Telegram},
    clock::Clock,
    content::Library,
    inbox::{self, Inbox},
};

/// The connection to Telegram: kept up for as long as the program runs, without ever stopping the web chat.
pub(super) struct TelegramLink {
    pub(super) telegram: Telegram,
    pub(super) webhook: Option<(String, String)>,
    pub(super) inbox: Inbox,
    pub(super) library: Arc<Library>,
    pub(super) clock: Clock,
    pub(super) bot: Arc<OnceLock<String>>,
    pub(super) is_heard: Arc<AtomicBool>,
}

impl TelegramLink {
    /// Introduces the bot, then asks for its updates, unless they are delivered.
    pub(super) async fn keep(self) {
        let mut pause = inbox::Pauses::default();
        while let Err(why) = self.introduce().await {
            tokio::time::sleep(pause.next(&why)).await;
        }
        pause.reset();
        self.is_heard.store(true, Ordering::Relaxed);
        if self.webhook.is_some() {
            let watched = watch::webhook(self.telegram);
            futures_util::future::join(inbox::listen(self.inbox, self.clock), watched).await;
        } else {
            inbox::poll(self.telegram, self.inbox, self.clock, &self.is_heard).await;
        }
    }

    async fn introduce(&self) -> Result<(), NoUpdates> {
        let name = self.telegram.name().await?;
        let webhook = self
            .webhook
            .as_ref()
            .map(|(url, secret)| (format!("{url}/telegram/webhook"), secret.clone()));
        let webhook = webhook.as_ref().map(|(url, secret)| (url.as_str(), secret.as_str()));
        self.telegram.deliver_to(webhook).await?;
        tracing::info!(bot = %name, "Telegram answers");
        // Set once; a second introduction finds the same name.
        let _ = self.bot.set(name);
        if let Err(why) = self.telegram.describe(&self.library).await {
            tracing::warn!(?why, "the bot's commands could not be set");
        }
        Ok(())
    }
}
