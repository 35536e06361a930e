//! Who answers, and who may not for now.

use anyhow::{Context, Result, ensure};

use super::{joins, reads, shared};
use crate::desk::browser::Browser;

#[tokio::test]
async fn a_mentor_is_frozen_and_works_again_and_only_their_own_do_it() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    let ilze = joins(&solis, "mentor", "=Ilze", "1").await?;
    let id = solis.number("SELECT person FROM staff WHERE role = 'mentor'", &[]).await?;
    let path = format!("/console/mentors/{id}");
    reads(&zane, "/console/mentors", "=Ilze").await?;
    ensure!(!omar.get("/console/mentors").await?.text.contains("Ilze"));
    // A mentor of another organisation, and one that does not exist, answer the same.
    let (theirs, nobodys) = (
        omar.post(&path, &[("act", "freeze")]).await?,
        omar.post("/console/mentors/999999", &[("act", "freeze")]).await?,
    );
    ensure!((theirs.status, &theirs.text) == (404, &nobodys.text), "{theirs:?}");
    ensure!(ilze.get("/desk").await?.status == 200);
    ensure!(
        ilze.post(&path, &[("act", "unfreeze")]).await?.status == 404,
        "a mentor has no console"
    );
    ensure!(zane.post(&path, &[("act", "freeze")]).await?.status == 303);
    ensure!(ilze.get("/desk").await?.status == 403, "out at once");
    ensure!(zane.get("/console/mentors").await?.text.contains(">frozen<"));
    ensure!(zane.post(&path, &[("act", "unfreeze")]).await?.status == 303);
    ensure!(!zane.get("/console/mentors").await?.text.contains(">frozen<"));
    ensure!(ilze.get("/desk").await?.status == 403, "what was ended stays so: she comes in anew");
    // The list is a file as well, in which a name is no formula.
    let file = zane.get("/console/mentors.csv").await?;
    ensure!(file.line("content-type").starts_with("text/csv"), "{file:?}");
    ensure!(
        file.text.starts_with("\u{feff}Name,") && file.text.contains("\r\n'=Ilze,"),
        "{file:?}"
    );
    ensure!(!omar.get("/console/mentors.csv").await?.text.contains("Ilze"));
    ensure!(ilze.get("/console/mentors.csv").await?.status == 403);
    ensure!(Browser::new(&solis.url()?)?.get("/console/mentors.csv").await?.status == 403);
    Ok(())
}

#[tokio::test]
async fn an_invitation_is_shown_once_and_makes_a_mentor_of_the_same_organisation() -> Result<()> {
    let solis = shared().await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    let form = omar.get("/console/mentors/invite").await?;
    ensure!(form.status == 200 && form.text.contains("name=\"languages\""), "{form:?}");
    let path = "/console/mentors/invite";
    let filled =
        [("name", ""), ("languages", "lv"), ("languages", "ar"), ("topics", "money, Tax law")];
    for wrong in [("hours", "sometimes"), ("cohort", "of-another")] {
        let mut fields = filled.to_vec();
        fields.extend([("hours", "weekdays")].into_iter().filter(|it| it.0 != wrong.0));
        fields.push(wrong);
        ensure!(omar.post(path, &fields).await?.status == 422, "{wrong:?}");
    }
    let codes = solis.number("SELECT count(*) FROM codes WHERE kind = 'staff'", &[]).await?;
    ensure!(codes == 0, "{codes}");
    let mut fields = filled.to_vec();
    fields.extend([("hours", "evenings"), ("cohort", "")]);
    let made = omar.post(path, &fields).await?;
    let (_, code) = made.text.split_once("/join/").context(made.text.clone())?;
    let code = code.split('<').next().unwrap_or_default();
    let ilze = Browser::new(&solis.url()?)?;
    ensure!(ilze.post(&format!("/join/{code}"), &[("name", "Ilze")]).await?.to == "/desk");
    let joined =
        "SELECT count(*) FROM staff WHERE name = 'Ilze' AND role = 'mentor' AND organisation = 2
        AND languages = 'lv ar' AND topics = 'money tax-law' AND hours = 'Mon-Fri 17:00-21:00'";
    ensure!(solis.number(joined, &[]).await? == 1);
    ensure!(!solis.written().contains(code), "no link in a log");
    Ok(())
}

#[tokio::test]
async fn who_waits_is_shown_by_languages_and_how_long_it_usually_takes() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    joins(&solis, "mentor", "Ilze", "1").await?;
    super::crowd(&solis, "1", "6").await?;
    // Five talks were taken after 10, 20, 30, 40 and 50 minutes; one waits since two hours.
    let taken =
        "INSERT INTO talks (learner, mentor, stage, topic, dialogue, shows, round, is_practice,
            asked_at, taken_at, closed_at)
        SELECT l.id, s.person, 'closed', 'question', '', 'all', 0, 0,
            l.joined_at - (l.id - 1000000) * 600000, l.joined_at, l.joined_at
        FROM learners l, staff s WHERE s.role = $1 AND l.id BETWEEN 1000001 AND 1000005";
    solis.change_beside(taken, &["mentor"]).await?;
    let waits =
        "INSERT INTO talks (learner, stage, topic, dialogue, shows, round, is_practice, asked_at,
            waits_since)
        SELECT id, 'waiting', $1, '', 'all', 0, 0, joined_at - 7200000, joined_at - 7200000
        FROM learners WHERE id = 1000006";
    solis.change_beside(waits, &["question"]).await?;
    // Numbers in a sentence are kept apart from it (UAX #9); in a file they need not be.
    let page = zane.get("/console/mentors").await?.text.replace(['\u{2068}', '\u{2069}'], "");
    ensure!(page.contains("30 min"), "the median: {page}");
    ensure!(zane.get("/console/mentors.csv").await?.text.contains(",0 of 3,30 min\r\n"));
    ensure!(page.contains("2 h 0 min") && page.contains("15 minutes to 1 hour · 4"), "{page}");
    let page = omar.get("/console/mentors").await?.text;
    ensure!(page.contains("Nobody is waiting.") && !page.contains(" min<"), "{page}");
    Ok(())
}
