//! As much of HTTP/1.1 as two programs on one machine need, read without copying.

use anyhow::{Context, Result, ensure};
use memchr::memmem;

/// A whole request or answer at the beginning of some bytes.
pub(crate) struct Whole<'a> {
    /// The first line.
    pub(crate) first: &'a str,
    /// All before the body.
    pub(crate) head: &'a [u8],
    /// The body.
    pub(crate) body: &'a [u8],
    /// How many bytes it all is.
    pub(crate) length: usize,
}

/// Reads a whole request or answer; nothing, if there is more to come.
pub(crate) fn whole(bytes: &[u8]) -> Result<Option<Whole<'_>>> {
    let Some(end) = memmem::find(bytes, b"\r\n\r\n") else { return Ok(None) };
    let head = bytes.get(..end).unwrap_or_default();
    let line = head.split(|it| *it == b'\r').next().unwrap_or_default();
    let first = std::str::from_utf8(line)?;
    let length = match header(head, b"content-length:") {
        Some(length) => length.trim().parse()?,
        None => 0,
    };
    ensure!(header(head, b"transfer-encoding:").is_none(), "a body in chunks, which nobody reads");
    let body = end + 4..end + 4 + length;
    let all = body.end;
    Ok(bytes.get(body).map(|body| Whole { first, head, body, length: all }))
}

/// A header's value; `name` in small letters, with its colon.
pub(crate) fn header<'a>(head: &'a [u8], name: &[u8]) -> Option<&'a str> {
    let lines = head.split(|it| *it == b'\n');
    let mut found = lines.filter_map(|line| {
        let (key, value) = line.split_at_checked(name.len())?;
        key.eq_ignore_ascii_case(name).then_some(value)
    });
    found.next().and_then(|it| std::str::from_utf8(it.trim_ascii()).ok())
}

/// The number behind these words.
pub(crate) fn number(bytes: &[u8], words: &str) -> Option<i64> {
    let from = memmem::find(bytes, words.as_bytes())? + words.len();
    let rest = bytes.get(from..)?.trim_ascii_start();
    let is_number = |it: &u8| it.is_ascii_digit() || *it == b'-';
    let digits = rest.iter().position(|it| !is_number(it)).unwrap_or(rest.len());
    std::str::from_utf8(rest.get(..digits)?).ok()?.parse().ok()
}

/// What stands between these words and the next `"`.
pub(crate) fn between<'a>(bytes: &'a [u8], words: &str) -> Option<&'a str> {
    let from = memmem::find(bytes, words.as_bytes())? + words.len();
    let rest = bytes.get(from..)?;
    let end = memchr::memchr(b'"', rest)?;
    std::str::from_utf8(rest.get(..end)?).ok()
}

/// Adds a POST with JSON.
pub(crate) fn post(out: &mut Vec<u8>, host: &str, path: &str, headers: &str, body: &[u8]) {
    out.extend_from_slice(b"POST ");
    out.extend_from_slice(path.as_bytes());
    out.extend_from_slice(b" HTTP/1.1\r\nhost: ");
    out.extend_from_slice(host.as_bytes());
    out.extend_from_slice(b"\r\ncontent-type: application/json\r\n");
    out.extend_from_slice(headers.as_bytes());
    sized(out, body);
}

/// Adds a 200 with JSON.
pub(crate) fn ok(out: &mut Vec<u8>, body: &[u8]) {
    out.extend_from_slice(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n");
    sized(out, body);
}

fn sized(out: &mut Vec<u8>, body: &[u8]) {
    let mut digits = [b'0'; 20];
    let (mut left, mut at) = (body.len(), digits.len());
    while let Some(place) = at.checked_sub(1).and_then(|it| digits.get_mut(it)) {
        *place = b'0' + u8::try_from(left % 10).unwrap_or_default();
        at -= 1;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    out.extend_from_slice(b"content-length: ");
    out.extend_from_slice(digits.get(at..).unwrap_or_default());
    out.extend_from_slice(b"\r\n\r\n");
    out.extend_from_slice(body);
}

/// The host of an `http://` address, and the path behind it.
pub(crate) fn parts(url: &str) -> Result<(&str, &str)> {
    let rest = url.strip_prefix("http://").context("not an http:// address")?;
    Ok(rest.find('/').map_or((rest, "/"), |at| rest.split_at(at)))
}
