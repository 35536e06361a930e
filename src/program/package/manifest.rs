//! What stands in a package about it.

use std::collections::BTreeMap;

use anyhow::{bail, ensure};
use ring::digest;
use serde::{Deserialize, Serialize};

use crate::content::{Files, Language, Library, Origin};

/// Where it stands in the package.
pub(super) const MANIFEST: &str = "package.toml";

/// How packages are written today; a later way has another number.
const FORMAT: u32 = 1;

/// What a package is, and what is in it.
#[derive(Serialize, Deserialize)]
pub(super) struct Manifest {
    format: u32,
    /// The courses.
    name: String,
    /// The version of the Solis that has written it.
    solis: String,
    /// The licence of lessons and texts.
    licence: String,
    languages: BTreeMap<String, Told>,
    /// The SHA-256 of each file, in hex.
    files: BTreeMap<String, String>,
}

/// A language of a package.
#[derive(Serialize, Deserialize)]
struct Told {
    /// Its name in itself.
    name: String,
    /// How many dialogues somebody has reviewed.
    reviewed: usize,
    /// How many dialogues come from where, as `status.toml` says it.
    origin: BTreeMap<String, usize>,
}

impl Manifest {
    /// What is to be said about these files.
    pub(super) fn of(library: &Library, files: &Files, licence: &str) -> Self {
        let told = |it: &Language| (it.code.to_string(), Told::of(it, files));
        Self {
            format: FORMAT,
            name: library.courses().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", "),
            solis: env!("CARGO_PKG_VERSION").to_owned(),
            licence: licence.to_owned(),
            languages: library.languages().map(told).collect(),
            files: files.iter().map(|(path, bytes)| (path.clone(), sum(bytes))).collect(),
        }
    }

    /// Reads it.
    pub(super) fn read(bytes: &[u8]) -> anyhow::Result<Self> {
        let text = std::str::from_utf8(bytes)?;
        let manifest = toml::from_str::<Self>(text)
            .map_err(|why| anyhow::anyhow!("{}", why.message().replace('\n', " ")))?;
        ensure!(manifest.format == FORMAT, "it was written by a later Solis: take that one");
        Ok(manifest)
    }

    /// Whether these are the files it speaks of, and no others.
    pub(super) fn fits(&self, files: &Files) -> anyhow::Result<()> {
        for (path, bytes) in files {
            match self.files.get(path) {
                Some(known) if *known == sum(bytes) => {}
                Some(_) => {
                    bail!("{path} has been changed since it was packed: get the package anew")
                }
                None => bail!("{path} does not belong to it: get the package anew"),
            }
        }
        match self.files.keys().find(|it| !files.contains_key(*it)) {
            Some(path) => bail!("{path} is missing: get the package anew"),
            None => Ok(()),
        }
    }
}

impl Told {
    fn of(language: &Language, files: &Files) -> Self {
        let is_here = |it: &String| files.contains_key(it);
        let mut told = Self { name: language.name.clone(), reviewed: 0, origin: BTreeMap::new() };
        for (dialogue, status) in &language.status.0 {
            if !is_here(&format!("locales/{}/{dialogue}.ftl", language.code)) {
                continue;
            }
            let origin = match status.origin {
                Origin::Source => "source",
                Origin::Human => "human",
                Origin::Mt => "mt",
                Origin::MtEdited => "mt-edited",
            };
            *told.origin.entry(origin.to_owned()).or_default() += 1;
            told.reviewed += usize::from(status.reviewer.is_some());
        }
        told
    }
}

fn sum(bytes: &[u8]) -> String {
    let sum = digest::digest(&digest::SHA256, bytes);
    let hex = sum.as_ref().iter().map(|it| format!("{it:02x}"));
    hex.collect::<Vec<_>>().concat()
}
