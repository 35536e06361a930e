//! What a machine makes of words between two people who do not share a language. The words themselves never wait for it
//! longer than its own patience, and never get lost over it.

use super::route::Route;
use crate::{
    channel::speech::Speech,
    engine::Said,
    store::{Leased, Spoken},
};

impl Route {
    /// Puts a translation below what somebody has typed, if there is a server for it and the reader needs it.
    pub(super) async fn translated(
        &self,
        mut speech: Speech,
        spoken: &Spoken,
        leased: &Leased,
    ) -> Speech {
        let (Some(translator), Said::Words(words)) = (&self.translator, &spoken.said) else {
            return speech;
        };
        match self.store.tongues(spoken.id).await {
            Ok(Some((from, to))) => {
                let text = translator.translate(words, from.as_str(), to.as_str()).await;
                if let Some(text) = text {
                    speech.add_translation(&self.library, &leased.language, &text);
                }
            }
            Ok(None) => {}
            Err(why) => tracing::warn!(%why, "words go without a translation"),
        }
        speech
    }
}
