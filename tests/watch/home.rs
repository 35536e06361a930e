//! What is going on, and what needs somebody.

use anyhow::{Result, ensure};

use super::{crowd, joins, reads, shared};
use crate::desk::browser::Browser;

/// A figure of the home page, as it stands there.
fn figure(count: u32, what: &str) -> String {
    format!("<strong>{count}</strong> <span>{what}")
}

#[tokio::test]
async fn everybody_counts_their_own() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    reads(&zane, "/console", "Nobody learns here yet").await?;
    crowd(&solis, "1", "7").await?;
    crowd(&solis, "2", "3").await?;
    solis
        .change_beside(
            "UPDATE learners SET stuck_at = joined_at WHERE id % 3 = CAST($1 AS INTEGER)",
            &["0"],
        )
        .await?;
    let away = "UPDATE learners SET answered_at = answered_at - 345600000 WHERE id % 3 = CAST($1 AS INTEGER)";
    solis.change_beside(away, &["1"]).await?;
    let rings = "INSERT INTO alarms (learner, name, alarm, due_at)
        SELECT id, $1, '{}', joined_at FROM learners WHERE journey = '{}' AND id < 2000000";
    solis.change_beside(rings, &["lapse"]).await?;
    reads(&zane, "/console", &figure(7, "Learners")).await?;
    let page = zane.get("/console").await?.text;
    for (count, what) in [
        (7, "Active in the last 7 days"),
        (7, "New in the last 7 days"),
        (2, "Stuck in a lesson"),
        (0, "Waiting for a person"),
        (0, "Talking with a mentor"),
    ] {
        ensure!(page.contains(&figure(count, what)), "{count} {what}: {page}");
    }
    ensure!(page.contains("Friendly reminder") && page.contains("3, 7, 21 or 30 days"), "{page}");
    ensure!(page.contains("role=\"img\"") && page.contains("The same as a table"), "{page}");
    reads(&omar, "/console", &figure(3, "Learners")).await?;
    let page = omar.get("/console").await?.text;
    ensure!(!page.contains("Friendly reminder") && page.contains(&figure(3, "Active")), "{page}");
    Ok(())
}

#[tokio::test]
async fn what_did_not_arrive_is_sent_again_or_let_go_by_those_it_belongs_to() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    ensure!(omar.get("/console").await?.text.contains("Nothing needs you now."));
    crowd(&solis, "1", "3").await?;
    let dead = "INSERT INTO outbox (learner, lane, line, planned_at, due_at, deadline, state, reason)
        SELECT id, 1, '{}', 0, 0, 0, $1, 'Bad Request: <b>no</b>' FROM learners WHERE journey = '{}'";
    solis.change_beside(dead, &["dead"]).await?;
    solis.change_beside(dead, &["held"]).await?;
    let page = zane.get("/console").await?.text;
    ensure!(page.contains("<strong>3</strong> Messages that could not be delivered"), "{page}");
    ensure!(page.contains("<strong>3</strong> Messages that are held back"), "{page}");
    ensure!(page.contains("&lt;b&gt;no&lt;/b&gt;") && !page.contains("<b>no"), "{page}");
    // Another organisation has nothing to settle, and settles nothing.
    for what in ["dead", "held"] {
        omar.post("/console/problems", &[("what", what), ("act", "go")]).await?;
    }
    let count = "SELECT count(*) FROM outbox WHERE state IN ('dead', 'held')";
    ensure!(solis.number(count, &[]).await? == 6);
    let again = zane.post("/console/problems", &[("what", "dead"), ("act", "again")]).await?;
    ensure!(again.status == 303, "{again:?}");
    zane.post("/console/problems", &[("what", "held"), ("act", "go")]).await?;
    let gone = "SELECT count(*) FROM outbox WHERE state = 'expired' AND reason = 'let go'";
    ensure!(solis.number(gone, &[]).await? == 3);
    let waits = "SELECT count(*) FROM outbox WHERE state = 'waiting' AND tries = 0";
    ensure!(solis.number(waits, &[]).await? == 3);
    ensure!(zane.post("/console/problems", &[("what", "all"), ("act", "go")]).await?.status == 404);
    Ok(())
}

/// Who is on the list that a figure leads to.
async fn list(browser: &Browser, path: &str) -> Result<usize> {
    let page = browser.get(path).await?;
    ensure!(page.status == 200, "{path}: {page:?}");
    Ok(page.text.matches("<td data-label=\"Learner\">").count())
}

#[tokio::test]
async fn each_figure_leads_to_exactly_those_it_counts() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    joins(&solis, "mentor", "Ilze", "1").await?;
    crowd(&solis, "1", "12").await?;
    let day = "86400000";
    for (sql, who) in [
        ("UPDATE learners SET stuck_at = joined_at WHERE id = CAST($1 AS INTEGER)", "1000001"),
        // Stuck so long ago that she is gone.
        ("UPDATE learners SET stuck_at = 5, answered_at = answered_at - 40 * CAST($2 AS INTEGER) WHERE id = CAST($1 AS INTEGER)", "1000002"),
        ("UPDATE learners SET joined_at = joined_at - 9 * CAST($2 AS INTEGER) WHERE id = CAST($1 AS INTEGER)", "1000003"),
        ("UPDATE learners SET answered_at = answered_at - 4 * CAST($2 AS INTEGER) WHERE id = CAST($1 AS INTEGER)", "1000004"),
        ("UPDATE learners SET answered_at = answered_at - 8 * CAST($2 AS INTEGER) WHERE id = CAST($1 AS INTEGER)", "1000005"),
        ("INSERT INTO talks (learner, stage, topic, dialogue, shows, round, is_practice, asked_at)
            VALUES (CAST($1 AS INTEGER), 'waiting', 'question', 'a/b', 'all', 0, 0, 5)", "1000006"),
        ("INSERT INTO talks (learner, stage, topic, dialogue, shows, round, is_practice, asked_at)
            VALUES (CAST($1 AS INTEGER), 'open', 'question', 'a/b', 'all', 0, 0, 5)", "1000007"),
        ("INSERT INTO identities (id, channel, address, learner, blocked_at)
            VALUES (77, 'telegram', 'x', CAST($1 AS INTEGER), 5)", "1000008"),
        ("UPDATE learners SET home = 77 WHERE id = CAST($1 AS INTEGER)", "1000008"),
    ] {
        let with = if sql.contains("$2") { vec![who, day] } else { vec![who] };
        solis.change_beside(sql, &with).await?;
    }
    reads(&zane, "/console", &figure(12, "Learners")).await?;
    reads(&zane, "/console", "People who have blocked Solis").await?;
    let page = zane.get("/console").await?.text;
    for (count, what, path) in [
        (12, "Learners", "/console/learners"),
        (10, "Active in", "/console/learners?seen=week"),
        (11, "New in", "/console/learners?who=new"),
        (1, "Stuck in a lesson", "/console/learners?who=stuck&amp;seen=lately"),
        (2, "Silent for 3 days", "/console/learners?who=still"),
        (1, "Waiting for a person", "/console/learners?who=waits"),
        (1, "Talking with a mentor", "/console/learners?who=talks"),
    ] {
        let link = format!("href=\"{path}\">{}", figure(count, what));
        ensure!(page.contains(&link), "{link}: {page}");
        let found = list(&zane, &path.replace("&amp;", "&")).await?;
        ensure!(u32::try_from(found)? == count, "{path}: {found}, not {count}");
    }
    ensure!(list(&zane, "/console/learners?who=blocked").await? == 1);
    ensure!(list(&zane, "/console/learners?who=parked").await? == 0);
    Ok(())
}

#[tokio::test]
async fn what_did_not_arrive_is_settled_one_by_one() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    let ilze = joins(&solis, "mentor", "Ilze", "1").await?;
    crowd(&solis, "1", "3").await?;
    ensure!(
        zane.get("/console/problems").await?.text.contains("Everything that was sent has arrived")
    );
    let dead = "INSERT INTO outbox (id, learner, lane, line, planned_at, due_at, deadline, state, reason)
        SELECT id, id, 2, '{\"word\":\"too-fast\"}', 5, 5, 5, $1, 'chat not found' FROM learners WHERE journey = '{}'";
    solis.change_beside(dead, &["dead"]).await?;
    let twice = "UPDATE outbox SET state = 'sent', uncertain = 1, lane = 3,
            settled_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000 WHERE id = CAST($1 AS INTEGER)";
    solis.change_beside(twice, &["1000003"]).await?;
    let page = zane.get("/console/problems").await?.text;
    for words in [
        "chat not found",
        "№ 1000001",
        "№ 1000002",
        "Perhaps received twice",
        "№ 1000003",
        "Announcements",
    ] {
        ensure!(page.contains(words), "{words}: {page}");
    }
    ensure!(!page.contains("too-fast"), "what was said is nobody's business: {page}");
    // Nobody else sees or settles them.
    ensure!(!omar.get("/console/problems").await?.text.contains("1000001"));
    ensure!(ilze.get("/console/problems").await?.status == 404);
    let one = [("what", "dead"), ("act", "again"), ("line", "1000001")];
    omar.post("/console/problems", &one).await?;
    let count = |sql| solis.number(sql, &[]);
    let (dead, waits) = (
        "SELECT count(*) FROM outbox WHERE state = 'dead'",
        "SELECT count(*) FROM outbox WHERE state = 'waiting' AND id = 1000001",
    );
    ensure!(count(dead).await? == 2);
    let again = zane.post("/console/problems", &one).await?;
    ensure!(again.to == "/console/problems?done=1", "{again:?}");
    ensure!((count(dead).await?, count(waits).await?) == (1, 1));
    zane.post("/console/problems", &[("what", "dead"), ("act", "go"), ("line", "1000002")]).await?;
    let gone = "SELECT count(*) FROM outbox WHERE state = 'expired' AND id = 1000002";
    ensure!((count(dead).await?, count(gone).await?) == (0, 1));
    // How long what waits waits already.
    let late = "UPDATE outbox SET due_at = (CAST(strftime('%s', 'now') AS INTEGER) - CAST($1 AS INTEGER)) * 1000
        WHERE id = 1000001";
    // A test takes no hour.
    solis.change_beside(late, &["14400"]).await?;
    reads(&zane, "/console/problems", "\u{2068}4\u{2069} hours").await
}
