//! Alarms ring in their order, once each, and one that always fails is left alone.

use anyhow::Result;
use jiff::Timestamp;
use solis::{
    journey::{Alarm, Rung},
    people::LearnerId,
    store::Due,
};

use super::{Base, at, both, telegram, turn};

both!(
    setting_an_alarm_again_moves_it,
    the_oldest_comes_first_and_every_try_counts,
    a_taken_alarm_does_not_ring_twice,
    three_failed_tries_are_enough,
);

const AGAIN: Alarm = Alarm::Again { asked: 3 };

impl Base {
    async fn set(&self, learner: LearnerId, alarm: Alarm, when: Timestamp) -> Result<()> {
        turn!(self, |tx| tx.set_alarm(learner, &alarm, when))
    }

    async fn due(&self, minutes: i64) -> Result<Vec<Due>> {
        turn!(self, |tx| tx.due(at(minutes), 100).await)
    }

    async fn names(&self, minutes: i64) -> Result<Vec<(i64, String)>> {
        let due = self.due(minutes).await?;
        Ok(due.into_iter().map(|it| (it.learner.0, it.name)).collect())
    }
}

async fn setting_an_alarm_again_moves_it(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    base.set(anna, AGAIN, at(5)).await?;
    base.set(anna, Alarm::Again { asked: 4 }, at(9)).await?;
    assert_eq!(base.number("SELECT count(*) FROM alarms").await?, 1);
    assert_eq!(base.store.next_due().await?, Some(at(9)));
    assert!(base.due(8).await?.is_empty());
    let due = base.due(9).await?;
    assert_eq!((due.len(), &due[0].alarm, due[0].at), (1, &Alarm::Again { asked: 4 }, at(9)));
    Ok(())
}

async fn the_oldest_comes_first_and_every_try_counts(base: Base) -> Result<()> {
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(telegram(2)).await?);
    let lapse = Alarm::Lapse { rung: Rung::Day3, planned: at(1), spread: false };
    let day = Alarm::LessonDay { planned: at(3), spread: false };
    base.set(anna, AGAIN, at(3)).await?;
    base.set(anna, lapse, at(1)).await?;
    base.set(juris, AGAIN, at(2)).await?;
    base.set(juris, day, at(4)).await?;
    let names = |list: &[(i64, &str)]| {
        list.iter().map(|(id, name)| (*id, (*name).to_owned())).collect::<Vec<_>>()
    };
    assert_eq!(base.names(3).await?, names(&[(1, "lapse"), (2, "again"), (1, "again")]));
    let some = turn!(base, |tx| tx.due(at(9), 2).await)?;
    assert_eq!(some.iter().map(|it| it.at).collect::<Vec<_>>(), [at(1), at(2)], "the oldest two");
    assert_eq!(base.number("SELECT sum(tries) FROM alarms").await?, 5);
    assert_eq!(base.number("SELECT tries FROM alarms WHERE name = 'lesson-day'").await?, 0);
    Ok(())
}

async fn a_taken_alarm_does_not_ring_twice(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    base.set(anna, AGAIN, at(1)).await?;
    let (one, two) = (base.due(1).await?, base.due(1).await?);
    let (one, two) = (one[0].clone(), two[0].clone());
    assert_eq!(turn!(base, |tx| tx.take_alarms(vec![one]).await)?.len(), 1);
    assert!(turn!(base, |tx| tx.take_alarms(vec![two]).await)?.is_empty());
    assert_eq!(base.store.next_due().await?, None);

    base.set(anna, AGAIN, at(2)).await?;
    let due = base.due(2).await?[0].clone();
    base.set(anna, AGAIN, at(7)).await?;
    assert!(
        turn!(base, |tx| tx.take_alarms(vec![due]).await)?.is_empty(),
        "it has been moved meanwhile"
    );
    assert_eq!(base.store.next_due().await?, Some(at(7)));
    Ok(())
}

async fn three_failed_tries_are_enough(base: Base) -> Result<()> {
    let (anna, juris) = (base.somebody(telegram(1)).await?, base.somebody(telegram(2)).await?);
    base.set(anna, AGAIN, at(1)).await?;
    base.set(juris, AGAIN, at(5)).await?;
    for _ in 0..3 {
        let due = base.due(1).await?[0].clone();
        let failed: Result<()> = turn!(base, |tx| {
            tx.take_alarms(vec![due.clone()]).await?;
            anyhow::bail!("the turn fails")
        });
        assert!(failed.is_err());
    }
    assert!(base.due(1).await?.is_empty(), "it is left alone");
    assert_eq!(base.store.next_due().await?, Some(at(5)), "and does not keep the others waiting");
    assert_eq!(base.names(5).await?.len(), 1);
    base.set(anna, AGAIN, at(6)).await?;
    assert_eq!(base.names(6).await?.len(), 2, "set again, it has its tries again");
    Ok(())
}
