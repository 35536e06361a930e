//! The console's lists among everybody who is enrolled: a page of learners, its filters, the cohorts, a learner's page.

use std::time::Instant;

use anyhow::{Result, ensure};
use solis::{
    clock::Clock,
    content::{DialogueName, LanguageCode},
    people::{LearnerId, OrganisationId},
    store::Wanted,
};

use crate::{rig::table::Table, stage::Stage};

/// So often each is asked for.
const TIMES: i64 = 200;
/// What a page may take, in milliseconds.
const GOAL: f64 = 100.0;
/// So many stand on a page.
const PAGE: i64 = 51;

/// 200 cohorts, three languages, two lessons finished by some, everybody seen at another moment; a few are stuck, a few
/// wait. One lesson has been finished by nobody but the very first, one language is spoken by nobody else.
const SET: &str = "INSERT INTO cohorts (key, organisation, name, course, created_at)
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199)
        SELECT 'cohort-' || i, 1, 'Cohort ' || i, '', i FROM n;
    INSERT INTO links (id, cohort, label, hash, created_at, expires_at)
        SELECT created_at + 1, key, 'poster', key, 0, 9000000000000 FROM cohorts;
    UPDATE learners SET cohort = 'cohort-' || (id % 200), link = id % 200 + 1,
        language = CASE id % 3 WHEN 0 THEN 'en' WHEN 1 THEN 'lv' ELSE 'ar' END,
        answered_at = answered_at - (id % 60) * 86400000,
        stuck_at = CASE WHEN id % 1000 = 7 THEN 5 END,
        name = 'Name ' || id, seen_as = CASE WHEN id % 2 = 0 THEN 'name ' || id END;
    UPDATE learners SET language = 'eo' WHERE id = 2;
    INSERT INTO finished (learner, lesson, at)
        SELECT id, 'first-steps/what-is-a-business', 5 FROM learners WHERE id % 2 = 0 ON CONFLICT DO NOTHING;
    INSERT INTO finished (learner, lesson, at) VALUES (1, 'first-steps/two-pockets', 5) ON CONFLICT DO NOTHING;
    INSERT INTO talks (learner, stage, topic, dialogue, shows, round, waits_since, is_practice, asked_at)
        SELECT id, 'waiting', 'question', 'solis/person', 'all', 0, 5, 0, 5 FROM learners l WHERE id % 2000 = 11
            AND NOT EXISTS (SELECT 1 FROM talks t WHERE t.learner = l.id AND t.stage <> 'closed');
    ANALYZE";

/// Measures it, and prints the figures.
pub(crate) fn bench(stage: &Stage) -> Result<()> {
    stage.runtime.block_on(stage.tidy(SET))?;
    let (whose, now) = (OrganisationId::default(), Clock::system().now());
    let mut table = Table::default();
    let mut each = |what: &str, once: &dyn Fn(i64) -> Result<()>| -> Result<()> {
        let mut took = Vec::new();
        for number in 0..TIMES {
            let begun = Instant::now();
            once(number)?;
            took.push(begun.elapsed());
        }
        took.sort_unstable();
        for (name, thousandths) in [("p50", 500), ("p99", 990)] {
            let at = took.len() * thousandths / 1000;
            let figure = took.get(at).copied().unwrap_or_default();
            table.under(&format!("{what}, {name}"), figure.as_secs_f64() * 1000.0, GOAL, "ms");
        }
        Ok(())
    };
    let everybody = i64::try_from(stage.enrolled)?;
    let spoken = |code: &str| Some(LanguageCode::from(code));
    let done = |lesson: &str| Some(DialogueName::from(lesson));
    let filters = [
        ("learners", Wanted::default()),
        (
            "learners of a cohort",
            Wanted { cohort: Some("cohort-7".to_owned()), ..Wanted::default() },
        ),
        ("learners of a language", Wanted { language: spoken("ar"), ..Wanted::default() }),
        ("learners of a rare language", Wanted { language: spoken("eo"), ..Wanted::default() }),
        (
            "learners past a lesson",
            Wanted { lesson: done("first-steps/what-is-a-business"), ..Wanted::default() },
        ),
        (
            "learners past a rare lesson",
            Wanted { lesson: done("first-steps/two-pockets"), ..Wanted::default() },
        ),
        (
            "learners away for long",
            Wanted { until: Some(jiff::Timestamp::UNIX_EPOCH), ..Wanted::default() },
        ),
        ("learners who wait", Wanted { waits: true, ..Wanted::default() }),
        ("learners who are stuck", Wanted { stuck: true, ..Wanted::default() }),
    ];
    for (what, wanted) in &filters {
        each(what, &|number| {
            let before = LearnerId(everybody - number * (everybody / TIMES / 2));
            let found = stage.store.listed(whose, wanted, Some(before), PAGE);
            stage.runtime.block_on(found).map(drop)
        })?;
    }
    each("learners by a name", &|number| {
        let name = format!("Name {}", number * 2 + 100);
        let found = stage.runtime.block_on(stage.store.listed_as(whose, &name, PAGE))?;
        ensure!(!found.is_empty(), "{name} is not found");
        Ok(())
    })?;
    each("a page of cohorts", &|_| {
        let found = stage.store.cohort_page(whose, None, PAGE, now);
        let found = stage.runtime.block_on(found)?;
        ensure!(i64::try_from(found.len())? == PAGE, "{} cohorts", found.len());
        Ok(())
    })?;
    each("a cohort's links", &|number| {
        let found =
            stage.runtime.block_on(stage.store.links(&format!("cohort-{}", number % 200)))?;
        ensure!(found.len() == 1, "{} links", found.len());
        Ok(())
    })?;
    each("a learner's page", &|number| {
        let learner = LearnerId(number * (everybody / TIMES) + 1);
        let found = stage.runtime.block_on(stage.store.detail(whose, learner))?;
        ensure!(found.is_some(), "nobody");
        Ok(())
    })?;
    table.print("cargo bench --bench kept")
}
