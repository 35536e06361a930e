//! Mistakes in what belongs together: courses, languages, files.

use super::plain::{LIMITS, PLAIN};
use super::{Mistake, mistake};
use crate::bakery::{AR, BAKE, COURSE, EN, LANGUAGES, LV, drop, swap, write};

const TALK: &str = "call-back = The person from our team has ended this talk.";
const WORDY: &str = "call-back = The person from our team who was here with you has ended this talk with you just now today.";

/// Mistakes in what is asked about lessons later, and in words that must be plain.
pub(super) fn recalls() -> Vec<Mistake> {
    let recall = "[end]\ndo = \"recall\"\nchoices = [\"a\", \"b\"]\nright = \"a\"\n";
    let asked = "end = ?\n    .a = a\n    .b = b\nend-a = c\nend-b = d\n";
    let asks = |lesson: &str| {
        let words = |it: &str| write(&format!("locales/{it}/recall/{lesson}.ftl"), asked);
        let of = write(&format!("dialogues/recall/{lesson}.toml"), recall);
        std::iter::once(of).chain(LANGUAGES.map(words)).collect::<Vec<_>>()
    };
    vec![
        mistake(
            "a single question about a lesson",
            asks("bake"),
            &[
                "dialogues/recall/bake.toml: this file has 1 questions with `do = \"recall\"`: let it be three, and nothing else",
            ],
        ),
        mistake(
            "questions about no lesson",
            asks("sell"),
            &[
                "dialogues/recall/sell.toml: no course has a lesson of this name: name the file like its lesson",
                "dialogues/recall/sell.toml: this file has 1 questions with `do = \"recall\"`: let it be three, and nothing else",
            ],
        ),
        mistake(
            "long sentences for somebody in danger",
            [write(PLAIN, LIMITS), swap("locales/en/solis/danger.ftl", TALK, WORDY)],
            &[
                "locales/en/solis/danger.ftl:108: `call-back` has a sentence of 19 words, and at most 18 are plain: “The person from our…”",
                "locales/en/solis/danger.ftl:108: `call-back.easy` has a sentence of 19 words, and at most 10 are plain: “The person from our…”",
            ],
        ),
    ]
}

pub(super) fn courses() -> Vec<Mistake> {
    let sell = "title = a\nnudge = b\nend = c\n";
    let stray = [
        write("dialogues/bakery/sell.toml", "[end]\ndo = \"finish\"\n"),
        write("locales/en/bakery/sell.ftl", sell),
        write("locales/lv/bakery/sell.ftl", sell),
        write("locales/ar/bakery/sell.ftl", sell),
    ];
    vec![
        mistake(
            "a quiet hour",
            [swap(COURSE, "18", "21")],
            &[
                "dialogues/bakery/course.toml:2: 21 is no hour for lessons: choose 9 to 20, the other hours are quiet",
            ],
        ),
        mistake(
            "an hour of the night",
            [swap(COURSE, "18", "8")],
            &[
                "dialogues/bakery/course.toml:2: 8 is no hour for lessons: choose 9 to 20, the other hours are quiet",
            ],
        ),
        mistake(
            "nobody is ever patient enough",
            [swap(COURSE, "hour = 18\n", "hour = 18\n\n[stuck]\nwrong = 0\nsilent = 30\n")],
            &[
                "dialogues/bakery/course.toml:5: [stuck] says `wrong = 0`: write 1 to 20",
                "dialogues/bakery/course.toml:6: [stuck] says `silent = 30`: write 1 to 21",
            ],
        ),
        mistake(
            "a lesson without a file",
            [swap(COURSE, "\"bake\"", "\"bake\", \"sell\"")],
            &[
                "dialogues/bakery/course.toml:6: the course lists `sell`, and there is no such lesson",
            ],
        ),
        mistake(
            "a lesson listed twice",
            [swap(COURSE, "\"bake\"", "\"bake\", \"bake\"")],
            &["dialogues/bakery/course.toml:6: the course lists `bake` twice: take one out"],
        ),
        mistake(
            "two keys with the same word",
            [swap("locales/en/solis/words.ftl", "menu = Menu", "menu = Continue")],
            &[
                "locales/en/solis/words.ftl:6: the keyboard's buttons `continue` and `menu` have the same word: change one",
            ],
        ),
        mistake(
            "a lesson in no course",
            stray,
            &[
                "dialogues/bakery/sell.toml: no course lists this lesson: add it to course.toml, or take it out",
            ],
        ),
        mistake(
            "no course",
            [drop(COURSE)],
            &[
                "dialogues: there is no course: Solis needs at least one",
                "dialogues/bakery/bake.toml: no course lists this lesson: add it to course.toml, or take it out",
            ],
        ),
        mistake(
            "a zone that is none",
            [swap("dialogues/zones.toml", "lv = \"Europe/Riga\"", "lv = \"Europe/Rigga\"")],
            &[
                "dialogues/zones.toml:8: `Europe/Rigga` of `lv` is no time zone: use a name of the IANA list, such as Europe/Riga",
            ],
        ),
        mistake(
            "a dialogue that the program needs",
            [drop("dialogues/solis/menu.toml")],
            &[
                "dialogues/solis/menu.toml: the program opens [menu] of this dialogue, and it is not there: add it",
                "locales/ar/solis/menu.ftl: no dialogue has these texts: rename the file like its .toml, or take it out",
                "locales/en/solis/menu.ftl: no dialogue has these texts: rename the file like its .toml, or take it out",
                "locales/lv/solis/menu.ftl: no dialogue has these texts: rename the file like its .toml, or take it out",
            ],
        ),
        mistake(
            "a step that the program needs",
            [swap("dialogues/solis/person.toml", "[offer]", "[proposal]")],
            &[
                "dialogues/solis/person.toml: the program opens [offer] of this dialogue, and it is not there: add it",
                "dialogues/solis/person.toml:3: [proposal] is never reached: lead to it, or take it out",
                "dialogues/solis/person.toml:9: [waiting] is never reached: lead to it, or take it out",
                "locales/ar/solis/person.ftl: the text `proposal` is missing: write it",
                "locales/ar/solis/person.ftl:5: the text `offer` is never said: take it out, or rename it like its step",
                "locales/en/solis/person.ftl: the text `proposal` is missing: write it",
                "locales/en/solis/person.ftl:3: the text `offer` is never said: take it out, or rename it like its step",
                "locales/lv/solis/person.ftl: the text `proposal` is missing: write it",
                "locales/lv/solis/person.ftl:5: the text `offer` is never said: take it out, or rename it like its step",
            ],
        ),
    ]
}

pub(super) fn ages() -> Vec<Mistake> {
    vec![
        mistake(
            "an age of nowhere, before its source",
            [
                swap("dialogues/ages.toml", "age = 16", "age = 12"),
                swap("dialogues/ages.toml", "\"lv\", ", "\"zz\", "),
            ],
            &[
                "dialogues/ages.toml:7: the age of [gdpr] is not between 13 and 18",
                "dialogues/ages.toml:7: the age of [gdpr] has a country that zones.toml does not have",
            ],
        ),
        mistake(
            "an age that nobody has said",
            [swap(
                "dialogues/ages.toml",
                "checked_on = \"2026-11-22\"",
                "checked_on = \"2016-01-01\"",
            )],
            &[
                "dialogues/ages.toml:7: the age of [gdpr] was compared before its source was written",
            ],
        ),
    ]
}

pub(super) fn files() -> Vec<Mistake> {
    vec![
        mistake(
            "a language without a name",
            [drop("locales/lv/language.toml")],
            &[
                "locales/lv/language.toml: this language has no language.toml: add it, with `name` and `direction`",
            ],
        ),
        mistake(
            "a folder that is no language",
            [write(
                "locales/klingonisch/language.toml",
                "name = \"tlhIngan\"\ndirection = \"ltr\"\n",
            )],
            &["locales/klingonisch/language.toml: `klingonisch` is not a language tag"],
        ),
        mistake(
            "no source",
            [drop("locales/en/language.toml")],
            &[
                "locales/en: there is no English, the source: Solis needs at least one",
                "locales/en/language.toml: this language has no language.toml: add it, with `name` and `direction`",
            ],
        ),
        mistake(
            "a file that is missing",
            [drop(AR)],
            &[
                "locales/ar/bakery/bake.ftl: this file is missing: translate `locales/en/` of the same name",
            ],
        ),
        mistake(
            "texts of nothing",
            [write("locales/lv/bakery/beak.ftl", "hello = Čau\n")],
            &[
                "locales/lv/bakery/beak.ftl: no dialogue has these texts: rename the file like its .toml, or take it out",
            ],
        ),
        mistake(
            "a file nobody reads",
            [write("dialogues/bakery/notes.md", "# Notes\n")],
            &[
                "dialogues/bakery/notes.md: nobody reads this file; see the README for where lessons and texts go",
            ],
        ),
        mistake(
            "a text in the wrong place",
            [write("locales/lv/bake.ftl", "hello = Čau\n")],
            &[
                "locales/lv/bake.ftl: nobody reads this file; see the README for where lessons and texts go",
            ],
        ),
        mistake(
            "a picture that is too new",
            [write("dialogues/bakery/oven.heic", "a picture")],
            &[
                "dialogues/bakery/oven.heic: nobody reads this file; see the README for where lessons and texts go",
            ],
        ),
        mistake(
            "letters that are none",
            [write(BAKE, vec![0xFF, 0xFE, 0x00])],
            &["dialogues/bakery/bake.toml: invalid utf-8 sequence of 1 bytes from index 0"],
        ),
        mistake(
            "texts that are none",
            [write("locales/lv/solis/name.ftl", vec![0xFF])],
            &[
                "locales/lv/solis/name.ftl: invalid utf-8 sequence of 1 bytes from index 0",
                "locales/lv/solis/name.ftl: the text `changed` is missing: write it",
                "locales/lv/solis/name.ftl: the text `name` is missing: write it",
                r#"locales/lv/solis/name.ftl:1: this is not Fluent: Expected one of "a-zA-Z""#,
            ],
        ),
        mistake(
            "a status nobody knows",
            [write("locales/lv/status.toml", "[\"bakery/bake\"]\norigin = \"cat\"\n")],
            &[r#"locales/lv/status.toml:2: TOML parse error at line 2, column 10
      |
    2 | origin = "cat"
      |          ^^^^^
    unknown variant `cat`, expected one of `source`, `human`, `mt`, `mt-edited`"#],
        ),
        mistake(
            "a file for two",
            [drop(EN), drop(LV)],
            &[
                "locales/en/bakery/bake.ftl: this file is missing: translate `locales/en/` of the same name",
                "locales/lv/bakery/bake.ftl: this file is missing: translate `locales/en/` of the same name",
            ],
        ),
    ]
}

/// Mistakes that could look like many.
pub(super) fn causes() -> Vec<Mistake> {
    vec![
        mistake(
            "days that are no days",
            [swap(COURSE, "Mon,Thu", "Funday")],
            &[r#"dialogues/bakery/course.toml:1: TOML parse error at line 1, column 8
      |
    1 | days = "* * Funday"
      |        ^^^^^^^^^^^^
    `* * Funday` is not a rhythm: `Funday` cannot be read; a day of the week is Mon to Sun, or 0 to 7 with Sunday as 0 and 7, `*` for every day"#],
        ),
        mistake(
            "days that never come",
            [swap(COURSE, "* * Mon,Thu", "30 2 *")],
            &[r#"dialogues/bakery/course.toml:1: TOML parse error at line 1, column 8
      |
    1 | days = "30 2 *"
      |        ^^^^^^^^
    `30 2 *` names no day that ever comes"#],
        ),
        mistake(
            "an hour in words",
            [swap(COURSE, "18", "\"six\"")],
            &[r#"dialogues/bakery/course.toml:2: TOML parse error at line 2, column 8
      |
    2 | hour = "six"
      |        ^^^^^
    invalid type: string "six", expected i8"#],
        ),
        mistake(
            "a course without its key",
            [swap(COURSE, "hour = 18\n", "")],
            &[r#"dialogues/bakery/course.toml:1: TOML parse error at line 1, column 1
      |
    1 | days = "* * Mon,Thu"
      | ^
    missing field `hour`"#],
        ),
        mistake(
            "a language without a direction",
            [write("locales/lv/language.toml", "name = \"Latviešu\"\n")],
            &[r#"locales/lv/language.toml:1: TOML parse error at line 1, column 1
      |
    1 | name = "Latviešu"
      | ^
    missing field `direction`"#],
        ),
        mistake(
            "a choice twice",
            [swap(BAKE, "[\"one\", \"two\"]", "[\"one\", \"two\", \"one\"]")],
            &["dialogues/bakery/bake.toml:10: [price] has the choice `one` twice: take one out"],
        ),
    ]
}

/// Mistakes in what stands above a lesson's first step, and in what a lesson was before.
pub(super) fn versions() -> Vec<Mistake> {
    const OLD: &str = "dialogues/bakery/before/bake.1.toml";
    let head =
        |text: &str| [write(BAKE, format!("{text}\n{}", include_str!("../bakery/bake.toml")))];
    vec![
        mistake(
            "a competence that EntreComp does not have",
            head("entrecomp = [\"2.4\", \"4.1\"]"),
            &[
                "dialogues/bakery/bake.toml: `4.1` is no competence of EntreComp: write 1.1 to 1.5, 2.1 to 2.5, 3.1 to 3.5",
            ],
        ),
        mistake(
            "a new version without a reason",
            head("version = 2"),
            &[
                "dialogues/bakery/bake.toml: this is version 2: say in `changed_because = \"…\"` why it is another",
            ],
        ),
        mistake(
            "a version before the first",
            head("version = 0"),
            &[
                "dialogues/bakery/bake.toml: a lesson's first version is 1: write `version = 1`, or nothing",
            ],
        ),
        mistake(
            "an old version of a lesson that has not changed",
            [
                write(OLD, include_str!("../bakery/bake.toml")),
                write("locales/en/bakery/before/bake.1.ftl", include_str!("../bakery/bake.en.ftl")),
                write("locales/lv/bakery/before/bake.1.ftl", include_str!("../bakery/bake.lv.ftl")),
                write("locales/ar/bakery/before/bake.1.ftl", include_str!("../bakery/bake.ar.ftl")),
            ],
            &[
                "dialogues/bakery/before/bake.1.toml: no lesson `bake` has come after version 1: name the file lesson.version.toml, with the same `version` in it, lower than today's",
            ],
        ),
        mistake(
            "an old version that does not say which",
            [
                write("dialogues/bakery/before/bake.toml", "[end]\ndo = \"finish\"\n"),
                write("locales/en/bakery/before/bake.ftl", "title = a\nnudge = b\nend = c\n"),
                write("locales/lv/bakery/before/bake.ftl", "title = a\nnudge = b\nend = c\n"),
                write("locales/ar/bakery/before/bake.ftl", "title = a\nnudge = b\nend = c\n"),
            ],
            &[
                "dialogues/bakery/before/bake.toml: this folder is for lessons as they were: name the file lesson.version.toml",
            ],
        ),
    ]
}
