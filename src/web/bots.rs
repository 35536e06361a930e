//! The bots by their names, and the links that open them.

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use crate::{people::ChannelName, store::Code};

/// The bots' names: each is told once its bot has answered.
#[derive(Clone, Default)]
pub struct BotNames(HashMap<ChannelName, Arc<OnceLock<String>>>);

impl BotNames {
    /// Bots on these channels, whose names are not known yet.
    pub fn new(channels: impl Iterator<Item = ChannelName>) -> Self {
        Self(channels.map(|channel| (channel, Arc::default())).collect())
    }

    /// Where a bot's name is told.
    pub fn told(&self, channel: ChannelName) -> Arc<OnceLock<String>> {
        self.0.get(&channel).map(Arc::clone).unwrap_or_default()
    }

    /// Whether a bot is on this channel.
    pub fn has(&self, channel: ChannelName) -> bool {
        self.0.contains_key(&channel)
    }

    /// The name of the bot of an organisation that has this channel of its own.
    pub fn name(&self, own: Option<ChannelName>) -> Option<&str> {
        self.0.get(&self.channel(own))?.get().map(String::as_str)
    }

    /// The link into Telegram that carries a code: to the organisation's own bot, where it has one that runs here; else
    /// to the main one. Nothing, as long as that bot has not answered: a link to another would lead past the wall.
    pub fn link(&self, own: Option<ChannelName>, code: &Code) -> Option<String> {
        self.name(own).map(|bot| bot_link(bot, code))
    }

    /// The channel of an organisation's bot.
    pub fn channel(&self, own: Option<ChannelName>) -> ChannelName {
        own.filter(|it| self.has(*it)).unwrap_or(ChannelName::Telegram)
    }
}

/// The link that opens a bot with a code.
pub fn bot_link(bot: &str, code: &Code) -> String {
    format!("https://t.me/{bot}?start={}", code.letters())
}
