//! Mistakes in what belongs together: courses, languages, files.

use super::{Mistake, mistake};
use crate::bakery::{AR, BAKE, COURSE, EN, Edit, LV, swap, write};

pub(super) fn courses() -> Vec<Mistake> {
    let sell = "title = a\nnudge = b\nend = c\n";
    let stray = [
        write("dialogues/bakery/sell.toml", "[end]\ndo = \"finish\"\n"),
        write("locales/en/bakery/sell.ftl", sell),
        write("locales/lv/bakery/sell.ftl", sell),
        write("locales/ar/bakery/sell.ftl", sell),
    ];
    vec![
        mistake("days that are no days", [swap(COURSE, "Mon,Thu", "Funday")], &[]),
        mistake("days that never come", [swap(COURSE, "* * Mon,Thu", "30 2 *")], &[]),
        mistake("a quiet hour", [swap(COURSE, "18", "21")], &[]),
        mistake("an hour of the night", [swap(COURSE, "18", "8")], &[]),
        mistake("an hour in words", [swap(COURSE, "18", "\"six\"")], &[]),
        mistake("a lesson without a file", [swap(COURSE, "\"bake\"", "\"bake\", \"sell\"")], &[]),
        mistake("a lesson in no course", stray, &[]),
        mistake("no course", [Edit::Drop(COURSE)], &[]),
        mistake("a course without its key", [swap(COURSE, "hour = 18\n", "")], &[]),
        mistake("a zone that is none", [swap("dialogues/zones.toml", "lv = \"Europe/Riga\"", "lv = \"Europe/Rigga\"")], &[]),
        mistake("a dialogue that the program needs", [Edit::Drop("dialogues/solis/menu.toml")], &[]),
        mistake("a step that the program needs", [swap("dialogues/solis/person.toml", "[question]", "[issue]")], &[]),
    ]
}

pub(super) fn files() -> Vec<Mistake> {
    vec![
        mistake("a language without a name", [Edit::Drop("locales/lv/language.toml")], &[]),
        mistake("a language without a direction", [write("locales/lv/language.toml", "name = \"Latviešu\"\n")], &[]),
        mistake("a folder that is no language", [write("locales/klingonisch/language.toml", "name = \"tlhIngan\"\ndirection = \"ltr\"\n")], &[]),
        mistake("no source", [Edit::Drop("locales/en/language.toml")], &[]),
        mistake("a file that is missing", [Edit::Drop(AR)], &[]),
        mistake("texts of nothing", [write("locales/lv/bakery/beak.ftl", "hello = Čau\n")], &[]),
        mistake("a file nobody reads", [write("dialogues/bakery/notes.md", "# Notes\n")], &[]),
        mistake("a text in the wrong place", [write("locales/lv/bake.ftl", "hello = Čau\n")], &[]),
        mistake("a picture that is too new", [write("dialogues/bakery/oven.heic", "a picture")], &[]),
        mistake("letters that are none", [Edit::Write(BAKE, vec![0xFF, 0xFE, 0x00])], &[]),
        mistake("texts that are none", [Edit::Write("locales/lv/solis/name.ftl", vec![0xFF])], &[]),
        mistake("a status nobody knows", [write("locales/lv/status.toml", "[\"bakery/bake\"]\norigin = \"cat\"\n")], &[]),
        mistake("a file for two", [Edit::Drop(EN), Edit::Drop(LV)], &[]),
    ]
}
