//! Everybody there is, and what is theirs: two organisations, the first with two cohorts.

use anyhow::{Context, Result, ensure};
use reqwest::multipart::{Form, Part};

use super::browser::Browser;
use crate::product::{Solis, until};

/// What a learner says in a talk: for whoever has it, and whoever sees to it.
pub(crate) const WORDS: &str = "canary-words-of-a-learner";
/// What a learner is called, who lets nobody see it.
pub(crate) const NAME: &str = "Canary-Secret-Name";

/// Somebody who asks, by the letter of their role.
pub(crate) struct Actor {
    pub(crate) letter: char,
    pub(crate) browser: Browser,
}

/// What is asked for: of the own cohort, of another, of another organisation.
pub(crate) struct Thing {
    pub(crate) learner: i64,
    pub(crate) cohort: String,
    pub(crate) code: String,
    pub(crate) link: i64,
    pub(crate) talk: i64,
    pub(crate) message: i64,
    /// What they said of a lesson.
    pub(crate) said: i64,
    pub(crate) staff: i64,
    pub(crate) draft: i64,
}

/// One white point (PNG).
pub(crate) fn picture(number: &str) -> Result<Form> {
    const HEAD: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU";
    const DATA: &[u8] = b"\x00\x00\x00\x0aIDATx\x9cc\xf8\x0f\x00\x01\x01\x01\x00\xb18\xf6\x14";
    const END: &[u8] = b"\x00\x00\x00\x00IEND\xaeB`\x82";
    let part = Part::bytes([HEAD, DATA, END].concat()).file_name("a.png").mime_str("image/png")?;
    Ok(Form::new().text("id", number.to_owned()).part("file", part))
}

/// Somebody of the staff, in a browser of their own.
pub(crate) async fn joins(solis: &Solis, role: &[&str], name: &str) -> Result<Browser> {
    let mut wanted = vec!["invite"];
    wanted.extend(role);
    let printed = solis.command(&wanted)?;
    let (_, code) = printed.trim().rsplit_once("/join/").context(printed.clone())?;
    let (browser, path) = (Browser::new(&solis.url()?)?, format!("/join/{code}"));
    browser.get(&path).await?;
    let joined = browser.post(&path, &[("name", name)]).await?;
    ensure!(joined.status == 303, "{joined:?}");
    let practised = "UPDATE staff SET standing = 'active', practised = 1 WHERE name = $1";
    solis.change_beside(practised, &[name]).await?;
    Ok(browser)
}

/// An announcement that a coordinator of one cohort has begun, for its people.
async fn of_group(solis: &Solis, (cohort, name): (&str, &str)) -> Result<i64> {
    let of = if name == "Far" { "2" } else { "1" };
    let role = ["coordinator", "--cohort", cohort, "--organisation", of];
    let runs = joins(solis, &role, &format!("Runs {name}")).await?;
    let made = runs.post("/console/announcements", &[]).await?;
    Ok(made.to.rsplit('/').next().unwrap_or_default().parse()?)
}

/// A cohort with a learner in it, who talks with this mentor and has sent them words and a picture.
pub(crate) async fn thing(
    solis: &Solis,
    (runs, mentor): (&Browser, &Browser),
    name: &str,
    staff: &'static str,
) -> Result<Thing> {
    let made = runs.post("/console/cohorts", &[("name", name), ("course", "first-steps")]).await?;
    let cohort = made.to.trim_start_matches("/console/cohorts/").to_owned();
    let more = [("label", name), ("until", "2035-01-01")];
    let made = runs.post(&format!("/console/cohorts/{cohort}/links"), &more).await?;
    let (_, rest) = made.text.split_once("/?code=").with_context(|| made.text.clone())?;
    let code = rest.chars().take(22).collect::<String>();
    let link = solis.number("SELECT max(id) FROM links", &[]).await?;
    let anna = Browser::new(&solis.url()?)?;
    anna.post("/chat", &[("id", "post-a"), ("say", "English"), ("code", &code)]).await?;
    let newest = "SELECT coalesce(max(id), 0) FROM learners WHERE link = $1";
    until("they are in it", || async { Ok(solis.number(newest, &[link]).await? > 0) }).await?;
    let learner = solis.number(newest, &[link]).await?;
    anna.chats("press", "/person").await?;
    anna.taps("Yes, ask a person").await?;
    let asked = "SELECT coalesce(max(id), 0) FROM talks WHERE learner = $1";
    until("they ask", || async { Ok(solis.number(asked, &[learner]).await? > 0) }).await?;
    let talk = solis.number(asked, &[learner]).await?;
    anna.chats("say", WORDS).await?;
    let path = format!("/desk/talks/{talk}");
    until("it is offered", || async { Ok(mentor.get(&path).await?.status == 200) }).await?;
    mentor.acts(talk, "take", &[]).await?;
    let open = "SELECT count(*) FROM talks WHERE id = $1 AND stage = 'open'";
    until("it is taken", || async { Ok(solis.number(open, &[talk]).await? == 1) }).await?;
    until("a picture is sent", || async {
        anna.sends("/send", picture("picture-1")?).await?;
        let sent = "SELECT count(*) FROM messages WHERE talk = $1 AND said LIKE '%photo%'";
        Ok(solis.number(sent, &[talk]).await? > 0)
    })
    .await?;
    let sent = "SELECT max(id) FROM messages WHERE talk = $1 AND said LIKE '%photo%'";
    let message = solis.number(sent, &[talk]).await?;
    let judged =
        "INSERT INTO judged (learner, lesson, version, language, reading, verdict, said, at)
        SELECT t.learner, 'first-steps/two-pockets', 1, 'en', 'easy', 'words', m.said, 5
        FROM messages m JOIN talks t ON t.id = m.talk WHERE m.id = CAST($1 AS INTEGER)";
    solis.change_beside(judged, &[&message.to_string()]).await?;
    let said = solis.number("SELECT max(id) FROM judged", &[]).await?;
    let staff = solis.number(staff, &[]).await?;
    let draft = of_group(solis, (&cohort, name)).await?;
    Ok(Thing { learner, cohort, code, link, talk, message, said, staff, draft })
}
