//! Answers that stand ready: a mentor taps one, and the learner reads it in their own language.

use super::Door;
use crate::{
    content::{Arg, Args, ChoiceName, LanguageCode, Reading, Surface},
    people::LearnerId,
    store::Tx,
};

impl Door {
    /// The learner's own words for an answer that is ready.
    pub(super) async fn ready_words(
        &self,
        tx: &mut Tx,
        learner: LearnerId,
        choice: &ChoiceName,
    ) -> anyhow::Result<Option<String>> {
        let (dialogue, step) = Surface::DeskReady.entry();
        let known = self.library.lesson(&dialogue).and_then(|it| it.step(&step));
        if !known.is_some_and(|it| it.choices().contains(choice)) {
            return Ok(None);
        }
        let (learner, _) = tx.learner(learner).await?;
        let key = step.reply(choice.as_str());
        let words =
            self.library.text(&learner.language, learner.reading, &dialogue, &key, &Args::new());
        Ok(Some(words))
    }

    /// The answers that are ready: in the mentor's words, and in those the learner will read.
    pub(super) fn ready_list(&self, theirs: &LanguageCode, reading: Reading) -> Arg {
        let (dialogue, step) = Surface::DeskReady.entry();
        let library = &self.library;
        let choices = library.lesson(&dialogue).and_then(|it| it.step(&step));
        let choices = choices.map(crate::content::Step::choices).unwrap_or_default();
        let line = |choice: &ChoiceName| {
            let key = step.reply(choice.as_str());
            let words = library.text(theirs, reading, &dialogue, &key, &Args::new());
            vec![Arg::Text(dialogue.clone(), key), Arg::Plain(words)]
        };
        Arg::List(choices.iter().map(line).collect())
    }
}
