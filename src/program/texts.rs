//! `solis check` and `solis texts`: what authors and translators have to do.

use std::io::Write;

use jiff::{Timestamp, ToSpan, tz::TimeZone};

use super::{Misuse, content};
use crate::{
    clock::Clock,
    config::Config,
    content::{LanguageCode, Library, Work},
};

/// A help line or a fact that runs out within so many days is told of.
const SOON: i64 = 60;

/// Checks everything.
pub(super) fn check(config: &Config) -> anyhow::Result<()> {
    let library = content::library(config)?;
    let remarks = library.remarks(&content::files(config)?);
    for remark in &remarks {
        writeln!(std::io::stdout(), "warning: {remark}")?;
    }
    let languages = library.languages().count();
    writeln!(
        std::io::stdout(),
        "{} dialogues in {languages} languages: everything is in order{}",
        library.lessons().count(),
        but(&library, Clock::system().now())
    )?;
    Ok(())
}

/// What is no mistake, and still has to be looked after before somebody needs it: help in danger.
fn but(library: &Library, now: Timestamp) -> String {
    let mut but = String::new();
    let unreviewed = library.unreviewed_in_danger().map(LanguageCode::as_str).collect::<Vec<_>>();
    if !unreviewed.is_empty() {
        let languages = unreviewed.join(", ");
        but +=
            &format!("; WARNING: nobody has reviewed the texts of the red button in {languages}");
    }
    let today = now.to_zoned(TimeZone::UTC).date();
    let soon = today.saturating_add(SOON.days());
    for (line, last) in library.lines_to_check(soon) {
        let runs_out = if last < today { "is not shown any more since" } else { "is shown until" };
        but += &format!("; WARNING: the help line {line} {runs_out} {last}: check it again");
    }
    for (fact, last) in library.facts_to_check(soon) {
        let runs_out = if last < today { "is not shown any more since" } else { "is shown until" };
        but += &format!("; WARNING: the fact {fact} {runs_out} {last}: check it again");
    }
    but
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
    let progress = library.progress(&language, &files);
    let share = |count| progress.percent(count);
    writeln!(
        out,
        "{language}: {} % by a person, {} % by a machine, {} % of an older source; {missing} to translate, {stale} to look at again, {unreviewed} to review",
        share(progress.human),
        share(progress.machine),
        share(progress.stale),
    )?;
    Ok(())
}
