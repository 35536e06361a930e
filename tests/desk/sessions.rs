//! Whose a browser is: a key that was known before is worth nothing after a login, a logout, a fresh proof, a change of
//! roles; and what each of the staff sees of their own sessions.

use anyhow::{Context, Result, ensure};

use super::{alone, browser::Browser, counts, login::coordinator, mentor, reads};
use crate::product::Solis;

const KEY: &str = "solis-desk";
const SESSIONS: &str = "SELECT count(*) FROM desk_sessions";

/// A link for somebody of the staff, from the command line.
fn link(solis: &Solis, id: i64) -> Result<String> {
    let printed = solis.command(&["link", &id.to_string()])?;
    let (_, code) = printed.trim().rsplit_once("/desk/in/").context(printed.clone())?;
    Ok(format!("/desk/in/{code}"))
}

#[tokio::test]
async fn a_key_from_before_is_worth_nothing() -> Result<()> {
    let solis = alone().await?;
    let zane = coordinator(&solis, "Zane").await?;
    let id = solis.number("SELECT person FROM staff WHERE name = 'Zane'", &[]).await?;
    // Fixation: whoever puts a key into a browser does not know the one it has after the login.
    let planted = "AAAAAAAAAAAAAAAAAAAAAA";
    let victim = Browser::new(&solis.url()?)?;
    victim.brings(KEY, planted);
    let path = link(&solis, id)?;
    victim.get(&path).await?;
    ensure!(victim.post(&path, &[]).await?.to == "/console");
    let thief = Browser::new(&solis.url()?)?;
    thief.brings(KEY, planted);
    ensure!(thief.get("/console").await?.status == 403);
    // What is kept opens nothing.
    let (hash,): (String,) = solis.row("SELECT max(hash) FROM desk_sessions", &[]).await?;
    thief.brings(KEY, &hash);
    ensure!(thief.get("/console").await?.status == 403);
    // A stolen key is dead after the logout.
    let key = victim.has(KEY).context("no key")?;
    ensure!(key != planted);
    thief.brings(KEY, &key);
    ensure!(thief.get("/console").await?.status == 200);
    victim.post("/desk/out", &[]).await?;
    ensure!(thief.get("/console").await?.status == 403, "after the logout");
    // Its owner sees every session, and ends the others.
    let key = zane.has(KEY).context("no key")?;
    let (other, path) = (Browser::new(&solis.url()?)?, link(&solis, id)?);
    other.get(&path).await?;
    other.post(&path, &[]).await?;
    let page = zane.get("/account").await?.text;
    ensure!(page.contains("this browser") && page.contains("by a link"), "{page}");
    zane.post("/account", &[("act", "others")]).await?;
    ensure!(other.get("/console").await?.status == 403);
    ensure!(zane.get("/console").await?.status == 200);
    ensure!(zane.has(KEY) == Some(key));
    counts(&solis, SESSIONS, 1).await?;
    // Nobody ends a session that is not theirs.
    let ilze = mentor(&solis, "Ilze", "en").await?;
    let (hash,): (String,) =
        solis.row("SELECT s.hash FROM desk_sessions s WHERE s.person = $1", &[id]).await?;
    ilze.post("/account", &[("act", "end"), ("what", &hash)]).await?;
    ensure!(zane.get("/console").await?.status == 200);
    Ok(())
}

#[tokio::test]
async fn a_change_of_roles_acts_at_the_next_request() -> Result<()> {
    let solis = alone().await?;
    let boss = coordinator(&solis, "Boss").await?;
    let zane = coordinator(&solis, "Zane").await?;
    let id = solis.number("SELECT person FROM staff WHERE name = 'Zane'", &[]).await?;
    let path = format!("/console/staff/{id}");
    ensure!(zane.get("/console/learners").await?.status == 200);
    ensure!(zane.get(&path).await?.status == 200);
    // Nobody gives themselves anything, and a coordinator makes no admin.
    for role in ["admin", "author"] {
        let tried = zane.post(&path, &[("act", "give"), ("role", role)]).await?;
        ensure!(tried.status == 404, "{tried:?}");
    }
    let given = boss.post(&path, &[("act", "give"), ("role", "author")]).await?;
    ensure!(given.status == 303, "{given:?}");
    // The key from before is dead: what it may has changed.
    ensure!(zane.get("/console").await?.status == 403);
    let (again, in_path) = (Browser::new(&solis.url()?)?, link(&solis, id)?);
    again.get(&in_path).await?;
    again.post(&in_path, &[]).await?;
    ensure!(again.get("/console/learners").await?.status == 200);
    // A role that ends does so without anybody doing anything.
    let end = "UPDATE grants SET until = 5 WHERE role = $1";
    solis.change_beside(end, &["coordinator"]).await?;
    ensure!(again.get("/console/learners").await?.status == 404);
    ensure!(again.get("/console/content").await?.status == 200, "an author still");
    // Somebody has to say who does what.
    let boss_id = solis.number("SELECT person FROM staff WHERE name = 'Boss'", &[]).await?;
    ensure!(solis.command(&["staff", "take", &boss_id.to_string(), "admin"]).is_err());
    let listed = solis.command(&["staff", "list"])?;
    ensure!(listed.contains("Zane | active | author@1"), "{listed}");
    Ok(())
}

#[tokio::test]
async fn a_list_takes_a_fresh_proof() -> Result<()> {
    let solis = alone().await?;
    let zane = coordinator(&solis, "Zane").await?;
    ensure!(zane.get("/console/learners.csv").await?.status == 200, "just come in");
    let later = "UPDATE desk_sessions SET fresh_at = fresh_at - 660000";
    solis.change_beside(later, &[]).await?;
    for path in ["/console/learners.csv", "/console/mentors.csv", "/console/mentors/invite"] {
        let asked = zane.get(path).await?;
        ensure!(asked.status == 303 && asked.to.starts_with("/confirm?to=/console"), "{asked:?}");
    }
    let invited = zane.post("/console/settings/invite", &[]).await?;
    ensure!(invited.to == "/confirm?to=/console/settings", "{invited:?}");
    let codes = solis.number("SELECT count(*) FROM codes WHERE kind = 'staff'", &[]).await?;
    ensure!(codes == 0);
    // Nothing leads out of the house.
    let page = zane.get("/confirm?to=//evil.example").await?.text;
    ensure!(!page.contains("evil"), "{page}");
    let before = zane.has(KEY).context("no key")?;
    let sent = zane.post("/confirm/code", &[("to", "/console/learners")]).await?;
    ensure!(sent.to.contains("sent=1"), "{sent:?}");
    reads(&zane, "/", "Your code:").await?;
    let code = newest_code(&zane).await?;
    for wrong in 0..2 {
        let tried = zane.post("/confirm", &[("code", &format!("00000{wrong}"))]).await?;
        ensure!(tried.status == 422, "{tried:?}");
    }
    let done = zane.post("/confirm", &[("code", &code), ("to", "/console/learners")]).await?;
    ensure!(done.to == "/console/learners", "{done:?}");
    // The key is another one, and whoever had the one before is out.
    let thief = Browser::new(&solis.url()?)?;
    thief.brings(KEY, &before);
    ensure!(thief.get("/console").await?.status == 403);
    ensure!(zane.get("/console/learners.csv").await?.status == 200);
    ensure!(zane.post("/confirm", &[("code", &code)]).await?.status == 422, "once");
    // Five wrong ones, and none is taken for a quarter of an hour, nor given.
    solis.change_beside(later, &[]).await?;
    zane.post("/confirm/code", &[]).await?;
    let mut last = 0;
    for wrong in 0..5 {
        last = zane.post("/confirm", &[("code", &format!("10000{wrong}"))]).await?.status;
    }
    ensure!(last == 429);
    ensure!(zane.post("/confirm/code", &[]).await?.status == 429);
    let code = newest_code(&zane).await?;
    ensure!(zane.post("/confirm", &[("code", &code)]).await?.status == 429);
    Ok(())
}

/// The newest code in somebody's chat.
async fn newest_code(browser: &Browser) -> Result<String> {
    let page = browser.get("/").await?.text;
    let (_, rest) = page.rsplit_once("Your code:").context("no code")?;
    let digits = rest.chars().filter(char::is_ascii_digit).take(6).collect::<String>();
    ensure!(digits.len() == 6, "{rest}");
    Ok(digits)
}

#[tokio::test]
async fn whoever_guesses_waits() -> Result<()> {
    let solis = alone().await?;
    let good = solis.command(&["invite", "learner"])?;
    let (_, good) = good.trim().rsplit_once("?code=").context("no code")?;
    let known = format!("/?code={good}");
    let guesser = Browser::new(&solis.url()?)?;
    for at in 0..10 {
        let guess = format!("/?code=AAAAAAAAAAAAAAAAAAAAA{at}");
        ensure!(guesser.get(&guess).await?.status == 200);
    }
    // From there nobody comes by a code for a minute, by the right one neither; without one they do.
    for path in [&known, "/join/AAAAAAAAAAAAAAAAAAAAAA"] {
        let tried = guesser.get(path).await?;
        ensure!(tried.status == 429 && tried.line("retry-after") == "60", "{tried:?}");
    }
    ensure!(guesser.post("/go/AAAAAAAAAAAAAAAAAAAAAA", &[]).await?.status == 429);
    ensure!(guesser.get("/").await?.status == 200);
    Ok(())
}

#[tokio::test]
async fn spent_old_and_unknown_are_one_answer() -> Result<()> {
    let solis = alone().await?;
    let zane = coordinator(&solis, "Zane").await?;
    let id = solis.number("SELECT person FROM staff WHERE name = 'Zane'", &[]).await?;
    let (spent, old) = (link(&solis, id)?, link(&solis, id)?);
    zane.get(&spent).await?;
    zane.post(&spent, &[]).await?;
    solis.change_beside("UPDATE codes SET expires_at = 5 WHERE kind = 'desk'", &[]).await?;
    let mut answers = Vec::new();
    for path in [spent.as_str(), old.as_str(), "/desk/in/AAAAAAAAAAAAAAAAAAAAAA"] {
        let browser = Browser::new(&solis.url()?)?;
        browser.get(path).await?;
        let page = browser.post(path, &[]).await?;
        answers.push((page.status, page.text));
    }
    ensure!(answers.iter().all(|it| it.0 == 410), "{answers:?}");
    ensure!(answers.windows(2).all(|it| it[0] == it[1]), "{answers:?}");
    Ok(())
}
