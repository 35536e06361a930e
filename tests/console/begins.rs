//! A group's first day, in the running product: its learners' lesson days begin on it, and another day plans anew.

use anyhow::{Result, ensure};
use jiff::{Timestamp, ToSpan, Zoned, civil::Date, tz::TimeZone};

use super::{cohort, coordinator, link};
use crate::{
    fake_telegram::{FakeTelegram, Person},
    product::{Solis, TOKEN, until},
};

const GROUP: [(&str, &str); 3] =
    [("name", "Riga 1"), ("course", "first-steps"), ("zone", "Europe/Riga")];

/// Goes through the first minute into the first lesson.
async fn begins(who: &Person, code: &str) {
    who.says(&format!("/start {code}"));
    for label in ["English", "Standard words", "Skip"] {
        who.wait_for_button(label).await;
        who.taps(label);
    }
    who.wait_for_button("🛒 Shop or market").await;
}

/// The day on which the lesson day rings, by the clock in Riga.
async fn rings_on(solis: &Solis) -> Result<Option<Date>> {
    let sql = "SELECT due_at FROM alarms WHERE name = 'lesson-day' AND alarm LIKE '%planned%'";
    let rows: Vec<(i64,)> = solis.rows(sql, &[]).await?;
    let Some((due,)) = rows.first() else { return Ok(None) };
    let zone = TimeZone::get("Europe/Riga")?;
    Ok(Some(Timestamp::from_millisecond(*due)?.to_zoned(zone).date()))
}

async fn until_it_rings(solis: &Solis, what: &str, is_it: impl Fn(Date) -> bool) -> Result<()> {
    until(what, || async { Ok(rings_on(solis).await?.is_some_and(&is_it)) }).await
}

#[tokio::test]
async fn lesson_days_begin_on_the_first_day_and_are_planned_anew() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    let dace = coordinator(&solis, 1, "Dace").await?;
    let today = Zoned::now().with_time_zone(TimeZone::get("Europe/Riga")?).date();
    let (first, later) = (today.checked_add(40.days())?, today.checked_add(60.days())?);
    let first_day = first.to_string();
    let key =
        cohort(&dace, "Riga 1", &[("zone", "Europe/Riga"), ("starts_on", &first_day)]).await?;
    let (_, code) = link(&dace, &key, "library").await?;
    let anna = telegram.person(61, "Anna", "en");
    begins(&anna, &code).await;
    until_it_rings(&solis, "the first day", |day| day == first).await?;

    // Another day, a day that is earlier, none at all: each time it is planned anew, and nothing is said.
    let said = anna.chat().len();
    let changes = [(later.to_string(), later), (first.to_string(), first)];
    for (starts_on, wanted) in changes {
        let fields = [&GROUP[..], &[("starts_on", starts_on.as_str())]].concat();
        let answer = dace.post("/console/cohorts/riga-1/change", &fields).await?;
        ensure!(answer.status == 303, "{answer:?}");
        until_it_rings(&solis, &starts_on, |day| day == wanted).await?;
    }
    ensure!(dace.post("/console/cohorts/riga-1/change", &GROUP).await?.status == 303);
    until_it_rings(&solis, "the next lesson day", |day| day < first && day >= today).await?;
    ensure!(anna.chat().len() == said, "{}", anna.screen());
    let sent = "SELECT count(*) FROM outbox WHERE lane = 2";
    ensure!(solis.number(sent, &[]).await? == 0, "something unasked was said");

    // Into a group that begins later, by the console and by a link.
    let other = cohort(&dace, "Riga 2", &[("starts_on", &later.to_string())]).await?;
    let learner = solis.number("SELECT id FROM learners WHERE cohort = 'riga-1'", &[]).await?;
    let moved =
        dace.post(&format!("/console/learners/{learner}/move"), &[("cohort", &other)]).await?;
    ensure!(moved.status == 303, "{moved:?}");
    until_it_rings(&solis, "the other group's first day", |day| day == later).await?;
    anna.says(&format!("/start {code}"));
    anna.wait_for_button("Yes, I join this group").await;
    anna.taps("Yes, I join this group");
    until_it_rings(&solis, "at once", |day| day < first && day >= today).await?;
    Ok(())
}
