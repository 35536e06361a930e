//! Mistakes in a lesson.

use super::{Mistake, mistake};
use crate::bakery::{BAKE, OVEN, everywhere, swap, write};

pub(super) fn verbs() -> Vec<Mistake> {
    vec![
        mistake(
            "unknown verb",
            [swap(BAKE, "do = \"ask\"", "do = \"aks\"")],
            &[r#"dialogues/bakery/bake.toml:11: TOML parse error at line 11, column 6
       |
    11 | do = "aks"
       |      ^^^^^
    unknown variant `aks`, expected one of `say`, `ask`, `choose`, `reflect`, `recall`, `order`, `number`, `when`, `homework`, `handoff`, `finish`, `set`, `consent`, `facts`"#],
        ),
        mistake(
            "unknown key",
            [swap(BAKE, "topic =", "subject = \"x\"\ntopic =")],
            &["dialogues/bakery/bake.toml:37: TOML parse error at line 37, column 1
       |
    37 | [mentor]
       | ^^^^^^^^
    unknown field `subject`, expected one of `topic`, `quiet`, `was`"],
        ),
        mistake(
            "misspelt key",
            [swap(BAKE, "choices", "choises")],
            &["dialogues/bakery/bake.toml:10: TOML parse error at line 10, column 1
       |
    10 | [price]
       | ^^^^^^^
    unknown field `choises`, expected one of `choices`, `right`, `share`, `plan`, `was`"],
        ),
        mistake(
            "a key of another verb",
            [swap(BAKE, "topic =", "picture = \"oven.png\"\ntopic =")],
            &["dialogues/bakery/bake.toml:37: TOML parse error at line 37, column 1
       |
    37 | [mentor]
       | ^^^^^^^^
    unknown field `picture`, expected one of `topic`, `quiet`, `was`"],
        ),
        mistake(
            "a verb without its key",
            [swap(BAKE, "late = \"mentor\"\n", "")],
            &["dialogues/bakery/bake.toml:28: TOML parse error at line 28, column 1
       |
    28 | [task]
       | ^^^^^^
    missing field `late`"],
        ),
        mistake(
            "forgotten quote",
            [swap(BAKE, "right = \"one\"", "right = one")],
            &["dialogues/bakery/bake.toml:13: TOML parse error at line 13, column 9
       |
    13 | right = one
       |         ^^^
    string values must be quoted, expected literal string"],
        ),
        mistake(
            "forgotten bracket",
            [swap(BAKE, "[oven]", "[oven")],
            &["dialogues/bakery/bake.toml:6: TOML parse error at line 6, column 6
      |
    6 | [oven
      |      ^
    unclosed table, expected `]`"],
        ),
        mistake(
            "a step twice",
            [swap(BAKE, "[oven]", "[hello]")],
            &["dialogues/bakery/bake.toml:6: TOML parse error at line 6, column 2
      |
    6 | [hello]
      |  ^^^^^
    duplicate key"],
        ),
        mistake(
            "days that are none",
            [swap(BAKE, "3 days", "tomorrow")],
            &[r#"dialogues/bakery/bake.toml:28: TOML parse error at line 28, column 1
       |
    28 | [task]
       | ^^^^^^
    failed to parse input in the "friendly" duration format: expected duration to start with a unit value (a decimal integer) after an optional sign, but no integer was found"#],
        ),
    ]
}

pub(super) fn ways() -> Vec<Mistake> {
    let lost = "[lost]\ndo = \"when\"\nanswer = \"price\"\ngo.one = \"bye\"\n\n[mentor]";
    let round = "[round]\ndo = \"when\"\nanswer = \"price\"\ngo.one = \"look\"\n\n[reason]";
    vec![
        mistake(
            "leads nowhere",
            [swap(BAKE, "go.together = \"mentor\"", "go.together = \"mentro\"")],
            &[
                "dialogues/bakery/bake.toml:23: [way] goes to [mentro], and there is no such step: add it, or lead elsewhere",
            ],
        ),
        mistake(
            "too late, nowhere",
            [swap(BAKE, "late = \"mentor\"", "late = \"never\"")],
            &[
                "dialogues/bakery/bake.toml:28: [task] goes to [never], and there is no such step: add it, or lead elsewhere",
            ],
        ),
        mistake(
            "no end",
            [swap(BAKE, "[bye]\ndo = \"finish\"", "[bye]\ndo = \"say\"")],
            &[
                r#"dialogues/bakery/bake.toml:41: [bye] is the last step and leads nowhere: let the lesson end with `do = "finish"`"#,
            ],
        ),
        mistake(
            "a circle of one",
            [swap(BAKE, "go.one = \"way\"", "go.one = \"look\"")],
            &[
                "dialogues/bakery/bake.toml:15: [look] comes back to itself without waiting for anybody: put a question in the circle",
            ],
        ),
        mistake(
            "a circle of two",
            [swap(BAKE, "go.one = \"way\"", "go.one = \"round\""), swap(BAKE, "[reason]", round)],
            &[
                "dialogues/bakery/bake.toml:15: [look] comes back to itself without waiting for anybody: put a question in the circle",
                "dialogues/bakery/bake.toml:20: [round] comes back to itself without waiting for anybody: put a question in the circle",
            ],
        ),
        mistake(
            "never reached",
            [swap(BAKE, "[mentor]", lost)],
            &["dialogues/bakery/bake.toml:37: [lost] is never reached: lead to it, or take it out"],
        ),
        mistake(
            "no such answer",
            [swap(BAKE, "go.one = \"way\"", "go.three = \"way\"")],
            &[
                "dialogues/bakery/bake.toml:15: [look] looks back at `three` of [price], and there is no such answer",
            ],
        ),
        mistake(
            "no such question",
            [swap(BAKE, "answer = \"price\"", "answer = \"prize\"")],
            &[
                "dialogues/bakery/bake.toml:15: [look] looks back at `one` of [prize], and there is no such answer",
            ],
        ),
    ]
}

pub(super) fn names() -> Vec<Mistake> {
    let like = "[price-one]\ndo = \"when\"\nanswer = \"price\"\ngo.one = \"way\"\n\n[look]";
    vec![
        mistake(
            "a name with a capital",
            [swap(BAKE, "[look]", "[Look]")],
            &[
                "dialogues/bakery/bake.toml:15: `Look` cannot be a name: use lower-case letters, digits and dashes, a letter first",
            ],
        ),
        mistake(
            "a name that begins with a digit",
            [swap(BAKE, "[look]", "[2nd-look]")],
            &[
                "dialogues/bakery/bake.toml:15: `2nd-look` cannot be a name: use lower-case letters, digits and dashes, a letter first",
            ],
        ),
        mistake(
            "called like a reply",
            [swap(BAKE, "[look]", like)],
            &[
                "dialogues/bakery/bake.toml:15: [price-one] is called like a reply of [price]: rename one of the two",
            ],
        ),
        mistake(
            "an old name in use",
            [swap(BAKE, "right =", "was = [\"oven\"]\nright =")],
            &[
                "dialogues/bakery/bake.toml:10: [price] was called `oven` before, and so is or was another step",
            ],
        ),
        mistake(
            "its own name as an old one",
            [swap(BAKE, "right =", "was = [\"price\"]\nright =")],
            &[
                "dialogues/bakery/bake.toml:10: [price] was called `price` before, and so is or was another step",
            ],
        ),
        mistake(
            "one old name for two",
            [
                swap(BAKE, "right =", "was = [\"cost\"]\nright ="),
                swap(BAKE, "topic =", "was = [\"cost\"]\ntopic ="),
            ],
            &[
                "dialogues/bakery/bake.toml:10: [price] was called `cost` before, and so is or was another step",
                "dialogues/bakery/bake.toml:38: [mentor] was called `cost` before, and so is or was another step",
            ],
        ),
    ]
}

pub(super) fn choices() -> Vec<Mistake> {
    let called = |name: &str| {
        let choice = swap(BAKE, "go.alone", format!("go.{name}"));
        let labels = everywhere("bakery/bake", "    .alone", &format!("    .{name}"));
        labels.into_iter().chain([choice])
    };
    let none = "[none]\ndo = \"ask\"\nchoices = []\n\n[end]";
    let none = [swap(BAKE, "[end]", none)].into_iter();
    let none = none.chain(everywhere("bakery/bake", "\nend =", "\nnone = ?\nend ="));
    let long = "which-of-the-two-ways-would-you-like-to-go-today-then";
    let long = [
        swap(BAKE, "[way]", format!("[{long}]")),
        swap(BAKE, "go.one = \"way\"", format!("go.one = \"{long}\"")),
    ]
    .into_iter()
    .chain(everywhere("bakery/bake", "\nway =", &format!("\n{long} =")));
    vec![
        mistake(
            "a choice called done",
            called("done"),
            &[
                "dialogues/bakery/bake.toml:23: [way] has a choice called `done`, which means something else here: rename it",
            ],
        ),
        mistake(
            "a choice called easy",
            called("easy"),
            &[
                "dialogues/bakery/bake.toml:23: [way] has a choice called `easy`, which means something else here: rename it",
            ],
        ),
        mistake(
            "a choice called alt",
            called("alt"),
            &[
                "dialogues/bakery/bake.toml:23: [way] has a choice called `alt`, which means something else here: rename it",
            ],
        ),
        mistake(
            "no choices",
            none,
            &["dialogues/bakery/bake.toml:34: [none] has no choices: add at least one"],
        ),
        mistake(
            "too long for a button",
            long,
            &[
                "dialogues/bakery/bake.toml:23: [which-of-the-two-ways-would-you-like-to-go-today-then] and its choice `alone` are together too long for a button: 64 bytes is Telegram's limit",
                "dialogues/bakery/bake.toml:23: [which-of-the-two-ways-would-you-like-to-go-today-then] and its choice `together` are together too long for a button: 64 bytes is Telegram's limit",
            ],
        ),
        mistake(
            "no such right answer",
            [swap(BAKE, "right = \"one\"", "right = \"three\"")],
            &[
                "dialogues/bakery/bake.toml:10: [price] says that `three` is right, and has no such choice",
            ],
        ),
    ]
}

pub(super) fn values() -> Vec<Mistake> {
    let set = |dialogue: &str, from: &'static str, to: &str| {
        let choice = swap(&format!("dialogues/solis/{dialogue}.toml"), from, to);
        let labels = everywhere(&format!("solis/{dialogue}"), from, to);
        labels.into_iter().chain([choice])
    };
    vec![
        mistake(
            "no whole days",
            [swap(BAKE, "3 days", "36 hours")],
            &[
                "dialogues/bakery/bake.toml:28: [task] counts in something other than whole days: write `3 days`, reminders before the end",
            ],
        ),
        mistake(
            "weeks are no days",
            [swap(BAKE, "3 days", "1 week")],
            &[
                "dialogues/bakery/bake.toml:28: [task] counts in something other than whole days: write `3 days`, reminders before the end",
            ],
        ),
        mistake(
            "no days at all",
            [swap(BAKE, "3 days", "0 days")],
            &[
                "dialogues/bakery/bake.toml:28: [task] counts in something other than whole days: write `3 days`, reminders before the end",
            ],
        ),
        mistake(
            "a reminder at the end",
            [swap(BAKE, "1 day", "3 days")],
            &[
                "dialogues/bakery/bake.toml:28: [task] counts in something other than whole days: write `3 days`, reminders before the end",
            ],
        ),
        mistake(
            "no picture",
            [swap(BAKE, "oven.png", "ofen.png")],
            &[
                "dialogues/bakery/bake.toml:6: [oven] shows `ofen.png`, which is not beside the lesson: put it there",
            ],
        ),
        mistake(
            "a large picture",
            [write(OVEN, vec![0; 60_001])],
            &[
                "dialogues/bakery/bake.toml:6: [oven] shows `oven.png` of 60001 bytes: make it smaller than 60,000, phones are slow",
            ],
        ),
        mistake(
            "no hour to choose",
            set("hour", "at-9", "at-8"),
            &[
                "dialogues/solis/hour.toml:3: [hour] offers `at-8`, which is no hour between 9 and 20",
            ],
        ),
        mistake(
            "no such days",
            set("days", "weekend", "holidays"),
            &["dialogues/solis/days.toml:3: [days] offers `holidays`, which is no rhythm of days"],
        ),
        mistake(
            "no such pause",
            set("pause", "pause-7", "pause-9"),
            &[
                "dialogues/solis/pause.toml:3: [pause] offers `pause-9`, which is no kind of reminders",
            ],
        ),
        mistake(
            "no such reading",
            set("reading", "easy-words", "hard-words"),
            &["dialogues/solis/reading.toml:3: [reading] offers `hard-words`, which is no reading"],
        ),
        mistake(
            "no such country",
            [swap("dialogues/zones.toml", "\nlv =", "\nlw =")],
            &[
                "dialogues/ages.toml:7: the age of [gdpr] has a country that zones.toml does not have",
                "dialogues/solis/place.toml:13: [north] offers `lv`, which is no country of zones.toml",
            ],
        ),
    ]
}

/// What has to do with the plan.
pub(super) fn plans() -> Vec<Mistake> {
    vec![
        mistake(
            "a box of no plan",
            [swap(
                BAKE,
                "[reason]\ndo = \"reflect\"",
                "[reason]\ndo = \"reflect\"\nplan = \"rent\"",
            )],
            &[
                "dialogues/bakery/bake.toml:20: TOML parse error at line 20, column 1
       |
    20 | [reason]
       | ^^^^^^^^
    unknown variant `rent`, expected one of `sell`, `customer`, `need`, `hear`, `price`, `begin`, `number`, `helps`, `wrong`, `promises`",
            ],
        ),
        mistake(
            "a box that stays empty",
            [swap(BAKE, "late = \"mentor\"", "late = \"mentor\"\nplan = \"price\"")],
            &[
                "dialogues/bakery/bake.toml:28: [task] fills a box of the plan, and nothing is sent there: add `proof = true`",
            ],
        ),
        mistake(
            "a box with an exercise in it",
            [swap(BAKE, "right = \"one\"", "right = \"one\"\nplan = \"price\"")],
            &[
                "dialogues/bakery/bake.toml:10: [price] fills a box of the plan, and has a right answer: a plan holds what learners say of themselves",
            ],
        ),
        mistake(
            "a box without a title",
            everywhere("solis/path", "    .wrong =", "    .risks =").into_iter().chain([swap(
                "dialogues/solis/path.toml",
                "go.wrong",
                "go.risks",
            )]),
            &[
                "dialogues/solis/path.toml:18: [change] has no button `wrong`, which is what a box of the plan is called: add it",
            ],
        ),
        mistake(
            "a plan that is not shown",
            [swap(BAKE, "[hello]\ndo = \"say\"", "[hello]\ndo = \"say\"\nshows = \"plan\"")],
            &[
                "locales/ar/bakery/bake.ftl:3: the text `hello` does not say { $plan }, and its step shows it: say where",
                "locales/en/bakery/bake.ftl:3: the text `hello` does not say { $plan }, and its step shows it: say where",
                "locales/lv/bakery/bake.ftl:3: the text `hello` does not say { $plan }, and its step shows it: say where",
            ],
        ),
    ]
}
