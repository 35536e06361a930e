//! What a learner agrees to, with what it was given to; and whom they ask about their data.

use jiff::Timestamp;

use super::{Cause, Door};
use crate::{
    content::{Arg, Surface},
    engine::Line,
    journey::Agreed,
    people::LearnerId,
    store::{Consent, Tx},
};

/// What the text about a learner's data mentions.
const CONTACT: &str = "contact";

impl Door {
    /// Keeps an answer to a question for consent.
    pub(super) async fn keep_consent(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        agreed: &Agreed,
        cause: Cause<'_>,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (learner, _) = tx.learner(person).await?;
        let (language, reading) = (&learner.language, learner.reading);
        let consent = Consent {
            purpose: agreed.purpose,
            given: agreed.given,
            version: env!("CARGO_PKG_VERSION"),
            language,
            reading,
            words: self.library.fingerprint(
                language,
                reading,
                &agreed.dialogue,
                &agreed.step.text(),
            ),
            channel: cause.name.split(':').next().unwrap_or_default(),
        };
        tx.keep_consent(person, &consent, now).await
    }

    /// Fills in whom a learner asks about their data.
    pub(super) async fn tell_whom_to_ask(
        &self,
        tx: &mut Tx,
        person: LearnerId,
        line: &mut Line,
    ) -> anyhow::Result<()> {
        let is_about = line.dialogue == Surface::Privacy.entry().0;
        if !is_about || !self.library.mentions(&line.dialogue, &line.text, CONTACT) {
            return Ok(());
        }
        let belongs = tx.belongs(person).await?;
        let organisation = tx.organisation(belongs.organisation).await?;
        let named = organisation.and_then(|it| Some(format!("{}: {}", it.name, it.contact?)));
        if let Some(named) = named {
            line.args.insert(CONTACT.to_owned(), Arg::Plain(named));
        }
        Ok(())
    }
}
