//! Who has come how far, and which questions are hard; nobody is found by a number.

use anyhow::{Result, ensure};

use super::{crowd, joins, joins_as, reads, shared};
use crate::desk::browser::Browser;

const ANSWERS: &str = "INSERT INTO answers (learner, dialogue, step, said, share, at)
    SELECT id, 'first-steps/two-pockets', $1, CASE WHEN id % 2 = 0 THEN '{\"words\":\"business\"}'
        ELSE '{\"words\":\"family\"}' END, 'mentor', joined_at
    FROM learners WHERE journey = '{}' AND organisation = CAST($2 AS INTEGER)";

#[tokio::test]
async fn a_hard_question_shows_once_enough_have_answered() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    let none = "No question has been answered by 5 people yet.";
    reads(&zane, "/console/content", none).await?;
    crowd(&solis, "1", "12").await?;
    crowd(&solis, "2", "4").await?;
    // Of twelve, six are wrong; that somebody answers again changes nothing. Four are too few to show.
    for organisation in ["1", "2", "1"] {
        solis.change_beside(ANSWERS, &["shoes", organisation]).await?;
    }
    // A question without a right answer is not counted.
    solis.change_beside(ANSWERS, &["nothing-there", "1"]).await?;
    reads(&zane, "/console/content", "50 %").await?;
    let counted = "SELECT count(*) FROM answer_tallies WHERE step <> 'shoes'";
    ensure!(solis.number(counted, &[]).await? == 0);
    let sum = "SELECT CAST(sum(count) AS INTEGER) FROM answer_tallies WHERE organisation = $1";
    ensure!(solis.number(sum, &[1]).await? == 12);
    let file = zane.get("/console/questions.csv").await?.text;
    ensure!(file.contains("50 %") && file.contains(",10\r\n"), "{file}");
    reads(&omar, "/console/content", "fewer than 5").await?;
    let page = omar.get("/console/content").await?.text;
    ensure!(page.contains(none) && !page.contains("50 %"), "{page}");
    ensure!(!omar.get("/console/questions.csv").await?.text.contains('%'));
    Ok(())
}

#[tokio::test]
async fn lessons_show_who_is_in_them_and_who_has_finished() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    crowd(&solis, "1", "10").await?;
    let finished = "INSERT INTO finished (learner, lesson, at)
        SELECT id, $1, joined_at FROM learners WHERE journey = '{}' AND id % 2 = 0";
    solis.change_beside(finished, &["first-steps/what-is-a-business"]).await?;
    solis.change_beside(finished, &["first-steps/two-pockets"]).await?;
    reads(&zane, "/console/content", "Two pockets · 5 / 10").await?;
    let file = zane.get("/console/content.csv").await?.text;
    ensure!(file.contains("Two pockets,5,10,33 %\r\n"), "{file}");
    ensure!(file.contains("What is a business?,5,fewer than 5,100 %\r\n"), "{file}");
    // How far the languages are.
    let page = zane.get("/console/content").await?.text;
    ensure!(page.contains("Latviešu") && page.contains("Made by a machine"), "{page}");
    ensure!(
        omar.get("/console/content.csv")
            .await?
            .text
            .contains("Two pockets,fewer than 5,fewer than 5,–\r\n")
    );
    Ok(())
}

/// How long each took, in minutes.
const TOOK: &str = "INSERT INTO finished (learner, lesson, language, began_at, at)
    SELECT id, 'first-steps/two-pockets', 'en', joined_at, joined_at + 60000 * CAST($1 AS INTEGER)
    FROM learners WHERE journey = '{}' AND organisation = CAST($2 AS INTEGER)";
const JUDGED: &str = "INSERT INTO judged (learner, lesson, version, language, reading, verdict, said, at)
    SELECT id, 'first-steps/two-pockets', 1, 'en', 'easy', CASE WHEN id % 2 = 0 THEN 'clear' ELSE 'words' END,
        CASE WHEN id % 3 = 0 THEN '{\"words\":\"Canary comment\"}' END, 5
    FROM learners WHERE journey = '{}' AND organisation = CAST($1 AS INTEGER)";

#[tokio::test]
async fn a_lesson_shows_how_it_goes_in_each_language() -> Result<()> {
    let solis = shared().await?;
    let zane = joins(&solis, "coordinator", "Zane", "1").await?;
    let omar = joins(&solis, "coordinator", "Omar", "2").await?;
    let author = joins(&solis, "author", "Ada", "1").await?;
    crowd(&solis, "1", "12").await?;
    crowd(&solis, "2", "4").await?;
    for organisation in ["1", "2"] {
        solis.change_beside(TOOK, &["9", organisation]).await?;
        solis.change_beside(JUDGED, &[organisation]).await?;
        solis.change_beside(ANSWERS, &["shoes", organisation]).await?;
    }
    // Of twelve who have finished and twelve who are in it, six said that it was clear; all in whole fives.
    let figures = "/console/languages.csv";
    reads(&zane, figures, "Two pockets,English,20,10,9 minutes,").await?;
    reads(&zane, "/console/content", "· 50 %").await?;
    let file = zane.get(figures).await?.text;
    ensure!(file.contains("· 50 %,50 %,fewer than 5\r\n"), "{file}");
    // Of four nothing is shown that could find them, and nothing that they said.
    reads(&omar, "/console/content", "fewer than 5").await?;
    let page = omar.get("/console/content").await?.text;
    ensure!(!page.contains("· 50 %"), "{page}");
    let file = omar.get(figures).await?.text;
    ensure!(!file.contains("Two pockets,English"), "{file}");
    let said = "/console/content/said";
    ensure!(!omar.get(said).await?.text.contains("Canary comment"));
    let page = zane.get(said).await?.text;
    ensure!(page.matches("Canary comment").count() == 4, "{page}");
    ensure!(page.contains("Two pockets") && page.contains("The words"), "{page}");
    // Whoever writes lessons sees the figures; words of learners are for whoever may see learners.
    ensure!(author.get(figures).await?.text.contains("9 minutes"));
    ensure!(author.get(said).await?.status == 404);
    // Whoever runs one group finds the way from its page, and reads what its learners said.
    let gita = joins_as(&solis, &["coordinator", "--cohort", "bakers"], "Gita").await?;
    let is_in = "UPDATE learners SET cohort = 'bakers'
        WHERE id = (SELECT min(learner) FROM judged WHERE said IS NOT NULL)";
    solis.change_beside(is_in, &[]).await?;
    for page in ["/console/cohorts", "/console/cohorts/bakers"] {
        ensure!(gita.get(page).await?.text.contains(&format!("href=\"{said}\"")), "{page}");
        ensure!(!zane.get(page).await?.text.contains(said), "they have it beside the lessons");
    }
    ensure!(gita.get(said).await?.text.matches("Canary comment").count() == 1);
    let looks = "SELECT count(*) FROM audit WHERE deed = 'saw-comments'";
    ensure!(solis.number(looks, &[]).await? > 0);
    Ok(())
}

/// A language, how many of it have finished the lesson, how many are in it.
const SPREAD: [(&str, i64, i64); 5] =
    [("en", 12, 1), ("lv", 7, 6), ("ar", 1, 3), ("uk", 0, 9), ("fa", 5, 4)];
const FINISHED: &str = "INSERT INTO finished (learner, lesson, language, began_at, at)
    SELECT id, 'first-steps/two-pockets', language, joined_at, joined_at + 60000
    FROM learners WHERE standing = 'done'";

/// Whoever sees only counts takes any of them from any other, and parts from their sum.
#[tokio::test]
async fn nobody_is_found_by_subtracting() -> Result<()> {
    let solis = shared().await?;
    let author = joins(&solis, "author", "Ada", "1").await?;
    let people = SPREAD.iter().map(|it| it.1 + it.2).sum::<i64>();
    crowd(&solis, "1", &people.to_string()).await?;
    let mut next = 1_000_001;
    for (language, finished, in_it) in SPREAD {
        for (standing, many) in [("done", finished), ("first-steps/two-pockets#shoes", in_it)] {
            let sql = "UPDATE learners SET language = $1, standing = $2
                WHERE id BETWEEN CAST($3 AS INTEGER) AND CAST($4 AS INTEGER)";
            let (from, to) = (next.to_string(), (next + many - 1).to_string());
            solis.change_beside(sql, &[language, standing, &from, &to]).await?;
            next += many;
        }
    }
    solis.change_beside(ANSWERS, &["shoes", "1"]).await?;
    solis.change_beside(FINISHED, &[]).await?;
    reads(&author, "/console/content.csv", "Two pockets,25,20,").await?;
    let mut sums = figures(&author, "/console/content.csv", "Two pockets").await?.concat();
    sums.extend(figures(&author, "/console/questions.csv", ",Two pockets,").await?.concat());
    let rows = figures(&author, "/console/languages.csv", "Two pockets").await?;
    ensure!(rows.len() == 4 && sums.len() == 3, "{rows:?} {sums:?}");

    let all = sums.iter().chain(rows.iter().flatten()).copied().collect::<Vec<_>>();
    for (one, other) in all.iter().flat_map(|one| all.iter().map(move |other| (one, other))) {
        ensure!(!is_few(one - other), "{one} without {other} finds somebody: {all:?}");
    }
    let columns = rows.iter().map(Vec::len).min().unwrap_or_default();
    for (sum, column) in sums.iter().flat_map(|sum| (0..columns).map(move |it| (sum, it))) {
        for some in 0_u32..1 << rows.len() {
            let chosen = rows.iter().enumerate().filter(|it| some >> it.0 & 1 == 1);
            let parts = chosen.map(|it| it.1[column]).sum::<i64>();
            ensure!(!is_few(sum - parts), "{sum} without {parts} finds somebody: {rows:?}");
        }
    }
    Ok(())
}

/// Whether it could only be a few people.
fn is_few(number: i64) -> bool {
    (1..5).contains(&number)
}

/// The counts in the rows of a file that begin so, or hold this; one that is not shown counts as none.
async fn figures(who: &Browser, path: &str, of: &str) -> Result<Vec<Vec<i64>>> {
    let file = who.get(path).await?.text;
    let lines = file.lines().filter(|it| it.contains(of));
    let count = |cell: &str| match cell {
        "fewer than 5" => Some(0),
        cell => cell.parse().ok(),
    };
    Ok(lines.map(|line| line.split(',').filter_map(count).collect()).collect())
}
