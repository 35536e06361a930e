//! The rules, text by text.

use super::{
    Plain, Remark, Rough,
    measure::{Figures, sentences, words},
};
use crate::content::{
    language::LanguageCode,
    library::{Files, Library},
    names::{DialogueName, RECALL},
    status::SAFETY,
    texts::Reading,
    written::{Message, Written},
};

/// The message that names a lesson.
const TITLE: &str = "title";

/// So many words show which sentence is meant.
const SHOWN: usize = 4;

impl Library {
    /// What could be said more plainly in lessons, and in what is asked about them, in the languages that say what plain
    /// is.
    pub fn remarks(&self, files: &Files) -> Vec<Remark> {
        let is_lesson = |it: &DialogueName| it.is_lesson() || it.course() == RECALL;
        self.looked_over(files, is_lesson)
    }

    /// The same where nothing but plain words will do.
    pub(in crate::content) fn unsafe_words(&self, files: &Files) -> Vec<Remark> {
        self.looked_over(files, |it| SAFETY.contains(&it.as_str()))
    }

    fn looked_over(&self, files: &Files, which: impl Fn(&DialogueName) -> bool) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for language in self.languages() {
            let Some(plain) = self.plain.get(&language.code) else { continue };
            for dialogue in self.lessons().map(|it| &it.name).filter(|it| which(it)) {
                let Some((file, texts)) = written(files, &language.code, dialogue) else {
                    continue;
                };
                let over = Over { library: self, plain, dialogue, file };
                remarks.extend(over.all(&texts));
            }
        }
        remarks
    }
}

fn written(
    files: &Files,
    language: &LanguageCode,
    dialogue: &DialogueName,
) -> Option<(String, Written)> {
    let file = format!("locales/{language}/{dialogue}.ftl");
    let texts = Written::parse(&String::from_utf8_lossy(files.get(&file)?));
    Some((file, texts))
}

/// What somebody reads of a message.
fn read(message: &Message, reading: Reading) -> &str {
    let easy = message.attributes.get("easy").filter(|_| reading == Reading::Easy);
    easy.or(message.value.as_ref()).map_or("", |it| &it.words)
}

/// A dialogue in a language, looked over.
struct Over<'a> {
    library: &'a Library,
    plain: &'a Plain,
    dialogue: &'a DialogueName,
    file: String,
}

impl Over<'_> {
    fn all(&self, texts: &Written) -> Vec<Remark> {
        let mut remarks = Vec::new();
        let mut averages = Vec::new();
        for reading in [Reading::Standard, Reading::Easy] {
            let mut figures = Figures::default();
            for (text, message) in &texts.messages {
                let words = read(message, reading);
                figures += Figures::of(words);
                let named =
                    if reading == Reading::Easy { format!("{text}.easy") } else { text.clone() };
                let found = self.lengths(&named, words, reading).into_iter();
                let found = found.chain(self.words(&named, words));
                remarks.extend(found.map(|what| self.remark(message.line, what)));
            }
            averages.push(figures.average());
            let limit = self.plain.limits(reading).average;
            if figures.average().0 > limit * 10 {
                let what = Rough::LongSentences { reading, words: figures.average(), limit };
                remarks.push(self.remark(0, what));
            }
        }
        for (text, message) in &texts.messages {
            let [standard, easy] = [Reading::Standard, Reading::Easy]
                .map(|reading| words(read(message, reading)).count());
            if easy > standard {
                let what = Rough::NotShorter { text: text.clone(), easy, standard };
                remarks.push(self.remark(message.line, what));
            }
        }
        if let [standard, easy] = averages[..]
            && easy > standard
        {
            remarks.push(self.remark(0, Rough::NotPlainer { easy, standard }));
        }
        // What stands in both readings is said once.
        remarks.dedup();
        remarks
    }

    fn lengths(&self, text: &str, said: &str, reading: Reading) -> Vec<Rough> {
        let limits = self.plain.limits(reading);
        let mut found = Vec::new();
        for sentence in sentences(said) {
            let count = words(sentence).count();
            if count > limits.longest {
                let begins = words(sentence).take(SHOWN).collect::<Vec<_>>().join(" ");
                let (text, limit) = (text.to_owned(), limits.longest);
                found.push(Rough::LongSentence { text, words: count, limit, begins });
            }
        }
        let count = words(said).count();
        if count > limits.card {
            found.push(Rough::LongCard { text: text.to_owned(), words: count, limit: limits.card });
        }
        found
    }

    fn words(&self, text: &str, said: &str) -> Vec<Rough> {
        let plain = self.plain;
        let said = words(said).map(str::to_lowercase).collect::<Vec<_>>();
        let is_title = text.starts_with(TITLE);
        let text = || text.to_owned();
        let mut found = Vec::new();
        let says = |phrase: &&String| is_said(phrase, &said);
        found.extend(
            plain
                .never
                .iter()
                .filter(says)
                .map(|it| Rough::Never { text: text(), word: it.clone() }),
        );
        found.extend(
            plain
                .idioms
                .iter()
                .filter(says)
                .map(|it| Rough::Idiom { text: text(), word: it.clone() }),
        );
        // A title is a name.
        let numbers = if is_title { &[][..] } else { &plain.numbers };
        found.extend(
            numbers.iter().filter(says).map(|it| Rough::Number { text: text(), word: it.clone() }),
        );
        for (word, instead) in plain.instead.iter().filter(|(word, _)| is_said(word, &said)) {
            let (word, instead) = (word.clone(), instead.clone());
            found.push(Rough::Instead { text: text(), word, instead });
        }
        for (word, lesson) in plain.explained.iter().filter(|(word, _)| is_said(word, &said)) {
            if self.is_before(lesson) {
                let (word, lesson) = (word.clone(), lesson.to_string());
                found.push(Rough::NotExplained { text: text(), word, lesson });
            }
        }
        found
    }

    /// Whether this dialogue comes before that lesson in its course.
    fn is_before(&self, lesson: &DialogueName) -> bool {
        let all = self.library.course(lesson.course()).lessons().collect::<Vec<_>>();
        let at = |name: &DialogueName| {
            all.iter().position(|it| **it == name.today() || it.recall() == *name)
        };
        at(self.dialogue).zip(at(lesson)).is_some_and(|(this, that)| this < that)
    }

    fn remark(&self, line: usize, what: Rough) -> Remark {
        Remark { file: self.file.clone(), line, what }
    }
}

/// Whether these words, one after another, are said; a word with `*` may go on.
fn is_said(phrase: &str, said: &[String]) -> bool {
    let phrase = phrase.split_whitespace().collect::<Vec<_>>();
    let is_it = |(written, said): (&&str, &String)| match written.strip_suffix('*') {
        Some(stem) => said.starts_with(stem),
        None => said == written,
    };
    !phrase.is_empty() && said.windows(phrase.len()).any(|it| phrase.iter().zip(it).all(is_it))
}
