//! A line's words in every language, and reading all of them at the start.

use anyhow::{Context, Result};
use criterion::Criterion;
use solis::{
    channel::speech::{Speech, keyboard},
    content::{Files, Library, Reading},
};

use crate::rig::lesson::steps;

/// Measures it.
pub(crate) fn bench(criterion: &mut Criterion, files: &Files, library: &Library) -> Result<()> {
    let lines = steps(library)?.into_iter().flat_map(|it| it.said).collect::<Vec<_>>();
    let question = lines.iter().max_by_key(|it| it.buttons.len()).context("no question")?;
    let mention = lines.iter().max_by_key(|it| it.args.len()).context("no line")?;
    let mut group = criterion.benchmark_group("speech");
    for language in library.languages() {
        let code = &language.code;
        for (what, line) in [("most buttons", question), ("most mentions", mention)] {
            group.bench_function(format!("{code}, {what}"), |it| {
                it.iter(|| Speech::of(library, code, Reading::Standard, line));
            });
        }
        group.bench_function(format!("{code}, the keyboard"), |it| {
            it.iter(|| keyboard(library, code));
        });
    }
    group.finish();
    criterion.bench_function("reading all lessons and texts", |it| {
        it.iter(|| Library::load(files).is_ok());
    });
    Ok(())
}
