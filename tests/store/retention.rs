//! Five years of a made-up programme, and one night: nothing that is over is left, nothing else is gone.

use std::fmt::Write;

use anyhow::{Result, ensure};
use jiff::{SignedDuration, Timestamp};
use solis::{
    journey::Journey,
    keeping::{Kind, Periods},
    retention::Sweep,
};

use super::{Base, at, both, door};

both!(after_five_years_nothing_is_over_and_nothing_is_gone_too_early);

const PEOPLE: i64 = 365;
const DAY: i64 = 24 * 3600 * 1000;

/// So many days have passed.
const FIVE_YEARS: i64 = 1825;
/// How many people every announcement was for.
const ANNOUNCED: &str = "SELECT sum(people) FROM (
    SELECT count(*) AS people FROM outbox WHERE announcement IS NOT NULL
    UNION ALL SELECT count(*) AS people FROM recipients WHERE state <> 'planned'
    UNION ALL SELECT coalesce(sum(people), 0) AS people FROM folded WHERE what NOT LIKE 'reply %') f";

/// When it is night: so many days before it was.
fn ago(days: i64) -> i64 {
    now().as_millisecond() - days * DAY
}

fn now() -> Timestamp {
    at(0)
}

/// Somebody whose last sign of life was so many days ago; every third has finished the course, half a year before.
fn person(number: i64, sql: &mut String) -> Result<()> {
    let last = number * 5;
    let mut journey = Journey::default();
    if number % 3 == 0 {
        journey.done = door()?.library.course("first-steps").lessons().cloned().collect();
        journey.learned_at = Some(now() - SignedDuration::from_hours(24 * (last + 180)));
    }
    let journey = serde_json::to_string(&journey)?;
    write!(
        sql,
        "INSERT INTO learners (id, course, language, reading, zone, days, reminders, journey, standing,
            joined_at, answered_at) VALUES ({number}, 'first-steps', 'en', '\"standard\"', 'Europe/Riga',
            '\"course\"', '\"on\"', '{journey}', '', {}, {});
        INSERT INTO identities (id, channel, address, learner)
            VALUES ({number}, 'telegram', 'a{number}', {number});
        UPDATE learners SET home = {number} WHERE id = {number};
        INSERT INTO talks (id, learner, stage, topic, dialogue, shows, round, is_practice, asked_at)
            VALUES ({number}, {number}, 'closed', 'question', 'a/b', 'all', 1, 0, {});
        INSERT INTO consents (learner, purpose, given, at, version, language, reading, words, channel)
            VALUES ({number}, 'course', 1, {}, '0.1.0', 'en', 'easy', 'h', 'web');",
        ago(last + 400),
        ago(last),
        ago(last + 400),
        ago(last + 400)
    )?;
    for step in 0..8 {
        let (days, row) = (last + step * 45, number * 10 + step);
        let then = ago(days);
        write!(
            sql,
            "INSERT INTO web_lines (learner, external, speaker, body, at)
                VALUES ({number}, 'x{step}', 'learner', 'words', {then});
            INSERT INTO messages (id, talk, author, person, said, answers, at) VALUES ({row}, {number},
                'learner', {number}, '{{\"words\":\"hello\"}}', {}, {then});
            INSERT INTO answers (learner, dialogue, step, said, share, at)
                VALUES ({number}, 'a/b', 's', '{{\"words\":\"x\"}}', 'nobody', {then});
            INSERT INTO files (name, mime, content, at, person)
                VALUES ('web:{row}', 'image/png', 'AAAA', {then}, {number});",
            if step == 0 { "NULL".to_owned() } else { (row - 1).to_string() },
        )?;
    }
    Ok(())
}

/// What came and went on a day.
fn day(days: i64, sql: &mut String) -> Result<()> {
    let (then, who) = (ago(days), 1 + days % PEOPLE);
    write!(
        sql,
        "INSERT INTO inbox (channel, external, sender, body, received_at, tries, state)
            VALUES ('telegram', 'e{days}', 'a{who}', '{{}}', {then}, 1, 'done');
        INSERT INTO log (learner, cause, what, at) VALUES ({who}, 'telegram:e{days}', 'said', {then});
        INSERT INTO outbox (learner, lane, line, planned_at, due_at, deadline, state, channel)
            VALUES ({who}, 1, '{{}}', {then}, {then}, {}, 'sent', 'telegram');
        INSERT INTO codes (hash, kind, expires_at) VALUES ('h{days}', 'learner', {});
        INSERT INTO erasures VALUES ('k.{days}', {then});
        INSERT INTO removals (at, kind, count) VALUES ({then}, 'codes', 1);
        INSERT INTO consents (learner, purpose, given, at, version, language, reading, words, channel)
            VALUES ({who}, 'trainer', 1, {then}, '0.1.0', 'en', 'easy', 'h', 'web');
        INSERT INTO audit (seq, at, deed, thing, why, hash)
            VALUES ({}, {then}, 'exported', 'learners', '', 'h');",
        then + DAY,
        then + 3 * DAY,
        FIVE_YEARS - days,
    )?;
    Ok(())
}

/// What was announced once a month, to twenty people.
fn month(number: i64, sql: &mut String) -> Result<()> {
    let expires = ago(number * 30 - 10);
    write!(
        sql,
        "INSERT INTO announcements (id, texts, approved_at, expires_at, state)
            VALUES ({number}, '{{}}', 5, {expires}, 'planned');"
    )?;
    for who in 1..=20 {
        let state = ["sent", "sent", "blocked", "expired", "dead"][usize::try_from(who % 5)?];
        write!(
            sql,
            "INSERT INTO recipients (announcement, learner, state)
                VALUES ({number}, {who}, 'planned');
            INSERT INTO outbox (learner, lane, line, planned_at, due_at, deadline, state, announcement)
                VALUES ({who}, 3, '{{}}', {expires}, 5, {expires}, '{state}', {number});
            INSERT INTO replies VALUES ({number}, {who}, 'yes', 5);"
        )?;
    }
    Ok(())
}

/// What stays, as a question before and after the night. Written from the periods as they are proposed, in days.
fn stays() -> Vec<(&'static str, String)> {
    let finished =
        "(SELECT CASE WHEN l.id % 3 = 0 THEN l.answered_at - 180 * CAST(86400000 AS BIGINT)
        ELSE l.answered_at END FROM learners l WHERE l.id = ";
    let words =
        |whose: &str| format!("x.at >= {half} OR {finished}{whose}) >= {half}", half = ago(183));
    let lives = |whose: &str| {
        format!(
            "{whose} IN (SELECT id FROM learners WHERE answered_at >= {} OR id = 364)",
            ago(730)
        )
    };
    vec![
        ("inbox WHERE body <> ''", format!("received_at >= {}", ago(14))),
        ("inbox WHERE true", format!("received_at >= {}", ago(60))),
        ("log WHERE true", format!("at >= {}", ago(60))),
        ("outbox WHERE announcement IS NULL", format!("deadline >= {}", ago(30))),
        ("codes WHERE true", format!("expires_at >= {}", ago(1))),
        ("erasures WHERE hash LIKE 'k.%'", format!("at >= {}", ago(1095))),
        ("removals WHERE count = 1", format!("at >= {}", ago(1095))),
        ("learners WHERE true", format!("answered_at >= {} OR id = 364", ago(730))),
        ("answers x WHERE true", lives("x.learner")),
        (
            "consents x WHERE true",
            format!("{} AND (at >= {} OR purpose = 'course')", lives("x.learner"), ago(1095)),
        ),
        ("audit WHERE true", format!("at >= {}", ago(1095))),
        ("talks x WHERE true", lives("x.learner")),
        ("web_lines x WHERE true", format!("{} AND ({})", lives("x.learner"), words("x.learner"))),
        ("messages x WHERE true", format!("{} AND ({})", lives("x.person"), words("x.person"))),
        ("files x WHERE true", format!("{} AND ({})", lives("x.person"), words("x.person"))),
        (
            "recipients r WHERE true",
            format!(
                "announcement IN (SELECT id FROM announcements WHERE expires_at >= {})",
                ago(183)
            ),
        ),
        (
            "replies r WHERE true",
            format!(
                "announcement IN (SELECT id FROM announcements WHERE expires_at >= {})",
                ago(183)
            ),
        ),
    ]
}

async fn after_five_years_nothing_is_over_and_nothing_is_gone_too_early(base: Base) -> Result<()> {
    let mut sql = String::from("BEGIN;");
    (1..=PEOPLE).try_for_each(|it| person(it, &mut sql))?;
    // One of the staff, of whom there has been no sign for years.
    sql += "INSERT INTO staff (person, role, name, languages, topics, hours, away, capacity, standing, joined_at)
        VALUES (364, 'mentor', 'Ilze', 'en', '', 'always', '[]', 3, 'active', 5);";
    (0..FIVE_YEARS).rev().try_for_each(|it| day(it, &mut sql))?;
    (1..=60).rev().try_for_each(|it| month(it, &mut sql))?;
    sql += "COMMIT;";
    base.run(&sql).await?;
    let mut expected = Vec::new();
    for (of, stays) in stays() {
        let all = base.number(&format!("SELECT count(*) FROM {of}")).await?;
        let kept = base.number(&format!("SELECT count(*) FROM {of} AND ({stays})")).await?;
        ensure!(all > 0 && kept > 0 && kept < all, "{of}: {kept} of {all} are to stay");
        expected.push((of, stays, kept));
    }
    let before = base.number(ANNOUNCED).await?;
    let sweep = Sweep {
        store: base.store.clone(),
        library: door()?.library,
        periods: Periods::default(),
        rests: false,
    };
    let removed = sweep.all(now()).await?;
    for (kind, count) in &removed {
        let has_rows = *kind != Kind::Backup;
        assert_eq!(*count > 0, has_rows, "{kind:?}");
    }
    for (of, stays, kept) in expected {
        let all = base.number(&format!("SELECT count(*) FROM {of}")).await?;
        let right = base.number(&format!("SELECT count(*) FROM {of} AND ({stays})")).await?;
        assert_eq!((all - right, right), (0, kept), "{of}: overdue, and what stays");
    }
    assert_eq!(base.number(ANNOUNCED).await?, before, "what was announced adds up as before");
    let noted = base.store.removals(20).await?;
    for (kind, count) in removed.iter().filter(|it| it.1 > 0) {
        let count = i64::try_from(*count)?;
        ensure!(
            noted.contains(&(now(), kind.name().to_owned(), count)),
            "{kind:?} {count}: {noted:?}"
        );
    }
    let again = sweep.all(now()).await?;
    ensure!(again.iter().all(|it| it.1 == 0), "once is enough: {again:?}");
    Ok(())
}
