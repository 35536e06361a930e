//! A message that always fails: it is given up, its learner hears so, and nobody waits behind it.

use anyhow::{Context, Result, ensure};

use super::{
    Place,
    browser::{Browser, first_of_last},
};

#[tokio::test]
async fn a_message_that_always_fails_is_given_up() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    let mut browser = Browser::new(&running.url)?;
    browser.go_on(&[]).await?;
    let trigger = "CREATE TRIGGER broken BEFORE INSERT ON log WHEN new.what = 'said'
        BEGIN SELECT RAISE(ABORT, 'a mistake of ours'); END";
    sqlx::raw_sql(trigger).execute(&mut place.look().await?).await?;
    browser.post(&[("say", "Hello")]).await?;
    let dead = "SELECT count(*) FROM inbox WHERE state = 'dead'";
    for _ in 0..60 {
        if place.number(dead).await? == 1 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let tries = place.number("SELECT max(tries) FROM inbox").await?;
    let log = running.log()?;
    assert_eq!(place.number(dead).await?, 1, "after {tries} tries it is still tried:\n{log}");
    ensure!(!log.contains("Hello"), "nobody's words are in the log: {log}");
    let (before, _) = first_of_last(&browser.get("/").await?).context("no button")?;
    browser.go_on(&[]).await.context("the next one has its turn")?;
    ensure!(first_of_last(&browser.get("/").await?).is_some_and(|it| it.0 != before));
    ensure!(running.stop()?.success());
    Ok(())
}
