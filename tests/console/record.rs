//! Who read and changed what: on record, for data protection, and as it was.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{cohort, coordinator, link, staff};
use crate::{
    desk::browser::Browser,
    product::{Solis, until},
};

/// How many entries there are of a deed.
async fn entries(solis: &Solis, deed: &str) -> Result<usize> {
    let deeds: Vec<(String,)> = solis.rows("SELECT deed FROM audit", &[]).await?;
    Ok(deeds.iter().filter(|it| it.0 == deed).count())
}

/// A learner in the web chat, who came by a link; their number.
async fn anna(solis: &Solis, code: &str) -> Result<(Browser, i64)> {
    let anna = Browser::new(&solis.url()?)?;
    anna.get(&format!("/?code={code}")).await?;
    let begun = anna.post("/chat", &[("id", "1"), ("say", "English"), ("code", code)]).await?;
    ensure!(begun.status < 400, "{begun:?}");
    let count = "SELECT count(*) FROM learners WHERE cohort = 'riga-1'";
    until("she is here", || async { Ok(solis.number(count, &[]).await? == 1) }).await?;
    let id = solis.number("SELECT id FROM learners WHERE cohort = 'riga-1'", &[]).await?;
    Ok((anna, id))
}

/// A coordinator, somebody for data protection, and Anna, who learns.
struct Office {
    solis: Solis,
    dace: Browser,
    vita: Browser,
    anna: Browser,
    id: i64,
}

async fn office() -> Result<Office> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let dace = coordinator(&solis, 1, "Dace").await?;
    let vita = staff(&solis, "data-protection", 1, "Vita").await?;
    let key = cohort(&dace, "Riga 1", &[]).await?;
    let (_, code) = link(&dace, &key, "library").await?;
    let (anna, id) = anna(&solis, &code).await?;
    Ok(Office { solis, dace, vita, anna, id })
}

#[tokio::test]
async fn what_is_read_and_changed_is_on_record() -> Result<()> {
    let Office { mut solis, dace, vita, id, .. } = office().await?;

    // A page that is opened twice was looked at once; a list that is taken away twice left twice.
    for _ in 0..2 {
        ensure!(dace.get(&format!("/console/learners/{id}")).await?.status == 200);
        ensure!(dace.get("/console/learners.csv").await?.status == 200);
    }
    ensure!(entries(&solis, "saw-learner").await? == 1 && entries(&solis, "exported").await? == 2);
    ensure!(entries(&solis, "made-link").await? == 1, "once");
    ensure!(entries(&solis, "came-in").await? == 2);
    ensure!(entries(&solis, "invited").await? == 2, "by the command line");

    // What somebody may not do is on record with that it was not done; a look that was refused was none.
    let refused = vita.post("/console/cohorts", &[("name", "Riga 2")]).await?;
    ensure!(refused.status == 404, "{refused:?}");
    ensure!(vita.get(&format!("/console/learners/{id}")).await?.status == 404);
    ensure!(entries(&solis, "not-done").await? == 1 && entries(&solis, "saw-learner").await? == 1);
    ensure!(dace.get("/console/audit").await?.status == 404, "it is not for those it is about");

    let record = vita.get("/console/audit").await?;
    ensure!(record.status == 200, "{record:?}");
    for words in [
        "Dace",
        "opened a learner’s page",
        "took a list away as a file",
        "at the server",
        ">learners.csv<",
    ] {
        ensure!(record.text.contains(words), "{words}: {}", record.text);
    }
    let about = vita.get(&format!("/console/audit?about=learner%20{id}")).await?;
    ensure!(about.text.contains("opened a learner’s page") && !about.text.contains("took a list"));
    let none = vita.get("/console/audit?before=1").await?;
    ensure!(none.text.contains("nothing on record"), "{none:?}");

    // In another language, and of another organisation.
    solis.command(&["organisation", "add", "South"])?;
    let south = staff(&solis, "data-protection", 2, "Sanna").await?;
    let theirs = south.get("/console/audit").await?;
    ensure!(theirs.status == 200 && !theirs.text.contains("Dace"), "{theirs:?}");

    let end = solis.command(&["audit"])?;
    let end = end.trim();
    ensure!(solis.command(&["audit", "--has", end]).is_ok(), "{end}");
    solis.stop().await
}

#[tokio::test]
async fn whoever_asks_by_letter_is_erased_and_it_is_on_record_why() -> Result<()> {
    let Office { mut solis, dace, vita, anna, id } = office().await?;
    let path = format!("/console/learners/{id}/erase");

    let asked = dace.get(&path).await?;
    ensure!(asked.text.contains("Who asked for it, and how?"), "{asked:?}");
    ensure!(dace.post(&path, &[("why", " ")]).await?.status == 422, "a reason is asked for");
    // Whoever has been here for long shows once more that it is they.
    solis.change_beside("UPDATE desk_sessions SET fresh_at = 5", &[]).await?;
    let again = dace.post(&path, &[("why", "by letter")]).await?;
    ensure!(again.to.starts_with("/confirm"), "{again:?}");
    let fresh = "UPDATE desk_sessions SET fresh_at = used_at";
    solis.change_beside(fresh, &[]).await?;
    let here = "SELECT count(*) FROM learners WHERE id = $1";
    ensure!(solis.number(here, &[id]).await? == 1, "she is still here");

    let done = dace.post(&path, &[("why", "by letter, 3 May")]).await?;
    ensure!(done.status == 200 && done.text.contains("Done"), "{done:?}");
    ensure!(solis.number(here, &[id]).await? == 0, "she is gone");
    ensure!(dace.get(&path).await?.status == 404);
    let record = vita.get(&format!("/console/audit?about=learner%20{id}")).await?;
    ensure!(record.text.contains("erased a learner") && record.text.contains("by letter, 3 May"));
    let start = anna.get("/").await?;
    ensure!(start.status == 200 && !start.text.contains("class=\"learner\""), "{start:?}");
    ensure!(solis.command(&["erased"])?.lines().count() >= 2, "no backup brings her back");
    solis.command(&["audit"]).context("the record holds")?;
    solis.stop().await
}

/// Somebody who makes a cohort and sends the form slowly: this happens between its head and its body. The answer.
async fn slowly(
    solis: &Solis,
    who: &Browser,
    name: &str,
    between: impl Future<Output = Result<()>>,
) -> Result<String> {
    let url = solis.url()?;
    let at = url.trim_start_matches("http://");
    let cookies = who.cookies().into_iter().map(|(name, value)| format!("{name}={value}"));
    let cookies = cookies.collect::<Vec<_>>().join("; ");
    let body = format!("name={name}&course=first-steps");
    let head = format!(
        "POST /console/cohorts HTTP/1.1\r\nHost: {at}\r\nCookie: {cookies}\r\nConnection: close\r\n\
        Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(at).await?;
    stream.write_all(head.as_bytes()).await?;
    between.await?;
    stream.write_all(body.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

#[tokio::test]
async fn whoever_is_frozen_while_they_send_changes_nothing() -> Result<()> {
    let mut solis = Solis::new()?;
    solis.begin().await?;
    let dace = coordinator(&solis, 1, "Dace").await?;
    let made = slowly(&solis, &dace, "North", async { Ok(()) }).await?;
    ensure!(made.starts_with("HTTP/1.1 303") && made.contains("/console/cohorts/"), "{made}");
    let frozen = slowly(&solis, &dace, "South", async {
        // What was known of her by the head of the form is no longer good.
        tokio::time::sleep(Duration::from_millis(1500)).await;
        let frozen = "UPDATE staff SET standing = 'frozen' WHERE name = $1";
        solis.change_beside(frozen, &["Dace"]).await
    });
    let frozen = frozen.await?;
    ensure!(!frozen.contains("/console/cohorts/"), "{frozen}");
    let names: Vec<(String,)> = solis.rows("SELECT name FROM cohorts", &[]).await?;
    ensure!(names == [("North".to_owned(),)], "{names:?}");
    solis.stop().await
}
