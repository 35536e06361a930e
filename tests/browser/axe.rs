//! Every page of the console, the desk and the chat, at the size of a phone, in three languages: axe-core finds nothing
//! on them, and nothing hangs over the edge.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;

use super::begin;
use crate::browser_stage::{Chromium, Look, Phone, Product, axe_core, until};

/// The pages of the console.
const CONSOLE: [(&str, &str); 11] = [
    ("home", "/console"),
    ("problems", "/console/problems"),
    ("learners", "/console/learners"),
    ("learner", "/console/learners/5"),
    ("cohorts", "/console/cohorts"),
    ("new-cohort", "/console/new-cohort"),
    ("announcements", "/console/announcements"),
    ("mentors", "/console/mentors"),
    ("invite", "/console/mentors/invite"),
    ("content", "/console/content"),
    ("settings", "/console/settings"),
];

/// People with answers, a line that did not arrive, a mentor who is frozen: so that no page is empty.
const CROWD: [&str; 7] = [
    "INSERT INTO learners (course, language, reading, zone, days, reminders, journey, standing,
        joined_at, answered_at, organisation)
    WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 40)
    SELECT 'first-steps', CASE n % 3 WHEN 0 THEN 'lv' WHEN 1 THEN 'ar' ELSE 'en' END, '\"standard\"',
        'Europe/Riga', '\"course\"', '\"on\"', '{}',
        CASE WHEN n < 21 THEN 'first-steps/two-pockets#shoes' ELSE '' END,
        CAST(strftime('%s', 'now') AS INTEGER) * 1000, CAST(strftime('%s', 'now') AS INTEGER) * 1000, 1
    FROM n",
    "INSERT INTO answers (learner, dialogue, step, said, share, at)
        SELECT id, 'first-steps/two-pockets', 'shoes',
            CASE WHEN id % 2 = 0 THEN '{\"words\":\"business\"}' ELSE '{\"words\":\"family\"}' END,
            'mentor', joined_at FROM learners WHERE standing LIKE 'first-steps/%'",
    "INSERT INTO finished (learner, lesson, at)
        SELECT id, 'first-steps/what-is-a-business', joined_at FROM learners WHERE journey = '{}'",
    "INSERT INTO alarms (learner, name, alarm, due_at)
        SELECT id, 'lapse', '{\"lapse\":{\"rung\":\"day3\",\"planned\":\"2000-01-01T00:00:00Z\"}}',
            joined_at + 60000 FROM learners WHERE journey = '{}' AND id % 5 = 0",
    "INSERT INTO outbox (learner, lane, line, planned_at, due_at, deadline, state, reason)
        SELECT id, 1, '{}', joined_at, joined_at, joined_at, 'dead', 'Bad Request: chat not found'
        FROM learners WHERE journey = '{}' AND id % 11 = 0",
    "INSERT INTO tallies (organisation, name, key, count)
        VALUES (1, 'week', '2026-11-02', 31), (1, 'week', '2026-11-09', 22)",
    "UPDATE staff SET standing = 'active', practised = 1 WHERE role = 'mentor'",
];

/// Looks at the page that is open: whether it is whole and well.
pub(super) async fn well(phone: &Phone, core: &str, name: &str) -> Result<Vec<String>> {
    until("a whole page", || async {
        let there = phone.ask("return document.readyState === 'complete'").await?;
        Ok(there.as_bool().filter(|it| *it))
    })
    .await?;
    phone.picture_of_now(&format!("axe-{name}")).await?;
    let mut found = phone.axe(core).await?;
    let wide = "return document.documentElement.scrollWidth > innerWidth";
    if phone.ask(wide).await? == true {
        found.push("the page is wider than the screen".to_owned());
    }
    Ok(found.into_iter().map(|it| format!("{name}: {it}")).collect())
}

/// Joins the staff in a browser.
pub(super) async fn joins(phone: &Phone, product: &Product, role: &str, name: &str) -> Result<()> {
    let printed =
        product.command(&["invite", role, "--languages", "en,ar", "--hours", "always"])?;
    let (_, code) = printed.trim().rsplit_once("/join/").context("no page to join on")?;
    phone.goto(&product.url(&format!("/join/{code}"))).await?;
    phone.writes("#name", name).await?;
    phone.click(Locator::Css("button.main")).await?;
    phone.sees(Locator::Css("main")).await
}

/// Everything in one language.
async fn every_page(chromium: &Chromium, core: &str, language: &'static str) -> Result<()> {
    let product = Product::start().await?;
    let look = || Look { languages: language, ..Look::default() };
    let (zane, ilze) = (chromium.open(look()).await?, chromium.open(look()).await?);
    let mut found = Vec::new();
    let at = |page: &str| format!("{language}-{page}");
    zane.goto(&product.url("/console")).await?;
    found.extend(well(&zane, core, &at("how-in")).await?);
    zane.goto(&product.url("/desk/in/anything")).await?;
    found.extend(well(&zane, core, &at("link")).await?);
    joins(&zane, &product, "coordinator", "Zane").await?;
    found.extend(well(&zane, core, &at("first")).await?);
    joins(&ilze, &product, "mentor", "Ilze").await?;
    found.extend(well(&ilze, core, &at("practice")).await?);
    for sql in CROWD {
        product.change(sql).await?;
    }
    let anna = chromium.open(Look::default()).await?;
    begin(&anna, &product).await?;
    anna.press("A person").await?;
    anna.hears("They will see this").await?;
    anna.answers("Yes, ask a person", "What would you like to ask?").await?;
    anna.says("How do I find my price?").await?;
    anna.close().await?;
    // Who looks has it counted; soon afterwards it is.
    until("what is counted", || async {
        zane.goto(&product.url("/console")).await?;
        let counted = "SELECT count(*) FROM tallies WHERE name = 'people' AND count >= 40";
        Ok((product.count(counted).await? > 0).then_some(()))
    })
    .await?;
    for (name, path) in CONSOLE {
        zane.goto(&product.url(path)).await?;
        found.extend(well(&zane, core, &at(name)).await?);
        // What is folded up is looked at as well.
        zane.ask("for (const it of document.querySelectorAll('details')) it.open = true").await?;
        found.extend(well(&zane, core, &at(&format!("{name}-open"))).await?);
    }
    zane.goto(&product.url("/console/settings")).await?;
    zane.click(Locator::Css("form[action='/console/settings/invite'] button")).await?;
    zane.sees(Locator::Css("#link")).await?;
    found.extend(well(&zane, core, &at("once")).await?);
    zane.goto(&product.url("/console/learners/5/erase")).await?;
    found.extend(well(&zane, core, &at("erase")).await?);
    let vita = chromium.open(look()).await?;
    joins(&vita, &product, "data-protection", "Vita").await?;
    found.extend(well(&vita, core, &at("audit")).await?);
    vita.close().await?;
    zane.goto(&product.url("/console/nothing-of-theirs")).await?;
    until("a talk that waits", || async {
        ilze.goto(&product.url("/desk")).await?;
        let there = ilze.ask("return !!document.querySelector('#waiting .talks a')").await?;
        Ok(there.as_bool().filter(|it| *it))
    })
    .await?;
    found.extend(well(&ilze, core, &at("desk")).await?);
    ilze.click(Locator::Css("button[value='take']")).await?;
    ilze.sees(Locator::Css("#say")).await?;
    ilze.ask("for (const it of document.querySelectorAll('details')) it.open = true").await?;
    found.extend(well(&ilze, core, &at("talk")).await?);
    let learner = chromium.open(look()).await?;
    learner.goto(&product.url("/")).await?;
    learner.sees(Locator::Css("article button")).await?;
    found.extend(well(&learner, core, &at("chat")).await?);
    learner.click(Locator::Css("article button[value$='/en'], article button")).await?;
    learner.sees(Locator::Css("article.learner")).await?;
    found.extend(well(&learner, core, &at("chat-answered")).await?);
    learner.goto(&product.url("/send")).await?;
    found.extend(well(&learner, core, &at("send")).await?);
    ensure!(found.is_empty(), "{} things:\n{}", found.len(), found.join("\n\n"));
    for phone in [zane, ilze, learner] {
        phone.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_in_english() -> Result<()> {
    let (Some(chromium), Some(core)) = (Chromium::find()?, axe_core()?) else { return Ok(()) };
    every_page(&chromium, &core, "en").await
}

#[tokio::test]
async fn axe_finds_nothing_in_latvian() -> Result<()> {
    let (Some(chromium), Some(core)) = (Chromium::find()?, axe_core()?) else { return Ok(()) };
    every_page(&chromium, &core, "lv").await
}

#[tokio::test]
async fn axe_finds_nothing_in_arabic() -> Result<()> {
    let (Some(chromium), Some(core)) = (Chromium::find()?, axe_core()?) else { return Ok(()) };
    every_page(&chromium, &core, "ar").await
}
