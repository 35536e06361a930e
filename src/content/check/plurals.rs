//! The forms that a text which counts needs.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The plural forms a language has for whole numbers (CLDR, cardinal).
pub(super) fn plural_forms(language: &LanguageIdentifier) -> BTreeSet<String> {
    let other = BTreeSet::from(["other".to_owned()]);
    let Ok(rules) = PluralRules::create(language.clone(), PluralRuleType::CARDINAL) else {
        return other;
    };
    let forms =
        (0..200_u32).filter_map(|number| rules.select(number).ok()).map(|form| match form {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        });
    forms.map(str::to_owned).chain(other).collect()
}
