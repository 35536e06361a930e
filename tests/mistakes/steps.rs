//! Mistakes in a lesson.

use super::{Mistake, mistake};
use crate::bakery::{BAKE, Edit, OVEN, in_every_language, swap};

pub(super) fn verbs() -> Vec<Mistake> {
    vec![
        mistake("unknown verb", [swap(BAKE, "do = \"ask\"", "do = \"aks\"")], &[]),
        mistake("unknown key", [swap(BAKE, "topic =", "subject = \"x\"\ntopic =")], &[]),
        mistake("misspelt key", [swap(BAKE, "choices", "choises")], &[]),
        mistake("a key of another verb", [swap(BAKE, "topic =", "picture = \"oven.png\"\ntopic =")], &[]),
        mistake("a verb without its key", [swap(BAKE, "late = \"mentor\"\n", "")], &[]),
        mistake("forgotten quote", [swap(BAKE, "right = \"one\"", "right = one")], &[]),
        mistake("forgotten bracket", [swap(BAKE, "[oven]", "[oven")], &[]),
        mistake("a step twice", [swap(BAKE, "[oven]", "[hello]")], &[]),
        mistake("days that are none", [swap(BAKE, "3 days", "tomorrow")], &[]),
    ]
}

pub(super) fn ways() -> Vec<Mistake> {
    let lost = "[lost]\ndo = \"when\"\nanswer = \"price\"\ngo.one = \"bye\"\n\n[mentor]";
    let round = "[round]\ndo = \"when\"\nanswer = \"price\"\ngo.one = \"look\"\n\n[reason]";
    vec![
        mistake("leads nowhere", [swap(BAKE, "go.together = \"mentor\"", "go.together = \"mentro\"")], &[]),
        mistake("too late, nowhere", [swap(BAKE, "late = \"mentor\"", "late = \"never\"")], &[]),
        mistake("no end", [swap(BAKE, "[bye]\ndo = \"finish\"", "[bye]\ndo = \"say\"")], &[]),
        mistake("a circle of one", [swap(BAKE, "go.one = \"way\"", "go.one = \"look\"")], &[]),
        mistake("a circle of two", [swap(BAKE, "go.one = \"way\"", "go.one = \"round\""), swap(BAKE, "[reason]", round)], &[]),
        mistake("never reached", [swap(BAKE, "[mentor]", lost)], &[]),
        mistake("no such answer", [swap(BAKE, "go.one = \"way\"", "go.three = \"way\"")], &[]),
        mistake("no such question", [swap(BAKE, "answer = \"price\"", "answer = \"prize\"")], &[]),
        mistake("no such right answer", [swap(BAKE, "right = \"one\"", "right = \"three\"")], &[]),
    ]
}

pub(super) fn names() -> Vec<Mistake> {
    let like = "[price-one]\ndo = \"when\"\nanswer = \"price\"\ngo.one = \"way\"\n\n[look]";
    let done = in_every_language("    .alone", "    .done");
    let easy = in_every_language("    .alone", "    .easy");
    let alt = in_every_language("    .alone", "    .alt");
    let way = in_every_language("\nway =", "\nwhich-of-the-two-ways-would-you-like-to-go-today-then =");
    let long = [
        swap(BAKE, "[way]", "[which-of-the-two-ways-would-you-like-to-go-today-then]"),
        swap(BAKE, "go.one = \"way\"", "go.one = \"which-of-the-two-ways-would-you-like-to-go-today-then\""),
    ];
    vec![
        mistake("a name with a capital", [swap(BAKE, "[look]", "[Look]")], &[]),
        mistake("a name that begins with a digit", [swap(BAKE, "[look]", "[2nd-look]")], &[]),
        mistake("called like a reply", [swap(BAKE, "[look]", like)], &[]),
        mistake("an old name in use", [swap(BAKE, "right = \"one\"", "right = \"one\"\nwas = [\"oven\"]")], &[]),
        mistake("an old name of two", [swap(BAKE, "right = \"one\"", "was = [\"cost\"]"), swap(BAKE, "topic", "was = [\"cost\"]\ntopic")], &[]),
        mistake("its own old name", [swap(BAKE, "right = \"one\"", "was = [\"price\"]")], &[]),
        mistake("a choice called done", [swap(BAKE, "go.alone", "go.done")].into_iter().chain(done), &[]),
        mistake("a choice called easy", [swap(BAKE, "go.alone", "go.easy")].into_iter().chain(easy), &[]),
        mistake("a choice called alt", [swap(BAKE, "go.alone", "go.alt")].into_iter().chain(alt), &[]),
        mistake("a choice twice", [swap(BAKE, "[\"one\", \"two\"]", "[\"one\", \"two\", \"one\"]")], &[]),
        mistake("no choices", [swap(BAKE, "[end]", "[none]\ndo = \"ask\"\nchoices = []\n\n[end]")].into_iter().chain(in_every_language("\nend =", "\nnone = ?\nend =")), &[]),
        mistake("too long for a button", way.into_iter().chain(long), &[]),
    ]
}

pub(super) fn values() -> Vec<Mistake> {
    let labels = |file: [&'static str; 3], from: &'static str, to: &str| file.map(|it| swap(it, from, to));
    let hours = ["locales/en/solis/hour.ftl", "locales/lv/solis/hour.ftl", "locales/ar/solis/hour.ftl"];
    let days = ["locales/en/solis/days.ftl", "locales/lv/solis/days.ftl", "locales/ar/solis/days.ftl"];
    let pauses = ["locales/en/solis/pause.ftl", "locales/lv/solis/pause.ftl", "locales/ar/solis/pause.ftl"];
    let places = ["locales/en/solis/place.ftl", "locales/lv/solis/place.ftl", "locales/ar/solis/place.ftl"];
    let readings = ["locales/en/solis/reading.ftl", "locales/lv/solis/reading.ftl", "locales/ar/solis/reading.ftl"];
    let set = |file, from, to: &str, texts, label, new: &str| {
        [swap(file, from, to)].into_iter().chain(labels(texts, label, new)).collect::<Vec<_>>()
    };
    vec![
        mistake("no whole days", [swap(BAKE, "3 days", "36 hours")], &[]),
        mistake("weeks are no days", [swap(BAKE, "3 days", "1 week")], &[]),
        mistake("no days at all", [swap(BAKE, "3 days", "0 days")], &[]),
        mistake("a reminder at the end", [swap(BAKE, "1 day", "3 days")], &[]),
        mistake("no picture", [swap(BAKE, "oven.png", "ofen.png")], &[]),
        mistake("a large picture", [Edit::Write(OVEN, vec![0; 60_001])], &[]),
        mistake("a quiet hour", set("dialogues/solis/hour.toml", "at-9", "at-8", hours, ".at-9 ", ".at-8 "), &[]),
        mistake("no such days", set("dialogues/solis/days.toml", "weekend", "holidays", days, ".weekend ", ".holidays "), &[]),
        mistake("no such pause", set("dialogues/solis/pause.toml", "pause-7", "pause-9", pauses, ".pause-7 ", ".pause-9 "), &[]),
        mistake("no such country", set("dialogues/solis/place.toml", "\"lv\"", "\"xy\"", places, ".lv ", ".xy "), &[]),
        mistake("no such reading", set("dialogues/solis/reading.toml", "easy-words", "hard-words", readings, ".easy-words ", ".hard-words "), &[]),
    ]
}
