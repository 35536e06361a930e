//! What learners say is wrong: kept with their words, read once, and nothing of another house.

use anyhow::{Result, ensure};
use solis::people::{OrganisationId, Words};

use super::{Base, at, both, telegram, turn};

both!(a_doubt_is_read_once_and_stays_in_its_house);

async fn a_doubt_is_read_once_and_stays_in_its_house(base: Base) -> Result<()> {
    let anna = base.somebody(telegram(1)).await?;
    let (mine, theirs) = (OrganisationId(1), OrganisationId(2));
    turn!(base, |tx| {
        tx.keep_doubt(anna, ("LV-C4-01", "old"), &"lv".into(), at(5)).await?;
        tx.keep_doubt(anna, ("LV-C2-01", "link"), &"lv".into(), at(6)).await?;
        tx.keep_doubt_words(anna, "LV-C4-01", &Words::said("It is another number")).await
    })?;
    ensure!(base.store.doubts(theirs, 10).await?.is_empty(), "another house reads them");
    let doubts = base.store.doubts(mine, 10).await?;
    let said = doubts.iter().map(|it| (it.fact.as_str(), it.how.as_str(), it.language.as_str()));
    let said = said.collect::<Vec<_>>();
    assert_eq!(said, [("LV-C2-01", "link", "lv"), ("LV-C4-01", "old", "lv")], "the newest first");
    let words = doubts.iter().map(|it| it.words().map(|it| it.read().to_owned()));
    assert_eq!(words.collect::<Vec<_>>(), [None, Some("It is another number".to_owned())]);
    let newest = doubts.first().map_or(0, |it| it.id);
    turn!(base, |tx| tx.read_doubt(theirs, newest, anna, at(7)).await)?;
    let read = |it: &[solis::store::Doubt]| it.iter().filter(|it| it.is_read()).count();
    assert_eq!(read(&base.store.doubts(mine, 10).await?), 0, "another house marks it");
    turn!(base, |tx| tx.read_doubt(mine, newest, anna, at(8)).await)?;
    let doubts = base.store.doubts(mine, 10).await?;
    assert_eq!(read(&doubts), 1);
    assert_eq!(doubts.first().map(|it| it.fact.as_str()), Some("LV-C4-01"), "the unread first");
    Ok(())
}
