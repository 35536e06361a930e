//! S3: what every answer says to a browser, that nothing is changed from another site, and nothing by looking.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use reqwest::Method;
use solis::web::{FIGURES, addresses};

use super::staff;
use crate::{desk::browser::Browser, product::Solis};

/// What stands on every answer.
const ALWAYS: [(&str, &str); 7] = [
    ("content-security-policy", "default-src 'none'"),
    ("content-security-policy", "frame-ancestors 'none'"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("permissions-policy", "geolocation=()"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cache-control", ""),
];

/// How a browser says that a page of another site posts, or that a frame does that hides where it is from.
const ELSEWHERE: [&[(&str, &str)]; 6] = [
    &[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "nonsense")],
    &[("origin", "https://evil.example")],
    &[("origin", "null")],
    &[("origin", "file://")],
];

/// Every address of the program, and whether something can be posted to it: from the list of which the router is made, so
/// that none is forgotten.
fn routes() -> Result<BTreeMap<String, bool>> {
    let mut found = BTreeMap::from([(FIGURES.to_owned(), false)]);
    for address in addresses() {
        *found.entry(address.path.into_owned()).or_default() |= address.method == "POST";
    }
    ensure!(found.len() > 40, "only {} addresses", found.len());
    Ok(found)
}

fn address(route: &str) -> String {
    let part = |part: &str| {
        let is_number = part.starts_with('{') && !part.contains("code") && !part.contains("key");
        if is_number { "1".to_owned() } else { part.replace(['{', '}'], "") }
    };
    route.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// How many rows each table has that anybody can change.
async fn rows(solis: &Solis) -> Result<Vec<(i64,)>> {
    solis
        .rows(
            "SELECT count(*) FROM learners UNION ALL SELECT count(*) FROM inbox UNION ALL SELECT count(*) FROM log
            UNION ALL SELECT count(*) FROM outbox UNION ALL SELECT count(*) FROM cohorts UNION ALL SELECT count(*) FROM links
            UNION ALL SELECT count(*) FROM codes UNION ALL SELECT count(*) FROM desk_sessions
            UNION ALL SELECT count(*) FROM drafts UNION ALL SELECT count(*) FROM announcements
            UNION ALL SELECT count(*) FROM staff WHERE standing <> 'frozen' UNION ALL SELECT count(*) FROM files",
            &[],
        )
        .await
}

#[tokio::test]
async fn nothing_is_changed_from_another_site_or_by_looking() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let (coordinator, _) = staff(&solis, "coordinator", "Dace").await?;
    let (mentor, _) = staff(&solis, "mentor", "Ilze").await?;
    let learner = Browser::new(&solis.url()?)?;
    learner.chats("say", "English").await?;
    let before = rows(&solis).await?;
    let (mut posts, mut gets, mut strays) = (0, 0, BTreeSet::new());
    for (route, is_posted) in routes()? {
        let path = address(&route);
        for who in [&coordinator, &mentor, &learner] {
            for from in ELSEWHERE.iter().filter(|_| is_posted) {
                let answer = who.comes(Method::POST, &path, from).await?;
                posts += 1;
                if answer.status != 403 || !answer.cookies.is_empty() {
                    strays.insert(format!("POST {path} {from:?}: {}", answer.status));
                }
            }
            // What never ends is not waited for.
            if path.ends_with("/events") {
                continue;
            }
            let answer = who.comes(Method::GET, &path, ELSEWHERE[0]).await?;
            gets += 1;
            for (name, part) in ALWAYS {
                let is_said = answer.head.contains_key(name) && answer.line(name).contains(part);
                if !is_said {
                    strays.insert(format!("GET {path} {}: no {name}", answer.status));
                }
            }
            let policy = answer.line("content-security-policy");
            if policy.contains("unsafe") || policy.contains('*') {
                strays.insert(format!("GET {path}: {policy}"));
            }
            for inline in ["<script>", " style=\"", " onclick=", "javascript:", "<style>"] {
                if answer.text.contains(inline) && answer.line("content-type").contains("html") {
                    strays.insert(format!("GET {path}: {inline}"));
                }
            }
        }
    }
    ensure!(strays.is_empty(), "{strays:#?}");
    assert_eq!(rows(&solis).await?, before, "nothing is changed");
    for (path, status) in [("/nowhere", 404), ("/chat", 405)] {
        let answer = learner.get(path).await?;
        ensure!(answer.status == status && answer.line("x-content-type-options") == "nosniff");
        ensure!(answer.line("content-security-policy").contains("'none'"), "{answer:?}");
    }
    println!("{posts} posts from elsewhere, none taken; {gets} answers looked at");
    Ok(())
}

#[tokio::test]
async fn where_browsers_come_by_https_they_come_by_nothing_else() -> Result<()> {
    let mut solis = Solis::new()?;
    let plain = |solis: &Solis| Browser::new(&solis.url()?);
    let url = solis.fix_port()?;
    solis.begin().await?;
    let page = plain(&solis)?.get("/").await?;
    ensure!(page.line("strict-transport-security").is_empty(), "{page:?}");
    solis.stop().await?;
    solis.set("SOLIS_PUBLIC_URL", "https://chat.example.org");
    // It says its public address now, and listens where it did.
    solis.begin_without_waiting()?;
    let browser = Browser::new(&url)?;
    crate::product::until("it is up", || async {
        Ok(browser.get("/healthz").await.is_ok_and(|it| it.status == 200))
    })
    .await?;
    let page = browser.get("/").await?;
    ensure!(page.line("strict-transport-security").contains("max-age=31536000"), "{page:?}");
    let code = solis.command(&["invite", "coordinator"])?;
    let (_, code) = code.trim().rsplit_once("/join/").context("no page to join on")?;
    let path = format!("/join/{code}");
    let mut cookies = browser.get(&path).await?.cookies;
    cookies.extend(browser.post(&path, &[("name", "Dace")]).await?.cookies);
    cookies.extend(browser.chats("say", "English").await?.cookies);
    ensure!(cookies.len() >= 3, "{cookies:?}");
    for cookie in &cookies {
        ensure!(cookie.starts_with("__Host-solis"), "{cookie}");
        for part in ["; Secure", "; HttpOnly", "; Path=/", "; SameSite="] {
            ensure!(cookie.contains(part), "{part}: {cookie}");
        }
        ensure!(!cookie.contains("Domain"), "{cookie}");
    }
    Ok(())
}
