//! A newcomer with the printed link makes a cohort, prints its posters, and three learners in three languages join.

use anyhow::{Context, Result, ensure};
use reqwest::redirect::Policy;

use super::{browser::Browser, cell, cohort, coordinator, link, qr};
use crate::{
    fake_telegram::FakeTelegram,
    product::{PATIENCE, Solis, TOKEN, until},
};

/// Opens an address as a person's browser does: where it leads.
async fn opens(solis: &Solis, path: &str, language: &str) -> Result<(u16, String)> {
    let client = reqwest::Client::builder().no_proxy().redirect(Policy::none()).build()?;
    let request = client.get(format!("{}{path}", solis.url()?)).header("Accept-Language", language);
    let request = request.header("Sec-Fetch-Mode", "navigate").header("Sec-Fetch-Dest", "document");
    let answer = request.send().await?;
    let to = answer.headers().get("location").and_then(|it| it.to_str().ok()).unwrap_or_default();
    let to = to.to_owned();
    let text = answer.text().await?;
    Ok(if to.is_empty() { (200, text) } else { (303, to) })
}

/// Joins in a browser by what stands on a page.
async fn joins(solis: &Solis, page: &str, words: &str) -> Result<Browser> {
    let (_, rest) =
        page.split_once("name=\"code\" value=\"").context("the page forgets the code")?;
    let code = rest.chars().take(22).collect::<String>();
    let browser = Browser::new(&solis.url()?)?;
    let mut fields = vec![("id", "post-first"), ("say", words), ("code", code.as_str())];
    if page.contains("name=\"opened\"") {
        fields.push(("opened", "1"));
    }
    let said = browser.post("/chat", &fields).await?;
    ensure!(said.status == 303, "{said:?}");
    Ok(browser)
}

async fn number(solis: &Solis, sql: &'static str, is: i64) -> Result<()> {
    until(sql, || async { Ok(solis.number(sql, &[]).await? == is) }).await
}

const IN_IT: &str = "SELECT count(*) FROM learners WHERE cohort = 'riga-1'";

#[tokio::test]
async fn from_the_printed_link_to_three_learners() -> Result<()> {
    let telegram = FakeTelegram::start(TOKEN).await;
    let solis = Solis::start(telegram.url()).await?;
    let dace = coordinator(&solis, 1, "Dace").await?;
    ensure!(dace.get("/console/cohorts").await?.text.contains("There is no group yet"));

    is_told_what_is_wrong(&solis, &dace).await?;
    let key = cohort(&dace, "Riga 1", &[("capacity", "3"), ("zone", "Europe/Riga")]).await?;
    ensure!(key == "riga-1", "{key}");
    ensure!(cohort(&dace, "Riga 1", &[("capacity", "3")]).await? == key, "twice is once");
    let bad = dace.post("/console/cohorts/riga-1/links", &[("label", ""), ("until", "2001-01-01")]);
    let bad = bad.await?;
    ensure!(bad.status == 422 && bad.text.contains("where the link hangs"), "{bad:?}");

    let (shown, code) = link(&dace, &key, "library").await?;
    let (web, bot) = (format!("{}/?code={code}", solis.url()?), format!("start={code}"));
    let codes = qr::read(&shown.text)?;
    ensure!(codes.len() == 2 && codes[0].ends_with(&bot) && codes[1] == web, "{codes:?}");
    ensure!(!dace.get("/console/cohorts/riga-1").await?.text.contains(&code), "kept nowhere");
    let chosen = [
        ("code", code.as_str()),
        ("to", "web"),
        ("language", "ar"),
        ("language", "en"),
        ("language", "lv"),
    ];
    let posters = dace.post("/console/cohorts/riga-1/posters", &chosen).await?;
    let codes = qr::read(&posters.text)?;
    ensure!(posters.status == 200 && codes == vec![web.clone(); 3], "{codes:?}");
    ensure!(posters.text.contains("dir=\"rtl\"") && posters.text.contains("Riga 1"), "{posters:?}");
    ensure!(!posters.text.contains("style="), "no style of its own");

    // A preview looks, a browser opens and reloads.
    let (status, page) = solis.get(&format!("/?code={code}")).await?;
    ensure!(status == 200 && page.contains("name=\"code\""), "{page}");
    let path = format!("/?code={code}");
    let (status, to) = opens(&solis, &path, "en").await?;
    ensure!((status, to.as_str()) == (303, format!("{path}&opened=1").as_str()), "{to}");
    for _ in 0..2 {
        ensure!(opens(&solis, &to, "en").await?.0 == 200);
    }
    number(&solis, "SELECT opened FROM links", 1).await?;
    let (_, page) = opens(&solis, &to, "en").await?;
    let _anna = joins(&solis, &page, "English").await?;
    number(&solis, IN_IT, 1).await?;
    let (_, to) = opens(&solis, &path, "lv").await?;
    let (_, page) = opens(&solis, &to, "lv").await?;
    let _zane = joins(&solis, &page, "Latviešu").await?;
    number(&solis, IN_IT, 2).await?;
    let fatima = telegram.person(3001, "Fatima", "ar");
    fatima.says(&format!("/start {code}"));
    fatima.wait_for(|sent| sent.text.contains("أي لغة"), PATIENCE).await;
    number(&solis, IN_IT, 3).await?;
    number(&solis, "SELECT opened FROM links", 3).await?;
    let spoken = "SELECT count(DISTINCT language) FROM learners WHERE cohort = 'riga-1'";
    number(&solis, spoken, 3).await?;
    let zones = "SELECT count(*) FROM learners WHERE cohort = 'riga-1' AND zone = 'Europe/Riga'";
    number(&solis, zones, 3).await?;

    // There is no fourth place, and one can begin all the same.
    let boris = telegram.person(3002, "Boris", "en");
    boris.says(&format!("/start {code}"));
    boris.wait_for(|sent| sent.text.contains("This group is full"), PATIENCE).await;
    boris.wait_for(|sent| sent.text.contains("Which language"), PATIENCE).await;
    let (_, to) = opens(&solis, &path, "en").await?;
    ensure!(opens(&solis, &to, "en").await?.1.contains("This group is full"));

    let done = "INSERT INTO finished (learner, lesson, at)
        SELECT min(id), 'first-steps/what-is-a-business', 5 FROM learners WHERE cohort = $1";
    solis.change_beside(done, &["riga-1"]).await?;
    let page = dace.get("/console/cohorts/riga-1").await?.text;
    let counts =
        (cell(&page, "Opened")?, cell(&page, "Started")?, cell(&page, "Finished a first lesson")?);
    ensure!(counts == (5, 4, 1), "{counts:?}");
    ensure!(page.contains("3 / 3"), "{page}");

    learners(&solis, &dace).await?;
    exports(&dace).await?;

    let asked = dace.get("/console/links/1/revoke").await?;
    ensure!(asked.status == 200 && asked.text.contains("library"), "{asked:?}");
    ensure!(dace.post("/console/links/1/revoke", &[]).await?.to == "/console/cohorts/riga-1");
    let late = telegram.person(3003, "Late", "lv");
    late.says(&format!("/start {code}"));
    late.wait_for(|sent| sent.text.contains("Šī saite vairs neder"), PATIENCE).await;
    let (_, to) = opens(&solis, &path, "en").await?;
    ensure!(opens(&solis, &to, "en").await?.1.contains("no longer good"));
    number(&solis, IN_IT, 3).await?;
    ensure!(!solis.written().contains(&code), "no code in a log");
    Ok(())
}

/// Everything that is wrong with a cohort is told beside its field, and what was typed stays.
async fn is_told_what_is_wrong(solis: &Solis, dace: &Browser) -> Result<()> {
    let wrong = [
        ("name", "  "),
        ("course", "no-such"),
        ("language", "xx"),
        ("zone", "Europe/Nowhere"),
        ("starts_on", "soon"),
        ("capacity", "many"),
    ];
    let told = dace.post("/console/cohorts", &wrong).await?;
    ensure!(told.status == 422, "{told:?}");
    for words in [
        "Europe/Nowhere",
        "many",
        "1 to 64 letters",
        "no such course",
        "no such language",
        "no such time zone",
        "no day",
        "from 1 to 10000",
    ] {
        ensure!(told.text.contains(words), "{words}: {}", told.text);
    }
    ensure!(solis.number("SELECT count(*) FROM cohorts", &[]).await? == 0);
    Ok(())
}

/// The list, its filters, somebody's page, a move.
async fn learners(solis: &Solis, dace: &Browser) -> Result<()> {
    let rows = |page: &str| page.matches("<td data-label=\"Learner\">").count();
    // What they have finished is theirs until they let it be seen.
    let by_lesson = "/console/learners?lesson=first-steps%2Fwhat-is-a-business";
    ensure!(rows(&dace.get(by_lesson).await?.text) == 0, "nobody shows their lessons yet");
    let first = "SELECT min(id) FROM learners WHERE cohort = 'riga-1'";
    let first = format!("/console/learners/{}", solis.number(first, &[]).await?);
    ensure!(dace.get(&first).await?.text.contains("They do not let the programme see"));
    solis.change_beside("UPDATE learners SET shows_path = 1", &[]).await?;
    ensure!(!dace.get(&first).await?.text.contains("They do not let the programme see"));
    for (path, count) in [
        ("/console/learners", 4),
        ("/console/learners?cohort=riga-1", 3),
        ("/console/learners?cohort=riga-1&language=ar", 1),
        (by_lesson, 1),
        ("/console/learners?seen=week", 4),
        ("/console/learners?seen=longer", 0),
        ("/console/learners?who=waits", 0),
        ("/console/learners?who=stuck", 0),
        ("/console/learners?after=1", 0),
    ] {
        let page = dace.get(path).await?;
        ensure!((page.status, rows(&page.text)) == (200, count), "{path}: {}", page.text);
    }
    // A name is theirs until they let it be seen.
    solis.change_beside("UPDATE learners SET name = $1 WHERE language = 'ar'", &["Fatima"]).await?;
    let arabic = "SELECT id FROM learners WHERE language = 'ar'";
    let id = solis.number(arabic, &[]).await?;
    let path = format!("/console/learners/{id}");
    let page = dace.get(&path).await?;
    ensure!(page.status == 200 && !page.text.contains("Fatima"), "{}", page.text);
    ensure!(page.text.contains("In Telegram") && !page.text.contains("3001"), "{}", page.text);
    ensure!(rows(&dace.post("/console/learners/search", &[("name", "fat")]).await?.text) == 0);
    solis
        .change_beside("UPDATE learners SET seen_as = $1 WHERE language = 'ar'", &["fatima"])
        .await?;
    ensure!(dace.get(&path).await?.text.contains("Fatima"));
    ensure!(rows(&dace.post("/console/learners/search", &[("name", "FAT")]).await?.text) == 1);
    let number = format!("№ {id}");
    ensure!(rows(&dace.post("/console/learners/search", &[("name", &number)]).await?.text) == 1);
    let other = cohort(dace, "=SUM(1)", &[("capacity", "1")]).await?;
    let moved = dace.post(&format!("{path}/move"), &[("cohort", &other)]).await?;
    ensure!(moved.status == 303, "{moved:?}");
    ensure!(dace.get(&path).await?.text.contains("=SUM(1)"));
    let full = dace.post(&format!("{first}/move"), &[("cohort", &other)]).await?;
    ensure!(full.status == 422 && full.text.contains("This group is full"), "{full:?}");
    ensure!(dace.post(&format!("{path}/move"), &[("cohort", "riga-1")]).await?.status == 303);
    Ok(())
}

/// What a spreadsheet gets.
async fn exports(dace: &Browser) -> Result<()> {
    let learners = dace.get("/console/learners.csv").await?;
    ensure!(learners.line("content-type") == "text/csv; charset=utf-8", "{learners:?}");
    ensure!(learners.text.starts_with("\u{feff}Learner,Language,Group,"), "{}", learners.text);
    ensure!(learners.text.lines().count() == 5, "{}", learners.text);
    let cohorts = dace.get("/console/cohorts.csv").await?.text;
    ensure!(cohorts.contains("\r\n'=SUM(1),"), "{cohorts}");
    let links = dace.get("/console/links.csv").await?.text;
    ensure!(links.contains("Riga 1,library,5,4,1,2035-01-01,0"), "{links}");
    Ok(())
}
