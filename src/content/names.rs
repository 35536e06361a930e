//! The names authors give: dialogues, steps, choices, texts. Each is a type, so that none is taken for another.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Visitor};

use super::pack::PACKS;

/// The folder of the talk around lessons.
pub const FOLDER: &str = "solis";

/// The folder of what is asked about earlier lessons: a dialogue for each of them, of the same name.
pub const RECALL: &str = "recall";

/// The folder, in that of a course, of lessons as they were before: whoever is in the middle of one ends it there.
pub(super) const BEFORE: &str = "before";

/// What everybody is asked about, whatever they have learned: how to be safe.
pub const FOR_EVERYBODY: &str = "recall/safety";

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// It is passed on more often than it is made, so a copy shares its letters.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The name as it is written in the file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> Self {
                Self(name.into())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Written;

                impl Visitor<'_> for Written {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a string")
                    }

                    fn visit_str<E>(self, name: &str) -> Result<$name, E> {
                        Ok($name::from(name))
                    }
                }

                from.deserialize_str(Written)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// A dialogue by its place: `first-steps/two-pockets` is `dialogues/first-steps/two-pockets.toml`.
    DialogueName
}
name! {
    /// A heading of a dialogue's file.
    StepName
}
name! {
    /// One of the buttons under a step.
    ChoiceName
}
name! {
    /// A message of a Fluent file.
    TextKey
}

/// The names of a dialogue and of one of its steps, made once.
macro_rules! place {
    ($dialogue:literal, $step:literal) => {{
        static NAMES: std::sync::LazyLock<(DialogueName, StepName)> =
            std::sync::LazyLock::new(|| ($dialogue.into(), $step.into()));
        std::sync::LazyLock::force(&NAMES)
    }};
}
pub(super) use place;

impl DialogueName {
    /// The course this dialogue belongs to: the folder it stands in.
    pub fn course(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }

    /// Its name in its folder.
    pub fn short(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// Whether it is a lesson of a course, not the talk around lessons, what is asked about them later, or a country's
    /// facts.
    pub fn is_lesson(&self) -> bool {
        ![FOLDER, RECALL, PACKS].contains(&self.course())
    }

    /// What a version of this lesson is called that is not today's: `first-steps/before/my-price.1`.
    #[must_use]
    pub fn before(&self, version: u32) -> Self {
        Self(format!("{}/{BEFORE}/{}.{version}", self.course(), self.short()).into())
    }

    /// Which version this is of which lesson, if it is not today's.
    pub fn is_before(&self) -> Option<(Self, u32)> {
        let (course, rest) = self.0.split_once('/')?;
        let file = rest.strip_prefix(BEFORE)?.strip_prefix('/')?;
        let (lesson, version) = file.rsplit_once('.')?;
        Some((Self(format!("{course}/{lesson}").into()), version.parse().ok()?))
    }

    /// The lesson as it is called today.
    #[must_use]
    pub fn today(&self) -> Self {
        self.is_before().map_or_else(|| self.clone(), |(lesson, _)| lesson)
    }

    /// What is asked about this lesson later, if it is one.
    #[must_use]
    pub fn recall(&self) -> Self {
        Self(format!("{RECALL}/{}", self.short()).into())
    }
}

impl StepName {
    /// The message a step says.
    pub fn text(&self) -> TextKey {
        TextKey(self.0.clone())
    }

    /// The message that answers a choice, or another part of a step such as `thanks`.
    pub fn reply(&self, part: &str) -> TextKey {
        TextKey(format!("{}-{part}", self.0).into())
    }
}

impl ChoiceName {
    /// The button under a homework.
    pub fn done() -> Self {
        Self("done".into())
    }

    /// The button that leaves a setting as it is.
    pub fn skip() -> Self {
        Self("skip".into())
    }

    /// The button that begins anew what is put in order.
    pub fn again() -> Self {
        Self("again".into())
    }

    /// The right answer, where it is no button.
    pub fn right() -> Self {
        Self("right".into())
    }

    /// Any answer that has no name of its own.
    pub fn other() -> Self {
        Self("other".into())
    }
}

/// Whether authors may call a step or a choice so: lower-case letters, digits and dashes, a letter first
/// (Fluent's rule for identifiers, without its capitals and underscores).
pub(super) fn well_formed(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
