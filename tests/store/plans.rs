//! Nothing that happens every second reads a whole table, whoever many people there are.

use std::{collections::BTreeSet, fs, time::Duration};

use anyhow::{Context, Result, ensure};
use jiff::Timestamp;
use solis::{
    content::Word,
    engine::Line,
    journey::{Happening, Why},
    people::{ChannelName, LearnerId, MessageId, OrganisationId, TalkId},
    store::{AnnouncementId, Arrival, Held, Lease, Leased, Outcome, Pile, Store, Wanted},
};

use super::{
    Base, at, base::Look, base::Place, both, door, statements::statements, telegram, work,
};

both!(nothing_reads_a_whole_table);

/// Tables that grow.
const LARGE: &[&str] = &[
    "learners",
    "identities",
    "inbox",
    "log",
    "outbox",
    "alarms",
    "recipients",
    "web_lines",
    "finished",
    "links",
    "talks",
    "messages",
    "copies",
    "answers",
    "judged",
];

/// Functions that are meant to read a whole table: once at a start, for an announcement, or when an operator asks; and
/// six that count everybody for the console: in the background, and then resting twenty times as long.
/// (`SQLite` plans for a row that has been missed by rows that name it, and never looks for those, since none are.)
const WHOLE: &[&str] = &[
    "standings",
    "held_back",
    "waiting",
    "join",
    "active",
    "count_people",
    "count_standings",
    "count_finished",
    "count_judged",
    "count_waiting",
    "new_talk",
    "say_in_talk",
    "take_arrivals_again",
];

/// Indexes over little of their table (what waits), or read from their beginning to the first hit.
const SHORT: &[&str] = &[
    "outbox_open",
    "outbox_leased",
    "outbox_ready",
    "outbox_announcing",
    "outbox_review",
    "inbox_dead",
    "inbox_waiting",
    "inbox_sender",
    "recipients_waiting",
    "recipients_asleep",
    "identities_told",
    "alarms_due",
    "talks_live",
    "talks_waiting",
    "identities_blocked",
    "outbox_uncertain",
    "judged_said",
];

/// Over everything somebody was ever told, which is more every day: for the checks of foreign keys, and for these, who
/// forget. What waits for somebody is found by `outbox_open`.
const HISTORY: (&str, &[&str]) = ("outbox_learner", &["take_from_staff"]);

const FILL: &[&str] = &[
    "INSERT INTO learners (course, language, reading, zone, days, reminders, journey, standing,
        open_question, home, joined_at, answered_at)
    SELECT 'first-steps', 'en', '\"standard\"', 'Europe/Riga', '\"course\"', '\"on\"', '{JOURNEY}', 'a/b#c',
        CASE WHEN i % 2 = 0 THEN 3 END, i, 5, i FROM n",
    "INSERT INTO identities (channel, address, learner)
    SELECT CASE WHEN i % 10 = 0 THEN 'web' ELSE 'telegram' END, 'a' || i, i FROM n",
    "INSERT INTO inbox (channel, external, body, received_at, tries, state, sender)
    SELECT 'telegram', 'e' || i, '{}', 5, 1, CASE WHEN i % 100 = 0 THEN 'waiting' ELSE 'done' END,
        'a' || i FROM n",
    "INSERT INTO log (learner, cause, what, at) SELECT i, 'telegram:e' || i, 'said', 5 FROM n",
    "INSERT INTO announcements (texts, approved_at, expires_at, state)
    SELECT '{}', 5, 5, CASE WHEN i = 3 THEN 'running' ELSE 'planned' END FROM n WHERE i <= 3",
    "INSERT INTO recipients (announcement, learner, state)
    SELECT 3, i, CASE WHEN i % 4 = 0 THEN 'waiting' ELSE 'planned' END FROM n",
    "INSERT INTO outbox (learner, lane, channel, line, planned_at, due_at, deadline, state)
    SELECT i, 1 + i % 2, CASE WHEN i % 10 = 0 THEN 'web' ELSE 'telegram' END, '{\"word\":\"too-fast\"}', 5, 5,
        9000000000000, CASE WHEN i % 20 = 0 THEN 'waiting' ELSE 'sent' END FROM n",
    "INSERT INTO outbox (learner, lane, channel, line, planned_at, due_at, deadline, state, announcement)
    SELECT i, 3, 'telegram', '{}', 5, 5, 9000000000000, 'sent', 3 FROM n WHERE i % 4 <> 0",
    "INSERT INTO staff (person, role, name, languages, topics, hours, away, capacity, standing, practised, joined_at)
    SELECT i, 'mentor', 'Ilze', 'en', '', 'Mon-Fri 09:00-17:00', '[]', 3, 'active', 1, 5 FROM n
        WHERE i BETWEEN 101 AND 1100",
    "INSERT INTO talks (learner, mentor, stage, topic, dialogue, shows, round, is_practice, asked_at, taken_at)
    SELECT i, CASE WHEN i % 1000 <> 0 THEN 101 + i % 1000 END, CASE WHEN i % 1000 = 0 THEN 'waiting' ELSE 'closed' END,
        'question', 'a/b', 'all', 0, 0, 5, CASE WHEN i % 1000 <> 0 THEN 6 END FROM n",
    "INSERT INTO messages (talk, author, person, said, at) SELECT i, 'learner', i, '{\"words\":\"a\"}', 5 FROM n",
    "INSERT INTO answers (learner, dialogue, step, said, share, at) SELECT i, 'a/b', 'c',
        '{\"words\":\"a\"}', 'mentor', 5 FROM n",
    "INSERT INTO finished (learner, lesson, at) SELECT i, CASE WHEN i % 100 = 0 THEN 'a/b' ELSE 'a/x' END, 5 FROM n",
    "INSERT INTO judged (learner, lesson, version, language, reading, verdict, said, at) SELECT i, 'a/b', 1, 'en', 'easy',
        'words', CASE WHEN i % 50 = 0 THEN '{\"words\":\"a\"}' END, 5 FROM n",
    "INSERT INTO cohorts (key, organisation, name, course, created_at) SELECT 'c' || i, 1, 'x', '', i FROM n WHERE i <= 400",
    "INSERT INTO links (cohort, label, hash, created_at, expires_at) SELECT 'c' || (1 + i % 400), 'x', 'h' || i, 5, 9 FROM n",
    "INSERT INTO alarms (learner, name, alarm, due_at)
    SELECT i, 'again', '{\"again\":{\"asked\":3}}', 9000000000000 + i FROM n",
];

/// A database with so many people in it.
async fn fill(base: &Base, people: i64) -> Result<()> {
    for sql in FILL {
        let sql =
            sql.replace("{JOURNEY}", &serde_json::to_string(&solis::journey::Journey::default())?);
        let (head, rest) = sql.split_once("SELECT").context("no SELECT")?;
        let n = format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people})"
        );
        base.run(&format!("{n} {head} SELECT {rest}")).await.with_context(|| sql.clone())?;
    }
    Ok(())
}

async fn nothing_reads_a_whole_table(base: Base) -> Result<()> {
    fill(&base, 20_000).await?;
    let mut bad = BTreeSet::new();
    for is_analysed in [false, true] {
        if is_analysed || base.is_shared() {
            // PostgreSQL does it by itself sooner or later.
            base.run("ANALYZE").await?;
        }
        match &base.place {
            Place::Folder(_) => bad.extend(scans_of_lite(&base).await?),
            Place::Server(_) => bad.extend(scans_of_server(&base).await?),
        }
    }
    ensure!(bad.is_empty(), "\n{}", bad.into_iter().collect::<Vec<_>>().join("\n"));
    Ok(())
}

/// What `SQLite` says of every statement.
async fn scans_of_lite(base: &Base) -> Result<Vec<String>> {
    let Look::Lite(mut look) = base.look().await? else { anyhow::bail!("not SQLite") };
    let mut bad = Vec::new();
    for statement in statements()? {
        if statement.is_for_replicas() || WHOLE.contains(&statement.function.as_str()) {
            continue;
        }
        for rows in [1, 64] {
            let sql = format!("EXPLAIN QUERY PLAN {}", statement.sql(rows, false)?);
            let steps: Vec<(i64, i64, i64, String)> =
                sqlx::query_as(sqlx::AssertSqlSafe(sql.clone())).fetch_all(&mut look).await?;
            let is_short = steps.iter().any(|it| it.3.contains("outbox_leased"));
            if statement.function == "give_back" && !is_short {
                bad.push(format!("more is read than what is leased: {steps:?}"));
            }
            for (.., step) in steps {
                let may_read = HISTORY.1.contains(&statement.function.as_str());
                if step.contains(HISTORY.0) && !may_read {
                    bad.push(format!("{}: all that was ever said: {step}", statement.function));
                }
                let is_short = SHORT.iter().any(|it| step.contains(it));
                if step.starts_with("SCAN ") && !is_short && is_large(&sql, &step["SCAN ".len()..])
                {
                    bad.push(format!("{}: {step}", statement.function));
                }
            }
        }
    }
    Ok(bad)
}

/// Whether the first word is a large table, or what a statement calls one.
fn is_large(sql: &str, rest: &str) -> bool {
    let name = rest.split_whitespace().next().unwrap_or_default();
    let is_called = |table: &&str| {
        ["FROM", "JOIN"].iter().any(|it| sql.contains(&format!("{it} {table} {name}")))
    };
    LARGE.contains(&name) || LARGE.iter().any(is_called)
}

/// What `PostgreSQL` did while everything was done that happens every second.
async fn scans_of_server(base: &Base) -> Result<Vec<String>> {
    let Place::Server(database) = &base.place else { anyhow::bail!("not PostgreSQL") };
    for (name, value) in
        [("session_preload_libraries", "auto_explain"), ("auto_explain.log_min_duration", "0")]
    {
        let sql =
            format!("LOAD 'auto_explain'; ALTER DATABASE {} SET {name} = '{value}'", database.name);
        base.run(&sql).await?;
    }
    let before = fs::read_to_string(&database.log)?.len();
    let store = base.replica().await?;
    // After some rounds a connection may plan once and for all.
    for round in 0..8 {
        everything(&store, round).await.with_context(|| format!("round {round}"))?;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    let log = fs::read_to_string(&database.log)?;
    let mine = format!("{}|LOG:  duration:", database.name);
    let (mut bad, mut count) = (BTreeSet::new(), 0);
    for entry in
        log[before..].split("\nsolis_").filter(|it| format!("solis_{it}").starts_with(&mine))
    {
        count += 1;
        let mut words = entry.lines().skip(1).skip_while(|it| !it.contains("(cost=")).peekable();
        let query = entry.split("Query Text:").nth(1).unwrap_or_default();
        let query = query.split("(cost=").next().unwrap_or_default();
        let query = query.split_whitespace().take(60).collect::<Vec<_>>().join(" ");
        if query.contains("nobody knows whether") && !entry.contains("outbox_leased") {
            bad.insert(format!("more is read than what is leased: {query}"));
        }
        while let Some(step) = words.next() {
            let next = words.peek().copied().unwrap_or_default();
            if is_whole(step, next) {
                bad.insert(format!("{}: {query}", step.trim()));
            }
        }
    }
    ensure!(count > 150, "only {count} plans were written down");
    Ok(bad.into_iter().collect())
}

fn is_whole(step: &str, next: &str) -> bool {
    let step = step.trim().trim_start_matches("->").trim();
    let on = |rest: &str| {
        let table = rest.split_whitespace().next().unwrap_or_default();
        LARGE.contains(&table)
    };
    if let Some((_, rest)) = step.split_once("Seq Scan on ") {
        return on(rest);
    }
    let is_index = step.contains("Index Scan") || step.contains("Index Only Scan");
    let is_short = SHORT.iter().any(|it| step.contains(it));
    is_index && !is_short && !next.contains("Index Cond")
}

/// Everything that happens every second, once.
async fn everything(store: &Store, round: i64) -> Result<()> {
    let now = at(round);
    let arrivals = (0..5).map(|it| Arrival {
        channel: ChannelName::Telegram,
        external: format!("n{round}-{it}"),
        sender: Some(format!("a{}", it + 1)),
        body: "{}".to_owned(),
    });
    let arrivals = arrivals.collect::<Vec<_>>();
    store.lease("feeder", "me", Duration::from_mins(1)).await?;
    let Lease::Held(held, _) = store.lease("sender", "me", Duration::from_mins(1)).await? else {
        anyhow::bail!("whose is it?")
    };
    let received = work!(store, |tx| tx.receive(arrivals, Some("me"), now).await)?;
    let turned = received.clone();
    let door = door()?;
    let off = work!(store, |tx| {
        let claimed = tx.claim(turned).await?;
        let from = (1..=5).map(|it| solis::people::Address {
            channel: ChannelName::Telegram,
            address: format!("a{it}"),
        });
        let from = from.collect::<Vec<_>>();
        let causes = claimed.iter().map(|it| format!("telegram:{}", it.arrival.external));
        let causes = causes.collect::<Vec<_>>();
        tx.bring(&from, &[], &causes).await?;
        for (it, cause) in claimed.iter().zip(&causes) {
            let from = telegram_named(it.arrival.sender.as_deref().unwrap_or_default());
            let Some(identity) = tx.identity(&from).await? else { continue };
            tx.used(&from, &identity).await?;
            door.happen(tx, identity.learner, cause, Happening::Started, now).await?;
            tx.received(it.id, "done");
        }
        tx.take_off(now, |_, _| Some(())).await
    })?;
    send(store, held, now, off.into_iter().map(|it| it.0).collect()).await?;
    ring(store, round, now).await?;
    feed(store, now).await?;
    work!(store, |tx| tx.take_over("me", 10).await)?;
    store.backlog(now).await?;
    console(store, now).await?;
    desk(store).await
}

/// What the pages of the console ask, whatever the list is narrowed down to.
async fn console(store: &Store, now: Timestamp) -> Result<()> {
    let whose = OrganisationId(1);
    store.goes_on(whose).await?;
    store.tallies(whose).await?;
    store.stranded(whose).await?;
    for is_held in [false, true] {
        store.stranded_lines(whose, is_held, None, 51).await?;
    }
    store.doubtful_lines(whose, now, 50).await?;
    store.unhandled().await?;
    store.waited(whose, now).await?;
    store.waiting_in(whose).await?;
    store.answered(whose).await?;
    store.cohort_page(whose, None, 50, now).await?;
    store.all_links(whose, None, 50).await?;
    store.links("none").await?;
    store.cohort_learners("none").await?;
    store.listed_as(whose, "anna", 50).await?;
    store.detail(whose, LearnerId(7)).await?;
    let (it, some) = (Wanted::default(), Some(now));
    for wanted in [
        Wanted { cohort: Some("none".to_owned()), ..it.clone() },
        Wanted { lesson: Some("a/b".into()), ..it.clone() },
        Wanted { since: some, until: some, still: true, ..it.clone() },
        Wanted { waits: true, ..it.clone() },
        Wanted { talks: true, ..it.clone() },
        Wanted { stuck: true, ..it.clone() },
        Wanted { joined: some, ..it.clone() },
        Wanted { blocked: true, ..it.clone() },
        Wanted { parked: some, ..it.clone() },
        it,
    ] {
        store.listed(whose, &wanted, None, 51).await?;
    }
    Ok(())
}

/// What the mentors' pages ask.
async fn desk(store: &Store) -> Result<()> {
    let (mentor, talk) = (LearnerId(107), TalkId(7));
    for pile in [Pile::Waiting, Pile::Mine, Pile::Over] {
        store.pile(mentor, pile).await?;
    }
    store.seen_talk(mentor, talk).await?;
    store.last_said(&[talk]).await?;
    store.messages(talk).await?;
    store.message(MessageId(7)).await?;
    store.talker(talk).await?;
    store.shown_answers(mentor, 5).await?;
    Ok(())
}

fn telegram_named(address: &str) -> solis::people::Address {
    solis::people::Address { channel: ChannelName::Telegram, address: address.to_owned() }
}

async fn send(store: &Store, held: Held, now: Timestamp, off: Vec<Leased>) -> Result<()> {
    let channel = ChannelName::Telegram;
    store.has_ready(channel, now).await?;
    work!(store, |tx| {
        tx.fenced("sender", held).await?;
        let sent = |it| (it, Outcome::Sent("m1".to_owned()));
        let mut landed = off.into_iter().map(sent).collect::<Vec<_>>();
        if let Some(last) = landed.last_mut() {
            last.1 = Outcome::Later(now, "wait".to_owned());
        }
        let landed = landed.iter().map(|(leased, outcome)| (leased, outcome)).collect::<Vec<_>>();
        tx.settle(&landed, now).await?;
        tx.give_back(channel, now, now, false).await?;
        let mut ready = tx.ready(channel, (1, 1), now, 40).await?;
        ready.extend(tx.ready(channel, (2, 3), now, 40).await?);
        let ids = ready.iter().map(|it| it.id).collect::<Vec<_>>();
        tx.lease(&ids, now).await?;
        tx.put_back(&ids, now).await
    })
}

async fn ring(store: &Store, round: i64, now: Timestamp) -> Result<()> {
    let learner = LearnerId(100 + round);
    let alarm = solis::journey::Alarm::Again { asked: 3 };
    work!(store, |tx| tx.set_alarm(learner, &alarm, now))?;
    store.next_due().await?;
    work!(store, |tx| {
        for due in tx.due(now, 100).await? {
            tx.bring(&[], &[due.learner], &[]).await?;
            tx.take_alarms(vec![due.clone()]).await?;
            let line = Line::word(Word::TooFast);
            tx.plan_line(due.learner, &line, Some(Why::Nudge), (now, now)).await?;
        }
        Ok(())
    })?;
    let blocked = telegram(-round);
    work!(store, |tx| {
        let learner = super::join(tx).await?;
        let identity = tx.give(&blocked, learner).await?;
        tx.blocked(identity.id, now).await?;
        tx.readdress(&blocked, &format!("moved{round}")).await
    })
}

async fn feed(store: &Store, now: Timestamp) -> Result<()> {
    work!(store, |tx| {
        for running in tx.running(now).await? {
            assert_eq!(running.id, AnnouncementId(3));
            let people = tx.next_recipients(running.id, 20).await?;
            let people = people.into_iter().map(|it| (it, now)).collect::<Vec<_>>();
            let (asleep, awake) = people.split_at(people.len() / 2);
            tx.plan_announcement(running, awake, now).await?;
            tx.let_sleep(running.id, asleep).await?;
            tx.wake_sleepers(running.id, 5, now).await?;
        }
        Ok(())
    })
}
