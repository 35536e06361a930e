//! A lesson: its steps by name, in the order of the file. The talk around lessons (the welcome, the menu, the nudges) is
//! written in the same format.

use indexmap::IndexMap;

use super::{
    names::{ChoiceName, DialogueName, StepName},
    step::{Setting, Step},
};

/// A named list of steps, taken in the order of the file.
#[derive(Debug)]
pub struct Lesson {
    /// Where it stands.
    pub name: DialogueName,
    steps: IndexMap<StepName, Step>,
}

impl Lesson {
    /// Reads a lesson from the text of its file; the error names line, column and what is expected there.
    pub fn parse(name: DialogueName, toml: &str) -> Result<Self, toml::de::Error> {
        Ok(Self { name, steps: toml::from_str(toml)? })
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
