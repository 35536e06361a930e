//! `solis gift`: questions from and to GIFT, Moodle's text format.

mod import;
mod place;

use std::{io::Write, path::PathBuf};

use anyhow::{bail, ensure};
use clap::Subcommand;

use super::{Misuse, content};
use crate::{
    config::Config,
    content::{Args, DialogueName, Library, Reading, TextKey, gift},
};

/// What can be done with GIFT.
#[derive(Subcommand)]
pub(super) enum What {
    /// Writes what a lesson asks, and what is asked about it later, each reply with its answer.
    Export {
        /// The lesson, such as first-steps/two-pockets.
        lesson: String,
        /// The language, such as lv.
        #[arg(long = "in", default_value = "en")]
        language: String,
        /// Easy words.
        #[arg(long)]
        easy: bool,
    },
    /// Makes a lesson of the questions in a file, or of the same questions in one more language.
    Import(Import),
}

/// Where the questions are, and where they shall be.
#[derive(clap::Args)]
pub(super) struct Import {
    /// The file, in UTF-8.
    file: PathBuf,
    /// What the lesson is called: a course and a name, such as first-steps/quiz.
    #[arg(long = "as", value_name = "COURSE/NAME")]
    lesson: String,
    /// The language of the questions, such as lv. English comes first.
    #[arg(long = "in", default_value = "en")]
    language: String,
    /// The folder that holds `dialogues/` and `locales/`; `SOLIS_CONTENT`, if left out.
    #[arg(long, value_name = "FOLDER")]
    to: Option<PathBuf>,
    /// The lesson's title in that language.
    #[arg(long)]
    title: Option<String>,
}

/// Does it.
pub(super) fn gift(config: &Config, what: What) -> anyhow::Result<()> {
    match what {
        What::Export { lesson, language, easy } => export(config, &lesson, &language, easy),
        What::Import(it) => import::import(config, &it),
    }
}

fn export(config: &Config, lesson: &str, language: &str, easy: bool) -> anyhow::Result<()> {
    let library = content::library(config)?;
    let language = content::language(&library, language)?;
    let lesson = DialogueName::from(lesson);
    if library.lesson(&lesson).is_none() {
        let why = format!(
            "there is no lesson `{lesson}`: lessons are called like first-steps/two-pockets"
        );
        return Err(Misuse(why).into());
    }
    if library.spoken(&language, &lesson) != language {
        let why = format!("`{lesson}` is not told in {language}, but in English: write `--in en`");
        return Err(Misuse(why).into());
    }
    let reading = if easy { Reading::Easy } else { Reading::Standard };
    let mut dialogues = vec![lesson.clone(), lesson.recall()];
    dialogues.dedup();
    dialogues.retain(|it| library.lesson(it).is_some());
    let mut text = head(&library, &language, reading, &lesson);
    let mut count = 0;
    for dialogue in &dialogues {
        let questions = library.questions(&language, reading, dialogue);
        if let Some(asked) = questions.iter().find(|it| it.question.answers.len() < 2) {
            let step = &asked.step;
            bail!(
                "dialogues/{dialogue}.toml: [{step}] has one button, and a question of GIFT two or more: add one"
            );
        }
        let questions = questions.into_iter().map(|it| it.question).collect::<Vec<_>>();
        count += questions.len();
        text += &format!("\n{}", gift::write(dialogue.as_str(), &questions));
    }
    ensure!(count > 0, "`{lesson}` asks nothing: choose a lesson with `do = \"ask\"` in it");
    write!(std::io::stdout(), "{text}")?;
    Ok(())
}

/// What these questions are, for whoever finds the file.
fn head(
    library: &Library,
    language: &crate::content::LanguageCode,
    reading: Reading,
    lesson: &DialogueName,
) -> String {
    let key = TextKey::from("title");
    let title = library.text(language, reading, lesson, &key, &Args::new());
    let version = env!("CARGO_PKG_VERSION");
    format!("// {title} ({lesson}, {language})\n// Written by Solis {version}.\n")
}
