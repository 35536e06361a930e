//! `solis mentor`: who answers learners, and who may not for now.

use std::io::Write;

use super::{Misuse, invite::beside};
use crate::{
    clock::Clock,
    config::Config,
    conversation::{Door, KeptRole},
    desk::Standing,
    people::LearnerId,
    store::Staff,
};

/// Prints every mentor, a line each: number, name, languages, topics, hours, standing, open talks.
pub(super) async fn list(config: &Config) -> anyhow::Result<()> {
    let store = beside(config).await?;
    let now = Clock::system().now();
    let mut out = std::io::stdout().lock();
    let everybody = store.everybody_of_staff().await?;
    for staff in everybody.iter().filter(|it| it.answers(now)) {
        writeln!(out, "{}", line(staff))?;
    }
    Ok(())
}

/// Keeps a mentor from working, or lets them again.
pub(super) async fn freeze(config: &Config, number: i64, is_frozen: bool) -> anyhow::Result<()> {
    let store = beside(config).await?;
    let (person, now) = (LearnerId(number), Clock::system().now());
    let work = store.write(move |tx| {
        Box::pin(async move {
            let staff = tx.staff(person).await?;
            if !staff.is_some_and(|it| it.answers(now)) {
                return Ok((None, KeptRole::Denied));
            }
            let changed = if is_frozen {
                Door::freeze(tx, None, person, now).await?
            } else {
                Door::unfreeze(tx, None, person, now).await?
            };
            Ok((tx.staff(person).await?, changed))
        })
    });
    let (staff, changed) = work.await?;
    let Some(staff) = staff else {
        let why = format!("there is no mentor {number}: `solis mentor list` prints them");
        return Err(Misuse(why).into());
    };
    if changed != KeptRole::Done {
        let (now, name) = (standing(staff.mentor.standing), &staff.mentor.name);
        return Err(Misuse(format!("mentor {number} ({name}) is {now}: nothing to do")).into());
    }
    writeln!(std::io::stdout(), "{}", line(&staff))?;
    Ok(())
}

fn line(staff: &Staff) -> String {
    let mentor = &staff.mentor;
    let languages = mentor.languages.iter().map(ToString::to_string).collect::<Vec<_>>();
    let name = if mentor.name.is_empty() { "–" } else { &mentor.name };
    let topics =
        if mentor.topics.is_empty() { "everything".to_owned() } else { mentor.topics.join(",") };
    let (languages, standing) = (languages.join(","), standing(mentor.standing));
    let (number, hours, open) = (mentor.id.0, &mentor.hours, mentor.open);
    format!("{number} {name} | {languages} | {topics} | {hours} | {standing} | {open} open")
}

pub(super) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Practising => "practising",
        Standing::Active => "active",
        Standing::Frozen => "frozen",
        Standing::Left => "left",
    }
}
