//! R27: the lessons change while people are in the middle of them. Nobody stands on nothing, and everybody gets on.

use std::{collections::BTreeSet, fs, path::Path, time::Duration};

use anyhow::{Context, Result, ensure};
use futures_util::{StreamExt, TryStreamExt, stream};
use tempfile::TempDir;

use super::{
    dice, sized,
    stage::{Stage, tail},
};
use crate::shipped;

const LESSON: &str = "dialogues/first-steps/what-is-a-business.toml";

/// The languages of the lessons.
fn languages() -> Result<Vec<String>> {
    let files = shipped::files()?;
    let codes = files.keys().filter_map(|it| it.strip_suffix("/language.toml"));
    Ok(codes.filter_map(|it| it.strip_prefix("locales/")).map(str::to_owned).collect())
}

/// How many people write at the same time.
const AT_ONCE: usize = 32;

#[tokio::test]
async fn lessons_change_under_everybody_and_nobody_is_stuck() -> Result<()> {
    let (mut stage, folder) = in_the_middle(sized(300, 5000)).await?;
    let path = folder.path();
    stage.solis.stop().await?;
    change(path)?;
    if stage
        .number("SELECT count(*) FROM learners WHERE standing LIKE '%#own-business'", &[])
        .await?
        > 0
    {
        let refused =
            stage.solis.begin().await.err().map(|it| format!("{it:#}")).unwrap_or_default();
        ensure!(
            refused.contains("[own-business]") && refused.contains("was = "),
            "not refused: {refused}"
        );
        stage.solis.kill()?;
    }
    take_in(path)?;
    stage.solis.begin().await.context("with `was` it starts")?;
    gets_on(&stage).await?;
    ensure!(silences(&stage) == 0, "somebody was sent nothing");
    stage.is_whole().await
}

#[tokio::test]
async fn what_is_on_its_way_when_lessons_change_is_said() -> Result<()> {
    let (mut stage, folder) = in_the_middle(60).await?;
    stage.telegram.down();
    say(&stage, &stage.people, "1").await?;
    stage.solis.stop().await?;
    change(folder.path())?;
    take_in(folder.path())?;
    stage.solis.begin().await?;
    stage.telegram.up();
    stage.is_served(Duration::from_mins(10)).await?;
    let silences = silences(&stage);
    ensure!(silences == 0, "{silences} messages without words");
    gets_on(&stage).await?;
    stage.is_whole().await
}

/// So many people, each so far in the first lesson as they like; and the folder their lessons are in.
async fn in_the_middle(people: i64) -> Result<(Stage, TempDir)> {
    let mut dice = dice("content")?;
    let mut stage = Stage::set(people, None).await?;
    let folder = tempfile::tempdir()?;
    for (path, bytes) in shipped::files()? {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().context("no folder")?)?;
        fs::write(path, bytes)?;
    }
    stage.solis.set("SOLIS_CONTENT", folder.path().to_str().context("a path that is no text")?);
    stage.solis.begin().await?;
    for words in ["/start", "English", "Standard words", "Skip"] {
        say(&stage, &stage.people, words).await?;
    }
    let mut ahead = stage.people.iter().map(|person| (*person, dice.below(12))).collect::<Vec<_>>();
    while !ahead.is_empty() {
        ahead.retain_mut(|(_, left)| std::mem::replace(left, left.saturating_sub(1)) > 0);
        say(&stage, &ahead.iter().map(|it| it.0).collect::<Vec<_>>(), "1").await?;
    }
    stage.is_served(Duration::from_mins(10)).await?;
    let sql = "SELECT count(*) FROM learners WHERE standing LIKE '%#' || $1 || '%'";
    let [renamed, removed, homework] = [
        stage.number(sql, &["free-time"]).await?,
        stage.number(sql, &["own-business"]).await?,
        stage.number(sql, &["task"]).await?,
    ];
    println!(
        "{people} people: {renamed} on a step that is renamed, {removed} on one that goes, {homework} on the homework"
    );
    Ok((stage, folder))
}

/// A step goes, two get another name, and a button gets other words.
fn change(at: &Path) -> Result<()> {
    remove(at, "own-business", "free-time")?;
    rename(at, "free-time", "hobby-time")?;
    rename(at, "task", "street-walk")?;
    let file = words("en");
    edit(at, &file, |it| it.replace("🏪 Own business", "🏪 Own shop"))
}

/// Those who stood on the step that has gone stand on the next one.
fn take_in(at: &Path) -> Result<()> {
    let both = r#"was = ["free-time", "own-business"]"#;
    edit(at, LESSON, |it| it.replace(r#"was = ["free-time"]"#, both))
}

/// How many messages had no words; Telegram would have refused them.
fn silences(stage: &Stage) -> usize {
    let sent = stage.telegram.calls("sendMessage").into_iter();
    sent.filter(|it| it.body["text"].as_str().is_none_or(|text| text.trim().is_empty())).count()
}

/// Everybody answers until they are past the lesson; nobody needs longer than the lesson is.
async fn gets_on(stage: &Stage) -> Result<()> {
    let sql =
        "SELECT CAST(i.address AS INTEGER) FROM learners l JOIN identities i ON i.learner = l.id
        WHERE l.standing NOT LIKE '%#street-walk%' AND l.standing NOT LIKE '%#task%'
            AND l.journey NOT LIKE '%\"done\":[%what-is-a-business%'";
    for round in 0..20 {
        let rows: Vec<(i64,)> = stage.solis.rows(sql, &[]).await?;
        let behind = rows.into_iter().map(|it| it.0).collect::<Vec<_>>();
        if behind.is_empty() {
            println!("everybody is past the lesson after {round} more answers");
            return stage.is_served(Duration::from_mins(10)).await.map(|_| ());
        }
        say(stage, &behind, "1").await?;
        stage.is_served(Duration::from_mins(10)).await?;
    }
    let rows: Vec<(String,)> =
        stage.solis.rows("SELECT DISTINCT standing FROM learners", &[]).await?;
    let standing = rows.into_iter().map(|it| it.0).collect::<BTreeSet<_>>();
    anyhow::bail!("somebody is stuck on one of {standing:?}\n{}", tail(&stage.solis.written()))
}

async fn say(stage: &Stage, people: &[i64], words: &str) -> Result<()> {
    let said = stream::iter(people).map(|it| stage.crowd.says_until_taken(*it, words));
    said.buffer_unordered(AT_ONCE).try_for_each(async |_| Ok(())).await
}

/// Gives a step another name, and says which it had.
fn rename(at: &Path, from: &str, to: &str) -> Result<()> {
    edit(at, LESSON, |it| {
        let head = format!("[{to}]\nwas = [\"{from}\"]\n");
        it.replace(&format!("[{from}]\n"), &head)
            .replace(&format!("\"{from}\"\n"), &format!("\"{to}\"\n"))
    })?;
    languages()?.into_iter().try_for_each(|language| {
        edit(at, &words(&language), |it| {
            it.replace(&format!("\n{from} ="), &format!("\n{to} ="))
                .replace(&format!("\n{from}-"), &format!("\n{to}-"))
        })
    })
}

/// Takes a step away; the one below takes its place.
fn remove(at: &Path, step: &str, next: &str) -> Result<()> {
    edit(at, LESSON, |it| {
        let step_itself = format!("[{step}]\ndo = \"choose\"\ngo.next = \"{next}\"\n\n");
        it.replace(&step_itself, "").replace(&format!("\"{step}\"\n"), &format!("\"{next}\"\n"))
    })?;
    languages()?.into_iter().try_for_each(|language| {
        edit(at, &words(&language), |text| {
            let is_head = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase());
            let mut is_gone = false;
            let stays = |line: &&str| {
                is_gone =
                    if is_head(line) { line.starts_with(&format!("{step} =")) } else { is_gone };
                !is_gone
            };
            text.lines().filter(stays).flat_map(|line| [line, "\n"]).collect()
        })
    })
}

fn words(language: &str) -> String {
    format!("locales/{language}/first-steps/what-is-a-business.ftl")
}

fn edit(at: &Path, file: &str, change: impl FnOnce(String) -> String) -> Result<()> {
    let path = at.join(file);
    let text = fs::read_to_string(&path).with_context(|| file.to_owned())?;
    let changed = change(text.clone());
    ensure!(text != changed, "nothing is changed in {file}");
    Ok(fs::write(path, changed)?)
}
