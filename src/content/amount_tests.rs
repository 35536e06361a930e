//! Which numbers are read in what people write.

use proptest::prelude::*;

use super::*;

/// The digits of the languages Solis speaks: European, Arabic, Persian.
const ZEROS: [char; 3] = ['0', '\u{0660}', '\u{06F0}'];

fn in_digits(number: &str, zero: char) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|it| char::from_u32(u32::from(zero) + it));
    number.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

#[test]
fn a_number_is_read_as_people_write_it() {
    for (words, number) in [
        ("5", "5"),
        ("5 euros", "5"),
        ("€5", "5"),
        ("5€.", "5"),
        ("٥ يورو", "5"),
        ("۵ یورو", "5"),
        ("I think it is 5!", "5"),
        ("6,5", "6.5"),
        ("6.50 €", "6.5"),
        ("٦٫٥", "6.5"),
        ("۶،۵", "6.5"),
        (".5", "0.5"),
        ("0,125", "0.1250"),
        ("1 500", "1500"),
        ("1.500", "1500"),
        ("1,500", "1500"),
        ("1'500.25", "1500.25"),
        ("1.500,25", "1500.25"),
        ("1,500.25", "1500.25"),
        ("1\u{202f}500,250", "1500.25"),
        ("١٬٥٠٠", "1500"),
        ("1.000.000", "1000000"),
        ("-3", "-3"),
        ("−3 euros", "-3"),
        ("room-3", "3"),
        ("0005", "5"),
        ("5 %", "5"),
        ("\u{200f}5\u{200f}", "5"),
    ] {
        assert_eq!(
            Amount::read(words).map(|it| it.to_string()).as_deref(),
            Some(number),
            "{words}"
        );
    }
    for words in [
        "",
        "five",
        "🙂",
        "2 or 3",
        "10-15",
        "1/2",
        "5:30",
        "12.05.2024",
        "1,5,5",
        "1.5 000",
        "14 50",
        "1.500,25.3",
        "4 4 4",
    ] {
        assert_eq!(Amount::read(words), None, "{words}");
    }
    assert!(Amount::read(&"9".repeat(400)).is_some(), "it is some large number");
}

proptest! {
    #[test]
    fn a_number_reads_the_same_in_the_digits_of_every_language(
        size in 0..10_000_000_000_i64,
        sign in prop::sample::select(vec!["", "-", "−"]),
        before in prop::sample::select(vec!["", "€", "= ", "it is ", "السعر "]),
        after in prop::sample::select(vec!["", " ", "€", " euros", " يورو", " یورو", ".", "!"]),
    ) {
        let amount = Amount(if sign.is_empty() { size } else { -size });
        let number = Amount(size).to_string();
        for zero in ZEROS {
            for point in [".", ",", "٫"] {
                let number = in_digits(&number.replace('.', point), zero);
                let words = format!("{before}{sign}{number}{after}");
                prop_assert_eq!(Amount::read(&words), Some(amount), "{}", words);
            }
        }
    }

    #[test]
    fn thousands_may_be_set_apart(groups in prop::collection::vec(0..1000_u32, 1..3), first in 1..1000_u32) {
        let whole = groups.iter().fold(i64::from(first), |sum, it| sum * 1000 + i64::from(*it));
        for mark in [" ", "\u{a0}", "\u{202f}", "'", "’", ".", ",", "٬"] {
            let rest = groups.iter().map(|it| format!("{mark}{it:03}")).collect::<Vec<_>>().concat();
            for zero in ZEROS {
                let words = in_digits(&format!("{first}{rest}"), zero);
                prop_assert_eq!(Amount::read(&words), Some(Amount(whole * ONE)), "{}", words);
            }
        }
    }

    #[test]
    fn whatever_is_written_is_read_or_not(words in ".*") {
        if let Some(read) = Amount::read(&words) {
            prop_assert_eq!(Amount::read(&read.to_string()), Some(read), "as it is kept");
        }
    }

    #[test]
    fn an_author_writes_what_is_meant(size in -10_000_000_000_i64..10_000_000_000) {
        #[derive(Deserialize)]
        struct Step { right: Amount }
        let it = toml::from_str::<Step>(&format!("right = {}", Amount(size)));
        prop_assert_eq!(it.map(|it| it.right).ok(), Some(Amount(size)));
    }
}
