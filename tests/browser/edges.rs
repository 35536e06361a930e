//! The pages one meets at the edges: what is gone, wrong, too much or not there; a cohort's own page, an announcement
//! from its form to its end, the question whether to join a group. In two directions, and on a dark screen.

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;

use super::{
    axe::{joins, well},
    begin,
};
use crate::browser_stage::{Chromium, Look, Phone, Product, axe_core, until};

/// More new browsers than are let in at once.
const CROWD: usize = 400;

/// Posts a form that the page does not have, as a page of ours would.
async fn posts(phone: &Phone, action: &str, fields: &[(&str, &str)]) -> Result<()> {
    let inputs = fields.iter().map(|(name, value)| {
        format!("it.append(Object.assign(document.createElement('input'), {{ name: '{name}', value: '{value}' }}));")
    });
    let inputs = inputs.collect::<String>();
    let script = format!(
        "const it = document.createElement('form'); it.method = 'post'; it.action = '{action}'; {inputs}
        document.body.append(it); it.submit(); return true;"
    );
    phone.ask(&script).await.map(drop)
}

/// So many new browsers that the next one is told to come again.
async fn crowd(product: &Product) -> Result<()> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    for number in 0..CROWD {
        let id = format!("crowd-{number}");
        let fields = [("id", id.as_str()), ("say", "Hello"), ("script", "1")];
        let answer = client.post(product.url("/chat")).form(&fields).send().await?;
        if answer.status() == 429 {
            return Ok(());
        }
    }
    anyhow::bail!("everybody came in")
}

async fn every_edge(chromium: &Chromium, core: &str, look: Look) -> Result<()> {
    let product = Product::start().await?;
    let at = |page: &str| {
        format!("edge-{}{}-{page}", look.languages, if look.dark { "-dark" } else { "" })
    };
    let open = || Look { ..look };
    let (dace, anna) = (chromium.open(open()).await?, chromium.open(open()).await?);
    let mut found = Vec::new();
    joins(&dace, &product, "coordinator", "Dace").await?;
    begins(&anna, &product).await?;

    // 404, and a page of the console that is not there.
    dace.goto(&product.url("/console/learners/999")).await?;
    found.extend(well(&dace, core, &at("404")).await?);
    // 410: a link to another device that is spent.
    anna.goto(&product.url("/go/AAAAAAAAAAAAAAAAAAAAAA")).await?;
    found.extend(well(&anna, core, &at("go")).await?);
    anna.click(Locator::Css("form button")).await?;
    found.extend(well(&anna, core, &at("410")).await?);
    // 422: a cohort with everything wrong.
    dace.goto(&product.url("/console/new-cohort")).await?;
    let wrong = [("name", ""), ("course", "none"), ("zone", "Nowhere"), ("capacity", "many")];
    posts(&dace, "/console/cohorts", &wrong).await?;
    dace.sees(Locator::Css("[aria-invalid]")).await?;
    found.extend(well(&dace, core, &at("422")).await?);
    posts(&dace, "/console/cohorts", &[("name", "Riga 1"), ("course", "first-steps")]).await?;
    dace.sees(Locator::Css("#label")).await?;
    product
        .change("INSERT INTO links (cohort, label, hash, opened, created_at, expires_at)
            VALUES ('riga-1', '', 'old', 0, 0, 9000000000000), ('riga-1', 'hall', 'other', 3, 0, 5)")
        .await?;
    dace.goto(&product.url("/console/cohorts/riga-1")).await?;
    found.extend(well(&dace, core, &at("cohort")).await?);
    dace.writes("#label", "library").await?;
    dace.click(Locator::Css("form[action$='/links'] button")).await?;
    dace.sees(Locator::Css("svg.qr")).await?;
    let link = dace
        .ask("return document.querySelector('.card:nth-of-type(1) .address').textContent")
        .await?;
    found.extend(well(&dace, core, &at("link")).await?);
    // The question whether to join.
    anna.goto(link.as_str().context("no link")?).await?;
    anna.sees(Locator::Css("form.invitation")).await?;
    found.extend(well(&anna, core, &at("join")).await?);

    announcement(&dace, &product, core, &at, &mut found).await?;

    // 429, with the way to a person.
    let new = turned_away(chromium, &product, open()).await?;
    found.extend(well(&new, core, &at("429")).await?);
    new.click(Locator::Css("form#person button")).await?;
    new.sees(Locator::Css("footer form.writing")).await?;
    found.extend(well(&new, core, &at("person")).await?);
    ensure!(found.is_empty(), "{} things:\n{}", found.len(), found.join("\n\n"));
    for phone in [dace, anna, new] {
        phone.close().await?;
    }
    Ok(())
}

/// Somebody new who is told to come again. Every second one more is let in, and it may be them.
async fn turned_away(chromium: &Chromium, product: &Product, look: Look) -> Result<Phone> {
    for _ in 0..5 {
        let new = chromium.open(look).await?;
        new.goto(&product.url("/")).await?;
        new.sees(Locator::Css("article button")).await?;
        crowd(product).await?;
        posts(&new, "/chat?new", &[("id", "new"), ("say", "Hello")]).await?;
        let has_come = "return !!document.querySelector('main form#person, footer form.writing')";
        until("an answer", || async { Ok(new.ask(has_come).await.ok().filter(|it| *it == true)) })
            .await?;
        if new.ask("return !!document.querySelector('main form#person')").await? == true {
            return Ok(new);
        }
        new.close().await?;
    }
    anyhow::bail!("everybody came in")
}

/// Somebody learns, whatever language their phone asks for.
async fn begins(phone: &Phone, product: &Product) -> Result<()> {
    phone.goto(&product.url("/")).await?;
    phone.sees(Locator::Css("article button")).await?;
    phone.click(Locator::Css("article button")).await?;
    phone.sees(Locator::Css("footer form.writing")).await
}

/// An announcement from an empty form to its end.
async fn announcement(
    dace: &Phone,
    product: &Product,
    core: &str,
    at: &impl Fn(&str) -> String,
    found: &mut Vec<String>,
) -> Result<()> {
    dace.goto(&product.url("/console/announcements")).await?;
    dace.click(Locator::Css("main button.main")).await?;
    dace.sees(Locator::Css("#text-en")).await?;
    dace.ask("for (const it of document.querySelectorAll('details')) it.open = true").await?;
    found.extend(well(dace, core, &at("compose")).await?);
    for language in ["en", "lv", "ar"] {
        dace.writes(&format!("#text-{language}"), "2030").await?;
    }
    dace.click(Locator::Css("button[value=count]")).await?;
    dace.sees(Locator::Css("#counted td")).await?;
    found.extend(well(dace, core, &at("counted")).await?);
    dace.click(Locator::Css("button[value=send]")).await?;
    dace.sees(Locator::Css("progress")).await?;
    found.extend(well(dace, core, &at("undo")).await?);
    product.change("UPDATE learners SET zone = 'Etc/UTC'").await?;
    product.change("UPDATE announcements SET starts_at = 0").await?;
    dace.sees(Locator::Css("[data-stage=Running], [data-stage=Done]")).await?;
    dace.ask("for (const it of document.querySelectorAll('details')) it.open = true").await?;
    found.extend(well(dace, core, &at("live")).await?);
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_at_the_edges() -> Result<()> {
    let (Some(chromium), Some(core)) = (Chromium::find()?, axe_core()?) else { return Ok(()) };
    for (languages, dark) in [("en", false), ("ar", false), ("en", true), ("ar", true)] {
        let look = Look { languages, dark, ..Look::default() };
        every_edge(&chromium, &core, look).await.with_context(|| format!("{languages} {dark}"))?;
    }
    Ok(())
}

/// A picture that cannot be had says so in words, for whoever sees the page with a script.
#[tokio::test]
async fn a_picture_that_is_gone_says_so() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let anna = chromium.open(Look::default()).await?;
    begin(&anna, &product).await?;
    let line = "INSERT INTO web_lines (learner, external, speaker, body, at)
        SELECT id, 'gone', 'solis', '{\"language\":\"en\",\"rtl\":false,\"words\":\"Ilze:\",\"buttons\":[],\"sent\":[77,\"photo\"]}', 5
        FROM learners LIMIT 1";
    product.change(line).await?;
    anna.goto(&product.url("/")).await?;
    until("it says so", || async {
        let there = anna
            .ask("return document.body.textContent.includes('This file cannot be shown')")
            .await?;
        Ok(there.as_bool().filter(|it| *it))
    })
    .await?;
    let broken = anna.ask("return document.querySelectorAll('#log a img').length").await?;
    ensure!(broken == 0, "{broken} broken pictures");
    anna.close().await
}
