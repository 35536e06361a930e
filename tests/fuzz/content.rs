//! F2: what authors write, through the checker.

use anyhow::{Context, Result};
use solis::content::{Files, Library};

use super::{fuzz, spoil, spoilt};
use crate::bakery::{AR, BAKE, COURSE, EN, LV, bakery};

const TOKENS: [&str; 18] = [
    "\"",
    "'",
    "[",
    "]",
    "{ $x }",
    "{",
    "}",
    "=",
    "\n    .a = b",
    "\ngo.x = \"y\"",
    "\n[[a]]",
    "\"\"\"",
    "{ $n ->\n   *[other] x\n}",
    "\t",
    "\r\n",
    "\u{202E}",
    "days = \"* * 31\"",
    "\u{0}",
];

/// Every file that may be spoilt.
const OURS: [&str; 5] = [BAKE, COURSE, EN, LV, AR];

#[test]
fn content_is_good_or_its_mistakes_are_named() -> Result<()> {
    let files = bakery()?;
    let more = [
        "dialogues/lines.toml",
        "dialogues/zones.toml",
        "locales/en/danger.toml",
        "locales/en/language.toml",
    ];
    let paths =
        OURS.into_iter().chain(more).filter(|it| files.contains_key(*it)).collect::<Vec<_>>();
    let good = paths.iter().map(|it| &*files[*it]).collect::<Vec<_>>();
    let loads = |files: &Files| {
        let (library, problems) = Library::load_anyway(files);
        for problem in &problems {
            let line = problem.to_string();
            if line.is_empty() || line.contains("Some(") {
                return Err(format!("{line:?} names nothing"));
            }
        }
        let _ = library.nearest("lv,en;q=0.5");
        Ok(())
    };
    loads(&files).map_err(anyhow::Error::msg).context("the good one")?;
    fuzz("content", 40, spoilt(good.len()), |it| {
        let mut files = files.clone();
        files.insert(paths[it.0].to_owned(), spoil(&good, &TOKENS, &it).into());
        loads(&files)
    })
}
