//! Words that are not plain: `solis check` warns of them in lessons.

use anyhow::Result;
use solis::content::Library;

use crate::{
    bakery::{EN, spoilt, swap, write},
    shipped,
};

pub(super) const PLAIN: &str = "locales/en/plain.toml";
pub(super) const LIMITS: &str = "
    never = [\"guarantee*\"]
    idioms = [\"piece of cake\"]
    numbers = [\"seven\"]
    instead.client = \"customer\"
    standard = { average = 9, longest = 18, card = 70 }
    easy = { average = 6, longest = 10, card = 50 }
";

#[test]
fn the_shipped_lessons_are_plain() -> Result<()> {
    let files = shipped::files()?;
    let (library, _) = Library::load_anyway(&files);
    let remarks = library.remarks(&files).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(remarks, Vec::<String>::new());
    Ok(())
}

#[test]
fn every_lesson_that_ships_is_asked_about_later() -> Result<()> {
    let (library, _) = Library::load_anyway(&shipped::files()?);
    let lessons = library.courses().flat_map(solis::content::Course::lessons);
    let forgotten = lessons.filter(|it| library.lesson(&it.recall()).is_none());
    assert_eq!(forgotten.collect::<Vec<_>>(), Vec::<&solis::content::DialogueName>::new());
    Ok(())
}

/// Each word list, each length, and the easy reading.
#[test]
fn what_is_not_plain_is_said_with_its_place() -> Result<()> {
    let long = "a ".repeat(18) + "b";
    for (said, expected) in [
        ("It is guaranteed.", "`title` says “guarantee*”"),
        ("A piece of cake!", "`title` says “piece of cake”"),
        ("My client pays.", "`title` says “client”: everywhere else it is “customer”"),
        (&long, "`title` has a sentence of 19 words, and at most 18 are plain: “a a a a…”"),
        (&"One. ".repeat(71), "`title` has 71 words: at most 70 fit a card"),
        (
            "Hi.\n    .easy = Good day.",
            "`title.easy` is not shorter than `title`: 2 words instead of 1",
        ),
    ] {
        let title = format!("title = {said}\n");
        let files = spoilt(&[write(PLAIN, LIMITS), swap(EN, "title = Bread\n", title)])?;
        let (library, _) = Library::load_anyway(&files);
        let remarks = library.remarks(&files).iter().map(ToString::to_string).collect::<Vec<_>>();
        let place = format!("{EN}:1: {expected}");
        assert!(remarks.iter().any(|it| it.starts_with(&place)), "{said}: {remarks:#?}");
    }
    Ok(())
}
