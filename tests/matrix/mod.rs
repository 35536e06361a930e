//! Who may use which address and which command, before whose people and things: every role, every address of the
//! router's own list, everything own and everything of others. What has no row here fails.
//!
//! The matrix, driven against the running program.

mod cast;
mod commands;
mod rows;

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use solis::web::{FIGURES, Trace, addresses};

use crate::desk::browser::{self, Browser, Page};
use crate::product::Solis;
use cast::{Actor, NAME, Thing, WORDS, joins, picture, thing};
use rows::{May, ROWS, Row, STAFF};

/// Everybody and everything, set up.
struct World {
    solis: Solis,
    /// One of every role.
    staff: Vec<Actor>,
    /// Those who may nothing: nobody, a learner, somebody frozen, somebody whose role has ended.
    others: Vec<Actor>,
    /// Of the own cohort, of another, of another organisation.
    things: [Thing; 3],
}

/// What every row is asked before.
const WHOSE: [&str; 3] = ["own", "another cohort's", "another organisation's"];

impl World {
    async fn new() -> Result<Self> {
        let mut solis = Solis::new()?;
        solis.begin().await?;
        solis.command(&["organisation", "add", "South"])?;
        let answers = ["--languages", "en", "--hours", "always"];
        let at_two = ["--organisation", "2"];
        let boss = joins(&solis, &["coordinator"], "Boss").await?;
        let away = joins(&solis, &[&["coordinator"][..], &at_two].concat(), "Away").await?;
        joins(&solis, &[&["mentor"][..], &answers].concat(), "Rita").await?;
        let mentor = joins(&solis, &[&["mentor"][..], &answers].concat(), "Mara").await?;
        let rita = "SELECT person FROM staff WHERE name = 'Rita'";
        let own = thing(&solis, (&boss, &mentor), "North", rita).await?;
        let omar = joins(&solis, &[&["mentor"][..], &answers].concat(), "Omar").await?;
        let other = thing(&solis, (&boss, &omar), "West", rita).await?;
        let two = joins(&solis, &[&["mentor"][..], &answers, &at_two].concat(), "Two").await?;
        let theirs = "SELECT person FROM staff WHERE name = 'Two'";
        let foreign = thing(&solis, (&away, &two), "Far", theirs).await?;
        let mut staff = vec![Actor { letter: 'm', browser: mentor }];
        let lead = [&["lead-mentor"][..], &answers].concat();
        let group = ["coordinator", "--cohort", own.cohort.as_str()];
        for (letter, role) in [
            ('l', &lead[..]),
            ('a', &["author"][..]),
            ('c', &["coordinator"][..]),
            ('g', &group[..]),
            ('d', &["data-protection"][..]),
            ('A', &["admin"][..]),
        ] {
            let name = format!("Role {letter}");
            staff.push(Actor { letter, browser: joins(&solis, role, &name).await? });
        }
        let learner = Browser::new(&solis.url()?)?;
        learner.chats("say", "English").await?;
        let frozen = joins(&solis, &["coordinator"], "Frozen").await?;
        let ended = joins(&solis, &["coordinator"], "Ended").await?;
        for sql in [
            "UPDATE staff SET standing = 'frozen' WHERE name = 'Frozen'",
            "UPDATE grants SET until = 5 WHERE person IN (SELECT person FROM staff WHERE name = 'Ended')",
            "UPDATE learners SET name = 'Canary-Secret-Name', seen_as = NULL WHERE link IS NOT NULL",
            "UPDATE talks SET shows = 'less'",
            // However slow the machine is.
            "UPDATE desk_sessions SET fresh_at = fresh_at + 36000000, used_at = used_at + 36000000",
        ] {
            solis.change_beside(sql, &[]).await?;
        }
        let nobody = Browser::new(&solis.url()?)?;
        let others = [('-', nobody), ('s', learner), ('f', frozen), ('e', ended)];
        let others = others.map(|(letter, browser)| Actor { letter, browser }).into();
        Ok(Self { solis, staff, others, things: [own, other, foreign] })
    }

    /// What must not be changed by whoever may not.
    async fn everything(&self) -> Result<Vec<(String,)>> {
        self.solis
            .rows(
                "SELECT 'c' || key || name FROM cohorts
                UNION ALL SELECT 'l' || id || coalesce(revoked_at, 0) FROM links
                UNION ALL SELECT 'p' || id || coalesce(cohort, '-') FROM learners WHERE link IS NOT NULL
                UNION ALL SELECT 's' || person || standing || role FROM staff
                UNION ALL SELECT 'g' || id || role FROM grants
                UNION ALL SELECT 't' || id || stage || coalesce(mentor, 0) FROM talks
                UNION ALL SELECT 'm' || count(*) FROM messages
                UNION ALL SELECT 'd' || count(*) FROM drafts
                UNION ALL SELECT 'i' || count(*) FROM codes
                UNION ALL SELECT 'o' || id || name FROM organisations ORDER BY 1",
                &[],
            )
            .await
    }

    /// Whoever had a talk first has it again.
    async fn gives_back(&self) -> Result<()> {
        let sql = "UPDATE talks SET stage = 'open', mentor = (SELECT s.person FROM staff s JOIN learners l
                ON l.id = talks.learner WHERE s.name = CASE WHEN l.organisation = 2 THEN 'Two'
                WHEN l.cohort = 'north' THEN 'Mara' ELSE 'Omar' END) WHERE is_practice = 0";
        self.solis.change_beside(sql, &[]).await
    }

    /// How much was refused so far.
    async fn refused(&self) -> Result<f64> {
        let figures = self.solis.get("/metrics").await?.1;
        let lines = figures.lines().filter(|it| it.starts_with("solis_denied_total"));
        Ok(lines.filter_map(|it| it.rsplit(' ').next()?.parse::<f64>().ok()).sum())
    }
}

/// Asks for one address before one thing.
async fn asks(actor: &Actor, row: &Row, thing: &Thing, number: usize) -> Result<Page> {
    let Row(method, path, fields, _) = row;
    let numbers = [
        ("{learner}", thing.learner),
        ("{link}", thing.link),
        ("{talk}", thing.talk),
        ("{message}", thing.message),
        ("{said}", thing.said),
        ("{person}", thing.staff),
        ("{draft}", thing.draft),
    ];
    let mut path = path.replace("{cohort}", &thing.cohort).replace("{announcement}", "1");
    for (name, number) in numbers {
        path = path.replace(name, &number.to_string());
    }
    let browser = &actor.browser;
    if path.ends_with("/events") {
        return browser.head(&path).await;
    }
    if *method == "GET" {
        return browser.get(&path).await;
    }
    let id = format!("post-{number}");
    if path.ends_with("/file") {
        return browser.sends(&path, picture(&id)?).await;
    }
    let mut fields: Vec<(&str, &str)> = fields.to_vec();
    fields.extend([
        ("id", id.as_str()),
        ("code", thing.code.as_str()),
        ("cohort", thing.cohort.as_str()),
    ]);
    let mut known = BTreeSet::new();
    fields.retain(|(name, _)| known.insert(*name));
    let takes_no_cohort = path.starts_with("/console/staff") || path.ends_with("invite");
    fields.retain(|(name, _)| *name != "cohort" || !takes_no_cohort);
    browser.post(&path, &fields).await
}

/// Whether an answer lets them have what they asked for. To be led to another page of one's own is a refusal.
fn has_it(row: &Row, page: &Page) -> bool {
    let to = page.to.as_str();
    // Whoever hands a talk over has nothing more to see of it; who comes too late is told so.
    if row.0 == "POST" && row.1 == "/desk/talks/{talk}" && to == "/desk" {
        return true;
    }
    let is_elsewhere = [
        "/console",
        "/desk",
        "/account",
        "/console/settings",
        "/console/content",
        "/console/audit",
    ]
    .contains(&to)
        || to == "/console/learners"
        || to.contains("late=1")
        || to.starts_with("/confirm?to");
    match page.status {
        200 | 422 => true,
        303 => !is_elsewhere,
        _ => false,
    }
}

/// What stands on a page that must not.
fn leaks(row: &Row, letter: char, page: &Page) -> bool {
    let reads = matches!(letter, 'm' | 'l') && row.1.starts_with("/desk");
    page.text.contains(NAME) || page.text.contains(WORDS) && !reads
}

#[tokio::test]
async fn every_address_has_a_row() -> Result<()> {
    let known = addresses().into_iter().map(|it| (it.method.to_owned(), it.path.to_string()));
    let mut missing = known.collect::<BTreeSet<_>>();
    missing.insert(("GET".to_owned(), FIGURES.to_owned()));
    let rows = ROWS.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect::<BTreeSet<_>>();
    let strays = rows.difference(&missing).collect::<Vec<_>>();
    let uncovered = missing.difference(&rows).collect::<Vec<_>>();
    ensure!(uncovered.is_empty() && strays.is_empty(), "{uncovered:?} {strays:?}");
    println!("{} addresses, {} rows", missing.len(), ROWS.len());
    Ok(())
}

/// What is posted and is on no record: what learners do themselves, and the first half of a ceremony, which changes
/// nothing.
const ON_NO_RECORD: [&str; 16] = [
    "/account/organisation",
    "/chat",
    "/confirm",
    "/confirm/code",
    "/desk/out",
    "/device",
    "/go/{code}",
    "/group",
    "/mydata/{code}",
    "/myplan/{code}",
    "/passkey/add/begin",
    "/passkey/fresh",
    "/passkey/fresh/begin",
    "/passkey/in/begin",
    "/send",
    "/telegram/webhook",
];

#[test]
fn whatever_the_staff_do_is_on_record() {
    let posts = addresses().into_iter().filter(|it| it.method == "POST");
    let traceless = posts.filter(|it| it.trace == Trace::None).map(|it| it.path.to_string());
    let mut traceless =
        traceless.filter(|it| !it.starts_with("/telegram/webhook/")).collect::<Vec<_>>();
    traceless.sort();
    assert_eq!(traceless, ON_NO_RECORD);
    let lists = addresses().into_iter().filter(|it| it.path.ends_with(".csv"));
    let unseen = lists.filter(|it| it.trace == Trace::None).map(|it| it.path).collect::<Vec<_>>();
    assert!(unseen.is_empty(), "{unseen:?} leave the house, and nobody knows");
}

#[tokio::test]
async fn nobody_gets_what_is_not_theirs() -> Result<()> {
    let world = World::new().await?;
    let (mut asked, mut wrong) = (0, Vec::new());
    for row in ROWS {
        let may = match &row.3 {
            May::Anybody => continue,
            May::Nobody => [""; 3],
            May::These(own, cohort, organisation) => [*own, *cohort, *organisation],
        };
        let is_about = row.1.contains('{');
        for (at, thing) in world.things.iter().enumerate().filter(|(at, _)| *at == 0 || is_about) {
            let may = may[at];
            let (before, refused) = (world.everything().await?, world.refused().await?);
            let mut no = 0;
            for actor in world.others.iter().chain(&world.staff) {
                if may.contains(actor.letter) {
                    continue;
                }
                asked += 1;
                let page = asks(actor, row, thing, asked).await.context(row.1)?;
                no += u32::from(matches!(page.status, 204 | 403 | 404));
                if has_it(row, &page) || leaks(row, actor.letter, &page) {
                    wrong.push(format!(
                        "{} gets {} {} ({}): {} {}",
                        actor.letter, row.0, row.1, WHOSE[at], page.status, page.to
                    ));
                }
            }
            let after = world.everything().await?;
            if before != after {
                wrong.push(format!("{} {} ({}) changed something", row.0, row.1, WHOSE[at]));
            }
            let counted = world.refused().await? - refused;
            let is_noted = !matches!(row.3, May::Nobody) && !row.1.starts_with("/files");
            if is_noted && counted < f64::from(no) {
                wrong.push(format!("{} {}: {no} refused, {counted} counted", row.0, row.1));
            }
            for actor in world.staff.iter().filter(|it| may.contains(it.letter)) {
                asked += 1;
                world.gives_back().await?;
                let page = asks(actor, row, thing, asked).await.context(row.1)?;
                if !has_it(row, &page) || leaks(row, actor.letter, &page) {
                    wrong.push(format!(
                        "{} does not get {} {} ({}): {} {}",
                        actor.letter, row.0, row.1, WHOSE[at], page.status, page.to
                    ));
                }
            }
        }
    }
    ensure!(wrong.is_empty(), "{} of {asked}:\n{}", wrong.len(), wrong.join("\n"));
    let written = world.solis.written();
    ensure!(!written.contains(NAME) && !written.contains(WORDS), "words in a log");
    println!(
        "{asked} requests: {} roles and {} others, {} rows",
        STAFF.len(),
        world.others.len(),
        ROWS.len()
    );
    Ok(())
}
