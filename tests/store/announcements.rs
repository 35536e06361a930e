//! Announcements: frozen when they are approved, fed in equal shares, planned once, and counted to the last.

use std::{collections::BTreeMap, time::Duration};

use anyhow::{Context, Result, ensure};
use jiff::{SignedDuration, tz::TimeZone};
use solis::{
    clock::Clock,
    dispatcher::{Dispatcher, Parts, feed},
    duty::Duty,
    office::{
        Who,
        announcing::{Act, Audience, Draft, DraftId, Stage},
    },
    people::{ChannelName, LearnerId, OrganisationId, Words},
    store::{AnnouncementId, Message, Outcome, Recipient, Running, Went},
};

use super::{Base, at, both, door, telegram, turn, web};

both!(
    an_announcement_is_for_those_who_are_there,
    a_line_is_planned_once,
    the_parts_add_up_to_the_whole,
    announcements_have_equal_shares,
    an_answer_does_not_wait_for_an_announcement_of_tomorrow,
);

/// How far an announcement is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Progress {
    planned: i64,
    sent: i64,
    blocked: i64,
    expired: i64,
    failed: i64,
    left: i64,
}

fn new(cohort: Option<&str>) -> Draft {
    let versions = BTreeMap::from([("en".to_owned(), Words::said("We meet on Monday."))]);
    let audience = Audience { cohort: cohort.map(str::to_owned), ..Audience::default() };
    Draft { versions, audience, hours: Some(24 * 30_000), ..Draft::default() }
}

impl Base {
    /// As at the command line; the minute in which it can be undone is over.
    pub(super) async fn announce(&self, cohort: Option<&str>) -> Result<AnnouncementId> {
        self.announces(new(cohort)).await
    }

    async fn announces(&self, draft: Draft) -> Result<AnnouncementId> {
        let whose = OrganisationId(1);
        let id = turn!(self, |tx| {
            let id = tx.new_draft((whose, None), &draft, None, at(0)).await?;
            let hand = (None, Who::Operator);
            let went = tx.moves_draft(hand, (whose, id), Act::Approve, at(0)).await?;
            assert_eq!(went, Went::To(Stage::Approved));
            Ok(id)
        })?;
        self.run("UPDATE announcements SET starts_at = 0").await?;
        // Each is frozen once.
        Ok(AnnouncementId(id.0))
    }

    async fn running(&self) -> Result<Vec<Running>> {
        turn!(self, |tx| tx.running(at(0)).await)
    }

    async fn next(&self, id: AnnouncementId, most: i64) -> Result<Vec<Recipient>> {
        turn!(self, |tx| tx.next_recipients(id, most).await)
    }

    async fn plan_for(&self, running: Running, people: &[Recipient]) -> Result<()> {
        let people = people.iter().map(|it| (it.clone(), at(0))).collect::<Vec<_>>();
        turn!(self, |tx| tx.plan_announcement(running, &people, at(0)).await)
    }

    async fn progress(&self, id: AnnouncementId) -> Result<Progress> {
        let it = self.store.sums(DraftId(id.0), at(0)).await?;
        assert_eq!(it.planned, it.sum(), "the parts add up: {it:?}");
        let left = it.left();
        let (planned, sent, blocked) = (it.planned, it.sent, it.blocked);
        Ok(Progress { planned, sent, blocked, expired: it.expired, failed: it.failed, left })
    }

    /// So many people on Telegram, for whom it is this hour now.
    async fn people(&self, from: i64, count: i64, hour: i8) -> Result<()> {
        let zone = zone_at(hour);
        turn!(self, |tx| {
            for number in from..from + count {
                let learner = super::join(tx).await?;
                tx.give(&telegram(number), learner).await?;
            }
            Ok(())
        })?;
        let sql = "UPDATE learners SET zone = '{zone}', cohort = coalesce(cohort, 'c{from}')
            WHERE zone = 'Europe/Riga'";
        self.run(&sql.replace("{zone}", &zone).replace("{from}", &from.to_string())).await
    }
}

/// A zone of the IANA list where it is this hour now, or as near as there is one.
fn zone_at(hour: i8) -> String {
    let now = Clock::system().now().to_zoned(TimeZone::UTC).hour();
    let east = (hour - now + 36).rem_euclid(24) - 12;
    match east {
        0 => "Etc/UTC".to_owned(),
        // Named for what has to be added to reach Greenwich.
        1.. => format!("Etc/GMT-{east}"),
        _ => format!("Etc/GMT+{}", -east),
    }
}

async fn an_announcement_is_for_those_who_are_there(base: Base) -> Result<()> {
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(web("key")).await?);
    let (blocked, lost) = (base.somebody(telegram(3)).await?, base.somebody(telegram(4)).await?);
    turn!(base, |tx| tx.blocked(3, at(0)).await)?;
    turn!(base, |tx| tx.enter_cohort(juris, "Riga-1").await)?;
    base.run(&format!("UPDATE learners SET home = NULL WHERE id = {}", lost.0)).await?;
    let (all, cohort) = (base.announce(None).await?, base.announce(Some("Riga-1")).await?);
    let nobody = base.announce(Some("Riga-9")).await?;
    let late = base.somebody(telegram(5)).await?;
    turn!(base, |tx| tx.enter_cohort(late, "Riga-1").await)?;

    let found = |people: &[Recipient]| people.iter().map(|it| it.learner).collect::<Vec<_>>();
    let people = base.next(all, 100).await?;
    assert_eq!(found(&people), [anna, juris, blocked], "who can be reached, and who came before");
    assert_eq!(people.iter().map(|it| it.is_blocked).collect::<Vec<_>>(), [false, false, true]);
    let channels = people.iter().map(|it| it.channel).collect::<Vec<_>>();
    assert_eq!(channels[..2], [ChannelName::Telegram, ChannelName::Web]);
    assert_eq!(people[0].zone, "Europe/Riga");
    assert_eq!(found(&base.next(all, 2).await?), [anna, juris], "not more than asked for");
    assert_eq!(found(&base.next(cohort, 100).await?), [juris]);
    assert!(base.next(nobody, 100).await?.is_empty());
    let running = base.running().await?;
    assert_eq!(running.iter().map(|it| it.id).collect::<Vec<_>>(), [all, cohort, nobody]);
    turn!(base, |tx| tx.announced(all).await)?;
    assert_eq!(base.running().await?.len(), 2);
    let told = base.store.told(all).await?;
    assert_eq!(told.versions, new(None).versions);
    Ok(())
}

async fn a_line_is_planned_once(base: Base) -> Result<()> {
    for number in 1..=6 {
        base.somebody(telegram(number)).await?;
    }
    let id = base.announce(None).await?;
    let running = base.running().await?[0];
    let people = base.next(id, 5).await?;
    base.plan_for(running, &people[..4]).await?;
    assert_eq!(base.next(id, 5).await?.len(), 2, "the next ones");
    ensure!(base.plan_for(running, &people).await.is_err(), "four of these have theirs");
    assert_eq!(base.number("SELECT count(*) FROM outbox").await?, 4, "and nothing of it is kept");
    let other = base.announce(None).await?;
    let also = base.running().await?[1];
    assert_eq!((also.id, also.ready), (other, 0));
    base.plan_for(also, &people).await.context("another announcement is another line")?;
    assert_eq!(base.running().await?.iter().map(|it| it.ready).collect::<Vec<_>>(), [4, 5]);

    let ready = base.ready_on(ChannelName::Telegram, 0).await?;
    assert_eq!(
        ready.iter().map(|it| (it.id, it.lane)).take(2).collect::<Vec<_>>(),
        [(1, 3), (2, 3)]
    );
    let leased = base.lease(ready[0].id).await?;
    assert_eq!(leased.message, Message::Announcement { announcement: id });
    // From the end of the minute in which it can be undone.
    assert_eq!(leased.deadline, at(60 * 24 * 30_000 + 1));
    Ok(())
}

async fn the_parts_add_up_to_the_whole(base: Base) -> Result<()> {
    for number in 1..=8 {
        base.somebody(telegram(number)).await?;
    }
    turn!(base, |tx| tx.blocked(8, at(0)).await)?;
    let id = base.announce(None).await?;
    assert_eq!(base.progress(id).await?, Progress { planned: 8, left: 8, ..Progress::default() });
    let running = base.running().await?[0];
    let people = base.next(id, 3).await?;
    base.plan_for(running, &people).await?;
    assert_eq!(base.progress(id).await?.left, 8);
    let people = base.next(id, 100).await?;
    base.plan_for(running, &people).await?;
    turn!(base, |tx| tx.announced(id).await)?;
    let now = base.progress(id).await?;
    assert_eq!((now.blocked, now.left), (1, 7), "who has blocked Solis gets none");
    let outcomes = [
        Outcome::Sent("m1".to_owned()),
        Outcome::Blocked,
        Outcome::Expired,
        Outcome::Dead("no".to_owned()),
        Outcome::Later(at(5), "wait".to_owned()),
        Outcome::Uncertain(at(5), "who knows".to_owned()),
    ];
    for (row, outcome) in (1..).zip(outcomes) {
        let leased = base.lease(row).await?;
        base.progress(id).await?;
        base.settle(&leased, outcome).await?;
        base.progress(id).await?;
    }
    let end = base.progress(id).await?;
    let expected = Progress { planned: 8, sent: 1, blocked: 2, expired: 1, failed: 1, left: 3 };
    assert_eq!(end, expected);
    Ok(())
}

async fn announcements_have_equal_shares(base: Base) -> Result<()> {
    base.people(1, 600, 12).await?;
    base.people(1001, 20, 12).await?;
    // Two a day are more than anybody hears, unless they are urgent.
    let urgent = |cohort| Draft { urgent: Some(Words::said("It is a test.")), ..new(Some(cohort)) };
    let (large, other) = (base.announces(urgent("c1")).await?, base.announces(urgent("c1")).await?);
    let (dispatcher, _) = Dispatcher::start(Parts {
        store: base.store.clone(),
        library: door()?.library,
        clock: Clock::system(),
        channels: Vec::new(),
        translator: None,
    });
    let duty = Duty::take(&base.store, "feeder".to_owned(), "me".into()).await?;
    let feeder = tokio::spawn(feed(base.store.clone(), dispatcher, Clock::system(), duty));
    let planned = async || -> Result<Vec<i64>> {
        let mut counts = Vec::new();
        for id in 1..=3 {
            let sql = format!("SELECT count(*) FROM outbox WHERE announcement = {id}");
            counts.push(base.number(&sql).await?);
        }
        Ok(counts)
    };
    let until = async |expected: [i64; 3]| -> Result<()> {
        for _ in 0..500 {
            if planned().await? == expected {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        anyhow::bail!("not {expected:?}: {:?}", planned().await?)
    };
    until([250, 250, 0]).await.context("two at a time")?;
    tokio::time::sleep(Duration::from_millis(2500)).await;
    until([250, 250, 0]).await.context("no more than can go out soon")?;
    // A small one is not kept waiting by large ones.
    let small = base.announce(Some("c1001")).await?;
    until([250, 250, 20]).await?;
    base.run("UPDATE outbox SET state = 'sent' WHERE announcement = 1").await?;
    until([500, 250, 20])
        .await
        .context("what has gone out makes room, once the small one is out")?;
    base.run("UPDATE outbox SET state = 'sent'").await?;
    until([600, 500, 20]).await?;
    base.run("UPDATE outbox SET state = 'sent'").await?;
    until([600, 600, 20]).await?;
    feeder.abort();
    for id in [large, other] {
        assert_eq!(base.progress(id).await?.planned, 600);
    }
    assert_eq!(base.progress(small).await?.sent, 20);
    Ok(())
}

/// It is night where Anna is, and she cannot sleep: she gets her answers at once.
async fn an_answer_does_not_wait_for_an_announcement_of_tomorrow(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    let id = base.announce(None).await?;
    let running = base.running().await?[0];
    let people = base.next(id, 1).await?;
    let morning = at(0) + SignedDuration::from_hours(8);
    let people = people.into_iter().map(|it| (it, morning)).collect::<Vec<_>>();
    turn!(base, |tx| tx.plan_announcement(running, &people, at(0)).await)?;
    assert!(base.ready(0).await?.is_empty(), "the announcement waits for the morning");
    base.plan(anna, None).await?;
    assert_eq!(base.ready(0).await?, [2], "an answer does not");
    let answer = base.lease(2).await?;
    assert!(base.ready(60 * 9).await?.is_empty(), "one line at a time, also then");
    base.settle(&answer, Outcome::Sent("m1".to_owned())).await?;
    let off = turn!(base, |tx| {
        let line = solis::engine::Line::word(solis::content::Word::TooFast);
        tx.plan_line(LearnerId(1), &line, None, (at(0), at(60))).await?;
        tx.take_off(at(1), |_, _| Some(())).await
    })?;
    assert_eq!(off.len(), 1, "and the next one takes off at once");
    base.settle(&off[0].0, Outcome::Sent("m2".to_owned())).await?;
    assert_eq!(base.ready(60 * 9).await?, [1], "in the morning it is its turn");
    Ok(())
}
