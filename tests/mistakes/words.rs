//! Mistakes in texts.

use super::{Mistake, mistake};
use crate::bakery::{AR, EN, LV, swap};

const WORDS: &str = "locales/en/solis/words.ftl";

pub(super) fn texts() -> Vec<Mistake> {
    vec![
        mistake("a text is missing", [swap(LV, "reason-thanks = Paldies.\n", "")], &[]),
        mistake("a text is empty", [swap(LV, "way = Vienatnē vai kopā?", "way =")], &[]),
        mistake("a reply is missing", [swap(AR, "price-one =", "price-ane =")], &[]),
        mistake("a word is missing", [swap(WORDS, "robot = Solis, a course robot\n", "")], &[]),
        mistake("a text nobody says", [swap(EN, "bye =", "joke = Ha!\nbye =")], &[]),
        mistake("a button nobody offers", [swap(EN, "    .together", "    .never = Never\n    .together")], &[]),
        mistake("a text twice", [swap(EN, "bye =", "title = Bread again\nbye =")], &[]),
        mistake("never translated", [swap(LV, "hello = Labrīt, { $name }! Šodien mēs cepam paši savu maizi.", "hello = Good morning, { $name }! Today we bake our own bread.")], &[]),
        mistake("a picture never described", [swap(LV, "Krāsns ar maizes kukuli", "An oven with a loaf in it")], &[]),
        mistake("no label", [swap(AR, "    .together = معًا\n", "")], &[]),
        mistake("no description", [swap(EN, "    .alt = An oven with a loaf in it\n", "")], &[]),
        mistake("the same label", [swap(LV, "    .two = Divus eiro", "    .two = vienu Eiro")], &[]),
    ]
}

pub(super) fn limits() -> Vec<Mistake> {
    let long = |letters: usize| "ā".repeat(letters);
    vec![
        mistake("a long text", [swap(LV, "Labi.", long(4097))], &[]),
        mistake("a long text with a name", [swap(LV, "Labi.", format!("{} {{ $name }}", long(4032)))], &[]),
        mistake("a long form", [swap(LV, "Vēl { $days } dienu.", long(4100))], &[]),
        mistake("a long caption", [swap(LV, "Šī ir krāsns.", long(1025))], &[]),
        mistake("a long label", [swap(LV, "Divus eiro", long(41))], &[]),
        mistake("a long key", [swap(WORDS, "menu = Menu", "menu = Menu and settings")], &[]),
        mistake("a long notice", [swap(WORDS, "closed = This", format!("closed = {}This", long(150)))], &[]),
    ]
}

pub(super) fn fluent() -> Vec<Mistake> {
    vec![
        mistake("a plural form of Latvian", [swap(LV, "        [zero] Vēl { $days } dienu.\n", "")], &[]),
        mistake("two plural forms of Arabic", [swap(AR, "        [two] بقي يومان.\n        [few] بقيت { $days } أيام.\n", "")], &[]),
        mistake("a plural form of English", [swap(EN, "        [one] One day is left.\n", "")], &[]),
        mistake("a misspelt name", [swap(LV, "$name", "$nams")], &[]),
        mistake("days where there are none", [swap(EN, "Well done.", "Well done after { $days } days.")], &[]),
        mistake("a name on a button", [swap(EN, "    .two = Two euros", "    .two = { $name }")], &[]),
        mistake("a name in a title", [swap(EN, "title = Bread", "title = Bread, { $name }")], &[]),
        mistake("another text", [swap(EN, "Thank you.", "{ bye } Thank you.")], &[]),
        mistake("a term", [swap(EN, "Thank you.", "{ -brand } thanks you.")], &[]),
        mistake("a function", [swap(EN, "{ $days } days are", "{ NUMBER($days) } days are")], &[]),
        mistake("no bracket", [swap(EN, "{ $name }", "{ $name")], &[]),
        mistake("a line that is no message", [swap(EN, "way =", "Alone or together:\nway =")], &[]),
        mistake("no name", [swap(EN, "end = See", "= See")], &[]),
    ]
}
