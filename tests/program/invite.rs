//! Invitations, and the cohort they lead to.

use anyhow::{Context, Result, ensure};
use reqwest::StatusCode;
use solis::store::Code;

use super::{Place, browser::Browser};

const PEOPLE: &str = "SELECT count(*) FROM learners";

/// An invitation's line: role, code, link.
fn read(line: &str, base: &str) -> Result<String> {
    ensure!(line.ends_with('\n') && line.lines().count() == 1, "{line:?}");
    let [role, code, address] = line.split_whitespace().collect::<Vec<_>>()[..] else {
        anyhow::bail!("not role, code and link: {line}")
    };
    assert_eq!(role, "learner");
    ensure!(Code::read(code).is_some(), "{line}");
    assert_eq!(address, format!("{base}/?code={code}"));
    Ok(code.to_owned())
}

#[tokio::test]
async fn an_invitation_leads_into_its_cohort() -> Result<()> {
    let place = Place::new()?;
    let public = ("SOLIS_PUBLIC_URL", "http://chat.example.org/");
    let before = place.ask(&["invite", "learner", "--cohort", "Riga-1"], &[public])?;
    ensure!(before.code == Some(0) && before.err.is_empty(), "{before:?}");
    let before = read(&before.out, "http://chat.example.org")?;
    let running = place.start(&[])?;
    let listen = running.url.trim_start_matches("http://").to_owned();
    let env = [("SOLIS_LISTEN", listen.as_str())];
    let beside = place.ask(&["invite", "learner", "--cohort", "Riga-2", "--days", "1"], &env)?;
    ensure!(beside.code == Some(0) && beside.err.is_empty(), "while it runs: {beside:?}");
    let beside = read(&beside.out, &running.url)?;
    let plain = place.ask(&["invite", "learner"], &env)?;
    let plain = read(&plain.out, &running.url)?;

    // An invitation is for many: the first one is used twice.
    let codes = [Some(&before), Some(&beside), Some(&before), Some(&plain), None];
    for code in codes {
        let mut browser = Browser::new(&running.url)?;
        let before_looking = place.number(PEOPLE).await?;
        let path = code.map_or("/".to_owned(), |code| format!("/?code={code}"));
        let page = browser.get(&path).await?;
        let hidden = code.map(|code| ("code", code.as_str()));
        if let Some(code) = code {
            ensure!(page.contains(&format!("name=\"code\" value=\"{code}\"")), "{page}");
        }
        assert_eq!(place.number(PEOPLE).await?, before_looking, "looking makes nobody");
        browser.go_on(hidden.as_slice()).await?;
    }
    let cohorts = "SELECT group_concat(coalesce(cohort, '-'), ' ' ORDER BY id) FROM learners";
    assert_eq!(place.text(cohorts).await?.as_deref(), Some("Riga-1 Riga-2 Riga-1 - -"));
    let mut browser = Browser::new(&running.url)?;
    let status = browser.post(&[("say", "Hello"), ("code", "nonsense")]).await?;
    assert_eq!(status, StatusCode::OK, "a wrong code keeps nobody out");
    assert_eq!(place.number("SELECT count(*) FROM learners WHERE cohort IS NULL").await?, 3);
    assert_eq!(place.number("SELECT count(*) FROM codes").await?, 3);
    ensure!(running.stop().context("stopping")?.success());
    Ok(())
}
