//! F3 and F5: times that people write, and texts that are cut for messengers.

use anyhow::Result;
use jiff::civil::date;
use proptest::prelude::*;
use solis::{
    desk::Hours,
    engine::{About, Attachment, Part, Said},
    people::Words,
    schedule::Rhythm,
};

use super::fuzz;

/// The longest message (Bot API, sendMessage), in UTF-16 units.
const LONGEST: usize = 4096;

#[test]
fn times_are_read_or_not() -> Result<()> {
    let any = prop_oneof![
        any::<String>(),
        "((Mon|Tue|Sat|Sun)(-(Fri|Mon))? )?[0-9]{1,3}:[0-9]{1,3}[-–][0-9]{1,2}:[0-9]{2}(; (Sat|Sun) 1?0:00-24:00)?",
        "[*0-9/,L#?-]{1,8} [*0-9/,-]{1,6} (\\*|[A-Za-z0-9,/#?-]{1,9})",
        "[0-9A-Za-z*/,:;. –-]{0,40}",
    ];
    fuzz("times", 6_000, any, |it| {
        if let Ok(hours) = it.parse::<Hours>() {
            let (said, again) = (hours.to_string(), hours.to_string().parse::<Hours>());
            if again.is_err() {
                return Err(format!("{said} is not read again"));
            }
        }
        if let Ok(rhythm) = it.parse::<Rhythm>() {
            let first = rhythm.dates(date(2026, 2, 27)).take(3).count();
            let last = rhythm.dates(date(9999, 12, 1)).take(100).count();
            if first == 0 && last == 0 {
                return Err(format!("{it} never comes"));
            }
        }
        let _ = solis::content::hour_named(&it);
        Ok(())
    })
}

#[test]
fn nothing_of_a_text_is_lost_and_no_piece_is_too_long() -> Result<()> {
    let letters = prop_oneof![
        any::<char>(),
        Just('😀'),
        Just(' '),
        Just('\n'),
        Just('\u{200D}'),
        Just('\u{301}'),
        Just('ب'),
        Just('x'),
    ];
    let any = (prop::collection::vec((letters, 1..900_usize), 0..24), any::<bool>());
    fuzz("texts", 300, any, |(runs, is_caption)| {
        let text = runs.iter().flat_map(|(c, times)| std::iter::repeat_n(*c, *times));
        let words = Words::with_links(&text.collect::<String>());
        let whole = words.read().to_owned();
        let said = if is_caption {
            let about = Box::new(About { caption: Some(words), ..About::default() });
            Said::Attachment { kind: Attachment::Photo, file: String::new(), about }
        } else {
            Said::Words(words)
        };
        let mut joined = String::new();
        for part in said.parts(true) {
            let piece = said.words(part).ok_or("a part without words")?;
            let long = piece.encode_utf16().count();
            if long > LONGEST {
                return Err(format!("{part:?} has {long} units"));
            }
            if matches!(part, Part::Whole | Part::Piece(_)) {
                joined += piece;
            }
        }
        if joined == whole { Ok(()) } else { Err(format!("{} of {}", joined.len(), whole.len())) }
    })
}

#[test]
fn a_name_turns_nothing_around() -> Result<()> {
    let letters = prop_oneof![
        any::<char>(),
        prop::char::range('\u{0}', '\u{A0}'),
        prop::char::range('\u{2000}', '\u{2070}')
    ];
    let any = prop::collection::vec(letters, 0..200).prop_map(String::from_iter);
    fuzz("names", 6_000, any, |raw| {
        let Some(name) = Words::name(&raw) else { return Ok(()) };
        let (name, long) = (name.read(), name.read().chars().count());
        let is_bad = |c: char| {
            c.is_control()
                || matches!(c, '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
        };
        if name.chars().any(is_bad) || long > 64 || name.trim() != name || name.is_empty() {
            return Err(format!("{name:?}"));
        }
        // What is taken once is taken as it is.
        if Words::name(name).is_none_or(|it| it.read() != name) {
            Err(format!("{name:?} changes"))
        } else {
            Ok(())
        }
    })
}
