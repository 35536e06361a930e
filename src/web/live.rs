//! The page as a channel: to send is to put a line on it, which is a row like any other. So a line reaches a page
//! exactly once.

use futures_util::future::BoxFuture;
use tokio::sync::broadcast;

use crate::{
    channel::{Channel, Parcel, Receipt, Refusal},
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
        let body = serde_json::to_string(&parcel.speech)?;
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
            Ok(Receipt { external: put, picture: None })
        })
    }

    fn is_up(&self) -> BoxFuture<'_, bool> {
        Box::pin(self.store.answers())
    }

    fn account(&self) -> Option<&str> {
        None
    }
}
