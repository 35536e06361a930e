//! A course: which lessons, in which order, on which days.

use indexmap::IndexMap;
use serde::Deserialize;

use super::names::DialogueName;
use crate::schedule::Rhythm;

/// A course, as `course.toml` says it. The default is a course without lessons.
#[derive(Debug, Default)]
pub struct Course {
    /// The folder it stands in.
    pub name: String,
    /// The days of lessons.
    pub days: Rhythm,
    /// The hour for learners who chose none, local to them: 9 to 20.
    pub hour: i8,
    /// From when on somebody counts as stuck.
    pub stuck: StuckAfter,
    /// Its parts, in order.
    pub modules: Vec<Module>,
    /// The lessons before which something is asked, and what.
    pub gates: IndexMap<DialogueName, Gate>,
}

/// What is asked before a lesson opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gate {
    /// May I work for myself here?
    C1,
}

/// From when on somebody counts as stuck in a lesson, as `[stuck]` of `course.toml` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StuckAfter {
    /// Wrong answers to the questions of one lesson.
    pub wrong: u32,
    /// How often one question was asked again.
    pub again: u32,
    /// Days of silence in the middle of a lesson: it shows on the first rung of the ladder from then on.
    pub silent: u32,
    /// How often something was to be said easier in one lesson.
    pub easier: u32,
}

impl Default for StuckAfter {
    fn default() -> Self {
        Self { wrong: 3, again: 4, silent: 7, easier: 2 }
    }
}

impl StuckAfter {
    /// What cannot be meant: the key, its value, and the least and the most there may stand.
    pub(super) fn mistakes(self) -> impl Iterator<Item = (&'static str, u32, u32, u32)> {
        // The ladder has a rung on day 21, and after it only the goodbye.
        let all = [
            ("wrong", self.wrong, 1, 20),
            ("again", self.again, 2, 20),
            ("silent", self.silent, 1, 21),
            ("easier", self.easier, 1, 20),
        ];
        all.into_iter().filter(|(_, value, least, most)| value < least || value > most)
    }
}

/// A part of a course.
#[derive(Debug)]
pub struct Module {
    /// Its short name.
    pub name: String,
    /// Its lessons, in order.
    pub lessons: Vec<DialogueName>,
}

/// The file format of `course.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CourseFile {
    days: Rhythm,
    hour: i8,
    #[serde(default)]
    stuck: StuckAfter,
    #[serde(default)]
    gates: IndexMap<String, Gate>,
    #[serde(rename = "module")]
    modules: Vec<ModuleFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModuleFile {
    name: String,
    lessons: Vec<String>,
}

impl Course {
    /// Reads `course.toml`; the error names line and column.
    pub fn parse(name: &str, toml: &str) -> Result<Self, toml::de::Error> {
        let file: CourseFile = toml::from_str(toml)?;
        let place = |lesson: String| DialogueName::from(format!("{name}/{lesson}").as_str());
        let gates = file.gates.into_iter().map(|(lesson, gate)| (place(lesson), gate)).collect();
        let modules = file.modules.into_iter().map(|module| Module {
            name: module.name,
            lessons: module.lessons.into_iter().map(place).collect(),
        });
        Ok(Self {
            name: name.to_owned(),
            days: file.days,
            hour: file.hour,
            stuck: file.stuck,
            modules: modules.collect(),
            gates,
        })
    }

    /// Every lesson, in order.
    pub fn lessons(&self) -> impl Iterator<Item = &DialogueName> {
        self.modules.iter().flat_map(|module| &module.lessons)
    }
}
