//! The map at the head of `src/lib.rs`, and the rules a reviewer would have to repeat, as tests.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result};

/// Who may know whom. A module knows only modules above it.
const MAP: &[(&str, &[&str])] = &[
    ("clock", &[]),
    ("metrics", &[]),
    ("schedule", &[]),
    ("content", &["schedule"]),
    ("people", &["content", "schedule"]),
    ("engine", &["content", "people"]),
    ("journey", &["content", "people", "engine", "schedule"]),
    ("desk", &["content", "people", "engine", "journey"]),
    ("keeping", &[]),
    ("office", &["content", "people", "engine", "journey", "desk", "schedule"]),
    (
        "store",
        &[
            "keeping", "content", "people", "engine", "journey", "desk", "office", "schedule",
            "metrics",
        ],
    ),
    (
        "conversation",
        &["schedule", "content", "people", "engine", "journey", "desk", "office", "store"],
    ),
    ("channel", &["content", "people", "engine", "journey", "desk", "office"]),
    ("duty", &["store", "metrics"]),
    (
        "dispatcher",
        &[
            "schedule", "channel", "store", "content", "people", "engine", "office", "clock",
            "duty", "metrics",
        ],
    ),
    (
        "inbox",
        &[
            "channel",
            "conversation",
            "store",
            "content",
            "people",
            "engine",
            "journey",
            "clock",
            "duty",
            "dispatcher",
            "metrics",
        ],
    ),
    (
        "scheduler",
        &[
            "channel",
            "conversation",
            "store",
            "content",
            "people",
            "journey",
            "clock",
            "duty",
            "dispatcher",
        ],
    ),
    ("simulation", &["content", "people", "engine", "journey", "schedule"]),
    ("retention", &["keeping", "store", "content", "people", "journey", "clock", "duty"]),
    ("tally", &["store", "content", "people", "office", "clock", "duty"]),
    (
        "web",
        &[
            "channel",
            "conversation",
            "inbox",
            "store",
            "content",
            "people",
            "engine",
            "journey",
            "desk",
            "office",
            "keeping",
            "schedule",
            "clock",
            "metrics",
        ],
    ),
    ("config", &["content", "people", "keeping", "store", "inbox", "dispatcher"]),
];

/// What puts the parts together: the program, its library, its commands. They may know everybody.
const ABOVE_ALL: &[&str] = &["lib", "main", "program"];

/// Modules in which the same values give the same answer, always.
const PURE: &[&str] =
    &["schedule", "content", "people", "engine", "journey", "desk", "keeping", "office"];

/// Words that have no place in a pure module.
const IMPURE: &[&str] = &[
    "async ",
    ".await",
    "tokio",
    "sqlx",
    "::now()",
    "SystemTime",
    "Instant",
    "std::fs",
    "std::env",
    "rand::",
    "SystemRandom",
    "println!",
    "static mut",
];

/// A file's lines, and a function's: what may be, and what is aimed at.
const FILE: (usize, usize) = (300, 250);
const FUNCTION: (usize, usize) = (60, 50);

/// A file of `src/`.
struct Source {
    /// Its path.
    file: String,
    /// The module of the map it belongs to.
    module: String,
    /// How many modules it is deep, itself included.
    depth: usize,
    text: String,
    /// The text without comments.
    code: String,
}

#[test]
fn modules_know_only_those_above_them() -> Result<()> {
    let mut above = BTreeMap::new();
    for (module, knows) in MAP {
        let stands_right = knows.iter().all(|it| above.contains_key(it));
        assert!(stands_right, "{module} stands in the wrong place of the map");
        above.insert(*module, *knows);
    }
    let mut strays = BTreeSet::new();
    for source in sources()? {
        let module = source.module.as_str();
        if ABOVE_ALL.contains(&module) {
            continue;
        }
        let Some(knows) = above.get(module) else {
            strays.insert(format!("{} is not on the map", source.file));
            continue;
        };
        let used = uses(&source.code, source.depth);
        for stray in used.iter().filter(|it| *it != module && !knows.contains(&it.as_str())) {
            strays.insert(format!("{} knows {stray}, and {module} may not", source.file));
        }
    }
    none(strays)
}

#[test]
fn pure_modules_are_pure() -> Result<()> {
    let pure = sources()?.into_iter().filter(|it| PURE.contains(&it.module.as_str()));
    none(pure.flat_map(|source| {
        let words = IMPURE.iter().filter(|word| source.code.contains(**word));
        words.map(|word| format!("{} has `{word}`", source.file)).collect::<Vec<_>>()
    }))
}

#[test]
fn only_the_store_speaks_sql() -> Result<()> {
    only(&["store"], &["sqlx::query", "sqlx::raw_sql", "QueryBuilder"])
}

/// A way to a server that leads nowhere, and of which nobody is told, is given up after a while: what waits for it without
/// end is silent for ever. Backups are copied by hand, and may take long.
#[test]
fn no_statement_is_waited_for_without_end() -> Result<()> {
    let apart = ["src/store/backup/", "src/store/database.rs", "src/store/writer.rs"];
    let is_here =
        |it: &Source| it.module == "store" && !apart.iter().any(|apart| it.file.starts_with(apart));
    let mut endless = Vec::new();
    for source in sources()?.into_iter().filter(is_here) {
        for asks in [".execute(", ".fetch_one(", ".fetch_optional(", ".fetch_all("] {
            for (at, _) in source.code.match_indices(asks) {
                if !waits_within(&source.code[..at]) {
                    let line = source.code[..at].lines().count();
                    endless.push(format!("{}: line {line} of its code", source.file));
                }
            }
        }
    }
    none(endless)
}

/// Whether what comes after this text stands between the brackets of `on!(` or `within(`; `answered(` waits for a file.
fn waits_within(before: &str) -> bool {
    ["on!(", "within(", "answered("].iter().any(|word| {
        before.rfind(word).is_some_and(|at| {
            let depth = before[at..].chars().fold(0_i32, |depth, it| match it {
                '(' => depth + 1,
                ')' => depth - 1,
                _ => depth,
            });
            depth > 0
        })
    })
}

#[test]
fn only_the_clock_asks_the_time() -> Result<()> {
    only(&["clock"], &["Timestamp::now", "SystemTime::now", "Zoned::now", "Utc::now"])?;
    // How long something took is tokio's to say, which a test can move.
    only(&["clock", "store", "dispatcher", "duty", "inbox"], &["Instant::now"])?;
    only(&["clock"], &["std::time::Instant", "time::SystemTime"])
}

#[test]
fn only_the_configuration_reads_the_environment() -> Result<()> {
    only(&["config"], &["std::env", "env::var", "env::args", "env::current_dir"])
}

/// What is not on the list of addresses is in no row of the matrix (`tests/matrix`).
#[test]
fn every_address_stands_on_the_list() -> Result<()> {
    let listed = ["src/web/routes.rs", "src/web/metrics.rs"];
    let others = sources()?.into_iter().filter(|it| !listed.contains(&it.file.as_str()));
    none(others.filter(|it| it.code.contains(".route(")).map(|it| it.file))
}

/// Who may do what is asked of the policy: no page looks at a role to decide it.
#[test]
fn only_the_policy_looks_at_roles() -> Result<()> {
    let words = ["role == Role::Coordinator", "role == Role::Admin"];
    only(&["office", "people", "conversation"], &words)
}

#[test]
fn nothing_is_sent_with_a_parse_mode() -> Result<()> {
    only(&[], &["parse_mode", "ParseMode"])
}

#[test]
fn nothing_is_unwrapped() -> Result<()> {
    only(&[], &[".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "dbg!("])
}

#[test]
fn every_file_begins_with_what_it_is() -> Result<()> {
    let silent = sources()?.into_iter().filter(|it| !it.text.starts_with("//! "));
    none(silent.map(|it| format!("{} does not begin with `//! `", it.file)))
}

#[test]
fn files_are_short() -> Result<()> {
    let (most, aim) = FILE;
    let long = sources()?.into_iter().map(|it| (it.text.lines().count(), it.file));
    let long = long.filter(|(lines, _)| *lines > aim).collect::<Vec<_>>();
    for (lines, file) in &long {
        println!("note: {file} has {lines} lines");
    }
    none(long.into_iter().filter(|it| it.0 > most).map(|it| format!("{} has {} lines", it.1, it.0)))
}

#[test]
fn functions_fit_a_screen() -> Result<()> {
    let (most, aim) = FUNCTION;
    let mut long = Vec::new();
    for source in sources()? {
        let functions = functions(&source.text);
        let functions = functions.into_iter().filter(|(_, lines)| *lines > aim);
        long.extend(functions.map(|(name, lines)| (lines, source.file.clone(), name)));
    }
    for (lines, file, name) in &long {
        println!("note: {name} in {file} has {lines} lines");
    }
    let long = long.into_iter().filter(|it| it.0 > most);
    none(long.map(|(lines, file, name)| format!("{name} in {file} has {lines} lines")))
}

#[test]
fn what_a_file_uses_is_read_from_it() {
    for (depth, code, expected) in [
        (2, "use crate::store::Store;", &["store"][..]),
        (
            2,
            "use crate::{\n    content::{Lesson, check::Problem},\n    engine::Turn,\n};",
            &["content", "engine"],
        ),
        (2, "let it = crate::clock::now();", &["clock"]),
        (2, "use super::Turn;", &[]),
        (2, "use super::super::store::Store;", &["store"]),
        (1, "use super::store::Store;", &["store"]),
        (3, "use super::super::walk;", &[]),
        (2, "use solis::web::Site;", &["web"]),
    ] {
        let expected = expected.iter().map(|it| (*it).to_owned()).collect();
        assert_eq!(uses(code, depth), expected, "{code}");
    }
}

#[test]
fn functions_are_counted_from_head_to_brace() {
    let text = "fn a() {}\n\npub(super) fn b(\n    x: u8,\n) -> u8 {\n    x\n}\n\ntrait C {\n    fn d();\n    async fn e() {\n        a();\n    }\n}\n";
    let found = functions(text);
    let found = found.iter().map(|(name, lines)| (name.as_str(), *lines)).collect::<Vec<_>>();
    assert_eq!(found, [("a", 1), ("b", 5), ("e", 3)]);
}

/// Fails where a word stands in a file of any other module.
fn only(modules: &[&str], words: &[&str]) -> Result<()> {
    let others = sources()?.into_iter().filter(|it| !modules.contains(&it.module.as_str()));
    none(others.flat_map(|source| {
        let lines = source.code.lines().enumerate();
        let found = lines.filter(|(_, line)| words.iter().any(|word| line.contains(word)));
        found
            .map(|(at, line)| format!("{}:{}: {}", source.file, at + 1, line.trim()))
            .collect::<Vec<_>>()
    }))
}

fn none(problems: impl IntoIterator<Item = String>) -> Result<()> {
    let problems = problems.into_iter().collect::<Vec<_>>();
    anyhow::ensure!(problems.is_empty(), "\n{}", problems.join("\n"));
    Ok(())
}

/// The modules of the top level that a text names: `crate::x`, `crate::{x, y}`, `super::super::x`.
fn uses(code: &str, depth: usize) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for way in ["crate::".to_owned(), "solis::".to_owned(), "super::".repeat(depth)] {
        for (at, _) in code.match_indices(&way) {
            let is_longer = code[..at].ends_with("super::") || code[..at].ends_with('_');
            let rest = &code[at + way.len()..];
            match rest.strip_prefix('{') {
                _ if is_longer => {}
                Some(group) => used.extend(items(group)),
                None => used.extend(Some(word(rest))),
            }
        }
    }
    used.retain(|it| it.starts_with(char::is_lowercase) && it != "super" && it != "self");
    used
}

/// The first word of every item of a group of imports, up to the brace that ends it.
fn items(group: &str) -> Vec<String> {
    let (mut depth, mut begins, mut found) = (0, true, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            c if begins && !c.is_whitespace() => {
                found.push(word(&group[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    found
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Every function of a text that rustfmt has written, and how many lines it has.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines = text.lines().collect::<Vec<_>>();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let head = line.trim_start();
        let indent = &line[..line.len() - head.len()];
        let words = head.split("fn ").next().unwrap_or_default().split_whitespace();
        let is_head = head.contains("fn ")
            && words.clone().all(|it| {
                it.starts_with("pub")
                    || matches!(it, "async" | "const" | "unsafe" | "extern" | "in")
            });
        let ends = |line: &&&str| line.ends_with(['{', ';', '}']);
        let (true, Some(open)) = (is_head, lines[at..].iter().find(ends)) else { continue };
        let brace = format!("{indent}}}");
        let lines = match open.chars().next_back() {
            Some('{') => lines[at..].iter().position(|line| **line == brace).map(|it| it + 1),
            Some('}') => Some(1),
            _ => None,
        };
        let name = head.split_once("fn ").map(|(_, rest)| word(rest)).unwrap_or_default();
        found.extend(lines.map(|lines| (name, lines)));
    }
    found
}

fn sources() -> Result<Vec<Source>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut ahead = vec![root.clone()];
    while let Some(path) = ahead.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                ahead.push(entry?.path());
            }
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(source(&root, &path)?);
        }
    }
    found.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(found)
}

fn source(root: &Path, path: &Path) -> Result<Source> {
    let inside = path.strip_prefix(root)?.with_extension("");
    let mut parts = inside.iter().map(|it| it.to_string_lossy()).collect::<Vec<_>>();
    parts.retain(|it| it != "mod");
    let (module, depth) = (parts.first().context("no module")?.to_string(), parts.len());
    let text = fs::read_to_string(path)?;
    let uncommented = |line: &str| {
        let is_comment = line.trim_start().starts_with("//");
        let code = line.split(" // ").next().filter(|_| !is_comment);
        code.unwrap_or_default().to_owned()
    };
    let code = text.lines().map(uncommented).collect::<Vec<_>>().join("\n");
    let file = format!("src/{}.rs", path.strip_prefix(root)?.with_extension("").display());
    Ok(Source { file, module, depth, text, code })
}
