//! Whoever is forgotten is gone from every table of the live schema, and the figures of others still add up.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use solis::{
    keeping::{Fate, Given, Table},
    office::announcing::DraftId,
    people::LearnerId,
    store::AnnouncementId,
};

use super::{Base, at, both, telegram, turn, web};

both!(
    every_table_is_known_and_every_column_that_names_somebody,
    nothing_is_left_of_somebody_who_is_forgotten,
    a_number_is_never_given_twice,
    what_was_announced_still_adds_up,
    whoever_is_of_the_staff_leaves_a_row_without_a_name,
    who_was_erased_stays_so_in_a_database_of_before,
);

/// Names of columns that name a person, an address, or a computer.
const NAMES: &[&str] =
    &["learner", "person", "mentor", "identity", "home", "sender", "address", "holder", "who"];

/// Every table of the live schema with its columns, `table column`; and those that name a learner by a foreign key.
async fn columns(base: &Base) -> Result<Vec<String>> {
    let sql = if base.is_shared() {
        "SELECT CAST(table_name || ' ' || column_name AS TEXT) FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_sqlx%'"
    } else {
        "SELECT m.name || ' ' || c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '_sqlx%'"
    };
    base.texts(sql).await
}

async fn keys(base: &Base) -> Result<Vec<String>> {
    let sql = if base.is_shared() {
        "SELECT CAST(c.conrelid::regclass AS TEXT) || ' ' || a.attname FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            WHERE c.contype = 'f' AND c.confrelid IN ('learners'::regclass, 'staff'::regclass)"
    } else {
        "SELECT m.name || ' ' || f.\"from\" FROM sqlite_schema m
            JOIN pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' AND f.\"table\" IN ('learners', 'staff')"
    };
    base.texts(sql).await
}

async fn every_table_is_known_and_every_column_that_names_somebody(base: Base) -> Result<()> {
    let columns = columns(&base).await?;
    let split = |it: &str| it.split_once(' ').map(|it| (it.0.to_owned(), it.1.to_owned()));
    let live = columns.iter().filter_map(|it| split(it)).collect::<BTreeSet<_>>();
    let tables = live.iter().map(|it| it.0.as_str()).collect::<BTreeSet<_>>();
    let mut known = Table::ALL.iter().map(|it| it.name()).collect::<BTreeSet<_>>();
    if !base.is_shared() {
        known.remove("leases");
    }
    assert_eq!(tables, known, "a table has its line in src/keeping/tables.rs");
    let by_key = keys(&base).await?;
    let by_key = by_key.iter().filter_map(|it| split(it)).collect::<BTreeSet<_>>();
    for table in Table::ALL.iter().filter(|it| known.contains(it.name())) {
        let facts = table.facts();
        let mine = live.iter().filter(|it| it.0 == table.name()).map(|it| it.1.as_str());
        let naming = |it: &&str| {
            NAMES.contains(it) || by_key.contains(&(table.name().to_owned(), (*it).to_owned()))
        };
        let naming = mine.clone().filter(naming).collect::<BTreeSet<_>>();
        let said = facts.people.iter().copied().filter(|it| *it != "id").collect::<BTreeSet<_>>();
        assert_eq!(naming, said, "{table:?}: the columns that name somebody");
        let mine = mine.collect::<BTreeSet<_>>();
        if let Given::Rows(but) = facts.given {
            for (column, why) in but {
                ensure!(mine.contains(column), "{table:?} has no {column}");
                ensure!(!why.is_empty());
            }
        }
        let has_person = !facts.people.is_empty() && facts.people != ["holder"];
        ensure!(has_person == (facts.fate != Fate::Nobody) || *table == Table::Leases, "{table:?}");
    }
    Ok(())
}

/// Anna, in every table a learner can be in: she talks with Ilze.
pub(super) async fn fill(base: &Base) -> Result<(LearnerId, LearnerId)> {
    let (ilze, anna) = (base.somebody(telegram(1)).await?, base.somebody(telegram(2)).await?);
    let (omar, page) = (base.somebody(telegram(3)).await?, web("anna-key"));
    turn!(base, |tx| tx.give(&page, anna).await)?;
    let (i, a, o) = (ilze.0, anna.0, omar.0);
    let said = |words: &str| format!("{{\"words\":\"{words}\"}}");
    for sql in [
        format!("UPDATE learners SET name = 'Annabella', seen_as = 'annabella' WHERE id = {a}"),
        format!(
            "INSERT INTO staff (person, role, name, languages, topics, hours, away, capacity, standing,
                joined_at) VALUES ({i}, 'mentor', 'Ilze', 'en', '', 'Mon-Fri 09:00-17:00', '[]', 3, 'active', 5)"
        ),
        format!(
            "INSERT INTO talks (id, learner, mentor, stage, topic, dialogue, shows, round, is_practice,
                asked_at) VALUES (7, {a}, {i}, 'open', 'question', 'a/b', 'all', 1, 0, 5),
                (8, {o}, {i}, 'closed', 'question', 'a/b', 'all', 1, 0, 5)"
        ),
        format!("INSERT INTO offers VALUES (7, {i}, 'offered', 5)"),
        format!(
            "INSERT INTO messages (id, talk, author, person, said, identity, external, at)
                VALUES (7, 7, 'learner', {a}, '{}', 2, '12', 5), (8, 7, 'mentor', {i}, '{}', 1, '13', 5),
                (9, 7, 'note', {i}, '{}', NULL, NULL, 5), (10, 8, 'learner', {o}, '{}', 3, '3', 5)",
            said("my flour"),
            said("hello Annabella"),
            said("she bakes"),
            said("omars words")
        ),
        "INSERT INTO copies VALUES (1, '13', 7, 7), (2, '14', 7, 8), (1, '15', 8, 10)".to_owned(),
        format!("INSERT INTO answers (learner, dialogue, step, said, share, at) VALUES
            ({a}, 'a/b', 'why', '{{\"attachment\":{{\"kind\":\"photo\",\"file\":\"web:one\"}}}}', 'nobody', 5)"),
        format!("INSERT INTO finished (learner, lesson, at) VALUES ({a}, 'a/b', 5)"),
        format!("INSERT INTO judged (learner, lesson, version, language, reading, verdict, said, at)
            VALUES ({a}, 'a/b', 1, 'en', 'easy', 'words', '{{\"attachment\":{{\"kind\":\"voice\",\"file\":\"web:three\"}}}}', 5)"),
        format!("INSERT INTO web_lines (learner, external, speaker, body, at)
            VALUES ({a}, 'x', 'learner', 'my words', 5), ({i}, 'line:91', 'solis', 'my flour', 5)"),
        format!(
            "INSERT INTO outbox (id, learner, lane, line, planned_at, due_at, deadline, state, channel)
                VALUES (90, {a}, 1, '{{}}', 5, 5, 9, 'leased', 'telegram'),
                (91, {i}, 1, '{{\"said\":7}}', 5, 5, 9, 'waiting', 'telegram'),
                (92, {i}, 1, '{{\"said\":10}}', 5, 5, 9, 'sent', 'telegram'),
                (93, {i}, 1, '{{\"talk\":7,\"card\":{{\"dialogue\":\"solis/desk\",\"text\":\"desk-offer\"}}}}', 5, 5, 9, 'sent', 'telegram')"
        ),
        "INSERT INTO inbox (channel, external, sender, body, received_at, tries, state) VALUES
            ('telegram', '1', '2', 'flour', 5, 1, 'done'), ('telegram', '2', '1', 'I quote flour', 5, 1, 'done'),
            ('telegram', '3', '3', 'omar', 5, 1, 'done'), ('telegram', '4', '2', 'dead', 5, 3, 'dead'),
            ('web', 'anna-key:9', NULL, '', 5, 1, 'done')".to_owned(),
        format!("INSERT INTO log (learner, cause, what, at) VALUES ({a}, 'web:anna-key:9', 'said', 5)"),
        format!("INSERT INTO alarms (learner, name, alarm, due_at) VALUES ({a}, 'lapse', '{{}}', 5)"),
        format!("INSERT INTO cards (learner, dialogue, topic, opened_at) VALUES ({a}, 'a/b', 'x', 5)"),
        format!("INSERT INTO relayed (learner, said, at) VALUES ({a}, '{{}}', 5)"),
        format!("INSERT INTO codes (hash, kind, learner, expires_at) VALUES ('h', 'device', {a}, 5)"),
        format!("INSERT INTO consents (learner, purpose, given, at, version, language, reading, words, channel)
            VALUES ({a}, 'course', 1, 5, '0.1.0', 'en', 'easy', 'h', 'web')"),
        format!("INSERT INTO doubts (learner, fact, language, how, words, at, read_at, read_by)
            VALUES ({a}, 'LV-C4-01', 'en', 'old', 'x', 5, NULL, NULL), ({o}, 'LV-C4-01', 'en', 'old', NULL, 5, 6, {a})"),
        format!("INSERT INTO files (name, mime, content, at, person) VALUES ('web:one', 'image/png', 'AAAA', 5, NULL),
            ('web:two', 'image/png', 'AAAA', 5, {a}), ('web:three', 'audio/ogg', 'AAAA', 5, NULL), ('web:other', 'image/png', 'AAAA', 5, {o})"),
    ] {
        base.run(&sql).await?;
    }
    let id = base.announce_to_all().await?;
    base.run(&format!("INSERT INTO replies VALUES ({}, {a}, 'yes', 5)", id.0)).await?;
    Ok((anna, omar))
}

impl Base {
    async fn announce_to_all(&self) -> Result<AnnouncementId> {
        self.announce(None).await
    }
}

async fn nothing_is_left_of_somebody_who_is_forgotten(base: Base) -> Result<()> {
    let (anna, omar) = fill(&base).await?;
    let forgotten = turn!(base, |tx| tx.forget(anna, at(1)).await)?;
    assert_eq!(forgotten.addresses, [telegram(2), web("anna-key")]);
    assert_eq!(forgotten.lines, [90, 91], "what was on its way is called back");
    for table in Table::ALL {
        for column in table.facts().people {
            let is_learner =
                !["id", "home", "identity", "sender", "address", "holder"].contains(column);
            if is_learner {
                let sql =
                    format!("SELECT count(*) FROM {} WHERE {column} = {}", table.name(), anna.0);
                assert_eq!(base.number(&sql).await?, 0, "{table:?}.{column}");
            }
        }
    }
    for (sql, count) in [
        ("SELECT count(*) FROM learners WHERE id = 2", 0),
        ("SELECT count(*) FROM identities WHERE learner = 2 OR address LIKE 'anna%'", 0),
        (
            "SELECT count(*) FROM inbox WHERE sender = '2' OR body LIKE '%flour%' OR body = 'dead'",
            0,
        ),
        ("SELECT count(*) FROM inbox WHERE external LIKE 'anna%'", 0),
        ("SELECT count(*) FROM inbox", 5),
        ("SELECT count(*) FROM inbox WHERE body = 'omar'", 1),
        ("SELECT count(*) FROM files", 1),
        ("SELECT count(*) FROM messages", 1),
        ("SELECT count(*) FROM copies", 1),
        ("SELECT count(*) FROM talks", 1),
        ("SELECT count(*) FROM web_lines", 0),
        ("SELECT count(*) FROM outbox", 1),
        ("SELECT count(*) FROM erasures", 3),
    ] {
        assert_eq!(base.number(sql).await?, count, "{sql}");
    }
    // She begins anew, as somebody else; nobody else has noticed.
    let again = base.somebody(telegram(2)).await?;
    ensure!(again != anna && again != omar);
    let twice = turn!(base, |tx| tx.forget(anna, at(2)).await)?;
    ensure!(twice.addresses.is_empty(), "there is nobody of that number");
    Ok(())
}

async fn a_number_is_never_given_twice(base: Base) -> Result<()> {
    let first = base.somebody(telegram(1)).await?;
    turn!(base, |tx| tx.forget(first, at(1)).await)?;
    let second = base.somebody(telegram(1)).await?;
    ensure!(second.0 > first.0, "{second:?} is not {first:?}");
    ensure!(base.number("SELECT max(id) FROM identities").await? > 1);
    Ok(())
}

async fn what_was_announced_still_adds_up(base: Base) -> Result<()> {
    let mut people = Vec::new();
    for number in 1..=6 {
        people.push(base.somebody(telegram(number)).await?);
    }
    let id = base.announce_to_all().await?;
    let running = turn!(base, |tx| tx.running(at(1)).await)?;
    let next = turn!(base, |tx| tx.next_recipients(id, 3).await)?;
    let next = next.into_iter().map(|it| (it, at(1))).collect::<Vec<_>>();
    let one = running[0];
    turn!(base, |tx| tx.plan_announcement(one, &next, at(1)).await)?;
    base.run("UPDATE outbox SET state = 'sent' WHERE learner = 1").await?;
    base.run("UPDATE outbox SET state = 'leased' WHERE learner = 2").await?;
    for (left, person) in people.into_iter().enumerate().rev() {
        turn!(base, |tx| tx.forget(person, at(2)).await)?;
        let it = base.store.sums(DraftId(id.0), at(2)).await?;
        assert_eq!((it.planned, it.sum()), (6, 6), "{it:?} with {left} left");
    }
    assert_eq!(base.number("SELECT people FROM folded WHERE what = 'sent'").await?, 1);
    Ok(())
}

async fn whoever_is_of_the_staff_leaves_a_row_without_a_name(base: Base) -> Result<()> {
    fill(&base).await?;
    let ilze = LearnerId(1);
    turn!(base, |tx| tx.forget(ilze, at(1)).await)?;
    let left = "SELECT count(*) FROM staff WHERE person = 1 AND name = '' AND standing = 'left'";
    assert_eq!(base.number(left).await?, 1);
    for sql in [
        "SELECT count(*) FROM identities WHERE learner = 1",
        "SELECT count(*) FROM learners WHERE id = 1 AND (name IS NOT NULL OR home IS NOT NULL)",
        "SELECT count(*) FROM outbox WHERE learner = 1",
        "SELECT count(*) FROM messages WHERE identity = 1",
    ] {
        assert_eq!(base.number(sql).await?, 0, "{sql}");
    }
    let talk = "SELECT count(*) FROM messages WHERE talk = 7";
    assert_eq!(base.number(talk).await?, 3, "what was said to Anna is hers");
    let alarm = "SELECT count(*) FROM alarms WHERE learner = 2 AND name LIKE 'talk%'";
    assert_eq!(base.number(alarm).await?, 1, "others are asked to talk with her");
    ensure!(base.store.everybody_of_staff().await?.len() == 1, "the list can be read");
    Ok(())
}

async fn who_was_erased_stays_so_in_a_database_of_before(base: Base) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (file, key) = (folder.path().join("erased"), "0123456789abcdef0123456789abcdef".to_owned());
    base.store.keeps_ledger(Some(file.clone()), Some(key.clone()));
    let (anna, omar) = fill(&base).await?;
    let before = base.another().await?;
    before.store.keeps_ledger(Some(file.clone()), Some(key));
    fill(&before).await?;
    before.run("INSERT INTO inbox (channel, external, sender, body, received_at, tries, state)
        VALUES ('telegram', '9', '2', '{}', 5, 1, 'waiting'), ('telegram', '10', '2', '{}', 99999999999999, 1, 'waiting')").await?;
    turn!(base, |tx| tx.forget(anna, at(1)).await)?;
    let ledger = std::fs::read_to_string(&file)?;
    assert_eq!(ledger.lines().count(), 3, "her, and her two addresses");
    ensure!(!ledger.contains("anna"), "hashes, and no more");
    assert_eq!(before.store.replay_erasures(&[]).await?, 1);
    for (sql, count) in [
        ("SELECT count(*) FROM learners WHERE id = 2", 0),
        ("SELECT count(*) FROM identities WHERE learner = 2", 0),
        ("SELECT count(*) FROM inbox WHERE external = '9' AND state = 'waiting'", 0),
        ("SELECT count(*) FROM inbox WHERE external = '10' AND state = 'waiting'", 1),
        ("SELECT count(*) FROM erasures", 3),
    ] {
        assert_eq!(before.number(sql).await?, count, "{sql}");
    }
    assert_eq!(before.store.replay_erasures(&[]).await?, 0, "once is enough");
    assert_eq!(std::fs::read_to_string(&file)?, ledger, "and nothing is written twice");
    // Whoever comes later, by the same address, is somebody else.
    let again = before.somebody(telegram(2)).await?;
    assert_eq!(before.store.replay_erasures(&[]).await?, 0);
    ensure!(
        before.number(&format!("SELECT count(*) FROM learners WHERE id = {}", again.0)).await? == 1
    );
    ensure!(
        before.number(&format!("SELECT count(*) FROM learners WHERE id = {}", omar.0)).await? == 1
    );
    Ok(())
}
