//! Country packs: what is so in a country, as dated and sourced records (`dialogues/packs/LV.toml`); their words stand in
//! `locales/*/packs/lv.ftl`. A record that nobody has seen on an official page shows where to ask, and nothing else.

mod permit;
mod record;

pub use permit::{Permit, Stay};
pub use record::{OpenTo, Record, Shown};

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    library::Library,
    names::{ChoiceName, DialogueName, StepName},
};
use permit::Backed;

/// The folder of the packs, and of their words.
pub(super) const PACKS: &str = "packs";

/// The dialogue in which a learner reads them.
pub(super) const COUNTRY: &str = "solis/country";

/// A pack: its records by their id, and what the status picker says in this country.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pack {
    /// What a status usually allows, each backed by a record.
    #[serde(default)]
    pub(super) picker: IndexMap<Stay, Backed>,
    /// The records, in the order in which they are shown.
    #[serde(default)]
    pub(super) facts: IndexMap<String, Record>,
}

macro_rules! frames {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)*) => {
        /// What a record is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Frame {
            $($(#[$doc])* $name,)*
        }

        impl Frame {
            /// Its name in files.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }
        }
    };
}

frames! {
    /// May I work for myself here?
    C1 = "c1";
    /// Legal forms.
    C2 = "c2";
    /// Register.
    C3 = "c3";
    /// Tax and insurance.
    C4 = "c4";
    /// Who helps.
    C5 = "c5";
    /// Money to start.
    C6 = "c6";
    /// Social enterprise here.
    C7 = "c7";
    /// Protection.
    C8 = "c8";
}

/// See [`super::Step::Facts`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// What they are about.
    pub frame: Frame,
    /// Where to go on, if not at the step below.
    pub go: Option<StepName>,
    /// What the step was called before.
    #[serde(default)]
    pub was: Vec<StepName>,
}

/// The step of the button under a fact; its choice is the record's id.
const WRONG: &str = "wrong-fact";

impl Record {
    /// The step of the button that says it is wrong.
    pub fn wrong() -> StepName {
        StepName::from(WRONG)
    }
}

impl Library {
    /// The words of a country's pack.
    pub fn pack_words(country: &ChoiceName) -> DialogueName {
        DialogueName::from(format!("{PACKS}/{country}").as_str())
    }

    /// Whether there is a pack of this country.
    pub fn has_pack(&self, country: &ChoiceName) -> bool {
        self.packs.contains_key(country)
    }

    /// The records of a country in a frame, in the order of its file.
    pub fn records(
        &self,
        country: &ChoiceName,
        frame: Frame,
    ) -> impl Iterator<Item = (&str, &Record)> {
        let facts = self.packs.get(country).into_iter().flat_map(|it| &it.facts);
        facts.filter(move |(_, it)| it.frame == frame).map(|(id, it)| (id.as_str(), it))
    }

    /// Whether there is a record of this id that says something.
    pub fn has_fact(&self, id: &str) -> bool {
        self.packs.values().any(|it| it.facts.get(id).is_some_and(Record::is_backed))
    }

    /// The facts that are not shown from a day on that is no later than this one, and their last day.
    pub fn facts_to_check(&self, by: Date) -> impl Iterator<Item = (&str, Date)> {
        let facts = self.packs.values().flat_map(|it| &it.facts).filter(|(_, it)| it.is_backed());
        let facts = facts.map(|(id, it)| (id.as_str(), it.review_by));
        facts.filter(move |(_, last)| *last <= by)
    }

    /// What a status usually allows in a country: what its pack says, as long as the record behind it is good; else what
    /// is safe to say anywhere.
    pub fn permit(&self, country: Option<&ChoiceName>, stay: Stay, today: Date) -> Permit {
        let pack = country.and_then(|it| self.packs.get(it));
        let backed = pack.and_then(|it| it.picker.get(&stay).map(|backed| (it, backed)));
        let is_good = |(pack, backed): &(&Pack, &Backed)| {
            let fact = pack.facts.get(&backed.fact);
            fact.is_some_and(|it| it.shown(today) == Shown::Fact)
        };
        backed.filter(is_good).map_or_else(|| stay.anywhere(), |(_, it)| it.result)
    }
}
