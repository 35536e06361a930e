//! What written words stand for: a button that is always there, a command, or a button of the open question.

use super::{Happening, Place, walk::Walk};
use crate::{
    content::{LanguageCode, Library, Surface, Word, typed},
    engine::{Tap, Waiting},
    people::Words,
};

/// A button that is always there, or a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Go on.
    Continue,
    /// A person.
    Person,
    /// Help in danger.
    Danger,
    /// The open question once more, in easy words.
    Easier,
    /// The menu.
    Menu,
    /// Why the last unasked message came.
    Why,
    /// My path.
    Path,
    /// Settings.
    Settings,
    /// Another language.
    Language,
    /// Pause or resume.
    Pause,
    /// Everything that is kept about them.
    Data,
    /// To be forgotten.
    Forget,
    /// What Solis is.
    About,
    /// What is kept of them, and what for.
    Privacy,
}

impl Key {
    /// Reads a command, with or without what follows it: `/why`.
    pub fn command(words: &str) -> Option<Self> {
        let first = words.split_whitespace().next()?;
        let command = first.split('@').next()?;
        Some(match command {
            "/continue" => Self::Continue,
            "/person" | "/help" => Self::Person,
            "/sos" | "/danger" | "/emergency" => Self::Danger,
            "/easier" => Self::Easier,
            "/menu" => Self::Menu,
            "/why" => Self::Why,
            "/path" => Self::Path,
            "/settings" => Self::Settings,
            "/language" => Self::Language,
            "/pause" | "/stop" => Self::Pause,
            "/mydata" => Self::Data,
            "/forget" | "/delete" => Self::Forget,
            "/about" => Self::About,
            "/privacy" => Self::Privacy,
            _ => return None,
        })
    }

    /// The button that is always there which written words stand for: by its label in some language, or its command.
    pub fn meant(library: &Library, words: &str) -> Option<Self> {
        Self::command(words).or_else(|| {
            let button = library.button_in_words(words)?;
            Self::KEYBOARD.iter().find(|(_, word)| *word == button).map(|(key, _)| *key)
        })
    }

    /// What words call for that stand for no button: help from a person, or easier words.
    pub fn called(library: &Library, words: &str) -> Option<Self> {
        let call = library.call_in_words(words)?;
        let keys = [(Word::HelpWords, Self::Person), (Word::EasierWords, Self::Easier)];
        keys.into_iter().find(|(word, _)| *word == call).map(|(_, key)| key)
    }

    /// The keys of the keyboard, with their words.
    pub const KEYBOARD: [(Self, Word); 3] =
        [(Self::Continue, Word::Continue), (Self::Person, Word::Person), (Self::Menu, Word::Menu)];
}

impl Walk<'_> {
    /// What written words stand for, if they stand for something.
    pub(super) fn heard(&self, words: &Words) -> Option<Happening> {
        let words = words.read();
        if words.split_whitespace().next() == Some("/start") {
            return Some(Happening::Started);
        }
        if let Some(key) = Key::meant(self.library, words) {
            return Some(Happening::Pressed(key));
        }
        // While a person talks with them, words are for the person: “1” is no button.
        if self.is_talking() {
            return None;
        }
        // A button of the open question goes first: in some language it says what calls for easier words elsewhere.
        let tap = self.tapped_in_words(words).map(Happening::Tapped);
        tap.or_else(|| Key::called(self.library, words).map(Happening::Pressed))
    }

    fn tapped_in_words(&self, words: &str) -> Option<Tap> {
        let languages = languages(self.library, &self.learner.language);
        // What is offered to somebody who is stuck leaves their question open.
        let mut places = self.journey.places.iter().rev();
        let front = places.next()?;
        let below = places.next().filter(|_| front.dialogue == Surface::Stuck.entry().0);
        let mut places = std::iter::once(front).chain(below);
        places.find_map(|it| self.button(it, &languages, words))
    }

    fn button(&self, place: &Place, languages: &[&LanguageCode], words: &str) -> Option<Tap> {
        let step = match &place.state.waiting {
            Waiting::Tap(step) | Waiting::Words(step) | Waiting::Homework(step) => step,
            Waiting::Begin | Waiting::Mentor(_) | Waiting::Nothing => return None,
        };
        let dialogue = &place.dialogue;
        let lesson = self.library.lesson(dialogue)?;
        let mut choices = lesson.step(step).map(|it| place.state.offered(it))?;
        self.in_order_of_asking(dialogue, step, &mut choices);
        let label =
            |language: &LanguageCode, choice| self.library.label(language, dialogue, step, choice);
        let labels = |at: usize| {
            let language = languages.get(at)?;
            Some(choices.iter().map(|it| typed(&label(language, it))).collect::<Vec<_>>())
        };
        let at = meant(labels, words)?;
        let choice = choices.get(at)?.clone();
        Some(Tap { asked: place.state.asked, step: step.clone(), choice })
    }
}

/// The learner's language first, then the others: somebody may have changed it since the button was shown.
fn languages<'a>(library: &'a Library, own: &'a LanguageCode) -> Vec<&'a LanguageCode> {
    let others = library.languages().map(|language| &language.code).filter(|code| *code != own);
    std::iter::once(own).chain(others).collect()
}

/// Which of the buttons that are so called in each language somebody meant: by its label in some language, else by its
/// number, else by its first word where only one begins so.
fn meant(labels: impl Fn(usize) -> Option<Vec<String>>, words: &str) -> Option<usize> {
    let words = typed(words);
    if words.is_empty() {
        return None;
    }
    let in_some = |is_it: &dyn Fn(&Vec<String>) -> Option<usize>| {
        let mut languages = (0..).map_while(&labels);
        languages.find_map(|labels| is_it(&labels))
    };
    let exact = |labels: &Vec<String>| labels.iter().position(|label| *label == words);
    let number = || {
        let at = words.parse::<usize>().ok()?.checked_sub(1)?;
        labels(0).filter(|it| at < it.len()).map(|_| at)
    };
    let first = |labels: &Vec<String>| {
        let begins = |label: &String| label.split(' ').next() == Some(words.as_str());
        let mut found = labels.iter().enumerate().filter(|(_, label)| begins(label));
        found.next().filter(|_| found.next().is_none()).map(|(at, _)| at)
    };
    in_some(&exact).or_else(number).or_else(|| in_some(&first))
}

#[cfg(test)]
mod tests {
    use super::{meant, typed};

    #[test]
    fn a_button_is_meant_by_its_label_its_number_or_its_first_word() {
        let labels = |labels: &[&str]| labels.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let money = [labels(&["30", "10", "130"])];
        let pockets = [
            labels(&["💼 From the business pocket", "🏠 From the family pocket", "Credit card"]),
            labels(&["No biznesa kabatas", "No ģimenes kabatas", "Kredītkarte"]),
        ];
        for (buttons, words, button) in [
            (&money[..], "10", Some(1)),
            (&money, "1", Some(0)),
            (&money, "٣", Some(2)),
            (&money, "4", None),
            (&pockets, "from the FAMILY pocket!", Some(1)),
            (&pockets, "credit", Some(2)),
            (&pockets, "from", None),
            (&pockets, "kredītkarte", Some(2)),
            (&pockets, "2.", Some(1)),
            (&pockets, "", None),
            (&pockets, "🙂", None),
        ] {
            let labels = |at: usize| {
                let labels = buttons.get(at)?;
                Some(labels.iter().map(|it| typed(it)).collect())
            };
            assert_eq!(meant(labels, words), button, "{words}");
        }
    }
}
