//! Which texts a dialogue, a page or a country's pack needs: by their names, with the buttons under each.

use std::collections::{BTreeMap, BTreeSet};

use super::{packs, steps::replies, voice::VOICE};
use crate::content::{
    danger::{Cost, DANGER, Hours, LineKind},
    lesson::Lesson,
    names::{ChoiceName, TextKey},
    pack::{COUNTRY, OpenTo, Pack},
    plan_box::Own,
    step::{Setting, Step},
    word::Word,
};

/// What a dialogue needs of its texts.
#[derive(Default)]
pub(super) struct Needs {
    /// Each message, with its buttons and other attributes.
    pub(super) messages: BTreeMap<String, Vec<String>>,
    /// Messages under a picture.
    pub(super) captions: BTreeSet<String>,
    /// Messages that may mention the days that are left.
    pub(super) days: BTreeSet<String>,
    /// Messages that may show the right order of things.
    pub(super) orders: BTreeSet<String>,
    /// Of those, the ones that must.
    pub(super) corrects: BTreeSet<String>,
    /// Messages that show the learner's plan.
    pub(super) plan: BTreeSet<String>,
    /// Messages whose easy reading is no reading of theirs.
    pub(super) alone: BTreeSet<String>,
    /// Messages that mention a number of a record.
    pub(super) values: BTreeSet<String>,
    /// Whether these are the words of a page, which mention what their source does.
    pub(super) is_page: bool,
}

/// What the steps of a dialogue say.
pub(super) fn needs_of(lesson: &Lesson) -> Needs {
    let mut needs = Needs::default();
    if lesson.name.is_lesson() {
        for name in ["title", "nudge"] {
            needs.messages.insert(name.to_owned(), Vec::new());
            needs.alone.insert(name.to_owned());
        }
    }
    for (name, step) in lesson.steps().filter(|(_, step)| step.speaks()) {
        let languages = matches!(step, Step::Set(set) if set.what == Setting::Language);
        let labels = if languages { Vec::new() } else { step.choices() };
        let mut attributes = labels.iter().map(ChoiceName::to_string).collect::<Vec<_>>();
        if step.shows() == Some(Own::Plan) {
            needs.plan.insert(name.to_string());
        }
        if matches!(step, Step::Consent(_)) {
            attributes.push(VOICE.to_owned());
        }
        if matches!(step, Step::Say(say) if say.picture.is_some()) {
            attributes.push("alt".to_owned());
            needs.captions.insert(name.to_string());
        }
        needs.messages.insert(name.to_string(), attributes);
        needs.messages.extend(replies(name, step).into_iter().map(|reply| (reply, Vec::new())));
        if matches!(step, Step::Order(_)) {
            needs.orders.extend(replies(name, step));
            needs.corrects.insert(name.reply(ChoiceName::other().as_str()).to_string());
        }
        if matches!(step, Step::Homework(_)) {
            needs.days.insert(name.reply("reminder").to_string());
        }
    }
    if lesson.name.as_str() == DANGER {
        let lines = LineKind::ALL.iter().map(|it| it.text());
        let words = lines.chain([Cost::Free.text(), Cost::Paid.text(), Hours::ALWAYS]);
        needs.messages.extend(words.map(|it| (it.to_owned(), Vec::new())));
    }
    if lesson.name.as_str() == COUNTRY {
        let words = ["fact", "fact-open", "fact-old", "ask-there", "no-facts"]
            .into_iter()
            .chain(OpenTo::TEXTS);
        needs.messages.extend(words.map(|it| (it.to_owned(), Vec::new())));
    }
    needs
}

/// The records that say something; those that nobody has seen have no words.
pub(super) fn needs_of_pack(pack: &Pack) -> Needs {
    let mut needs = Needs::default();
    for (id, has_value) in packs::said(pack) {
        needs.messages.insert(id.clone(), Vec::new());
        needs.alone.insert(id.clone());
        if has_value {
            needs.values.insert(id);
        }
    }
    needs
}

/// Words that stand alone: those that are named mention a name.
pub(super) fn needs_of_words<K: Fn() -> I, I: Iterator<Item = TextKey>>(
    keys: K,
    named: &[Word],
) -> Needs {
    let is_alone = |key: &TextKey| !named.iter().any(|it| it.key() == *key);
    Needs {
        messages: keys().map(|key| (key.to_string(), Vec::new())).collect(),
        alone: keys().filter(is_alone).map(|key| key.to_string()).collect(),
        ..Needs::default()
    }
}
