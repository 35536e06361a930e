//! The tables of a `SQLite` file, read from itself, so that nobody has to list them.

use sqlx::SqliteConnection;

/// A table.
pub(super) struct Table {
    /// Its name.
    pub(super) name: String,
    /// Its columns, in their order.
    pub(super) columns: Vec<Column>,
}

/// A column of a table.
pub(super) struct Column {
    /// Its name.
    pub(super) name: String,
    /// Whether it holds numbers; otherwise it holds texts.
    pub(super) is_number: bool,
}

impl Table {
    /// Whether this is the table of that name, with such a column.
    pub(super) fn has(&self, table: &str, column: &str) -> bool {
        self.name == table && self.columns.iter().any(|it| it.name == column)
    }

    /// The names of the columns, as a statement says them.
    pub(super) fn names(&self) -> String {
        let names = self.columns.iter().map(|it| format!("\"{}\"", it.name));
        names.collect::<Vec<_>>().join(", ")
    }
}

/// Every table that Solis has made. Those that others name come first.
pub(super) async fn tables(db: &mut SqliteConnection) -> sqlx::Result<Vec<Table>> {
    let sql = "SELECT m.name, c.name, c.type FROM sqlite_schema m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '_sqlx%'
        ORDER BY m.rowid, c.cid";
    let rows: Vec<(String, String, String)> = sqlx::query_as(sql).fetch_all(&mut *db).await?;
    let mut tables = Vec::<Table>::new();
    for (table, name, kind) in rows {
        let column = Column { name, is_number: kind == "INTEGER" };
        match tables.last_mut().filter(|it| it.name == table) {
            Some(table) => table.columns.push(column),
            None => tables.push(Table { name: table, columns: vec![column] }),
        }
    }
    let sql = "SELECT m.name, f.\"table\" FROM sqlite_schema m
        JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
    let names: Vec<(String, String)> = sqlx::query_as(sql).fetch_all(db).await?;
    Ok(in_order(tables, &names))
}

/// Puts tables behind those that they name.
fn in_order(mut tables: Vec<Table>, names: &[(String, String)]) -> Vec<Table> {
    let mut ordered = Vec::<Table>::new();
    while !tables.is_empty() {
        let is_there = |table: &str| ordered.iter().any(|it| it.name == table);
        let is_ready = |it: &Table| {
            let mut others = names.iter().filter(|(table, _)| *table == it.name);
            others.all(|(table, other)| other == table || is_there(other))
        };
        let (ready, rest): (Vec<_>, Vec<_>) = tables.into_iter().partition(is_ready);
        // Tables that name each other are left in the order in which they were made.
        let is_circle = ready.is_empty();
        ordered.extend(ready);
        tables = rest;
        if is_circle {
            ordered.append(&mut tables);
        }
    }
    ordered
}
