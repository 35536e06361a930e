//! Two organisations in one installation: nobody sees, counts or changes what is another's, and nobody without the
//! right anything at all.

use anyhow::{Context, Result, ensure};

use super::{
    browser::{Browser, Page},
    cohort, coordinator, link, staff,
};
use crate::product::{Solis, until};

/// What a page says, without the numbers that each page has of its own.
fn said(page: &Page) -> (u16, &str, &str) {
    (page.status, page.to.as_str(), page.text.as_str())
}

/// The same request for something of A's, and for something that does not exist.
async fn alike(
    who: &Browser,
    method: &str,
    theirs: &str,
    none: &str,
    form: &[(&str, &str)],
) -> Result<()> {
    let ask = async |path: &str| {
        if method == "GET" { who.get(path).await } else { who.post(path, form).await }
    };
    let (theirs_said, none_said) = (ask(theirs).await?, ask(none).await?);
    ensure!(
        said(&theirs_said) == said(&none_said),
        "{method} {theirs}:\n{theirs_said:?}\n{none_said:?}"
    );
    ensure!(matches!(theirs_said.status, 403 | 404), "{method} {theirs}: {}", theirs_said.status);
    Ok(())
}

/// Everything of A's, to be looked at before and after.
async fn everything(solis: &Solis) -> Result<Vec<(String,)>> {
    solis.rows("SELECT key || name || coalesce(capacity, 0) || organisation FROM cohorts WHERE organisation = 1
        UNION ALL SELECT id || cohort || label || opened || coalesce(revoked_at, 0) FROM links WHERE cohort = 'secret-north'
        UNION ALL SELECT id || coalesce(cohort, '-') || organisation FROM learners WHERE organisation = 1 ORDER BY 1", &[]).await
}

#[tokio::test]
async fn another_organisation_is_not_there() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let added = solis.command(&[
        "organisation",
        "add",
        "South",
        "--language",
        "lv",
        "--zone",
        "Europe/Riga",
    ])?;
    ensure!(added.starts_with("2 South"), "{added}");
    let a = coordinator(&solis, 1, "Dace").await?;
    let b = coordinator(&solis, 2, "Boris").await?;
    let key = cohort(&a, "Secret north", &[]).await?;
    let (_, code) = link(&a, &key, "secret library").await?;
    let anna = Browser::new(&solis.url()?)?;
    anna.post("/chat", &[("id", "post-a"), ("say", "English"), ("code", &code)]).await?;
    until("she is in it", || async {
        Ok(solis.number("SELECT count(*) FROM learners WHERE cohort IS NOT NULL", &[]).await? == 1)
    })
    .await?;
    let learner = solis.number("SELECT id FROM learners WHERE cohort IS NOT NULL", &[]).await?;
    let own = cohort(&b, "Open south", &[]).await?;
    let (_, own_code) = link(&b, &own, "own").await?;

    let mentor = staff(&solis, "mentor", 1, "Ilze").await?;
    solis
        .change_beside(
            "UPDATE staff SET standing = 'active', practised = 1 WHERE name = $1",
            &["Ilze"],
        )
        .await?;
    let frozen = coordinator(&solis, 1, "Frozen").await?;
    solis
        .change_beside("UPDATE staff SET standing = 'frozen' WHERE name = $1", &["Frozen"])
        .await?;
    let nobody = Browser::new(&solis.url()?)?;
    let before = everything(&solis).await?;

    for who in [&b, &mentor, &frozen, &nobody] {
        let form = [
            ("name", "Taken"),
            ("course", "first-steps"),
            ("label", "x"),
            ("until", "2035-01-01"),
            ("code", &code),
            ("cohort", &key),
        ];
        for (method, path) in [
            ("GET", "/console/cohorts/KEY"),
            ("GET", "/console/cohorts/KEY/change"),
            ("POST", "/console/cohorts/KEY/change"),
            ("POST", "/console/cohorts/KEY/links"),
            ("POST", "/console/cohorts/KEY/posters"),
            ("GET", "/console/links/1/revoke"),
            ("POST", "/console/links/1/revoke"),
            ("GET", "/console/learners/ID"),
            ("POST", "/console/learners/ID/move"),
        ] {
            let theirs = path.replace("KEY", &key).replace("ID", &learner.to_string());
            let none =
                path.replace("KEY", "none").replace("ID", "999").replace("links/1", "links/999");
            alike(who, method, &theirs, &none, &form).await.context(method)?;
        }
    }
    lists(&b, learner, &[&mentor, &frozen, &nobody]).await?;
    // B's own learner cannot be put into A's cohort, nor A's code printed on B's posters.
    let omar = Browser::new(&solis.url()?)?;
    omar.post("/chat", &[("id", "post-b"), ("say", "English"), ("code", &own_code)]).await?;
    let in_b = "SELECT coalesce(max(id), 0) FROM learners WHERE cohort = 'open-south'";
    until("he is in it", || async { Ok(solis.number(in_b, &[]).await? > 0) }).await?;
    let omar = solis.number(in_b, &[]).await?;
    let move_path = format!("/console/learners/{omar}/move");
    for cohort in [key.as_str(), "none"] {
        ensure!(b.post(&move_path, &[("cohort", cohort)]).await?.status == 404);
    }
    ensure!(
        b.post(&format!("/console/cohorts/{own}/posters"), &[("code", &code)]).await?.status == 404
    );
    for who in [&mentor, &frozen, &nobody] {
        let made =
            who.post("/console/cohorts", &[("name", "Mine"), ("course", "first-steps")]).await?;
        ensure!(matches!(made.status, 403 | 404), "{made:?}");
        let found = who.post("/console/learners/search", &[("name", "1")]).await?;
        ensure!(matches!(found.status, 403 | 404), "{found:?}");
    }
    let after = everything(&solis).await?;
    ensure!(before == after, "{before:?}\n{after:?}");
    Ok(())
}

/// The lists of B show B, and only B; whoever may not sees no list at all.
async fn lists(b: &Browser, learner: i64, others: &[&Browser]) -> Result<()> {
    for path in [
        "/console/cohorts",
        "/console/learners",
        "/console/learners?cohort=secret-north",
        "/console/learners?language=en",
        "/console/cohorts.csv",
        "/console/learners.csv",
        "/console/links.csv",
        "/console/learners.csv?cohort=secret-north",
        "/console/new-cohort",
    ] {
        let page = b.get(path).await?;
        ensure!(page.status == 200, "{path}: {page:?}");
        let number = format!("№ {learner}");
        // What B itself has asked for stands in the form, as anything would.
        for words in ["Secret north", "secret library", number.as_str()] {
            ensure!(!page.text.contains(words), "{path} says {words}: {}", page.text);
        }
        for who in others {
            ensure!(matches!(who.get(path).await?.status, 403 | 404), "{path}");
        }
    }
    for name in ["№ 1", "1", &learner.to_string()] {
        let found = b.post("/console/learners/search", &[("name", name)]).await?;
        ensure!(found.text.contains("Nobody here"), "{name}: {}", found.text);
    }
    Ok(())
}

/// Who is in a cohort of one organisation is not led into another's.
#[tokio::test]
async fn a_link_of_another_organisation_moves_nobody() -> Result<()> {
    let telegram = crate::fake_telegram::FakeTelegram::start(crate::product::TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    solis.command(&[
        "organisation",
        "add",
        "South",
        "--language",
        "lv",
        "--zone",
        "Europe/Riga",
    ])?;
    let a = coordinator(&solis, 1, "Dace").await?;
    let b = coordinator(&solis, 2, "Boris").await?;
    let (north, full, south) = (
        cohort(&a, "North", &[]).await?,
        cohort(&a, "Small", &[("capacity", "1")]).await?,
        cohort(&b, "South", &[]).await?,
    );
    let (_, to_north) = link(&a, &north, "x").await?;
    let (_, to_full) = link(&a, &full, "x").await?;
    let (_, to_south) = link(&b, &south, "x").await?;
    let starts = async |number: i64, code: &str| {
        let person = telegram.person(number, "Anna", "en");
        let before = solis.number("SELECT count(*) FROM log", &[]).await?;
        person.says(&format!("/start {code}"));
        until("a turn", || async {
            Ok(solis.number("SELECT count(*) FROM log", &[]).await? > before)
        })
        .await
    };
    starts(41, &to_north).await?;
    starts(41, &to_south).await?;
    starts(42, &to_full).await?;
    starts(43, &to_full).await?;
    starts(43, &to_south).await?;
    let stands = "SELECT organisation || coalesce(cohort, '-') FROM learners WHERE id IN (SELECT learner FROM identities
        WHERE channel = 'telegram') ORDER BY id";
    let stands: Vec<(String,)> = solis.rows(stands, &[]).await?;
    let stands = stands.into_iter().map(|it| it.0).collect::<Vec<_>>();
    ensure!(stands == ["1north", "1small", "1-"], "{stands:?}");
    let page = b.get(&format!("/console/cohorts/{south}")).await?.text;
    ensure!(super::cell(&page, "Started")? == 0, "{page}");
    Ok(())
}
