//! What learners say of lessons, and how long they took.

use anyhow::Result;
use jiff::SignedDuration;
use solis::{
    content::Reading,
    engine::Said,
    journey::{Journey, Judged, Place, Verdict},
    people::{LearnerId, Words},
    store::Kept,
};

use super::{Base, at, both, telegram, turn};

both!(what_is_said_of_a_lesson_is_one_row, a_finished_lesson_knows_how_long_it_took);

impl Base {
    async fn judges(&self, learner: LearnerId, verdict: Verdict) -> Result<()> {
        let judged = Judged { lesson: "a/b".into(), version: 2, verdict };
        turn!(self, |tx| {
            tx.keep_judged(learner, &judged, (&"lv".into(), Reading::Easy), at(1)).await
        })
    }
}

async fn what_is_said_of_a_lesson_is_one_row(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    let row = "SELECT lesson || version || language || reading || verdict || coalesce(said, '-') FROM judged";
    let words = || Verdict::Comment(Said::Words(Words::said("too many words")));
    for (verdict, kept) in [
        (Verdict::NotQuite, "a/b2lveasynot-quite-"),
        (Verdict::Words, "a/b2lveasywords-"),
        (words(), "a/b2lveasywords{\"words\":\"too many words\"}"),
    ] {
        base.judges(anna, verdict).await?;
        assert_eq!(base.texts(row).await?, [kept]);
    }
    let omar = base.somebody(telegram(2)).await?;
    base.judges(omar, Verdict::Clear).await?;
    let counted = base.store.count_judged().await?;
    let mut counted =
        counted.iter().map(|it| (it.verdict.as_str(), it.people, it.said)).collect::<Vec<_>>();
    counted.sort_unstable();
    assert_eq!(counted, [("clear", 1, 0), ("words", 1, 1)]);
    let organisation = solis::people::OrganisationId(1);
    let said = base.store.said_of_lessons(organisation, i64::MAX, 10).await?;
    assert_eq!(said.iter().map(|it| it.verdict.as_str()).collect::<Vec<_>>(), ["words"]);
    assert_eq!(base.store.said_of_lessons(organisation, said[0].id, 10).await?.len(), 0);
    Ok(())
}

async fn a_finished_lesson_knows_how_long_it_took(base: Base) -> Result<()> {
    for (number, hours) in [(1, 0), (2, 0), (3, 50)] {
        let anna = base.somebody(telegram(number)).await?;
        let (began, ended) = (at(1), at(1) + SignedDuration::from_mins(7 + 60 * hours));
        turn!(base, |tx| {
            let (learner, _) = tx.learner(anna).await?;
            let place = Place { since: Some(began), ..Place::new("a/b".into(), None) };
            let journey = Journey { places: vec![place], ..Journey::default() };
            tx.keep_learner(Kept { learner: learner.clone(), journey }).await?;
            let (done, learned_at) = (vec!["a/b".into()], Some(ended));
            let journey = Journey { done, learned_at, ..Journey::default() };
            tx.keep_learner(Kept { learner, journey }).await
        })?;
    }
    let taken = base.store.count_finished().await?;
    let mut taken = taken.iter().map(|it| (it.minutes, it.people)).collect::<Vec<_>>();
    taken.sort_unstable();
    assert_eq!(taken, [(Some(7), 2), (Some(3000), 1)]);
    Ok(())
}
