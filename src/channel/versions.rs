//! What a machine makes of an announcement, where that is the rule for languages in which nobody has written it.

use std::collections::BTreeSet;

use super::translate::Translator;
use crate::{
    content::{LanguageCode, Library},
    office::announcing::{Draft, Missing},
};

/// Has a machine make the versions that are missing out of the programme's own, in languages that somebody it is for
/// reads. What it has made before of the same
/// words stays. Those it has not made are noted: nobody hears another language because of it unless somebody says so.
pub async fn machine_made(
    translator: Option<&Translator>,
    library: &Library,
    (own, readers): (&LanguageCode, &BTreeSet<String>),
    draft: Draft,
    before: Option<&Draft>,
) -> Draft {
    if draft.missing != Missing::Machine {
        return draft.by_people();
    }
    let despite = draft.despite;
    let mut made = draft.clone().by_people();
    let Some(source) = made.versions.get(own.as_str()).cloned() else { return made };
    let before = before.filter(|it| it.versions.get(own.as_str()) == Some(&source));
    let spoken = library.languages().map(|it| &it.code);
    for code in made.clone().for_machine(spoken, readers, own) {
        let name = code.as_str();
        let known = before.filter(|it| it.machine.contains(name));
        let words = match (known.and_then(|it| it.versions.get(name)).cloned(), translator) {
            (Some(known), _) => Some(known),
            (None, Some(it)) => it.translate(&source, own.as_str(), name).await,
            (None, None) => None,
        };
        if let Some(words) = words {
            made.versions.insert(name.to_owned(), words);
            made.machine.insert(name.to_owned());
        } else {
            made.unmade.insert(name.to_owned());
        }
    }
    made.despite = despite && !made.unmade.is_empty();
    made
}
