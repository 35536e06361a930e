//! Everything that is kept about somebody, for themselves: their rows of every table, without what is others'.

use serde_json::{Map, Value};
use sqlx::{Column, ColumnIndex, Decode, Row, Type};

use super::{
    super::{Author, Store, on},
    talked::file_in,
};
use crate::{
    engine::Said,
    keeping::{Given, Table},
    people::LearnerId,
};

/// Their rows of a table.
#[derive(Clone, Debug)]
pub struct OwnRows {
    /// The table.
    pub table: Table,
    /// The rows, each a column by its name.
    pub rows: Vec<Map<String, Value>>,
}

/// A file that was sent by them, or to them.
#[derive(Clone, Debug)]
pub struct OwnFile {
    /// The channel's name of it, or ours.
    pub file: String,
    /// The channel that knows it, if that is known.
    pub channel: Option<String>,
    /// What kind of file it is (RFC 6838), if that is known.
    pub mime: Option<String>,
}

/// What stands in place of a name that is somebody else's.
const SOMEBODY: &str = "…";
/// What stands in place of a note that speaks of somebody else as well.
const KEPT_BACK: &str = "kept back: it speaks of somebody else as well";

impl Store {
    /// Their rows of every table, and every file in them.
    pub async fn own(&self, learner: LearnerId) -> anyhow::Result<(Vec<OwnRows>, Vec<OwnFile>)> {
        let sql = "SELECT name FROM staff WHERE name <> '' AND person <> $1";
        let names: Vec<String> =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(learner.0).fetch_all(db).await)?;
        let sql = "SELECT count(*) FROM staff WHERE person = $1";
        let staff: i64 =
            on!(self.read(), |db| sqlx::query_scalar(sql).bind(learner.0).fetch_one(db).await)?;
        let (mut own, mut files) = (Vec::new(), Vec::new());
        for table in Table::ALL.iter().copied() {
            let Given::Rows(but) = table.facts().given else { continue };
            // What came to them as one of the staff was said by others.
            let Some(sql) = rows_of(table).filter(|_| staff == 0 || !is_work(table)) else {
                continue;
            };
            let mut rows: Vec<Map<String, Value>> = on!(self.read(), |db| sqlx::query(sql)
                .bind(learner.0)
                .fetch_all(db)
                .await
                .and_then(|rows| rows.iter().map(row).collect()))?;
            for row in &mut rows {
                files.extend(file_of(table, row));
                row.remove("file_channel");
                for (column, _) in but {
                    row.remove(*column);
                }
                let is_note = row.get("author").and_then(Value::as_str) == Some("note");
                let is_theirs = is_said_by_them(table, row);
                for value in row.values_mut() {
                    if is_note && speaks_of(value, &names) {
                        *value = Value::from(KEPT_BACK);
                    }
                    if !is_theirs {
                        without(value, &names);
                    }
                }
            }
            own.push(OwnRows { table, rows });
        }
        files.sort_unstable_by(|one, other| one.file.cmp(&other.file));
        files.dedup_by(|one, other| one.file == other.file);
        Ok((own, files))
    }
}

/// Where somebody's rows are found.
fn rows_of(table: Table) -> Option<&'static str> {
    Some(match table {
        Table::Learners => "SELECT * FROM learners WHERE id = $1",
        Table::Identities => "SELECT * FROM identities WHERE learner = $1 ORDER BY id",
        Table::Answers => "SELECT * FROM answers WHERE learner = $1 ORDER BY id",
        Table::Consents => "SELECT * FROM consents WHERE learner = $1 ORDER BY id",
        Table::Doubts => "SELECT * FROM doubts WHERE learner = $1 ORDER BY id",
        Table::Finished => "SELECT * FROM finished WHERE learner = $1 ORDER BY at",
        Table::Judged => "SELECT * FROM judged WHERE learner = $1 ORDER BY id",
        Table::Talks => "SELECT * FROM talks WHERE learner = $1 ORDER BY id",
        Table::Messages => {
            "SELECT m.*, i.channel AS file_channel FROM talks t JOIN messages m ON m.talk = t.id
            LEFT JOIN identities i ON i.id = m.identity WHERE t.learner = $1 ORDER BY m.id"
        }
        Table::WebLines => "SELECT * FROM web_lines WHERE learner = $1 ORDER BY id",
        Table::Outbox => "SELECT * FROM outbox WHERE learner = $1 ORDER BY id",
        Table::Inbox => {
            "SELECT n.* FROM identities i JOIN inbox n ON n.sender = i.address
                AND n.channel = i.channel AND n.body <> '' WHERE i.learner = $1 ORDER BY n.id"
        }
        Table::Log => "SELECT * FROM log WHERE learner = $1 ORDER BY id",
        Table::Alarms => "SELECT * FROM alarms WHERE learner = $1 ORDER BY due_at",
        Table::Announcements => {
            "SELECT a.* FROM recipients r JOIN announcements a ON a.id = r.announcement
            WHERE r.learner = $1 ORDER BY a.id"
        }
        Table::Recipients => "SELECT * FROM recipients WHERE learner = $1 ORDER BY announcement",
        Table::Replies => "SELECT * FROM replies WHERE learner = $1 ORDER BY announcement",
        Table::Files => "SELECT * FROM files WHERE person = $1 ORDER BY id",
        Table::Codes => "SELECT * FROM codes WHERE learner = $1 ORDER BY expires_at",
        Table::Staff => "SELECT * FROM staff WHERE person = $1",
        Table::DeskSessions => "SELECT * FROM desk_sessions WHERE person = $1 ORDER BY began_at",
        Table::Grants => "SELECT * FROM grants WHERE person = $1 ORDER BY id",
        Table::Passkeys => "SELECT * FROM passkeys WHERE person = $1 ORDER BY id",
        Table::Cards => "SELECT * FROM cards WHERE learner = $1 ORDER BY id",
        Table::Relayed => "SELECT * FROM relayed WHERE learner = $1 ORDER BY id",
        Table::Offers
        | Table::Copies
        | Table::Ceremonies
        | Table::StepUps
        | Table::Audit
        | Table::AuditBegins
        | Table::Drafts
        | Table::Erasures
        | Table::ErasureKeys
        | Table::Folded
        | Table::Removals
        | Table::Organisations
        | Table::Cohorts
        | Table::Links
        | Table::Tallies
        | Table::AnswerTallies
        | Table::Marks
        | Table::Pictures
        | Table::Leases => return None,
    })
}

/// Whether a table holds, of one of the staff, what learners have said.
fn is_work(table: Table) -> bool {
    matches!(table, Table::Outbox | Table::WebLines | Table::Inbox | Table::Files)
}

/// Whether a row is in their own words, or in those that were said to them.
fn is_said_by_them(table: Table, row: &Map<String, Value>) -> bool {
    let text = |column: &str| row.get(column).and_then(Value::as_str).unwrap_or_default();
    let is_said = matches!(
        table,
        Table::Messages | Table::Answers | Table::Judged | Table::Relayed | Table::Staff
    );
    is_said || (table == Table::WebLines && text("speaker") == "learner")
}

/// A row, whichever engine it is of; JSON in it is read.
fn row<R>(row: &R) -> sqlx::Result<Map<String, Value>>
where
    R: Row,
    usize: ColumnIndex<R>,
    for<'r> Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> Option<String>: Decode<'r, R::Database> + Type<R::Database>,
{
    let value = |at: usize| match row.try_get::<Option<i64>, _>(at) {
        Ok(number) => Ok(Value::from(number)),
        Err(_) => row.try_get::<Option<String>, _>(at).map(read),
    };
    let columns = row.columns().iter().enumerate();
    columns.map(|(at, column)| Ok((column.name().to_owned(), value(at)?))).collect()
}

fn read(text: Option<String>) -> Value {
    let Some(text) = text else { return Value::Null };
    if text.starts_with(['{', '[', '"']) {
        return serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text));
    }
    Value::from(text)
}

/// The file that a row says was sent.
fn file_of(table: Table, row: &Map<String, Value>) -> Option<OwnFile> {
    if table == Table::Files {
        let text = |column: &str| row.get(column).and_then(Value::as_str).map(str::to_owned);
        return Some(OwnFile { file: text("name")?, channel: None, mime: text("mime") });
    }
    let said = row.get("said")?;
    let Said::Attachment { file, about, .. } = serde_json::from_value(said.clone()).ok()? else {
        return None;
    };
    let ours = file_in(&said.to_string());
    let channel = row.get("file_channel").and_then(Value::as_str).map(str::to_owned);
    let mime = about.mime.clone();
    let is_there = ours.is_some() || !file.is_empty();
    is_there.then_some(OwnFile { file, channel, mime })
}

/// Whether a note names somebody.
fn speaks_of(value: &Value, names: &[String]) -> bool {
    match value {
        Value::String(text) => names.iter().any(|name| replaced(text, name) != *text),
        Value::Array(all) => all.iter().any(|it| speaks_of(it, names)),
        Value::Object(all) => all.values().any(|it| speaks_of(it, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Takes names out of what Solis has said.
fn without(value: &mut Value, names: &[String]) {
    match value {
        Value::String(text) => {
            for name in names {
                *text = replaced(text, name);
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|it| without(it, names)),
        Value::Object(all) => all.values_mut().for_each(|it| without(it, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A text without a name, where it stands as a word.
fn replaced(text: &str, name: &str) -> String {
    let (mut done, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(name) {
        let (before, from) = rest.split_at(at);
        let after = &from[name.len()..];
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let begins = !is_letter(before.chars().next_back().or(done.chars().next_back()));
        let is_word = begins && !is_letter(after.chars().next());
        done += before;
        done += if is_word { SOMEBODY } else { name };
        rest = after;
    }
    done + rest
}

/// Which side a message is of, for whoever shows it.
pub fn side(row: &Map<String, Value>) -> Option<Author> {
    serde_json::from_value(row.get("author")?.clone()).ok()
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn a_name_is_taken_out_where_it_is_a_word() {
        for (text, without) in [
            ("💬 Ilze: hello", "💬 …: hello"),
            ("Ilze", "…"),
            ("Ilzes tante", "Ilzes tante"),
            ("XIlze Ilze", "XIlze …"),
            ("nobody", "nobody"),
        ] {
            assert_eq!(replaced(text, "Ilze"), without);
        }
    }
}
