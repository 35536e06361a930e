//! A small good set of content: the talk around the lessons as it ships, and one lesson that has every verb. And ways
//! to spoil it.

use anyhow::{Context, Result, ensure};
use solis::content::Files;

use crate::shipped;

pub(crate) const BAKE: &str = "dialogues/bakery/bake.toml";
pub(crate) const COURSE: &str = "dialogues/bakery/course.toml";
pub(crate) const OVEN: &str = "dialogues/bakery/oven.png";
pub(crate) const EN: &str = "locales/en/bakery/bake.ftl";
pub(crate) const LV: &str = "locales/lv/bakery/bake.ftl";
pub(crate) const AR: &str = "locales/ar/bakery/bake.ftl";

/// The languages of the bakery.
pub(crate) const LANGUAGES: [&str; 3] = ["en", "lv", "ar"];

/// A change of one file.
pub(crate) enum Edit {
    /// These letters, which stand in the file once, become those.
    Swap(String, &'static str, String),
    /// The file is this.
    Write(String, Vec<u8>),
    /// The file is gone.
    Drop(String),
}

/// The bakery.
pub(crate) fn bakery() -> Result<Files> {
    let mut files = shipped::files()?;
    let told = LANGUAGES.map(|it| format!("locales/{it}/"));
    files.retain(|path, _| {
        if path.starts_with("locales/") && !told.iter().any(|it| path.starts_with(it)) {
            return false;
        }
        let part = path.split('/').nth(if path.starts_with("locales") { 2 } else { 1 });
        matches!(
            part,
            Some(
                "solis"
                    | "zones.toml"
                    | "ages.toml"
                    | "lines.toml"
                    | "language.toml"
                    | "danger.toml"
            )
        )
    });
    for (path, text) in [
        (BAKE, include_str!("bake.toml")),
        (COURSE, include_str!("course.toml")),
        (OVEN, "a picture"),
        (EN, include_str!("bake.en.ftl")),
        (LV, include_str!("bake.lv.ftl")),
        (AR, include_str!("bake.ar.ftl")),
    ] {
        files.insert(path.to_owned(), text.as_bytes().to_vec().into());
    }
    Ok(files)
}

/// The bakery, spoilt.
pub(crate) fn spoilt(edits: &[Edit]) -> Result<Files> {
    let mut files = bakery()?;
    for edit in edits {
        match edit {
            Edit::Swap(path, from, to) => {
                let bytes = files.get_mut(path).with_context(|| path.clone())?;
                let text = String::from_utf8(bytes.to_vec())?;
                ensure!(text.matches(from).count() == 1, "`{from}` is not in {path} once");
                *bytes = text.replace(from, to).into_bytes().into();
            }
            Edit::Write(path, bytes) => {
                files.insert(path.clone(), bytes.clone().into());
            }
            Edit::Drop(path) => {
                files.remove(path).with_context(|| path.clone())?;
            }
        }
    }
    Ok(files)
}

pub(crate) fn swap(path: &str, from: &'static str, to: impl Into<String>) -> Edit {
    Edit::Swap(path.to_owned(), from, to.into())
}

pub(crate) fn write(path: &str, text: impl Into<Vec<u8>>) -> Edit {
    Edit::Write(path.to_owned(), text.into())
}

pub(crate) fn drop(path: &str) -> Edit {
    Edit::Drop(path.to_owned())
}

/// Swaps in the texts of a dialogue, in every language.
pub(crate) fn everywhere(dialogue: &str, from: &'static str, to: &str) -> [Edit; 3] {
    LANGUAGES.map(|code| swap(&format!("locales/{code}/{dialogue}.ftl"), from, to))
}
