//! What many lines share, prepared once: keyboards, names of pictures, announcements.

use std::{
    collections::HashMap,
    sync::{Arc, MutexGuard, PoisonError},
};

use super::route::Route;
use crate::{
    channel::{Content, Picture},
    content::LanguageCode,
    office::announcing::{Attached, Told},
    people::ChannelName,
    store::AnnouncementId,
};

/// What many lines share.
#[derive(Default)]
pub(super) struct Prepared {
    pub(super) keyboards: HashMap<LanguageCode, Arc<[String; 3]>>,
    /// The channel's names of pictures, by ours; nothing, if it has none.
    pub(super) pictures: HashMap<String, Option<String>>,
    announcements: HashMap<AnnouncementId, Arc<Told>>,
}

impl Route {
    pub(super) fn prepared(&self) -> MutexGuard<'_, Prepared> {
        self.prepared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A picture of the library, with the channel's name of it if it has been sent before.
    pub(super) async fn picture(&self, path: &str) -> anyhow::Result<Option<Picture>> {
        let Some(bytes) = self.library.picture_at(path) else { return Ok(None) };
        // By its path and size, so that a changed one is sent anew.
        let name = format!("{path} {}", bytes.len());
        let known = self.prepared().pictures.get(&name).cloned();
        let known = match (known, self.channel.account()) {
            (Some(known), _) => known,
            (None, None) => None,
            (None, Some(account)) => {
                let known = self.store.picture(account, &name).await?;
                self.prepared().pictures.insert(name.clone(), known.clone());
                known
            }
        };
        let content = known.map_or_else(|| Content::Bytes(bytes.to_vec()), Content::Known);
        Ok(Some(Picture { name, content }))
    }

    /// What an announcement says.
    pub(super) async fn told(&self, id: AnnouncementId) -> anyhow::Result<Arc<Told>> {
        let known = self.prepared().announcements.get(&id).cloned();
        if let Some(told) = known {
            return Ok(told);
        }
        let told = Arc::new(self.store.told(id).await?);
        self.prepared().announcements.insert(id, Arc::clone(&told));
        Ok(told)
    }

    /// A file that goes with an announcement, by this channel's name of it if it has one.
    pub(super) async fn attached(&self, it: &Attached) -> anyhow::Result<Option<Picture>> {
        let name = format!("announced {}", it.file);
        let channel = ChannelName::named(&it.channel);
        if channel == self.name && self.channel.account().is_some() {
            return Ok(Some(Picture { name, content: Content::Known(it.file.clone()) }));
        }
        if self.channel.brings_files() {
            return Ok(None);
        }
        let known = self.prepared().pictures.get(&name).cloned();
        let known = match (known, self.channel.account()) {
            (Some(known), _) => known,
            (None, None) => None,
            (None, Some(account)) => self.store.picture(account, &name).await?,
        };
        if let Some(known) = known {
            return Ok(Some(Picture { name, content: Content::Known(known) }));
        }
        let Some(source) = self.sources.get(&channel) else { return Ok(None) };
        match source.fetch(&it.file).await {
            Ok(bytes) => Ok(Some(Picture { name, content: Content::Bytes(bytes) })),
            Err(why) => anyhow::bail!("a file that is announced cannot be had: {why:?}"),
        }
    }
}
