//! Which files of a content folder change when a lesson comes in, so that everything is in order afterwards: the lesson
//! is the last module of its course, and the languages that do not tell it leave that module to English.

use std::collections::BTreeMap;

use anyhow::bail;

use super::{super::Misuse, import::text};
use crate::content::{DialogueName, Files, Language, LanguageCode, Library, SOURCE};

/// What is written.
pub(super) struct Placed {
    /// Each file, by its path in the folder.
    pub(super) files: BTreeMap<String, String>,
    /// The languages whose readers are told this in English.
    pub(super) left_to_source: Vec<String>,
}

/// Places a lesson, or its words in one more language.
pub(super) fn place(
    files: &Files,
    library: &Library,
    name: &DialogueName,
    language: &LanguageCode,
    toml: &str,
    ftl: String,
) -> anyhow::Result<Placed> {
    let (words, lesson) =
        (format!("locales/{language}/{name}.ftl"), format!("dialogues/{name}.toml"));
    if files.contains_key(&words) {
        bail!("{words} is there already: choose another name, or take that file out");
    }
    let mut placed = Placed { files: BTreeMap::from([(words, ftl)]), left_to_source: Vec::new() };
    if library.lesson(name).is_some() {
        let module = library.courses().flat_map(|it| &it.modules);
        let module = module.into_iter().find(|it| it.lessons.contains(name));
        let told = module.zip(library.language(language));
        placed.files.extend(told.and_then(|(it, by)| also_told(files, by, &it.name)));
        return Ok(placed);
    }
    if language.as_str() != SOURCE {
        let why = format!(
            "there is no lesson `{name}` yet, and other languages come after English: import it with `--in en` first"
        );
        return Err(Misuse(why).into());
    }
    let module = module_name(library, name.short());
    let course = format!("dialogues/{}/course.toml", name.course());
    placed.files.insert(lesson, toml.to_owned());
    placed.files.insert(course.clone(), with_module(files, &course, &module, name.short()));
    let others = library.languages().filter(|it| it.code.as_str() != SOURCE);
    for other in others {
        placed.left_to_source.push(other.code.to_string());
        placed.files.extend(left_out(files, library, other));
    }
    Ok(placed)
}

/// The name of a module that no course has.
fn module_name(library: &Library, lesson: &str) -> String {
    let is_taken = |name: &String| {
        library.courses().flat_map(|it| &it.modules).any(|module| module.name == *name)
    };
    let more = (2_u32..).map(|it| format!("{lesson}-{it}"));
    let mut names = std::iter::once(lesson.to_owned()).chain(more);
    names.find(|it| !is_taken(it)).unwrap_or_else(|| lesson.to_owned())
}

/// The course with one more module; a new one has the days and the hour of most.
fn with_module(files: &Files, course: &str, module: &str, lesson: &str) -> String {
    let there = text(files, course);
    let there = if there.is_empty() { "days = \"* * Mon,Wed,Fri\"\nhour = 18\n" } else { &there };
    format!("{}\n\n[[module]]\nname = \"{module}\"\nlessons = [\"{lesson}\"]\n", there.trim_end())
}

/// A language that tells every module says now which, so that it leaves the new one out.
fn left_out(files: &Files, library: &Library, language: &Language) -> Option<(String, String)> {
    if language.modules.is_some() {
        return None;
    }
    let path = format!("locales/{}/language.toml", language.code);
    let modules = library.courses().flat_map(|it| &it.modules);
    let modules = modules.map(|it| format!("\"{}\"", it.name)).collect::<Vec<_>>().join(", ");
    let text = text(files, &path);
    Some((path, format!("{}\nmodules = [{modules}]\n", text.trim_end())))
}

/// A language that tells some modules tells this one too.
fn also_told(files: &Files, language: &Language, module: &str) -> Option<(String, String)> {
    let told = language.modules.as_ref().filter(|it| !it.iter().any(|it| it == module))?;
    let path = format!("locales/{}/language.toml", language.code);
    let text = text(files, &path);
    let at = text.find("modules")?;
    let open = at + text[at..].find('[')? + 1;
    let comma = if told.is_empty() { "" } else { ", " };
    Some((path, format!("{}\"{module}\"{comma}{}", &text[..open], &text[open..])))
}
