//! Mistakes in texts.

use super::{Mistake, mistake};
use crate::bakery::{AR, EN, LV, swap};

const WORDS: &str = "locales/en/solis/words.ftl";

pub(super) fn texts() -> Vec<Mistake> {
    vec![
        mistake(
            "a text is missing",
            [swap(LV, "reason-thanks = Paldies.\n", "")],
            &["locales/lv/bakery/bake.ftl: the text `reason-thanks` is missing: write it"],
        ),
        mistake(
            "a text is empty",
            [swap(LV, "way = Vienatnē vai kopā?", "way =")],
            &["locales/lv/bakery/bake.ftl:14: the text `way` is missing: write it"],
        ),
        mistake(
            "a reply is missing",
            [swap(AR, "price-one =", "price-ane =")],
            &[
                "locales/ar/bakery/bake.ftl: the text `price-one` is missing: write it",
                "locales/ar/bakery/bake.ftl:10: the text `price-ane` is never said: take it out, or rename it like its step",
            ],
        ),
        mistake(
            "a word is missing",
            [swap(WORDS, "robot = Solis, a course robot\n", "")],
            &["locales/en/solis/words.ftl: the text `robot` is missing: write it"],
        ),
        mistake(
            "a text nobody says",
            [swap(EN, "bye =", "joke = Ha!\nbye =")],
            &[
                "locales/en/bakery/bake.ftl:29: the text `joke` is never said: take it out, or rename it like its step",
            ],
        ),
        mistake(
            "a button nobody offers",
            [swap(EN, "    .together", "    .never = Never\n    .together")],
            &[
                "locales/en/bakery/bake.ftl:14: the text `way.never` is never said: take it out, or rename it like its step",
            ],
        ),
        mistake(
            "a text twice",
            [swap(EN, "bye =", "title = Bread again\nbye =")],
            &["locales/en/bakery/bake.ftl:29: the text `title` is there twice: take one out"],
        ),
        mistake(
            "never translated",
            [swap(
                LV,
                "hello = Labrīt, { $name }! Šodien mēs cepam paši savu maizi.",
                "hello = Good morning, { $name }! Today we bake our own bread.",
            )],
            &[
                "locales/lv/bakery/bake.ftl:3: the text `hello` is not translated: it is the same as in English",
            ],
        ),
        mistake(
            "a picture never described",
            [swap(LV, "Krāsns ar maizes kukuli", "An oven with a loaf in it")],
            &[
                "locales/lv/bakery/bake.ftl:4: the text `oven.alt` is not translated: it is the same as in English",
            ],
        ),
        mistake(
            "no label",
            [swap(AR, "    .together = معًا\n", "")],
            &[
                "locales/ar/bakery/bake.ftl:14: the button `way.together` has no label: add a line that begins with `.together`",
            ],
        ),
        mistake(
            "no description",
            [swap(EN, "    .alt = An oven with a loaf in it\n", "")],
            &[
                "locales/en/bakery/bake.ftl:4: the button `oven.alt` has no label: add a line that begins with `.alt`",
            ],
        ),
        mistake(
            "the same label",
            [swap(LV, "    .two = Divus eiro", "    .two = vienu Eiro")],
            &[
                "locales/lv/bakery/bake.ftl:6: the buttons `one` and `two` of `price` have the same label: change one",
            ],
        ),
    ]
}

pub(super) fn limits() -> Vec<Mistake> {
    let long = |letters: usize| "ā".repeat(letters);
    vec![
        mistake(
            "a long text",
            [swap(LV, "Labi.", long(4097))],
            &[
                "locales/lv/bakery/bake.ftl:25: the text `task-done` has up to 4097 letters, and 4096 is the limit: shorten it",
            ],
        ),
        mistake(
            "what a voice cannot read",
            [swap("locales/en/solis/consent.ftl", ".voice = First question.", ".voice = (1)")],
            &[
                "locales/en/solis/consent.ftl:18: `course.voice` is read aloud: write letters, commas and full stops, and numbers as words",
            ],
        ),
        mistake(
            "a long text with a name",
            [swap(LV, "Labi.", format!("{} {{ $name }}", long(4032)))],
            &[
                "locales/lv/bakery/bake.ftl:25: the text `task-done` has up to 4097 letters, and 4096 is the limit: shorten it",
            ],
        ),
        mistake(
            "a long form",
            [swap(LV, "Vēl { $days } dienu.", long(4100))],
            &[
                "locales/lv/bakery/bake.ftl:19: the text `task-reminder` has up to 4164 letters, and 4096 is the limit: shorten it",
            ],
        ),
        mistake(
            "a long caption",
            [swap(LV, "Šī ir krāsns.", long(1025))],
            &[
                "locales/lv/bakery/bake.ftl:4: the text `oven` has up to 1025 letters, and 1024 is the limit: shorten it",
            ],
        ),
        mistake(
            "a long label",
            [swap(LV, "Divus eiro", long(41))],
            &[
                "locales/lv/bakery/bake.ftl:6: the text `price.two` has up to 41 letters, and 40 is the limit: shorten it",
            ],
        ),
        mistake(
            "a long key",
            [swap(WORDS, "menu = Menu", "menu = Menu and settings")],
            &[
                "locales/en/solis/words.ftl:6: the text `menu` has up to 17 letters, and 16 is the limit: shorten it",
            ],
        ),
        mistake(
            "a long notice",
            [swap(WORDS, "closed = This", format!("closed = {}This", long(150)))],
            &[
                "locales/en/solis/words.ftl:24: the text `closed` has up to 209 letters, and 200 is the limit: shorten it",
            ],
        ),
    ]
}

pub(super) fn fluent() -> Vec<Mistake> {
    vec![
        mistake(
            "a plural form of Latvian",
            [swap(LV, "        [zero] Vēl { $days } dienu.\n", "")],
            &[
                "locales/lv/bakery/bake.ftl:19: the text `task-reminder` chooses by $days and lacks the form [zero] of this language",
            ],
        ),
        mistake(
            "two plural forms of Arabic",
            [swap(AR, "        [two] بقي يومان.\n        [few] بقيت { $days } أيام.\n", "")],
            &[
                "locales/ar/bakery/bake.ftl:19: the text `task-reminder` chooses by $days and lacks the form [few] of this language",
                "locales/ar/bakery/bake.ftl:19: the text `task-reminder` chooses by $days and lacks the form [two] of this language",
            ],
        ),
        mistake(
            "a plural form of English",
            [swap(EN, "        [one] One day is left.\n", "")],
            &[
                "locales/en/bakery/bake.ftl:19: the text `task-reminder` chooses by $days and lacks the form [one] of this language",
            ],
        ),
        mistake(
            "a misspelt name",
            [swap(LV, "$name", "$nams")],
            &[
                "locales/lv/bakery/bake.ftl:3: the text `hello` mentions $nams, which is not known here: take it out",
            ],
        ),
        mistake(
            "days where there are none",
            [swap(EN, "Well done.", "Well done after { $days } days.")],
            &[
                "locales/en/bakery/bake.ftl:24: the text `task-done` mentions $days, which is not known here: take it out",
            ],
        ),
        mistake(
            "a name on a button",
            [swap(EN, "    .two = Two euros", "    .two = { $name }")],
            &[
                "locales/en/bakery/bake.ftl:6: the text `price.two` has up to 64 letters, and 40 is the limit: shorten it",
                "locales/en/bakery/bake.ftl:6: the text `price.two` mentions $name, which is not known here: take it out",
            ],
        ),
        mistake(
            "a name in a title",
            [swap(EN, "title = Bread", "title = Bread, { $name }")],
            &[
                "locales/en/bakery/bake.ftl:1: the text `title` mentions $name, which is not known here: take it out",
            ],
        ),
        mistake(
            "another text",
            [swap(EN, "Thank you.", "{ bye } Thank you.")],
            &[
                "locales/en/bakery/bake.ftl:13: the text `reason-thanks` refers to `bye`, and texts cannot refer to each other: write it out",
            ],
        ),
        mistake(
            "a term",
            [swap(EN, "Thank you.", "{ -brand } thanks you.")],
            &[
                "locales/en/bakery/bake.ftl:13: the text `reason-thanks` refers to `-brand`, and texts cannot refer to each other: write it out",
            ],
        ),
        mistake(
            "a function",
            [swap(EN, "{ $days } days are", "{ NUMBER($days) } days are")],
            &[
                "locales/en/bakery/bake.ftl:19: the text `task-reminder` refers to `NUMBER()`, and texts cannot refer to each other: write it out",
            ],
        ),
        mistake(
            "no bracket",
            [swap(EN, "{ $name }", "{ $name")],
            &[
                "locales/en/bakery/bake.ftl: the text `hello` is missing: write it",
                r#"locales/en/bakery/bake.ftl:3: this is not Fluent: Expected a token starting with "}""#,
            ],
        ),
        mistake(
            "a line that is no message",
            [swap(EN, "way =", "Alone or together:\nway =")],
            &[
                r#"locales/en/bakery/bake.ftl:14: this is not Fluent: Expected a token starting with "=""#,
            ],
        ),
        mistake(
            "no name",
            [swap(EN, "end = See", "= See")],
            &[
                "locales/en/bakery/bake.ftl: the text `end` is missing: write it",
                r#"locales/en/bakery/bake.ftl:26: this is not Fluent: Expected one of "a-zA-Z""#,
            ],
        ),
    ]
}
