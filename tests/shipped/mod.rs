//! The content that ships, read from disk.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use solis::content::Files;

/// Every file of `dialogues/` and `locales/`.
pub(crate) fn files() -> Result<Files> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Files::new();
    let mut ahead = vec![root.join("dialogues"), root.join("locales")];
    while let Some(path) = ahead.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                ahead.push(entry?.path());
            }
        } else {
            let name = path.strip_prefix(root)?.to_str().context("a path that is no text")?;
            files.insert(name.to_owned(), fs::read(&path)?.into());
        }
    }
    Ok(files)
}
