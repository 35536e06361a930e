//! In which language something is told: a language may leave modules to the source.

use super::{
    language::{Language, LanguageCode},
    library::{Library, SOURCE},
    names::DialogueName,
    texts::Texts,
};

impl Library {
    /// The words of a dialogue in a language; in the source's, where it is not told in that one.
    pub(super) fn texts(&self, language: &LanguageCode, dialogue: &DialogueName) -> Option<&Texts> {
        self.texts.get(&self.spoken(language, dialogue))?.get(dialogue)
    }

    /// The language in which a dialogue is told to somebody who wants this one: the source's, where it is not told in
    /// theirs.
    pub fn spoken(&self, language: &LanguageCode, dialogue: &DialogueName) -> LanguageCode {
        let has = self.texts.get(language).is_some_and(|it| it.contains_key(dialogue));
        if has { language.clone() } else { SOURCE.into() }
    }

    /// Whether a language has to tell this: everything but the lessons of modules it leaves to the source, and what is
    /// asked about those.
    pub(super) fn claims(&self, language: &Language, dialogue: &DialogueName) -> bool {
        let Some(claimed) = &language.modules else { return true };
        let today = &dialogue.today();
        let modules = self.courses.values().flat_map(|it| &it.modules);
        let is_its = |it: &DialogueName| it == today || it.recall() == *today;
        let mut of = modules.filter(|it| it.lessons.iter().any(is_its));
        of.all(|module| claimed.contains(&module.name))
    }
}
