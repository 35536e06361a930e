//! What authors have written, as it stands on the disk.

use std::{fs, path::Path, sync::LazyLock};

use anyhow::{Context, Result};
use solis::content::{Files, Library};

/// What stands above the second version of a lesson.
const HEAD: &str = "version = 2\nchanged_because = \"Many know somebody of that name.\"\n";

/// Everything authors have written, as it stands on the disk.
pub(crate) fn library() -> Result<&'static Library> {
    static LIBRARY: LazyLock<Result<Library>> = LazyLock::new(|| load(&files()?));
    LIBRARY.as_ref().map_err(|why| anyhow::anyhow!("{why:#}"))
}

/// The same with a second version of a lesson, in which Amal has another name in English; the first is kept.
pub(crate) fn renewed(lesson: &str) -> Result<&'static Library> {
    let (course, short) = lesson.split_once('/').context("a lesson of no course")?;
    let mut files = files()?;
    let kept = files.iter().filter_map(|(path, bytes)| {
        let (folder, file) = path.rsplit_once('/')?;
        let (stem, end) = file.rsplit_once('.')?;
        let is_its = folder.ends_with(&format!("/{course}")) && stem == short;
        is_its.then(|| (format!("{folder}/before/{short}.1.{end}"), bytes.clone()))
    });
    let kept = kept.collect::<Vec<_>>();
    files.extend(kept);
    let mut change = |path: String, change: &dyn Fn(&str) -> String| -> Result<()> {
        let text = files.get_mut(&path).with_context(|| path.clone())?;
        *text = change(std::str::from_utf8(text)?).into_bytes().into();
        Ok(())
    };
    change(format!("dialogues/{lesson}.toml"), &|it| format!("{HEAD}{it}"))?;
    change(format!("locales/en/{lesson}.ftl"), &|it| it.replace("Amal", "Samira"))?;
    Ok(Box::leak(Box::new(load(&files)?)))
}

fn load(files: &Files) -> Result<Library> {
    Library::load(files).map_err(|problems| {
        let problems = problems.iter().map(ToString::to_string).collect::<Vec<_>>();
        anyhow::anyhow!("{}", problems.join("\n"))
    })
}

/// Every file of it.
pub(crate) fn files() -> Result<Files> {
    let mut files = Files::new();
    for folder in ["dialogues", "locales"] {
        read(folder, &mut files)?;
    }
    Ok(files)
}

/// Where the project stands.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(folder: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(root().join(folder))? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read(&path, files)?;
        } else {
            files.insert(path, fs::read(entry.path())?.into());
        }
    }
    Ok(())
}
