//! The page as a channel: to send is to put a line on it, which is a row like any other. So a line reaches a page
//! exactly once.

use futures_util::future::BoxFuture;
use tokio::sync::broadcast;

use crate::{
    channel::{Channel, Parcel, Receipt, Refusal, speech::Speech},
    clock::Clock,
    people::LearnerId,
    store::{Speaker, Store},
};

/// Everybody's page.
pub struct Pages {
    /// What is kept.
    pub store: Store,
    /// What time it is.
    pub clock: Clock,
    /// Told whose page has something new.
    pub news: broadcast::Sender<LearnerId>,
}

impl Pages {
    async fn put(&self, parcel: &Parcel) -> anyhow::Result<String> {
        // What stands on a page is not changed; it is said once more.
        let again = parcel.talk.as_ref().and_then(|it| it.again.clone());
        let words = again.unwrap_or_else(|| parcel.speech.words.clone());
        let body = serde_json::to_string(&Speech { words, ..parcel.speech.clone() })?;
        let (learner, now) = (parcel.learner, self.clock.now());
        let name = format!("line:{}", parcel.id);
        let external = name.clone();
        let put = self.store.write(move |tx| {
            Box::pin(
                async move { tx.put_on_page(learner, &name, Speaker::Solis, &body, now).await },
            )
        });
        put.await?;
        // Nobody may be looking.
        let _ = self.news.send(learner);
        Ok(external)
    }
}

impl Channel for Pages {
    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Receipt, Refusal>> {
        Box::pin(async move {
            let put = self.put(parcel).await.map_err(|why| Refusal::NotSent(why.to_string()))?;
            Ok(Receipt::of(put))
        })
    }

    fn brings_files(&self) -> bool {
        true
    }

    fn fetch<'a>(&'a self, file: &'a str) -> BoxFuture<'a, Result<Vec<u8>, Refusal>> {
        Box::pin(async move {
            match self.store.file(file).await {
                Ok(Some(bytes)) => Ok(bytes),
                Ok(None) => Err(Refusal::Never("there is no such file".to_owned())),
                Err(why) => Err(Refusal::NotSent(why.to_string())),
            }
        })
    }

    fn is_up(&self) -> BoxFuture<'_, bool> {
        Box::pin(self.store.answers())
    }

    fn account(&self) -> Option<&str> {
        None
    }
}
