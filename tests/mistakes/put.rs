//! Mistakes where things are put in order, or a number is worked out.

use super::{Mistake, mistake};
use crate::bakery::{BAKE, Edit, everywhere, swap};

/// The bakery with one more step before its end, and with its words.
fn step(toml: &str, ftl: &str) -> Vec<Edit> {
    let step = swap(BAKE, "[end]", format!("{toml}\n\n[end]"));
    let words = everywhere("bakery/bake", "\nend =", &format!("\n{ftl}\nend ="));
    words.into_iter().chain([step]).collect()
}

fn order(choices: &str, right: &str) -> Vec<Edit> {
    let toml = format!("[mix]\ndo = \"order\"\nchoices = [{choices}]\nright = [{right}]");
    let labels = choices.split(", ").map(|it| it.trim_matches('"'));
    let labels = labels.map(|it| format!("    .{it} = ☕ {it}\n")).collect::<Vec<_>>().concat();
    let ftl = format!("mix = ?\n{labels}mix-right = !\nmix-other = {{ $order }}");
    step(&toml, &ftl)
}

pub(super) fn orders() -> Vec<Mistake> {
    let bake = "[mix]\ndo = \"order\"\nchoices = [\"oven\", \"mix\", \"eat\"]\nright = [\"mix\", \"oven\", \"eat\"]";
    let labels = "mix = ?\n    .oven = 1\n    .mix = 2\n    .eat = 3\nmix-right = !";
    vec![
        mistake(
            "two things to put in order",
            order(r#""oven", "mix""#, r#""mix", "oven""#),
            &[
                "dialogues/bakery/bake.toml:34: [mix] puts fewer things in order than 3, or more than 5: add some, or take some out",
            ],
        ),
        mistake(
            "other things than are offered",
            order(r#""oven", "mix", "eat""#, r#""mix", "oven", "oven""#),
            &[
                "dialogues/bakery/bake.toml:34: [mix] has other things in `right` than in `choices`: write the same ones in both",
            ],
        ),
        mistake(
            "things offered in order",
            order(r#""mix", "oven", "eat""#, r#""mix", "oven", "eat""#),
            &[
                "dialogues/bakery/bake.toml:34: [mix] offers its things in their right order: write `choices` in another one",
            ],
        ),
        mistake(
            "a thing called again",
            order(r#""mix", "again", "eat""#, r#""mix", "eat", "again""#),
            &[
                "dialogues/bakery/bake.toml:34: [mix] has a choice called `again`, which means something else here: rename it",
            ],
        ),
        mistake(
            "the right order is not shown",
            step(bake, &format!("{labels}\nmix-other = {ORDER}\n    .easy = No.")),
            &[
                "locales/ar/bakery/bake.ftl:35: the text `mix-other.easy` does not show { $order }: whoever had another must read the right one",
                "locales/en/bakery/bake.ftl:31: the text `mix-other.easy` does not show { $order }: whoever had another must read the right one",
                "locales/lv/bakery/bake.ftl:32: the text `mix-other.easy` does not show { $order }: whoever had another must read the right one",
            ],
        ),
    ]
}

const ORDER: &str = "{ $order }";

fn number(keys: &str, near: &str) -> Vec<Edit> {
    let toml = format!("[loaves]\ndo = \"number\"\n{keys}");
    step(&toml, &format!("loaves = ?\nloaves-right = !\n{near}loaves-other = …"))
}

pub(super) fn numbers() -> Vec<Mistake> {
    vec![
        mistake(
            "no number",
            number("right = \"five\"", ""),
            &["dialogues/bakery/bake.toml:34: TOML parse error at line 34, column 1
       |
    34 | [loaves]
       | ^^^^^^^^
    invalid type: string \"five\", expected a number, such as 5 or 6.5"],
        ),
        mistake(
            "two replies to a number",
            number("right = 5\nnear.five = 5.0", "loaves-five = …\n"),
            &["dialogues/bakery/bake.toml:34: [loaves] answers 5 in two ways: take one out"],
        ),
        mistake(
            "a slip called other",
            number("right = 5\nnear.other = 4", ""),
            &[
                "dialogues/bakery/bake.toml:34: [loaves] has a choice called `other`, which means something else here: rename it",
            ],
        ),
        mistake(
            "a slip without a reply",
            number("right = 5\nnear.four = 4", ""),
            &[
                "locales/ar/bakery/bake.ftl: the text `loaves-four` is missing: write it",
                "locales/en/bakery/bake.ftl: the text `loaves-four` is missing: write it",
                "locales/lv/bakery/bake.ftl: the text `loaves-four` is missing: write it",
            ],
        ),
    ]
}
