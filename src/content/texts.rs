//! The words of one dialogue in one language, ready to speak.

use std::{borrow::Cow, sync::OnceLock};

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::names::{ChoiceName, TextKey};

/// Standard words, or easier ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Plain words.
    #[default]
    Standard,
    /// Easy words: shorter, fewer.
    Easy,
}

/// What a text mentions, worked out for one learner: `{ $name }`, `{ $days }`.
pub(super) type Given = Vec<(String, Value)>;

/// One value in a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Words, set apart from the sentence by isolation marks.
    Words(String),
    /// A number, which chooses the plural form.
    Number(i64),
}

/// A `.ftl` file. It is read when something of it is first said: most of a language, and most languages, wait for long.
pub(super) struct Texts {
    language: LanguageIdentifier,
    ftl: Cow<'static, str>,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The text of a `.ftl` file.
    pub(super) fn of(language: LanguageIdentifier, ftl: Cow<'static, str>) -> Self {
        Self { language, ftl, bundle: OnceLock::new() }
    }

    /// The checker has read it before: mistakes in it are left out.
    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let resource = FluentResource::try_new(self.ftl.to_string());
            let mut bundle = FluentBundle::new_concurrent(vec![self.language.clone()]);
            bundle.add_resource_overriding(resource.unwrap_or_else(|(part, _)| part));
            bundle
        })
    }

    /// What the bot says.
    pub(super) fn message(&self, key: &TextKey, reading: Reading, given: &Given) -> Option<String> {
        let message = self.bundle().get_message(key.as_str())?;
        let easy = match reading {
            Reading::Standard => None,
            Reading::Easy => message.get_attribute("easy").map(|it| it.value()),
        };
        Some(self.format(easy.or(message.value())?, given))
    }

    /// What stands on a button, or the description of a picture (`alt`).
    pub(super) fn label(&self, key: &TextKey, choice: &ChoiceName) -> Option<String> {
        let message = self.bundle().get_message(key.as_str())?;
        let pattern = message.get_attribute(choice.as_str())?.value();
        Some(self.format(pattern, &Given::new()))
    }

    fn format(&self, pattern: &Pattern<&str>, given: &Given) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in given {
            match value {
                Value::Words(words) => args.set(name.as_str(), FluentValue::from(words.as_str())),
                Value::Number(number) => args.set(name.as_str(), FluentValue::from(*number)),
            }
        }
        // A mistake shows as `{$name}`; the checker has made sure that there is none.
        self.bundle().format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}
