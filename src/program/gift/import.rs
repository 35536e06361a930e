//! Questions of a GIFT file become a lesson: read, made, checked, and only then written.

use std::{fs, io::Write, path::Path};

use anyhow::{Context, ensure};

use super::{
    super::{Misuse, content},
    Import,
    place::{Placed, place},
};
use crate::{
    config::Config,
    content::{
        DialogueName, Files, LanguageCode, Library, Problem, TrainerWord,
        gift::{self, Imported, NotTheSame, Saying, Truths},
    },
};

/// The largest file of questions.
const MOST_BYTES: u64 = 4_000_000;
/// The longest part of a lesson's name.
const LONGEST: usize = 40;

/// Does it, or writes nothing.
pub(super) fn import(config: &Config, it: &Import) -> anyhow::Result<()> {
    let name = lesson_name(&it.lesson)?;
    let Some(folder) = it.to.as_deref().or(config.content.as_deref()) else {
        let why = "where shall it be? Write `--to FOLDER`, or set SOLIS_CONTENT to a folder";
        return Err(Misuse(why.to_owned()).into());
    };
    if folder.is_file() {
        let why = format!("{} is a file: unpack it, and name the folder", folder.display());
        return Err(Misuse(why).into());
    }
    let mut files = content::in_folder(folder)?;
    let library = Library::load(&files).map_err(|problems| {
        let count = problems.len();
        anyhow::anyhow!(
            "{} has {count} problem(s) already: put right what `solis check` says, then import",
            folder.display()
        )
    })?;
    let language = content::language(&library, &it.language)?;
    let file = it.file.display().to_string();
    let imported = read(&library, &language, &it.file, &file, &name)?;
    let (ftl, lines) = imported.ftl(&saying(&library, &language, &name, it.title.as_deref()));
    let placed = place(&files, &library, &name, &language, &imported.toml(), ftl)?;
    for (path, text) in &placed.files {
        files.insert(path.clone(), text.clone().into_bytes().into());
    }
    if let Err(problems) = Library::load(&files) {
        let texts = format!("locales/{language}/{name}.ftl");
        let told = problems.iter().map(|it| told(it, &texts, &lines, &file));
        return Err(content::Broken::of(&told.collect::<Vec<_>>()).into());
    }
    write(folder, &placed)?;
    let mut out = std::io::stdout().lock();
    for line in imported.without_replies() {
        writeln!(out, "{file}:{line}: warning: not every answer has a reply: write `#` and why")?;
    }
    for path in placed.files.keys() {
        writeln!(out, "{}", folder.join(path).display())?;
    }
    if !placed.left_to_source.is_empty() {
        let languages = placed.left_to_source.join(", ");
        writeln!(out, "told in English for now, also to those who read {languages}")?;
    }
    Ok(())
}

/// The name of a lesson, as its files can be called.
fn lesson_name(name: &str) -> Result<DialogueName, Misuse> {
    let is_good = |part: &str| {
        part.starts_with(|it: char| it.is_ascii_lowercase())
            && part.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-')
            && part.len() <= LONGEST
    };
    match name.split('/').collect::<Vec<_>>()[..] {
        [course, lesson] if is_good(course) && is_good(lesson) && lesson != "course" => {
            let name = DialogueName::from(name);
            if name.is_lesson() {
                return Ok(name);
            }
            Err(Misuse(format!("`{course}` holds no lessons: choose another course")))
        }
        _ => Err(Misuse(format!(
            "`{name}` cannot be a lesson's name: write a course and a name in lower-case letters, such as first-steps/quiz"
        ))),
    }
}

/// The lesson that the questions of a file make.
fn read(
    library: &Library,
    language: &LanguageCode,
    path: &Path,
    file: &str,
    name: &DialogueName,
) -> anyhow::Result<Imported> {
    let text = text_of(path, file)?;
    let word = |it| library.page_word(language, it);
    let truths = Truths { yes: word(TrainerWord::True), no: word(TrainerWord::False) };
    let questions = gift::read(&text, &truths).map_err(|faults| {
        let line = |it: &gift::Fault| format!("{file}:{}: {}", it.line, it.what);
        content::Broken::of(&faults.iter().map(line).collect::<Vec<_>>())
    })?;
    let red = questions.iter().flat_map(|it| it.question.answers.iter().map(|of| (it.line, of)));
    let red = red.filter(|(_, it)| library.speaks_of_danger(&it.words)).map(|(line, it)| {
        let words = &it.words;
        format!("{file}:{line}: `{words}` opens the red button when it is written: change it")
    });
    let red = red.collect::<Vec<_>>();
    if !red.is_empty() {
        return Err(content::Broken::of(&red).into());
    }
    match library.lesson(name) {
        None => Ok(Imported::new(name.clone(), questions)),
        Some(lesson) => Imported::beside(lesson, questions)
            .map_err(|NotTheSame(line, why)| anyhow::anyhow!("{file}:{line}: {why}")),
    }
}

/// The text of a file of questions.
fn text_of(path: &Path, file: &str) -> anyhow::Result<String> {
    let size = fs::metadata(path).with_context(|| format!("reading {file}"))?.len();
    ensure!(size <= MOST_BYTES, "{file} has {size} bytes, and {MOST_BYTES} is the limit: split it");
    let bytes = fs::read(path).with_context(|| format!("reading {file}"))?;
    String::from_utf8(bytes).map_err(|why| {
        let read = why.as_bytes().iter().take(why.utf8_error().valid_up_to());
        let line = read.filter(|it| **it == b'\n').count() + 1;
        anyhow::anyhow!("{file}:{line}: this is not UTF-8: save the file as UTF-8")
    })
}

/// What the lesson says that no question says.
fn saying(
    library: &Library,
    language: &LanguageCode,
    name: &DialogueName,
    title: Option<&str>,
) -> Saying {
    let word = |it| library.page_word(language, it);
    let own = || format!("{}: {}", word(TrainerWord::Questions), name.short().replace('-', " "));
    Saying {
        title: title.map_or_else(own, |it| it.split_whitespace().collect::<Vec<_>>().join(" ")),
        nudge: word(TrainerWord::Waiting),
        end: word(TrainerWord::Last),
        right: word(TrainerWord::Right),
        best: word(TrainerWord::Best),
    }
}

/// A problem of what would be written, at the line of the question it comes from.
fn told(problem: &Problem, texts: &str, lines: &[usize], file: &str) -> String {
    let line = lines.get(problem.line.wrapping_sub(1)).filter(|it| **it > 0);
    match line.filter(|_| problem.file == texts) {
        Some(line) => format!("{file}:{line}: {}", problem.what),
        None => problem.to_string(),
    }
}

/// Writes everything beside its place first, and puts it there then.
fn write(folder: &Path, placed: &Placed) -> anyhow::Result<()> {
    let mut ready = Vec::new();
    for (path, text) in &placed.files {
        let to = folder.join(path);
        let (Some(parent), Some(name)) = (to.parent(), to.file_name()) else { continue };
        let beside = parent.join(format!(".{}.new", name.to_string_lossy()));
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&beside, text))
            .with_context(|| format!("writing {}", to.display()))?;
        ready.push((beside, to));
    }
    for (from, to) in ready {
        fs::rename(from, &to).with_context(|| format!("writing {}", to.display()))?;
    }
    Ok(())
}

/// The text of a file of the content.
pub(super) fn text(files: &Files, path: &str) -> String {
    files.get(path).map(|it| String::from_utf8_lossy(it).into_owned()).unwrap_or_default()
}
