//! What authors have written, as it stands on the disk.

use std::{fs, path::Path, sync::LazyLock};

use anyhow::Result;
use solis::content::{Files, Library};

/// Everything authors have written, as it stands on the disk.
pub(crate) fn library() -> Result<&'static Library> {
    static LIBRARY: LazyLock<Result<Library>> = LazyLock::new(|| {
        Library::load(&files()?).map_err(|problems| {
            let problems = problems.iter().map(ToString::to_string).collect::<Vec<_>>();
            anyhow::anyhow!("{}", problems.join("\n"))
        })
    });
    LIBRARY.as_ref().map_err(|why| anyhow::anyhow!("{why:#}"))
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
