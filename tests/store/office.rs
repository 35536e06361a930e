//! Cohorts, the links into them, and the learners in them, on both engines.

use anyhow::{Context, Result, ensure};
use jiff::{SignedDuration, civil::date};
use solis::{
    content::LanguageCode,
    office::{Cohort, Entry},
    people::OrganisationId,
    store::{Code, Led, Moved, NewLink, Wanted},
};

use super::{Base, at, both, join, turn};

both!(a_link_leads_into_its_cohort);

fn cohort(key: &str) -> Cohort {
    Cohort {
        key: key.to_owned(),
        organisation: OrganisationId(1),
        name: key.to_owned(),
        course: String::new(),
        language: None,
        zone: None,
        starts_on: Some(date(2030, 1, 1)),
        capacity: Some(1),
    }
}

async fn a_link_leads_into_its_cohort(base: Base) -> Result<()> {
    let (now, whose) = (at(5), OrganisationId(1));
    let code = Code::new()?;
    let given = code.clone();
    let link = turn!(base, |tx| {
        tx.keep_cohort(&cohort("north"), now).await?;
        tx.keep_cohort(&cohort("south"), now).await?;
        let (label, expires_at) = ("library".to_owned(), now + SignedDuration::from_hours(24));
        let new = NewLink { code: given, cohort: "north".to_owned(), label, expires_at };
        tx.give_link(new, now).await
    })?;
    let given = code.clone();
    let anna = turn!(base, |tx| {
        let led = tx.led(&given, now).await?.context("it leads nowhere")?;
        ensure!(!led.is_full && !led.is_over && led.zone == "Europe/Riga", "{led:?}");
        let anna = join(tx).await?;
        ensure!(tx.entry(anna, &led).await? == Entry::Open);
        tx.opened_link(&given).await?;
        // In hand already, and still told when it begins.
        tx.learner(anna).await?;
        tx.enter_cohort(anna, "north").await?;
        tx.came_by(anna, &given).await?;
        let (_, journey) = tx.learner(anna).await?;
        ensure!(journey.begins_on == Some(date(2030, 1, 1)), "{:?}", journey.begins_on);
        ensure!(tx.led(&given, now).await?.is_some_and(|it| it.is_full));
        ensure!(tx.entry(anna, &led).await? == Entry::Here);
        let cohort = Cohort { organisation: OrganisationId(2), ..cohort("elsewhere") };
        let elsewhere = Led { cohort, ..led };
        ensure!(tx.entry(anna, &elsewhere).await? == Entry::Elsewhere);
        Ok(anna)
    })?;
    let begins_on = turn!(base, |tx| Ok(tx.learner(anna).await?.1.begins_on))?;
    ensure!(begins_on == Some(date(2030, 1, 1)), "{begins_on:?}");

    let store = &base.store;
    let links = store.all_links(whose, None, 5).await?;
    let counts = links.iter().map(|(it, name)| (it.opened, it.started, it.finished, name.as_str()));
    ensure!(counts.collect::<Vec<_>>() == [(1, 1, 0, "north")], "{links:?}");
    ensure!(store.all_links(OrganisationId(2), None, 5).await?.is_empty());
    let page = store.cohort_page(whose, None, 1, now).await?;
    ensure!(page.len() == 1 && page[0].cohort.key == "south", "{page:?}");
    let rest = store.cohort_page(whose, Some(&page[0].mark), 5, now).await?;
    ensure!(rest.len() == 1 && (rest[0].learners, rest[0].links) == (1, 1), "{rest:?}");

    let narrow = Wanted {
        cohort: Some("north".to_owned()),
        language: Some(LanguageCode::from("en")),
        ..Wanted::default()
    };
    let none = Wanted { waits: true, stuck: true, lesson: Some("a/b".into()), ..Wanted::default() };
    for (whose, wanted, count) in [
        (1, &Wanted::default(), 1),
        (1, &narrow, 1),
        (1, &none, 0),
        (2, &Wanted::default(), 0),
        (2, &narrow, 0),
    ] {
        let found = store.listed(OrganisationId(whose), wanted, None, 5).await?;
        ensure!(found.len() == count, "{whose} {wanted:?}: {found:?}");
    }
    ensure!(store.listed_as(whose, &format!("№ {}", anna.0), 5).await?.len() == 1);
    ensure!(store.listed_as(OrganisationId(2), &anna.0.to_string(), 5).await?.is_empty());
    ensure!(store.detail(whose, anna).await?.is_some());
    ensure!(store.detail(OrganisationId(2), anna).await?.is_none());

    let moved = turn!(base, |tx| {
        let to = async |tx: &mut solis::store::Tx, whose, key| {
            tx.move_to_cohort(anna, OrganisationId(whose), Some(key), now).await
        };
        let moved =
            [to(tx, 2, "south").await?, to(tx, 1, "none").await?, to(tx, 1, "south").await?];
        let boris = join(tx).await?;
        let full = tx.move_to_cohort(boris, OrganisationId(1), Some("south"), now).await?;
        tx.revoke_link(link, now).await?;
        Ok((moved, full))
    })?;
    ensure!(moved == ([Moved::Nothing, Moved::Nothing, Moved::Done], Moved::Full), "{moved:?}");
    let led = store.led(&code, now).await?;
    ensure!(led.is_some_and(|it| it.is_over), "it still leads there");
    Ok(())
}
