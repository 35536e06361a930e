//! What a year costs on disk and in memory. Learners live through 52 weeks of three lesson days each, through Solis' own
//! door and into a real database; then the program itself starts on it. Prints the bytes of each table, for 10,000
//! learners. It takes minutes: `cargo test --release --test growth -- --ignored --nocapture`.

#[path = "growth/mod.rs"]
mod life;
mod ports;
mod product;
mod shipped;

use std::{fs, time::Duration};

use anyhow::{Context, Result, ensure};
use solis::content::{Files, Library};
use sqlx::{ConnectOptions, sqlite::SqliteConnectOptions};

use life::Year;
use product::Solis;

/// How many live through it.
const LEARNERS: i64 = 50;
/// For how many the figures are given.
const SCALE: f64 = 10_000.0;
/// Lesson days of a year.
const LESSONS: usize = 156;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "it takes minutes, and measures more than it checks"]
async fn a_year_on_disk() -> Result<()> {
    let files = a_years_course()?;
    let content = tempfile::tempdir()?;
    for (path, bytes) in &files {
        let path = content.path().join(path);
        fs::create_dir_all(path.parent().context("no folder")?)?;
        fs::write(path, bytes)?;
    }
    let library = Library::load(&files);
    let library = library.map_err(|problems| anyhow::anyhow!("{:?}", problems.first()))?;
    let mut solis = Solis::new()?;
    solis.set("SOLIS_CONTENT", &content.path().display().to_string());
    let url = solis.variable("DATABASE_URL");
    let year = Year::new(&url, library, LEARNERS).await?;
    let turns = year.live().await?;
    let lessons = "SELECT sum(json_array_length(journey, '$.done')) FROM learners";
    let lessons = solis.number(lessons, &[]).await?;
    ensure!(turns > lessons && lessons > LEARNERS * 50, "{turns} turns, {lessons} lessons");
    println!("{LEARNERS} learners, a year, {turns} turns, {lessons} lessons done");
    tables(&url).await?;
    memory(&mut solis).await
}

/// The bytes of each table with its indexes, for ten thousand learners.
async fn tables(url: &str) -> Result<()> {
    let file = url.trim_start_matches("sqlite:");
    let mut database = SqliteConnectOptions::new().filename(file).connect().await?;
    let sql =
        "SELECT tbl_name, CAST(sum(pgsize) AS INTEGER) FROM dbstat JOIN sqlite_schema USING (name)
        GROUP BY tbl_name HAVING sum(pgsize) > 4096 * 4 ORDER BY 2 DESC";
    let rows: Vec<(String, i64)> = sqlx::query_as(sql).fetch_all(&mut database).await?;
    let total: i64 = rows.iter().map(|(_, bytes)| bytes).sum();
    println!("{:>12}  {:>10}  {:>12}", "table", "MB/10,000", "bytes/learner");
    for (table, bytes) in rows.iter().map(|(table, bytes)| (table.as_str(), *bytes)) {
        println!("{table:>12}  {:>10.0}  {:>12}", megabytes(bytes), bytes / LEARNERS);
    }
    println!("{:>12}  {:>10.0}  {:>12}", "all", megabytes(total), total / LEARNERS);
    let file = fs::metadata(file)?.len();
    ensure!(u64::try_from(total)? <= file + 1_000_000, "{total} of {file} bytes");
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a figure for people")]
fn megabytes(bytes: i64) -> f64 {
    bytes as f64 / LEARNERS as f64 * SCALE / 1e6
}

/// What the program holds in memory on it.
async fn memory(solis: &mut Solis) -> Result<()> {
    solis.begin().await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let (_, text) = solis.get("/metrics").await?;
    let bytes = text.lines().find_map(|it| it.strip_prefix("process_resident_memory_bytes "));
    let bytes = bytes.context("no memory")?.parse::<f64>()?;
    println!("memory on it, idle: {:.1} MB", bytes / 1e6);
    solis.stop().await
}

/// The course that ships, its lessons again and again under new names, enough for a year.
fn a_years_course() -> Result<Files> {
    let shipped = shipped::files()?;
    let mut files = shipped.clone();
    let lessons = shipped.keys().filter_map(|path| {
        let name = path.strip_prefix("dialogues/first-steps/")?.strip_suffix(".toml")?;
        (name != "course").then(|| name.to_owned())
    });
    let lessons = lessons.collect::<Vec<_>>();
    let mut names = lessons.clone();
    for number in lessons.len()..LESSONS {
        let lesson = lessons.get(number % lessons.len()).context("no lessons")?;
        let name = format!("{lesson}-{number}");
        for (path, bytes) in &shipped {
            let file = path.rsplit('/').next().unwrap_or_default();
            if path.contains("/first-steps/")
                && let Some((stem, kind)) = file.split_once('.')
                && stem == lesson
            {
                let folder = path.trim_end_matches(file);
                files.insert(format!("{folder}{name}.{kind}"), bytes.clone());
            }
        }
        names.push(name);
    }
    let lessons = names.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", ");
    let course = format!(
        "days = \"* * Mon,Wed,Fri\"\nhour = 18\n\n[[module]]\nname = \"a1\"\nlessons = [{lessons}]\n"
    );
    files.insert("dialogues/first-steps/course.toml".to_owned(), course.into_bytes().into());
    Ok(files)
}
