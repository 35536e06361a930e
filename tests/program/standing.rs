//! Content that changes under people's feet.

use anyhow::{Context, Result, ensure};

use super::{
    ANY_PORT, Place,
    browser::{Browser, first_of_last},
};

const CONTENT: (&str, &str) = ("SOLIS_CONTENT", "content");
const LESSON: &str = "dialogues/first-steps/what-is-a-business.toml";
const STANDING: &str = "SELECT standing FROM learners WHERE id = 1";

#[tokio::test]
async fn a_step_that_people_stand_on_is_not_taken_away() -> Result<()> {
    let place = Place::new()?;
    place.content()?;
    let running = place.start(&[CONTENT])?;
    let mut browsers = Vec::new();
    for _ in 0..2 {
        let mut browser = Browser::new(&running.url)?;
        while !first_of_last(&browser.get("/").await?).is_some_and(|it| it.0.contains("/know/")) {
            browser.go_on(&[]).await?;
        }
        browsers.push(browser);
    }
    let at = place.text(STANDING).await?;
    assert_eq!(at.as_deref(), Some("first-steps/what-is-a-business#know"));
    ensure!(running.stop()?.success());

    place.edit(LESSON, |text| {
        text.replace("[know]", "[which]").replace("answer = \"know\"", "answer = \"which\"")
    })?;
    for code in place.languages()? {
        let file = format!("locales/{code}/first-steps/what-is-a-business.ftl");
        place.edit(&file, |text| text.replace("\nknow", "\nwhich"))?;
    }
    let check = place.ask(&["check"], &[CONTENT])?;
    ensure!(check.code == Some(0), "the content itself is in order: {check:?}");
    let said = place.ask(&["run"], &[ANY_PORT, CONTENT])?;
    said.is_refused(1, &[LESSON, "[know]", "2 learner(s)", "was = [\"know\"]"])?;
    assert_eq!(place.text(STANDING).await?, at, "nobody was moved");

    place.edit(LESSON, |text| text.replace("[which]\n", "[which]\nwas = [\"know\"]\n"))?;
    let running = place.start(&[CONTENT]).context("with `was` it starts")?;
    let browser = browsers.first_mut().context("nobody")?;
    browser.moves_to(&running.url);
    let (data, _) = browser.go_on(&[]).await?;
    ensure!(data.contains("/know/"), "the button on the page is the old one: {data}");
    assert_eq!(
        place.text(STANDING).await?.as_deref(),
        Some("first-steps/what-is-a-business#story"),
        "and it does what it says"
    );
    ensure!(running.stop()?.success());
    Ok(())
}

#[tokio::test]
async fn a_lesson_that_people_are_in_is_not_taken_away() -> Result<()> {
    let place = Place::new()?;
    place.content()?;
    place.ask(&["invite", "learner"], &[CONTENT])?;
    let sample = "INSERT INTO learners (id, course, language, reading, name, country, zone, hour, days, reminders,
            journey, standing, open_question, joined_at, answered_at)
        VALUES (1, 'first-steps', 'lv', '\"easy\"', 'Anna', 'lv',
        'Europe/Riga', 18, '\"course\"', '\"on\"', '{}', 'first-steps/gone#task solis/menu#menu', 3, 5, 6)";
    sqlx::raw_sql(sample).execute(&mut place.look().await?).await?;
    let said = place.ask(&["run"], &[ANY_PORT, CONTENT])?;
    said.is_refused(1, &["dialogues/first-steps/gone.toml", "[task]", "1 learner(s)"])
}
