//! The connection to Telegram.

use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicBool, Ordering},
};

use super::watch;
use crate::{
    channel::telegram::{NoUpdates, Telegram},
    clock::Clock,
    config::Config,
    content::Library,
    duty::Duty,
    inbox::{self, Inbox},
    people::ChannelName,
    store::Store,
};

/// The connection to Telegram: kept up for as long as the program runs, without ever stopping the web chat.
pub(super) struct TelegramLink {
    pub(super) telegram: Telegram,
    pub(super) webhook: Option<(String, String)>,
    pub(super) inbox: Inbox,
    pub(super) library: Arc<Library>,
    pub(super) store: Store,
    pub(super) clock: Clock,
    /// Where its name is told.
    pub(super) bot: Arc<OnceLock<String>>,
    pub(super) is_heard: Arc<AtomicBool>,
    /// Whether it is this replica that hears it.
    pub(super) duty: Duty,
}

impl TelegramLink {
    /// Introduces the bot, then asks for its updates, unless they are delivered.
    pub(super) async fn keep(self) {
        let mut pause = inbox::Pauses::of(self.telegram.channel());
        while let Err(why) = self.introduce().await {
            tokio::time::sleep(pause.next(&why)).await;
        }
        pause.reset();
        self.is_heard.store(true, Ordering::Relaxed);
        let channel = self.telegram.channel();
        if self.webhook.is_some() {
            let listened = inbox::listen(channel, self.inbox, self.clock, &self.duty);
            futures_util::future::join(listened, watch::webhook(self.telegram)).await;
        } else {
            inbox::poll(self.telegram, self.inbox, self.clock, &self.is_heard, &self.duty).await;
        }
    }

    async fn introduce(&self) -> Result<(), NoUpdates> {
        let name = self.telegram.name().await?;
        let path = match self.telegram.channel() {
            ChannelName::Bot(number) => format!("/telegram/webhook/{number}"),
            ChannelName::Telegram | ChannelName::Web => "/telegram/webhook".to_owned(),
        };
        let webhook = self.webhook.as_ref().map(|(url, secret)| (url.clone() + &path, secret));
        let webhook = webhook.as_ref().map(|(url, secret)| (url.as_str(), secret.as_str()));
        self.telegram.deliver_to(webhook).await?;
        tracing::info!(bot = %name, "Telegram answers");
        // Set once; a second introduction finds the same name.
        let _ = self.bot.set(name);
        // Nobody waits for that to be heard.
        tokio::spawn(describe(
            self.telegram.clone(),
            Arc::clone(&self.library),
            self.store.clone(),
        ));
        Ok(())
    }
}

/// Offers everybody the commands, and those who were staff before the start the way to their desk. Best effort: they can
/// write them too.
async fn describe(telegram: Telegram, library: Arc<Library>, store: Store) {
    if let Err(why) = telegram.describe(&library).await {
        tracing::warn!(?why, "the bot's commands could not be set");
    }
    let chats = match store.chats_of_staff(telegram.channel()).await {
        Ok(chats) => chats,
        Err(why) => return tracing::warn!(%why, "the staff's chats could not be read"),
    };
    for chat in chats {
        if let Err(why) = telegram.describe_desk(&library, &chat).await {
            return tracing::warn!(?why, "the staff's commands could not be set");
        }
    }
}

/// The bots, if there are any; the main one first.
pub(super) fn bots(config: &Config) -> anyhow::Result<Vec<Telegram>> {
    let Some(telegram) = &config.telegram else { return Ok(Vec::new()) };
    let bot = |(channel, token): &(_, String)| Telegram::new(*channel, &telegram.server, token);
    telegram.tokens.iter().map(bot).collect()
}
