//! Every course, lesson and text, loaded once and checked before anybody is greeted.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::OnceLock,
};

use fluent_langneg::NegotiationStrategy;
use indexmap::IndexMap;
use jiff::tz;

use super::{
    ages::Ages,
    course::Course,
    danger::{Lines, Phrases, WordList},
    language::{Direction, Language, LanguageCode, LanguageFile, Status},
    lesson::Lesson,
    names::{BEFORE, ChoiceName, DialogueName, StepName, TextKey},
    pack::{PACKS, Pack},
    plain::Plain,
    problem::Problem,
    texts::Texts,
    typed::Typed,
};

/// The files of `dialogues/` and `locales/`, by their path from the folder that holds the two; those in the binary stay
/// where they are.
pub type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// The language everything is written in first.
pub const SOURCE: &str = "en";

/// The largest picture, so that a first lesson stays under 100 kB: 60 kB.
pub const PICTURE_BYTES: usize = 60_000;

/// What each message of a dialogue mentions, in whatever language.
pub(super) type Mentions = HashMap<DialogueName, HashMap<String, BTreeSet<String>>>;

/// Everything authors have written.
pub struct Library {
    pub(super) lessons: BTreeMap<DialogueName, Lesson>,
    pub(super) courses: IndexMap<String, Course>,
    pub(super) languages: IndexMap<LanguageCode, Language>,
    pub(super) zones: IndexMap<ChoiceName, String>,
    pub(super) lines: Lines,
    pub(super) ages: Ages,
    /// What is so in a country, by countries.
    pub(super) packs: BTreeMap<ChoiceName, Pack>,
    /// What is plain in a language.
    pub(super) plain: BTreeMap<LanguageCode, Plain>,
    /// The words of distress and danger, by languages.
    pub(super) danger: BTreeMap<LanguageCode, WordList>,
    phrases: Phrases,
    pub(super) texts: HashMap<LanguageCode, HashMap<DialogueName, Texts>>,
    pub(super) mentions: Mentions,
    /// What is written for a button; gathered when somebody writes first.
    pub(super) typed: OnceLock<Typed>,
    pictures: HashMap<String, Cow<'static, [u8]>>,
    /// The address of the pages, as it stands in links.
    site: String,
    /// Where there is no course at all, which the checker rules out.
    nothing: Course,
}

impl Library {
    /// Reads what can be read, and says what cannot.
    pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let mut library = Self {
            lessons: BTreeMap::new(),
            courses: IndexMap::new(),
            languages: IndexMap::new(),
            zones: IndexMap::new(),
            lines: Lines::new(),
            ages: Ages::new(),
            packs: BTreeMap::new(),
            plain: BTreeMap::new(),
            danger: BTreeMap::new(),
            phrases: Phrases::default(),
            texts: HashMap::new(),
            mentions: Mentions::new(),
            typed: OnceLock::new(),
            pictures: HashMap::new(),
            site: String::new(),
            nothing: Course::default(),
        };
        for (path, bytes) in files {
            let result = match std::str::from_utf8(bytes) {
                _ if is_picture(path) => {
                    library.pictures.insert(path.clone(), bytes.clone());
                    Ok(())
                }
                Ok(text) => library.read_file(path, text),
                Err(why) => Err(Problem::unreadable(path, 0, &why.to_string())),
            };
            problems.extend(result.err());
        }
        library.read_texts(files);
        let phrases = library.danger.values().flat_map(WordList::phrases);
        library.phrases = Phrases::of(phrases);
        let codes = library.languages.keys().map(|it| ChoiceName::from(it.as_str()));
        let codes = codes.collect::<Vec<_>>();
        library.lessons.values_mut().for_each(|lesson| lesson.offer_languages(&codes));
        library
    }

    fn read_file(&mut self, path: &str, text: &str) -> Result<(), Problem> {
        let toml = |why: toml::de::Error| Problem::toml(path, text, &why);
        match path.split('/').collect::<Vec<_>>()[..] {
            ["dialogues", "zones.toml"] => self.zones = toml::from_str(text).map_err(toml)?,
            ["dialogues", "ages.toml"] => self.ages = toml::from_str(text).map_err(toml)?,
            ["dialogues", "lines.toml"] => self.lines = toml::from_str(text).map_err(toml)?,
            ["dialogues", course, "course.toml"] => {
                self.courses.insert(course.to_owned(), Course::parse(course, text).map_err(toml)?);
            }
            ["dialogues", PACKS, file] if let Some(stem) = file.strip_suffix(".toml") => {
                let country = ChoiceName::from(stem.to_lowercase().as_str());
                self.packs.insert(country, toml::from_str(text).map_err(toml)?);
            }
            ["dialogues", course, file] if let Some(stem) = file.strip_suffix(".toml") => {
                let name = DialogueName::from(format!("{course}/{stem}").as_str());
                self.lessons.insert(name.clone(), Lesson::parse(name, text).map_err(toml)?);
            }
            ["dialogues", course, BEFORE, file] if let Some(stem) = file.strip_suffix(".toml") => {
                let name = DialogueName::from(format!("{course}/{BEFORE}/{stem}").as_str());
                self.lessons.insert(name.clone(), Lesson::parse(name, text).map_err(toml)?);
            }
            ["locales", code, "language.toml"] => {
                let file: LanguageFile = toml::from_str(text).map_err(toml)?;
                let id = code.parse().map_err(|_| {
                    Problem::unreadable(path, 0, &format!("`{code}` is not a language tag"))
                })?;
                let code = LanguageCode::from(code);
                let status = Status::default();
                let rtl = file.direction == Direction::Rtl;
                let LanguageFile { name, modules, .. } = file;
                let language = Language { code: code.clone(), id, name, rtl, modules, status };
                self.languages.insert(code, language);
            }
            ["locales", code, "status.toml"] => {
                // `language.toml` sorts before `status.toml`, so the language is there.
                if let Some(language) = self.languages.get_mut(&LanguageCode::from(code)) {
                    let status: Status = toml::from_str(text).map_err(toml)?;
                    language.status = status.without_hashes();
                }
            }
            ["locales", code, "plain.toml"] => {
                self.plain.insert(code.into(), toml::from_str(text).map_err(toml)?);
            }
            ["locales", code, "danger.toml"] => {
                self.danger.insert(code.into(), toml::from_str(text).map_err(toml)?);
            }
            ["locales", _, _, BEFORE, file] if file.strip_suffix(".ftl").is_some() => {}
            ["locales", _, _, file] if file.strip_suffix(".ftl").is_some() => {}
            _ => {
                let what = "nobody reads this file; see the README for where lessons and texts go";
                return Err(Problem::unreadable(path, 0, what));
            }
        }
        Ok(())
    }

    fn read_texts(&mut self, files: &Files) {
        for (path, bytes) in files {
            let Some((code, dialogue)) = text_file(path) else { continue };
            let Some(language) = self.languages.get(&code) else { continue };
            let ftl = match bytes {
                Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
                Cow::Owned(bytes) => String::from_utf8_lossy(bytes).into_owned().into(),
            };
            let texts = Texts::of(language.id.clone(), ftl);
            self.texts.entry(code).or_default().insert(dialogue, texts);
        }
    }

    /// The same library, whose texts may say where the pages are.
    #[must_use]
    pub fn at(self, site: String) -> Self {
        Self { site, ..self }
    }

    /// The address of the pages, as it stands in links.
    pub fn site(&self) -> &str {
        &self.site
    }

    /// A dialogue.
    pub fn lesson(&self, name: &DialogueName) -> Option<&Lesson> {
        self.lessons.get(name)
    }

    /// Whether somebody can stand on a step of a lesson: as it is today, or as it was before.
    pub fn has_step(&self, lesson: &DialogueName, step: &StepName) -> bool {
        let versions = self.lessons.values().filter(|it| it.name.today() == *lesson);
        versions.into_iter().any(|it| it.today(step).is_some())
    }

    /// Every dialogue, by name.
    pub fn lessons(&self) -> impl Iterator<Item = &Lesson> {
        self.lessons.values()
    }

    /// A course; where it is gone, the first there is.
    pub fn course(&self, name: &str) -> &Course {
        let first = || self.courses.first().map(|(_, course)| course);
        self.courses.get(name).or_else(first).unwrap_or(&self.nothing)
    }

    /// Every course.
    pub fn courses(&self) -> impl Iterator<Item = &Course> {
        self.courses.values()
    }

    /// The zones of the countries, each once.
    pub fn zones(&self) -> BTreeSet<&str> {
        self.zones.values().map(String::as_str).collect()
    }

    /// The languages, by code.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.values()
    }

    /// A language Solis speaks.
    pub fn language(&self, code: &LanguageCode) -> Option<&Language> {
        self.languages.get(code)
    }

    /// The language of ours that comes nearest to those somebody asks for, written as in HTTP's Accept-Language
    /// (RFC 9110, 12.5.4); the source's, if none comes near.
    pub fn nearest(&self, asked: &str) -> LanguageCode {
        let asked = fluent_langneg::parse_accepted_languages(asked);
        let ours = self.languages.values().map(|it| it.id.clone()).collect::<Vec<_>>();
        let strategy = NegotiationStrategy::Lookup;
        let found = fluent_langneg::negotiate_languages(&asked, &ours, None, strategy);
        let found = found.first().map(ToString::to_string);
        LanguageCode::from(found.as_deref().unwrap_or(SOURCE))
    }

    /// The countries there are.
    pub fn countries(&self) -> impl Iterator<Item = &ChoiceName> {
        self.zones.keys()
    }

    /// The zone of a country.
    pub fn zone(&self, country: &ChoiceName) -> Option<&str> {
        self.zones.get(country).map(String::as_str)
    }

    /// Whether somebody who writes this may be in distress or danger, in whatever language.
    pub fn speaks_of_danger(&self, words: &str) -> bool {
        self.phrases.are_said_in(words)
    }

    /// Whether the IANA list, as it is in this binary, has a zone of that name.
    pub fn knows_zone(zone: &str) -> bool {
        tz::db().available().any(|it| it.as_str().eq_ignore_ascii_case(zone))
    }

    /// A picture that stands beside a dialogue: its path and its bytes.
    pub fn picture(&self, dialogue: &DialogueName, file: &str) -> Option<(&str, &[u8])> {
        let path = format!("dialogues/{}/{file}", dialogue.course());
        self.pictures.get_key_value(&path).map(|(path, bytes)| (path.as_str(), &**bytes))
    }

    /// A picture by its path.
    pub fn picture_at(&self, path: &str) -> Option<&[u8]> {
        self.pictures.get(path).map(|it| &**it)
    }

    /// Whether a text mentions this in any language.
    pub fn mentions(&self, dialogue: &DialogueName, key: &TextKey, what: &str) -> bool {
        self.mentioned(dialogue, key).is_some_and(|it| it.contains(what))
    }

    /// What a text mentions in whatever language, if it mentions anything.
    pub fn mentioned(&self, dialogue: &DialogueName, key: &TextKey) -> Option<&BTreeSet<String>> {
        self.mentions.get(dialogue)?.get(key.as_str())
    }
}

/// The language and dialogue a `.ftl` file belongs to: `locales/lv/first-steps/two-pockets.ftl`.
pub(super) fn text_file(path: &str) -> Option<(LanguageCode, DialogueName)> {
    let (code, course, file) = match path.split('/').collect::<Vec<_>>()[..] {
        ["locales", code, course, file] => (code, course.to_owned(), file),
        ["locales", code, course, BEFORE, file] => (code, format!("{course}/{BEFORE}"), file),
        _ => return None,
    };
    let stem = file.strip_suffix(".ftl")?;
    Some((code.into(), format!("{course}/{stem}").as_str().into()))
}

fn is_picture(path: &str) -> bool {
    [".png", ".jpg", ".webp"].iter().any(|end| path.ends_with(end))
}
