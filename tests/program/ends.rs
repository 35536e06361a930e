//! How it ends: politely, or in the middle of everything.

use std::{net::TcpListener, path::Path};

use anyhow::{Context, Result, ensure};
use reqwest::StatusCode;

use super::{Place, browser::Browser, look};

#[test]
fn a_port_in_use_is_named() -> Result<()> {
    let place = Place::new()?;
    let taken = TcpListener::bind("127.0.0.1:0")?;
    let address = taken.local_addr()?.to_string();
    let said = place.ask(&["run"], &[("SOLIS_LISTEN", &address)])?;
    said.is_refused(1, &["SOLIS_LISTEN", &address])
}

#[tokio::test]
async fn a_polite_end_is_a_good_end() -> Result<()> {
    let place = Place::new()?;
    let running = place.start(&[])?;
    let mut browser = Browser::new(&running.url)?;
    assert_eq!(browser.get("/healthz").await?, "up\n");
    let (_, label) = browser.go_on(&[]).await?;
    ensure!(!label.is_empty());
    let log = running.log()?;
    ensure!(!log.contains("ERROR") && !log.contains("panicked"), "{log}");
    let mut events = browser.events().await?;
    ensure!(events.chunk().await?.is_some(), "a page that looks on");
    let status = running.stop()?;
    ensure!(status.code() == Some(0), "{status}");
    is_sound(&place.path().join("solis.db")).await?;
    assert_eq!(place.number("SELECT count(*) FROM outbox WHERE state = 'leased'").await?, 0);
    let running = place.start(&[])?;
    browser.moves_to(&running.url);
    ensure!(browser.get("/").await?.contains(&label), "the page is as it was");
    ensure!(running.stop()?.success());
    Ok(())
}

/// Who reads that it is there may tell it to stop.
#[test]
fn a_polite_end_is_possible_from_the_first_word_on() -> Result<()> {
    let place = Place::new()?;
    for _ in 0..12 {
        let status = place.start_at_once(&[])?.stop()?;
        ensure!(status.code() == Some(0), "{status}");
    }
    Ok(())
}

/// What was confirmed is there, and everything that was kept gets its turn after the next start.
#[tokio::test(flavor = "multi_thread")]
async fn a_power_cut_costs_nothing_that_was_confirmed() -> Result<()> {
    let place = Place::new()?;
    let env = [("SOLIS_FLOOD_GUARD", "off")];
    let running = place.start(&env)?;
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    for person in 0..8 {
        let (tell, url) = (tell.clone(), running.url.clone());
        tokio::spawn(async move {
            let mut browser = Browser::new(&url)?;
            for number in 0..1000 {
                let id = format!("p{person}-{number}");
                match browser.post_as(&id, &[("say", "Hello")]).await {
                    Ok(StatusCode::OK) => tell.send(id)?,
                    Ok(_) | Err(_) => break,
                }
            }
            anyhow::Ok(())
        });
    }
    drop(tell);
    let mut confirmed = Vec::new();
    while let Some(id) = told.recv().await {
        confirmed.push(id);
        if confirmed.len() == 60 {
            break;
        }
    }
    running.kill()?;
    while let Some(id) = told.recv().await {
        confirmed.push(id);
    }
    is_sound(&place.path().join("solis.db")).await?;
    let running = place.start(&env).context("after a power cut")?;
    let mut base = place.look().await?;
    let kept: Vec<String> =
        sqlx::query_scalar("SELECT external FROM inbox").fetch_all(&mut base).await?;
    let lost = confirmed.iter().filter(|id| !kept.iter().any(|it| it.ends_with(&format!(":{id}"))));
    assert_eq!(lost.collect::<Vec<_>>(), Vec::<&String>::new());
    let open = "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')
        + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased'))";
    for _ in 0..500 {
        if place.number(open).await? == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(place.number(open).await?, 0, "everything has had its turn");
    let twice = "SELECT count(*) FROM (SELECT 1 FROM web_lines GROUP BY learner, external HAVING count(*) > 1)";
    assert_eq!(place.number(twice).await?, 0);
    ensure!(running.stop()?.success());
    is_sound(&place.path().join("solis.db")).await
}

pub(crate) async fn is_sound(file: &Path) -> Result<()> {
    let mut base = look(file).await?;
    let whole: Vec<String> =
        sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&mut base).await?;
    assert_eq!(whole, ["ok"]);
    let strays = sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut base).await?;
    ensure!(strays.is_empty(), "rows of nobody");
    Ok(())
}
