//! The files of `dialogues/` and `locales/`: those in the binary, or a folder or a package of the operator's own. A debug
//! build reads the built-in ones from the disk, so that an author sees a change at the next start.

use std::{fs, path::Path, sync::Arc};

use anyhow::Context;
use rust_embed::RustEmbed;

use super::{Misuse, package};
use crate::{
    config::Config,
    content::{Files, Language, LanguageCode, Library},
    web::Languages,
};

#[derive(RustEmbed)]
#[folder = "dialogues/"]
struct Dialogues;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// Content that cannot be used: every problem, a line each.
#[derive(Debug, thiserror::Error)]
#[error("{0}\n{1} problem(s): put them right and start again")]
pub(super) struct Broken(String, usize);

impl Broken {
    /// Every problem, a line each.
    pub(super) fn of(problems: &[impl ToString]) -> Self {
        let lines = problems.iter().map(ToString::to_string).collect::<Vec<_>>();
        Self(lines.join("\n"), lines.len())
    }
}

/// Everything authors have written, unchecked.
pub(super) fn files(config: &Config) -> anyhow::Result<Files> {
    let mut files = Files::new();
    match &config.content {
        None => {
            take::<Dialogues>("dialogues", &mut files);
            take::<Locales>("locales", &mut files);
        }
        Some(package) if package.is_file() => {
            return package::open(package).context("SOLIS_CONTENT");
        }
        Some(folder) => return in_folder(folder).context("SOLIS_CONTENT"),
    }
    Ok(files)
}

/// Everything authors have written in a folder.
pub(super) fn in_folder(folder: &Path) -> anyhow::Result<Files> {
    let mut files = Files::new();
    for name in ["dialogues", "locales"] {
        let part = folder.join(name);
        read(&part, name, &mut files).with_context(|| format!("reading {}", part.display()))?;
    }
    Ok(files)
}

/// Everything authors have written, checked.
pub(super) fn library(config: &Config) -> anyhow::Result<Library> {
    Library::load(&files(config)?).map_err(|problems| Broken::of(&problems).into())
}

/// A language of the library's.
pub(super) fn language(library: &Library, code: &str) -> Result<LanguageCode, Misuse> {
    let language = LanguageCode::from(code);
    if library.language(&language).is_some() {
        return Ok(language);
    }
    let known = library.languages().map(|it| it.code.to_string()).collect::<Vec<_>>().join(", ");
    Err(Misuse(format!("there is no language `{code}`: there are {known}")))
}

/// How far each language is, when somebody asks.
pub(super) fn progress(config: &Config, library: Arc<Library>) -> anyhow::Result<Languages> {
    let files = files(config)?;
    let read = move || {
        let of = |it: &Language| (it.code.clone(), library.progress(&it.code, &files));
        library.languages().map(of).collect()
    };
    Ok(Languages::new(Box::new(read)))
}

fn take<E: RustEmbed>(folder: &str, files: &mut Files) {
    for path in E::iter() {
        if let Some(file) = E::get(&path) {
            files.insert(format!("{folder}/{path}"), file.data);
        }
    }
}

fn read(folder: &Path, name: &str, files: &mut Files) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let file = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{name}/{file}");
        // What editors leave behind is not content.
        if file.starts_with('.') || file.ends_with('~') {
            continue;
        }
        if entry.path().is_dir() {
            read(&entry.path(), &path, files)?;
        } else {
            files.insert(path, fs::read(entry.path())?.into());
        }
    }
    Ok(())
}
