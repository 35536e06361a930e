//! Words as they are compared when somebody may be in danger: whatever the case, the punctuation, the diacritics, the
//! form of a letter, a doubled letter, one slip of the finger.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A slip of the finger is forgiven in a word of so many letters…
const LONG: usize = 6;
/// …and where a word shorter than this stands alone, the phrase is no phrase.
const SHORT: usize = 3;

/// A word of a phrase.
#[derive(Debug)]
pub(super) struct Word {
    letters: Vec<char>,
    /// Whether more letters may follow.
    is_beginning: bool,
    slip: Slip,
}

/// Where a slip of the finger is forgiven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slip {
    /// Nowhere: the word is short, or in Arabic, where another letter is another word: waiting is one letter from suicide.
    Nowhere,
    /// Not in the first letter, nor in the last, which in Greek and Cyrillic says who took the passport.
    ButAtTheEnds,
    /// Not in the first letter.
    ButAtTheStart,
}

impl Slip {
    fn of(letters: &[char]) -> Self {
        let is_in = |end: char| letters.iter().all(|c| *c < end);
        match letters.len() {
            ..LONG => Self::Nowhere,
            LONG.. if is_in('\u{0250}') => Self::ButAtTheStart,
            LONG.. if is_in('\u{0530}') => Self::ButAtTheEnds,
            LONG.. => Self::Nowhere,
        }
    }
}

impl Word {
    /// Reads the words of a phrase; `*` ends a word that may end otherwise.
    pub(super) fn read(stretch: &str) -> Vec<Self> {
        let read = |written: &str| {
            let is_beginning = written.ends_with('*');
            let mut words = plain(written);
            let last = words.pop();
            let word = |word: String, is_beginning| {
                let letters = word.chars().collect::<Vec<_>>();
                Self { slip: Slip::of(&letters), letters, is_beginning }
            };
            let words = words.into_iter().map(|it| word(it, false)).collect::<Vec<_>>();
            words.into_iter().chain(last.map(|it| word(it, is_beginning)))
        };
        stretch.split_whitespace().flat_map(read).collect()
    }

    /// Whether this is it with a slip.
    fn is_with_a_slip(&self, said: &[char]) -> bool {
        let is_forgiven = match self.slip {
            Slip::Nowhere => false,
            Slip::ButAtTheEnds => self.letters.last() == said.last(),
            Slip::ButAtTheStart => true,
        };
        is_forgiven && self.letters.len().abs_diff(said.len()) <= 1 && is_near(&self.letters, said)
    }

    /// How a word that sounds like it begins.
    pub(super) fn start(&self) -> Start {
        let is_two = self.slip == Slip::Nowhere && (self.letters.len() > 1 || !self.is_beginning);
        Start { first: letter(&self.letters, 0), second: is_two.then(|| letter(&self.letters, 1)) }
    }

    /// Whether it would be found in too much if it stood alone.
    pub(super) fn is_short(&self) -> bool {
        let shortest = if self.is_beginning { SHORT + 1 } else { SHORT };
        self.letters.len() < shortest
    }
}

/// The first two letters of a word, where a slip of the finger cannot have changed the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Start {
    first: char,
    second: Option<char>,
}

/// A letter of a word; after the last one, none.
fn letter(letters: &[char], at: usize) -> char {
    letters.get(at).copied().unwrap_or_default()
}

/// Words in the form in which they are compared.
pub(super) fn plain(text: &str) -> Vec<String> {
    let is_apostrophe = |c: char| matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′' | '＇');
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_apostrophe(*c)).nfkd().flat_map(char::to_lowercase) {
        match c {
            // A tatweel, a lone hamza, and what is not seen.
            '\u{0640}' | 'ء' | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2060}' => {}
            c if is_combining_mark(c) => {}
            'ى' | 'ی' => plain.push('ي'),
            'ة' | 'ہ' | 'ھ' => plain.push('ه'),
            'ٱ' => plain.push('ا'),
            'ς' => plain.push('σ'),
            'ı' => plain.push('i'),
            'ґ' => plain.push('г'),
            'ک' => plain.push('ك'),
            '٠'..='٩' => plain.extend(char::from_digit(u32::from(c) - 0x0660, 10)),
            '۰'..='۹' => plain.extend(char::from_digit(u32::from(c) - 0x06F0, 10)),
            c if c.is_alphanumeric() => {
                // “Heeelp”, “kil”: a letter counts once, however often it stands there in a row.
                if !plain.ends_with(c) || c.is_numeric() {
                    plain.push(c);
                }
            }
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().map(str::to_owned).collect()
}

/// A word that was said; in Arabic also without what is written together with it: “and”, “so”, “in”, “for”, “as”,
/// “will”, “the”.
pub(super) struct Said(Vec<Vec<char>>);

impl Said {
    /// Takes a word in the form in which it is compared.
    pub(super) fn of(word: &str) -> Self {
        let letters = word.chars().collect::<Vec<_>>();
        let is_joined =
            matches!(letters.as_slice(), ['و' | 'ف' | 'ب' | 'ل' | 'ك' | 'س', _, _, _, ..]);
        let alone = letters.get(1..).filter(|_| is_joined).map(<[char]>::to_vec);
        let mut forms = std::iter::once(letters).chain(alone).collect::<Vec<_>>();
        let bare = |it: &Vec<char>| match it.as_slice() {
            ['ا', 'ل', rest @ ..] if rest.len() >= 3 => Some(rest.to_vec()),
            _ => None,
        };
        let bare = forms.iter().filter_map(bare).collect::<Vec<_>>();
        forms.extend(bare);
        Self(forms)
    }

    /// How the words of phrases begin that it may sound like.
    pub(super) fn starts(&self) -> impl Iterator<Item = Start> {
        self.0.iter().flat_map(|form| {
            let first = letter(form, 0);
            [None, Some(letter(form, 1))].map(|second| Start { first, second })
        })
    }

    /// Whether it is this word of a phrase.
    pub(super) fn sounds_like(&self, word: &Word) -> bool {
        self.0.iter().any(|form| {
            let begins = word.is_beginning && form.starts_with(&word.letters);
            begins || *form == word.letters || word.is_with_a_slip(form)
        })
    }
}

/// Whether two words differ by one letter at most: one too many, one too few, another one, or two that changed places;
/// not in the first letter.
fn is_near(word: &[char], said: &[char]) -> bool {
    let same = word.iter().zip(said).take_while(|(a, b)| a == b).count();
    let (word, said) = (&word[same..], &said[same..]);
    match (word, said) {
        ([], []) => true,
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([_, a @ ..], b) if a == b => true,
        (a, [_, b @ ..]) if a == b => true,
        ([a, b, rest @ ..], [c, d, others @ ..]) => a == d && b == c && rest == others,
        _ => false,
    }
}
