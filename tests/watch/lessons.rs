//! Who has come how far, and which questions are hard; nobody is found by a number.

use anyhow::{Result, ensure};

use super::{crowd, joins, joins_as, reads, shared};

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
    ensure!(file.contains("50 %") && file.contains(",12\r\n"), "{file}");
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
    ensure!(file.contains("What is a business?,5,0,100 %\r\n"), "{file}");
    // How far the languages are.
    let page = zane.get("/console/content").await?.text;
    ensure!(page.contains("Latviešu") && page.contains("Made by a machine"), "{page}");
    ensure!(omar.get("/console/content.csv").await?.text.contains("Two pockets,0,0,–\r\n"));
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
    // Of twelve who have finished and twelve who are in it, six said that it was clear.
    let figures = "/console/languages.csv";
    reads(&zane, figures, "Two pockets,English,24,12,9 minutes,").await?;
    reads(&zane, "/console/content", "· 50 %").await?;
    let file = zane.get(figures).await?.text;
    ensure!(file.contains("· 50 %,50 %,fewer than 5\r\n"), "{file}");
    // Of four nothing is shown that could find them, and nothing that they said.
    reads(&omar, "/console/content", "fewer than 5").await?;
    let page = omar.get("/console/content").await?.text;
    ensure!(!page.contains("· 50 %"), "{page}");
    let file = omar.get(figures).await?.text;
    ensure!(
        file.contains("Two pockets,English,–,fewer than 5,–,–,fewer than 5,fewer than 5"),
        "{file}"
    );
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
