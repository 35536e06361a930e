//! One line on its way out: leased in a commit, said with no transaction open, settled in a commit.

use std::sync::Arc;

use jiff::SignedDuration;

use super::retry;
use crate::{
    channel::{Channel, Parcel, Receipt, Refusal, speech},
    clock::Clock,
    content::Library,
    metrics,
    store::{Leased, Outcome, Store},
};

/// Longer than the longest send: what is leased for longer belongs to nobody.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// One line on its way out.
pub(super) struct Flight {
    pub(super) store: Store,
    pub(super) library: Arc<Library>,
    pub(super) clock: Clock,
    pub(super) channel: Arc<dyn Channel>,
    pub(super) is_probe: bool,
}

impl Flight {
    /// Leases the line, says it, settles it. What the channel said, if it did not take it.
    pub(super) async fn go(&self, id: i64) -> anyhow::Result<Option<Refusal>> {
        // While everything fails, one cheap question is asked before a line is risked.
        if self.is_probe && !self.channel.is_up().await {
            return Ok(Some(Refusal::NotSent("the channel is still away".to_owned())));
        }
        let now = self.clock.now();
        let lease =
            self.store.write(move |tx| Box::pin(async move { tx.lease(id, now + LEASE).await }));
        let Some(leased) = lease.await? else { return Ok(None) };
        if now > leased.deadline {
            return self.settle(leased, Outcome::Expired, None).await.map(|()| None);
        }
        let parcel = self.wrap(&leased).await?;
        let result = self.channel.send(&parcel).await;
        let now = self.clock.now();
        let outcome = match &result {
            Ok(receipt) => Outcome::Sent(receipt.external.clone()),
            Err(refusal) => retry::outcome(&leased, refusal, now),
        };
        if let Outcome::Dead(why) = &outcome {
            tracing::error!(line = id, learner.id = leased.learner.0, %why, "a line was given up");
        }
        let receipt = result.as_ref().ok().map(|receipt| (&parcel, receipt));
        self.tidy(&leased, &parcel, result.as_ref().err()).await?;
        self.settle(leased, outcome, receipt).await?;
        Ok(result.err())
    }

    /// Gives a line its words, in the language the learner wants at this moment.
    async fn wrap(&self, leased: &Leased) -> anyhow::Result<Parcel> {
        let (language, reading) = self.store.wants(leased.learner).await?;
        let speech = speech::Speech::of(&self.library, &language, reading, &leased.line);
        let mut picture = None;
        if let Some(shown) = &speech.picture
            && let Some(bytes) = self.library.picture_at(&shown.path)
        {
            let known = match self.channel.account() {
                Some(account) => {
                    self.store.picture(account, &picture_name(&shown.path, bytes)).await?
                }
                None => None,
            };
            picture = Some((bytes.to_vec(), known));
        }
        Ok(Parcel {
            id: leased.id,
            to: leased.to.clone(),
            learner: leased.learner,
            keyboard: speech::keyboard(&self.library, &language),
            speech,
            picture,
        })
    }

    /// What a refusal asks for besides another try.
    async fn tidy(
        &self,
        leased: &Leased,
        parcel: &Parcel,
        refusal: Option<&Refusal>,
    ) -> anyhow::Result<()> {
        match refusal {
            Some(Refusal::Moved(to)) => {
                let (from, to) = (leased.to.clone(), to.clone());
                let work = self
                    .store
                    .write(move |tx| Box::pin(async move { tx.readdress(&from, &to).await }));
                work.await
            }
            Some(Refusal::PictureUnknown) => {
                let Some((account, name)) = self.picture(parcel) else { return Ok(()) };
                let work = self.store.write(move |tx| {
                    Box::pin(async move { tx.forget_picture(&account, &name).await })
                });
                work.await
            }
            None
            | Some(
                Refusal::TooMany(_)
                | Refusal::NotSent(_)
                | Refusal::Uncertain(_)
                | Refusal::Blocked
                | Refusal::Never(_),
            ) => Ok(()),
        }
    }

    async fn settle(
        &self,
        leased: Leased,
        outcome: Outcome,
        sent: Option<(&Parcel, &Receipt)>,
    ) -> anyhow::Result<()> {
        let now = self.clock.now();
        let file = sent.and_then(|(parcel, receipt)| {
            let (account, name) = self.picture(parcel)?;
            Some((account, name, receipt.picture.clone()?))
        });
        let (lane, channel, became) = (leased.lane, leased.to.channel, became(&outcome));
        let work = self.store.write(move |tx| {
            Box::pin(async move {
                if let Some((account, name, file)) = file {
                    tx.keep_picture(&account, &name, &file).await?;
                }
                tx.settle(&leased, &outcome, now).await
            })
        });
        work.await?;
        metrics::line(lane, channel.as_str(), became);
        Ok(())
    }

    fn picture(&self, parcel: &Parcel) -> Option<(String, String)> {
        let (bytes, _) = parcel.picture.as_ref()?;
        let path = &parcel.speech.picture.as_ref()?.path;
        Some((self.channel.account()?.to_owned(), picture_name(path, bytes)))
    }
}

/// What became of a line, to be counted.
fn became(outcome: &Outcome) -> metrics::Line {
    match outcome {
        Outcome::Sent(_) => metrics::Line::Sent,
        Outcome::Later(_, _) => metrics::Line::Retried,
        Outcome::Uncertain(_, _) => metrics::Line::Uncertain,
        Outcome::Blocked => metrics::Line::Blocked,
        Outcome::Expired => metrics::Line::Expired,
        Outcome::Dead(_) => metrics::Line::Dead,
    }
}

/// A picture by its path and size, so that a changed one is sent anew.
fn picture_name(path: &str, bytes: &[u8]) -> String {
    format!("{path} {}", bytes.len())
}
