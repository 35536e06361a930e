//! `solis check` and `solis texts`: what authors and translators have to do.

use std::io::Write;

use super::{Misuse, content};
use crate::{
    config::Config,
    content::{LanguageCode, Library, Work},
};

/// Checks everything.
pub(super) fn check(config: &Config) -> anyhow::Result<()> {
    let library = content::library(config)?;
    let languages = library.languages().count();
    writeln!(
        std::io::stdout(),
        "{} dialogues in {languages} languages: everything is in order",
        library.lessons().count()
    )?;
    Ok(())
}

/// Says what is to be done in one language, or prints its status anew. Works on content that is not finished, since
/// that is when it is needed.
pub(super) fn texts(config: &Config, language: &str, status: bool) -> anyhow::Result<()> {
    let files = content::files(config)?;
    let (library, _) = Library::load_anyway(&files);
    let language = LanguageCode::from(language);
    if library.language(&language).is_none() {
        let known = library.languages().map(|it| it.code.to_string()).collect::<Vec<_>>();
        let known = known.join(", ");
        return Err(Misuse(format!("there is no language `{language}`: there are {known}")).into());
    }
    let mut out = std::io::stdout().lock();
    if status {
        write!(out, "{}", toml::to_string(&library.stamped_status(&language, &files))?)?;
        return Ok(());
    }
    let to_do = library.to_do(&language, &files);
    for it in &to_do {
        let what = match it.what {
            Work::Missing => "not yet said",
            Work::Stale => "the source has changed",
            Work::Unreviewed => "translated by a machine, not reviewed",
        };
        writeln!(out, "{}: {}: {what}: {}", it.file, it.message, it.source.replace('\n', " "))?;
    }
    let count = |what| to_do.iter().filter(|it| it.what == what).count();
    let (missing, stale) = (count(Work::Missing), count(Work::Stale));
    let unreviewed = count(Work::Unreviewed);
    writeln!(
        out,
        "{language}: {missing} to translate, {stale} to look at again, {unreviewed} to review"
    )?;
    Ok(())
}
