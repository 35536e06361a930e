//! Mistakes where somebody in danger would meet them.

use super::{Mistake, mistake};
use crate::bakery::{EN, drop, swap};

const PHRASES: &str = "locales/en/danger.toml";
const LINES: &str = "dialogues/lines.toml";
const TEXTS: &str = "locales/en/solis/danger.ftl";

pub(super) fn words() -> Vec<Mistake> {
    vec![
        mistake(
            "a language without words of danger",
            [drop("locales/lv/danger.toml")],
            &[
                "locales/lv/danger.toml: this language has no danger.toml with phrases in it: write what people say in distress and danger",
            ],
        ),
        mistake(
            "a phrase that begins with nothing",
            [swap(PHRASES, "\"want to die\"", "\"... die\"")],
            &[
                "locales/en/danger.toml:8: the phrase `... die` begins or ends with nothing: write at least one word on either side of `...`",
            ],
        ),
        mistake(
            "a phrase that is found everywhere",
            [swap(PHRASES, "\"=sos\"", "\"so\"")],
            &[
                "locales/en/danger.toml:75: the phrase `so` is too short to stand alone: add a word to it",
            ],
        ),
        mistake(
            "a button that cannot be written",
            [swap(EN, "    .together = Together", "    .together = Call the police")],
            &[
                "locales/en/bakery/bake.ftl: the words of `way.together` open the red button when they are written: change them",
            ],
        ),
    ]
}

pub(super) fn lines() -> Vec<Mistake> {
    vec![
        mistake(
            "a help line with everything wrong",
            [
                swap(LINES, "[LV-C8-01]", "[EE-C8-01]"),
                swap(LINES, "\"116 123\"", "\"116  123\""),
                swap(
                    LINES,
                    "languages = { lv = \"Latviešu\", ru = \"Русский\", en = \"English\" }",
                    "languages = {}",
                ),
                swap(
                    LINES,
                    "source = \"vmnvd.gov.lv, 116123 (National Health Service)\"",
                    "source = \" \"",
                ),
                swap(LINES, "mark = \"V\"", "mark = \"M\""),
                swap(LINES, "source_date = \"undated\"", "source_date = \"spring\""),
            ],
            &[
                "dialogues/lines.toml:10: the help line EE-C8-01 has an id that is not its country, C8 and a number, such as LV-C8-01",
                "dialogues/lines.toml:10: the help line EE-C8-01 has a number that is no telephone number: digits, single spaces, + in front",
                "dialogues/lines.toml:10: the help line EE-C8-01 says no language in which it answers",
                "dialogues/lines.toml:10: the help line EE-C8-01 has no source",
                "dialogues/lines.toml:10: the help line EE-C8-01 is not backed by an official source that somebody has seen (mark V): take it out",
                "dialogues/lines.toml:10: the help line EE-C8-01 has a source_date that is neither a day, such as 2026-11-21, nor `undated`",
            ],
        ),
        mistake(
            "a help line whose dates are out of order",
            [
                swap(LINES, "source_date = \"undated\"", "source_date = \"2026-12-01\""),
                swap(LINES, "\"116 123\"", "\"112\""),
            ],
            &[
                "dialogues/lines.toml:10: the help line LV-C8-01 repeats 112, which is always shown: take it out",
                "dialogues/lines.toml:10: the help line LV-C8-01 has its dates out of order: source_date, checked_on, review_by",
            ],
        ),
        mistake(
            "a help line that is not looked at for a year, of nowhere",
            [
                swap(LINES, "review_by = \"2027-05-21\"", "review_by = \"2027-11-21\""),
                swap(LINES, "country = \"lv\"", "country = \"zz\""),
                swap(LINES, "[LV-C8-01]", "[ZZ-C8-01]"),
            ],
            &[
                "dialogues/lines.toml:10: the help line ZZ-C8-01 goes too long without a review: 6 months where the risk is high, 12 where it is low",
                "dialogues/lines.toml:10: the help line ZZ-C8-01 is of a country that zones.toml does not have",
            ],
        ),
    ]
}

pub(super) fn texts() -> Vec<Mistake> {
    vec![
        mistake(
            "a number by hand",
            [swap(TEXTS, "    .safe = Yes, it is safe", "    .safe = Yes, 100 percent")],
            &[
                "locales/en/solis/danger.ftl:48: the text `safe.safe` has a digit in it: numbers of help come from lines.toml and { $emergency }",
            ],
        ),
        mistake(
            "help without help",
            [swap(
                TEXTS,
                "    📞 In danger: { $emergency }.\n    .easy",
                "    Good luck.\n    .easy",
            )],
            &[
                "locales/en/solis/danger.ftl:53: the text `papers` does not say { $emergency }: it must",
            ],
        ),
    ]
}
