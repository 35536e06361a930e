//! The tables of a `SQLite` file, read from itself, so that nobody has to list them.

use sqlx::SqliteConnection;

/// A table.
pub(super) struct Table {
    /// Its name.
    pub(super) name: String,
    /// Its columns, in their order.
    pub(super) columns: Vec<String>,
}

impl Table {
    /// Whether this is the table of that name, with such a column.
    pub(super) fn has(&self, table: &str, column: &str) -> bool {
        self.name == table && self.columns.iter().any(|it| it == column)
    }
}

/// Every table that Solis has made, in the order in which they were made: those that others name come first.
pub(super) async fn tables(db: &mut SqliteConnection) -> sqlx::Result<Vec<Table>> {
    let sql = "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '_sqlx%'
        ORDER BY m.rowid, c.cid";
    let rows: Vec<(String, String)> = sqlx::query_as(sql).fetch_all(db).await?;
    let mut tables = Vec::<Table>::new();
    for (name, column) in rows {
        match tables.last_mut().filter(|it| it.name == name) {
            Some(table) => table.columns.push(column),
            None => tables.push(Table { name, columns: vec![column] }),
        }
    }
    Ok(tables)
}
