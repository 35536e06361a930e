//! `solis package`: lessons, texts and pictures as one file, which another Solis takes as its `SOLIS_CONTENT`.

mod manifest;
mod open;

use std::{
    collections::BTreeSet,
    fs,
    io::{Cursor, Write},
    path::PathBuf,
};

use anyhow::Context;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

pub(super) use open::open;

use super::{Misuse, content};
use crate::{
    config::Config,
    content::{Course, DialogueName, FOLDER, FOR_EVERYBODY, Files, Library, RECALL},
};
use manifest::{MANIFEST, Manifest};

/// What is packed.
#[derive(clap::Args)]
pub(super) struct Packing {
    /// The file; it must not be there yet.
    #[arg(value_name = "FILE.zip")]
    file: PathBuf,
    /// This course alone, with all it needs.
    #[arg(long, value_name = "NAME")]
    course: Option<String>,
    /// The licence of the lessons and texts, by its SPDX name.
    #[arg(long, default_value = "CC-BY-4.0")]
    licence: String,
}

/// Writes the file.
pub(super) fn package(config: &Config, packing: &Packing) -> anyhow::Result<()> {
    let mut library = content::library(config)?;
    let mut files = content::files(config)?;
    if let Some(course) = &packing.course {
        if !library.courses().any(|it| it.name == *course) {
            let known = library.courses().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ");
            return Err(Misuse(format!("there is no course `{course}`: there are {known}")).into());
        }
        let course = library.course(course);
        files = only(&library, course, files);
        library = Library::load(&files).map_err(|problems| content::Broken::of(&problems))?;
    }
    let manifest = Manifest::of(&library, &files, &packing.licence);
    let bytes = packed(&manifest, &files)?;
    let name = packing.file.display().to_string();
    let mut file = match fs::OpenOptions::new().write(true).create_new(true).open(&packing.file) {
        Ok(file) => file,
        Err(why) if why.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(Misuse(format!("{name} is there already: choose another name")).into());
        }
        Err(why) => return Err(why).with_context(|| format!("writing {name}")),
    };
    let written = file.write_all(&bytes).and_then(|()| file.sync_all());
    if let Err(why) = written {
        // Half a package is none.
        let _ = fs::remove_file(&packing.file);
        return Err(why).with_context(|| format!("writing {name}"));
    }
    let (count, size) = (files.len(), bytes.len());
    writeln!(std::io::stdout(), "{name}: {count} files in {size} bytes")?;
    Ok(())
}

/// A course with what it needs: the talk around the lessons, what is asked about its own, every language.
fn only(library: &Library, course: &Course, files: Files) -> Files {
    let of_others = library.courses().filter(|it| it.name != course.name);
    let of_others = of_others.map(|it| it.name.as_str()).collect::<BTreeSet<_>>();
    let everybody = DialogueName::from(FOR_EVERYBODY);
    let asked = course.lessons().map(DialogueName::recall).chain([everybody]);
    let asked = asked.collect::<BTreeSet<_>>();
    let is_needed = |path: &String| match path.split('/').collect::<Vec<_>>()[..] {
        ["dialogues", folder, file] | ["locales", _, folder, file] => match folder {
            FOLDER => true,
            RECALL => {
                let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
                asked.contains(&DialogueName::from(format!("{RECALL}/{stem}").as_str()))
            }
            other => !of_others.contains(other),
        },
        _ => true,
    };
    files.into_iter().filter(|(path, _)| is_needed(path)).collect()
}

/// The file's bytes: the same for the same content.
fn packed(manifest: &Manifest, files: &Files) -> anyhow::Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(MANIFEST, options)?;
    zip.write_all(toml::to_string(manifest)?.as_bytes())?;
    for (path, bytes) in files {
        zip.start_file(path.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
