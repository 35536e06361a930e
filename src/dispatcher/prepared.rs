//! What many lines share, prepared once: keyboards, names of pictures, announcements.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, MutexGuard, PoisonError},
};

use super::route::Route;
use crate::{
    channel::{Content, Picture},
    content::LanguageCode,
    people::Words,
    store::AnnouncementId,
};

/// An announcement's words, by languages.
type Texts = Arc<BTreeMap<String, Words>>;

/// What many lines share.
#[derive(Default)]
pub(super) struct Prepared {
    pub(super) keyboards: HashMap<LanguageCode, Arc<[String; 3]>>,
    /// The channel's names of pictures, by ours; nothing, if it has none.
    pub(super) pictures: HashMap<String, Option<String>>,
    announcements: HashMap<AnnouncementId, Texts>,
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
    pub(super) async fn texts(&self, id: AnnouncementId) -> anyhow::Result<Texts> {
        let known = self.prepared().announcements.get(&id).cloned();
        if let Some(texts) = known {
            return Ok(texts);
        }
        let texts = Arc::new(self.store.announcement(id).await?);
        self.prepared().announcements.insert(id, Arc::clone(&texts));
        Ok(texts)
    }
}
