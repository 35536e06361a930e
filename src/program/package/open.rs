//! Opening a package: in memory, within limits, and only if it is what its manifest says.

use std::{
    fs,
    io::{Cursor, Read},
    path::Path,
};

use anyhow::{Context, bail, ensure};
use zip::ZipArchive;

use super::manifest::{MANIFEST, Manifest};
use crate::content::Files;

/// The largest package, in bytes.
const PACKAGE: u64 = 32_000_000;
/// The largest file in it: texts and pictures for a phone are far smaller.
const FILE: u64 = 4_000_000;
/// All of its files together.
const ALL: u64 = 64_000_000;
/// The most files.
const FILES: usize = 20_000;

/// The files of a package.
pub(in crate::program) fn open(package: &Path) -> anyhow::Result<Files> {
    let name = || package.display().to_string();
    let size = fs::metadata(package).with_context(|| format!("reading {}", name()))?.len();
    ensure!(size <= PACKAGE, "{} has {size} bytes, and {PACKAGE} is the limit", name());
    let bytes = fs::read(package).with_context(|| format!("reading {}", name()))?;
    read(bytes).with_context(name)
}

fn read(bytes: Vec<u8>) -> anyhow::Result<Files> {
    let mut zip = ZipArchive::new(Cursor::new(bytes))
        .context("this is no package: make one with `solis package`")?;
    ensure!(zip.len() <= FILES, "there are {} files in it, and {FILES} is the limit", zip.len());
    let (mut files, mut manifest, mut left) = (Files::new(), None, ALL);
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at).context("it is damaged: get the package anew")?;
        let path = entry.name().context("a name in it is no text: get the package anew")?;
        let path = path.into_owned();
        ensure!(!entry.is_symlink(), "{path:?} leads elsewhere: a package holds files alone");
        ensure!(
            is_inside(&path),
            "{path:?} leads out of it: a package holds dialogues/ and locales/ alone"
        );
        if entry.is_dir() {
            continue;
        }
        let mut content = Vec::new();
        // What it says about its own size is not believed.
        let read = entry.by_ref().take(FILE.min(left) + 1).read_to_end(&mut content);
        read.with_context(|| format!("{path} is damaged: get the package anew"))?;
        let size = u64::try_from(content.len())?;
        ensure!(size <= FILE, "{path} is larger than {FILE} bytes, which is the limit");
        left = match left.checked_sub(size) {
            Some(left) => left,
            None => bail!("its files are larger than {ALL} bytes together, which is the limit"),
        };
        if path == MANIFEST {
            manifest = Some(content);
        } else {
            let is_new = files.insert(path.clone(), content.into()).is_none();
            ensure!(is_new, "{path} is in it twice: get the package anew");
        }
    }
    let manifest = manifest.with_context(|| {
        format!("there is no {MANIFEST} in it: make a package with `solis package`")
    })?;
    Manifest::read(&manifest).with_context(|| MANIFEST.to_owned())?.fits(&files)?;
    Ok(files)
}

/// Whether a path is one of those that a package has.
fn is_inside(path: &str) -> bool {
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut parts = path.split('/');
    let is_plain = |it: &str| !it.is_empty() && it != "." && it != "..";
    let is_ours = parts.clone().next().is_some_and(|it| ["dialogues", "locales"].contains(&it));
    parts.all(is_plain)
        && !path.contains(['\\', ':'])
        && !path.contains(char::is_control)
        && (is_ours || path == MANIFEST)
}
