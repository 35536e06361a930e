//! What kind of browser somebody uses, in two words of a short list: what its owner knows it by.

use axum::http::{HeaderMap, header};

/// Browsers, by what stands in their name for themselves; the first that fits, since some name others too.
const BROWSERS: [(&str, &str); 7] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("Chromium", "Chromium"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];

/// Devices, in the same way.
const DEVICES: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
];

/// The browser that asks: "Firefox, Android".
pub(super) fn browser_of(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok());
    let agent = agent.unwrap_or_default();
    let first = |known: [(&str, &'static str); 7]| {
        known.into_iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| name)
    };
    let parts = [first(BROWSERS), first(DEVICES)].into_iter().flatten().collect::<Vec<_>>();
    if parts.is_empty() { "?".to_owned() } else { parts.join(", ") }
}
