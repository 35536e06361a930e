//! Mistakes in what is so in a country, and in the gates before lessons.

use super::{Mistake, mistake};
use crate::bakery::{COURSE, swap, write};

const ZZ: &str = "dialogues/packs/ZZ.toml";
const EE: &str = "dialogues/packs/EE.toml";
const WORDS: &str = "locales/en/packs/ee.ftl";

/// A record that says something.
const GOOD: &str = "[facts.EE-C4-01]
frame = \"c4\"
value = \"40 000\"
unit = \"€\"
source = \"The tax office\"
source_url = \"https://example.org/tax\"
source_owner = \"official\"
source_date = \"undated\"
checked_on = \"2026-11-21\"
review_by = \"2027-05-21\"
risk = \"high\"
mark = \"V\"
";

/// A record with everything wrong, that says nothing.
const BAD: &str = "[picker]
without = { result = \"no\", fact = \"EE-C1-9\" }
citizen = { result = \"yes\", fact = \"EE-C1-02\" }
eu = { result = \"yes\", fact = \"EE-C1-03\" }
unsure = { result = \"ask\", fact = \"EE-C1-03\" }
[facts.LV-C1-01]
frame = \"c1\"
value = \"5\"
source = \" \"
source_url = \"http://example.org\"
source_owner = \"other\"
source_date = \"spring\"
checked_on = \"2026-11-21\"
review_by = \"2028-11-21\"
risk = \"low\"
mark = \"S\"
[facts.EE-C1-02]
frame = \"c1\"
unit = \"€\"
source = \"A blog\"
source_url = \"https://example.org/blog\"
source_owner = \"other\"
source_date = \"2026-12-01\"
checked_on = \"2026-11-21\"
review_by = \"2027-05-21\"
risk = \"high\"
mark = \"M\"
[facts.EE-C1-03]
frame = \"c1\"
covers = \"employment\"
applies_to = [\"eu\"]
source = \"The office\"
source_url = \"https://example.org/office\"
source_owner = \"official\"
source_date = \"undated\"
checked_on = \"2026-11-21\"
review_by = \"2027-05-21\"
risk = \"high\"
mark = \"V\"
[facts.EE-C4-04]
frame = \"c4\"
covers = \"both\"
unit = \"€\"
source = \"The office\"
source_url = \"https://example.org/office\"
source_owner = \"official\"
source_date = \"undated\"
checked_on = \"2026-11-21\"
review_by = \"2027-05-21\"
risk = \"high\"
mark = \"V\"
";

pub(super) fn packs() -> Vec<Mistake> {
    vec![
        mistake(
            "a pack of nowhere, without words",
            [write(ZZ, GOOD.replace("EE", "ZZ"))],
            &[
                "dialogues/packs/ZZ.toml: zones.toml has no country `zz`: add it there, or rename the file",
                "locales/en/packs/zz.ftl: this file is missing: translate `locales/en/` of the same name",
            ],
        ),
        mistake(
            "a pack in small letters",
            [
                write("dialogues/packs/ee.toml", GOOD),
                write(WORDS, "EE-C4-01 = { $value } a year.\n"),
            ],
            &[
                "dialogues/packs/ee.toml: a pack is named by its country in capitals: rename the file to EE.toml",
            ],
        ),
        mistake(
            "words of a fact that nobody has seen, and none of one that somebody has",
            [
                write(EE, GOOD.replace("value = \"40 000\"\nunit = \"€\"\n", "")),
                write(WORDS, "EE-C4-01 = { $value } a year.\nEE-C4-02 = Ten in a hundred.\n"),
            ],
            &[
                "locales/en/packs/ee.ftl:1: the text `EE-C4-01` mentions $value, which is not known here: take it out",
                "locales/en/packs/ee.ftl:2: the text `EE-C4-02` is never said: take it out, or rename it like its step",
            ],
        ),
        mistake(
            "facts with everything wrong",
            [
                write(EE, BAD),
                write(WORDS, "EE-C1-03 = You may take a job.\nEE-C4-04 = It costs something.\n"),
            ],
            &[
                "dialogues/packs/EE.toml:2: the picker's `without` rests on a fact that is not in this file",
                "dialogues/packs/EE.toml:3: the picker's `citizen` rests on a fact that nobody has seen (mark V)",
                "dialogues/packs/EE.toml:4: the picker's `eu` says yes by a fact that is about jobs: that is no right to a business",
                "dialogues/packs/EE.toml:5: the picker's `unsure` rests on a fact that is about another status",
                "dialogues/packs/EE.toml:6: the fact LV-C1-01 has an id that is not its country, frame and a number, such as LV-C4-02",
                "dialogues/packs/EE.toml:6: the fact LV-C1-01 does not name its source",
                "dialogues/packs/EE.toml:6: the fact LV-C1-01 has a source_url that is no https address",
                "dialogues/packs/EE.toml:6: the fact LV-C1-01 is about a permit or about protection: its risk is high",
                "dialogues/packs/EE.toml:6: the fact LV-C1-01 has a value though nobody has seen it on an official page (mark V): take it out",
                "dialogues/packs/EE.toml:6: the fact LV-C1-01 shows nothing but its link, and that must be an official one",
                "dialogues/packs/EE.toml:6: the fact LV-C1-01 has a source_date that is neither a day, such as 2026-11-21, nor `undated`",
                "dialogues/packs/EE.toml:6: the fact LV-C1-01 goes too long without a review: 6 months where the risk is high, 12 where it is low",
                "dialogues/packs/EE.toml:17: the fact EE-C1-02 is of high risk without an official source",
                "dialogues/packs/EE.toml:17: the fact EE-C1-02 has a value though nobody has seen it on an official page (mark V): take it out",
                "dialogues/packs/EE.toml:17: the fact EE-C1-02 shows nothing but its link, and that must be an official one",
                "dialogues/packs/EE.toml:17: the fact EE-C1-02 has a unit and no value",
                "dialogues/packs/EE.toml:17: the fact EE-C1-02 has its dates out of order: source_date, checked_on, review_by",
                "dialogues/packs/EE.toml:40: the fact EE-C4-04 has a unit and no value",
                "dialogues/packs/EE.toml:40: the fact EE-C4-04 says in C1, and only there, what it `covers`: employment, self-employment, both",
            ],
        ),
        mistake(
            "a gate before nothing",
            [swap(COURSE, "hour = 18\n", "hour = 18\n\n[gates]\nshop = \"c1\"\n")],
            &[
                "dialogues/bakery/course.toml:5: [gates] names `shop`, and the course has no such lesson: add it, or take the gate out",
            ],
        ),
    ]
}
