//! A course: which lessons, in which order, on which days.

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
    /// Its parts, in order.
    pub modules: Vec<Module>,
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
        let modules = file.modules.into_iter().map(|module| Module {
            name: module.name,
            lessons: module.lessons.into_iter().map(place).collect(),
        });
        Ok(Self {
            name: name.to_owned(),
            days: file.days,
            hour: file.hour,
            modules: modules.collect(),
        })
    }

    /// Every lesson, in order.
    pub fn lessons(&self) -> impl Iterator<Item = &DialogueName> {
        self.modules.iter().flat_map(|module| &module.lessons)
    }
}
