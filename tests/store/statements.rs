//! Every statement of the store, read from its source: it fits the tables of both engines, for one row and for many.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail, ensure};

use super::{Base, base::Look, both};

both!(every_statement_fits_the_tables);

/// A statement as it stands in the source.
pub(super) struct Statement {
    pub(super) file: String,
    /// The function it is in.
    pub(super) function: String,
    /// With holes, if it is made of pieces.
    text: String,
    /// What goes into the holes, as it stands in the source.
    pieces: Vec<String>,
    is_made: bool,
}

impl Statement {
    /// The statement for so many rows.
    pub(super) fn sql(&self, rows: usize, is_shared: bool) -> Result<String> {
        if !self.is_made {
            return Ok(self.text.clone());
        }
        let mut pieces = Vec::new();
        for piece in &self.pieces {
            pieces.push(fill(piece, rows, is_shared).with_context(|| self.file.clone())?);
        }
        let mut sql = self.text.clone();
        for (at, piece) in pieces.iter().enumerate() {
            sql = sql.replace(&format!("{{{at}}}"), piece);
        }
        for piece in &pieces {
            sql = sql.replacen("{}", piece, 1);
        }
        ensure!(!sql.contains(['{', '}']), "{}: {sql}", self.file);
        Ok(sql)
    }

    /// Only several replicas need it; `SQLite` does not know its words.
    pub(super) fn is_for_replicas(&self) -> bool {
        ["clock_timestamp", "FOR UPDATE", "FOR SHARE", "FROM leases", "UPDATE leases"]
            .iter()
            .any(|it| self.text.contains(it))
    }

    /// The types of the parameters of a list of values that is joined: `PostgreSQL` cannot guess them, and the program
    /// tells it.
    fn types(sql: &str) -> String {
        let compared = sql.split_once(") IN (VALUES").and_then(|it| it.0.rsplit_once('('));
        let Some((_, columns)) = sql.split_once("WITH v (").or(compared) else {
            return String::new();
        };
        let columns = columns.split(')').next().unwrap_or_default();
        let columns = columns.split(',').map(|name| match name.trim() {
            "channel" | "address" | "name" | "journey" | "standing" | "external" => "text",
            _ => "bigint",
        });
        let columns = columns.collect::<Vec<_>>();
        let count = (1..1000).take_while(|it| sql.contains(&format!("${it}"))).count();
        let first = (1..1000).find(|it| sql.contains(&format!("(${it},"))).unwrap_or(1);
        let of = |at: usize| {
            if at < first { "bigint" } else { columns[(at - first) % columns.len()] }
        };
        let types = (1..=count).map(of).collect::<Vec<_>>();
        format!("({})", types.join(", "))
    }
}

/// What a piece of a statement is for so many rows.
fn fill(piece: &str, rows: usize, is_shared: bool) -> Result<String> {
    let of_servers = ["self.locking(\"", "self.numbering(\""];
    if let Some(words) = of_servers.iter().find_map(|it| piece.strip_prefix(it)) {
        let words = words.strip_suffix("\")").context("locking")?;
        return Ok(if is_shared { words.to_owned() } else { String::new() });
    }
    let (name, numbers) = piece.split_once("(portion.len(), ").with_context(|| piece.to_owned())?;
    let numbers = numbers.trim_end_matches(')').split(',').map(|it| it.trim().parse());
    let numbers = numbers.collect::<Result<Vec<usize>, _>>()?;
    let (rows, columns, taken) = match (name, numbers.as_slice()) {
        ("places", [columns, taken]) => (rows, *columns, *taken),
        ("list", [taken]) => (1, rows, *taken),
        _ => bail!("a piece that cannot be read: {piece}"),
    };
    let row = |row: usize| {
        let places = (1..=columns).map(|column| format!("${}", taken + row * columns + column));
        format!("({})", places.collect::<Vec<_>>().join(","))
    };
    Ok((0..rows).map(row).collect::<Vec<_>>().join(","))
}

/// Every statement of `src/store`.
pub(super) fn statements() -> Result<Vec<Statement>> {
    let mut found = Vec::new();
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let rooms = ["office", "desk", "keeping"].map(|room| fs::read_dir(store.join(room)));
    let [office, desk, keeping] = rooms;
    for entry in fs::read_dir(&store)?.chain(office?).chain(desk?).chain(keeping?) {
        let path = entry?.path();
        // A backup goes through every table, whatever it holds.
        if path.is_dir() {
            continue;
        }
        let (file, text) = (path.display().to_string(), fs::read_to_string(&path)?);
        // A file may name what many of its statements begin with.
        let named = ["COLUMNS", "SELECT", "LISTED", "MESSAGE", "MAY_GO"].map(|name| {
            let text = text.split(&format!("const {name}: &str =")).nth(1);
            (format!("{{{name}}}"), text.and_then(|it| it.split('"').nth(1)).unwrap_or_default())
        });
        for (at, _) in text.match_indices("let sql =") {
            let rest = text[at + "let sql =".len()..].trim_start();
            if rest.starts_with("AssertSqlSafe(sql)") {
                continue;
            }
            let function = text[..at].rsplit("fn ").next().unwrap_or_default();
            let function = function.chars().take_while(|c| c.is_alphanumeric() || *c == '_');
            let is_made = ["format!(", "sql!("].iter().any(|it| rest.starts_with(it));
            let rest = if is_made { rest.find('"').map_or("", |at| &rest[at..]) } else { rest };
            let (sql, rest) = literal(rest)
                .with_context(|| format!("{file}: a statement that cannot be read"))?;
            let sql = named.iter().fold(sql, |sql, (name, text)| sql.replace(name, text));
            let function = function.collect::<String>();
            for text in each_condition(&text, &sql) {
                found.push(Statement {
                    file: file.clone(),
                    function: function.clone(),
                    text,
                    pieces: if is_made { pieces(rest) } else { Vec::new() },
                    is_made,
                });
            }
        }
    }
    Ok(found)
}

/// A text as it is written in Rust, and what follows it.
fn literal(rest: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut letters = rest.strip_prefix('"')?.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((text, &rest[at + 2..])),
            '\\' => text.push(letters.next()?.1),
            _ => text.push(letter),
        }
    }
    None
}

/// A statement that is told which talk, or which pile, once for each that its file tells it.
fn each_condition(file: &str, sql: &str) -> Vec<String> {
    let sql = sql.replace("{MOST}", "100").replace("{locking}", "");
    let Some(hole) = ["{which}", "{is}"].into_iter().find(|it| sql.contains(it)) else {
        return vec![sql];
    };
    let literals = file.match_indices('"').filter_map(|(at, _)| literal(&file[at..]));
    let is_condition = |it: &String| {
        ["t.stage", "t.mentor", "t.id", "id = ", "learner = "].iter().any(|is| it.starts_with(is))
    };
    literals.map(|it| it.0).filter(is_condition).map(|it| sql.replace(hole, &it)).collect()
}

/// What stands behind the text of a `format!`, up to its end.
fn pieces(rest: &str) -> Vec<String> {
    let (mut depth, mut pieces, mut piece) = (0_u32, Vec::new(), String::new());
    for c in rest.chars() {
        match c {
            ')' if depth == 0 => break,
            ',' if depth == 0 => pieces.push(std::mem::take(&mut piece)),
            c => {
                depth += u32::from(c == '(');
                depth -= u32::from(c == ')');
                piece.push(c);
            }
        }
    }
    pieces.push(piece);
    let pieces = pieces.iter().map(|it| it.trim().to_owned());
    pieces.filter(|it| !it.is_empty()).collect()
}

async fn every_statement_fits_the_tables(base: Base) -> Result<()> {
    let mut look = base.look().await?;
    let mut count = 0;
    for statement in statements()? {
        if statement.is_for_replicas() && !base.is_shared() {
            continue;
        }
        for rows in [1, 4, 64] {
            let sql = statement.sql(rows, base.is_shared())?;
            let prepared = match &mut look {
                Look::Lite(_) => look.run(&format!("EXPLAIN {sql}")).await,
                Look::Pg(_) => {
                    let types = Statement::types(&sql);
                    look.run(&format!("PREPARE it {types} AS {sql}; DEALLOCATE it")).await
                }
            };
            prepared.with_context(|| format!("{}: {sql}", statement.file))?;
        }
        count += 1;
    }
    let least = if base.is_shared() { 215 } else { 205 };
    ensure!(count > least, "only {count} statements were found");
    Ok(())
}

/// `$1` is known to both engines, `?` is not.
#[test]
fn parameters_are_numbered() -> Result<()> {
    for statement in statements()? {
        let (file, sql) = (&statement.file, statement.sql(1, true)?);
        ensure!(!sql.contains('?'), "{file}: {sql}");
        let count = (1..1000).take_while(|it| sql.contains(&format!("${it}"))).count();
        ensure!(!sql.contains(&format!("${}", count + 2)), "{file}: a number is left out: {sql}");
    }
    Ok(())
}
