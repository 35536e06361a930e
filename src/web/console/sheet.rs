//! Lists as files for a spreadsheet (RFC 4180): with the mark by which Excel knows UTF-8, and without formulas.

use axum::{
    http::header,
    response::{IntoResponse, Response},
};

use super::super::browser::Trouble;

/// A list as a file of that name.
pub(super) fn sheet(
    name: &str,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
) -> Result<Response, Trouble> {
    let rows = std::iter::once(head).chain(rows);
    Ok((headers(name), lines(rows, true)?).into_response())
}

/// What is said of a file of that name.
pub(super) fn headers(name: &str) -> [(header::HeaderName, String); 2] {
    [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
    ]
}

/// Rows as a spreadsheet reads them; the first ones with the mark by which Excel knows UTF-8.
pub(super) fn lines(
    rows: impl Iterator<Item = Vec<String>>,
    is_first: bool,
) -> anyhow::Result<Vec<u8>> {
    let begun = if is_first { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
    let mut lines = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(begun);
    for row in rows {
        lines.write_record(row.iter().map(|it| harmless(it)))?;
    }
    Ok(lines.into_inner()?)
}

/// A cell that no spreadsheet takes for a formula (OWASP, CSV injection), without the marks that keep a number apart
/// from the sentence around it.
fn harmless(cell: &str) -> String {
    let cell = cell.replace(['\u{2068}', '\u{2069}'], "");
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_spreadsheet_meets_no_formula() -> anyhow::Result<()> {
        let cells = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "a,\"b\"", "Anna"];
        let rows = std::iter::once(cells.map(str::to_owned).to_vec());
        let text = String::from_utf8(lines(rows, false)?)?;
        assert_eq!(text, "'=1+1,'+1,'-1,'@SUM(A1),'\tx,\"a,\"\"b\"\"\",Anna\r\n");
        Ok(())
    }
}
