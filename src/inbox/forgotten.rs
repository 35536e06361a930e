//! After somebody is forgotten: nothing in memory knows them any more, and they hear one last word.

use jiff::Timestamp;

use super::{Inbox, Inner};
use crate::{
    content::{LanguageCode, Reading, Word},
    conversation::Door,
    people::{LearnerId, OrganisationId, Words},
    store::Forgotten,
};

impl Inbox {
    /// Forgets a learner because somebody of the staff says that they asked for it, and why; that is on record.
    pub async fn erase(
        &self,
        learner: LearnerId,
        by: (LearnerId, OrganisationId),
        why: Words,
        now: Timestamp,
    ) -> anyhow::Result<()> {
        let (language, _) = self.0.store.wants(learner).await?;
        let forgotten = self.0.store.write(move |tx| {
            Box::pin(async move { Door::erases(tx, learner, by, &why, now).await })
        });
        self.0.let_go(&forgotten.await?, Some(&(Word::Forgotten, language)));
        Ok(())
    }
}

impl Inner {
    /// Lets go of somebody who has been forgotten. They are told past the outbox, once or never: nothing of it is kept.
    pub(super) fn let_go(&self, forgotten: &Forgotten, said: Option<&(Word, LanguageCode)>) {
        self.store.call_back(&forgotten.lines);
        for at in &forgotten.addresses {
            self.guard.forget(at);
            self.reception.forget(at);
        }
        let Some((word, language)) = said else { return };
        let words = self.door.library.word(language, Reading::Standard, *word);
        for at in &forgotten.addresses {
            let Some(bot) = self.bots.get(&at.channel).cloned() else { continue };
            let (chat, words) = (at.address.clone(), words.clone());
            tokio::spawn(async move { bot.turn_away(&chat, &words, None).await });
        }
    }
}
