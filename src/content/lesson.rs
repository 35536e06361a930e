//! A lesson: its steps by name, in the order of the file. The talk around lessons (the welcome, the menu, the nudges) is
//! written in the same format.

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer, de};

use super::{
    names::{ChoiceName, DialogueName, StepName},
    step::{Setting, Step},
};

/// What an author says of a lesson, above its first step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Which version this is; whoever is in the middle of an older one that is kept stays in it.
    pub version: u32,
    /// What of `EntreComp` it teaches, as in `2.4`.
    pub entrecomp: Vec<String>,
    /// Why there is a new version.
    pub changed_because: Option<String>,
}

impl Default for Head {
    fn default() -> Self {
        Self { version: 1, entrecomp: Vec::new(), changed_because: None }
    }
}

/// The file format: a few keys at the top, then steps.
struct LessonFile {
    head: Head,
    steps: IndexMap<StepName, Step>,
}

// Read by hand, since serde's own way of flattening would forget the lines on which mistakes are.
impl<'de> Deserialize<'de> for LessonFile {
    fn deserialize<D: Deserializer<'de>>(file: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> de::Visitor<'de> for Keys {
            type Value = LessonFile;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("the steps of a lesson")
            }

            fn visit_map<M: de::MapAccess<'de>>(self, mut map: M) -> Result<LessonFile, M::Error> {
                let mut file = LessonFile { head: Head::default(), steps: IndexMap::new() };
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "version" => file.head.version = map.next_value()?,
                        "entrecomp" => file.head.entrecomp = map.next_value()?,
                        "changed_because" => file.head.changed_because = Some(map.next_value()?),
                        step => {
                            file.steps.insert(StepName::from(step), map.next_value()?);
                        }
                    }
                }
                Ok(file)
            }
        }
        file.deserialize_map(Keys)
    }
}

/// A named list of steps, taken in the order of the file.
#[derive(Debug)]
pub struct Lesson {
    /// Where it stands.
    pub name: DialogueName,
    /// What its author says of it.
    pub head: Head,
    steps: IndexMap<StepName, Step>,
}

impl Lesson {
    /// Reads a lesson from the text of its file; the error names line, column and what is expected there.
    pub fn parse(name: DialogueName, toml: &str) -> Result<Self, toml::de::Error> {
        let LessonFile { head, steps } = toml::from_str(toml)?;
        Ok(Self { name, head, steps })
    }

    /// Gives every question for the language these buttons.
    pub(super) fn offer_languages(&mut self, languages: &[ChoiceName]) {
        for step in self.steps.values_mut() {
            if let Step::Set(set) = step
                && set.what == Setting::Language
            {
                set.choices = languages.to_vec();
            }
        }
    }

    /// A step by its name.
    pub fn step(&self, name: &StepName) -> Option<&Step> {
        self.steps.get(name)
    }

    /// The name a step has today.
    pub fn today(&self, name: &StepName) -> Option<&StepName> {
        if let Some((found, _)) = self.steps.get_key_value(name) {
            return Some(found);
        }
        self.steps.iter().find(|(_, step)| step.was().contains(name)).map(|(found, _)| found)
    }

    /// The first step.
    pub fn first(&self) -> Option<&StepName> {
        self.steps.keys().next()
    }

    /// The step below.
    pub fn after(&self, name: &StepName) -> Option<&StepName> {
        let at = self.steps.get_index_of(name)?;
        self.steps.get_index(at + 1).map(|(name, _)| name)
    }

    /// Every step, in the order of the file.
    pub fn steps(&self) -> impl Iterator<Item = (&StepName, &Step)> {
        self.steps.iter()
    }
}
