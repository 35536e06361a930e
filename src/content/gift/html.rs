//! A page's words as a chat shows them: without its tags, with its paragraphs. What is more than words is refused.

/// Tags that change only how words look, or hold them together.
const LOOKS: [&str; 9] = ["b", "strong", "i", "em", "u", "span", "font", "small", "big"];

/// Tags that show more than words, of those that are written most.
const MORE: [&str; 8] = ["a", "img", "table", "sub", "sup", "audio", "video", "iframe"];

/// Tags after which a new paragraph begins.
const PARAGRAPHS: [&str; 10] = ["p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "blockquote"];

/// Whether somebody who wrote this had tags in mind.
pub(super) fn has_tags(text: &str) -> bool {
    let known = |name: &str| {
        name == "br"
            || name == "li"
            || MORE.contains(&name)
            || LOOKS.contains(&name)
            || PARAGRAPHS.contains(&name)
    };
    text.match_indices('<').any(|(at, _)| tag(&text[at..]).is_some_and(|(name, _, _)| known(&name)))
}

/// The words of a page.
///
/// # Errors
///
/// The name of the first tag that is more than words.
pub(super) fn words(page: &str) -> Result<String, String> {
    let mut words = String::new();
    let mut rest = page;
    while let Some(at) = rest.find(['<', '&']) {
        words += &rest[..at];
        rest = &rest[at..];
        if let Some((name, ends, length)) = tag(rest) {
            words += said(&name, ends)?;
            rest = &rest[length..];
        } else if let Some((letter, length)) = entity(rest) {
            words.push(letter);
            rest = &rest[length..];
        } else {
            words += &rest[..1];
            rest = &rest[1..];
        }
    }
    words += rest;
    let lines = words.lines().map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut text = lines.collect::<Vec<_>>().join("\n");
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    Ok(text)
}

/// What stands in place of a tag.
fn said(name: &str, ends: bool) -> Result<&'static str, String> {
    match name {
        "br" => Ok("\n"),
        "li" if ends => Ok(""),
        "li" => Ok("\n• "),
        _ if LOOKS.contains(&name) => Ok(""),
        _ if PARAGRAPHS.contains(&name) => Ok("\n\n"),
        _ => Err(name.to_owned()),
    }
}

/// The tag at the beginning of a text: its name, whether it ends something, how long it is.
fn tag(text: &str) -> Option<(String, bool, usize)> {
    let inside = text.strip_prefix('<')?;
    let length = text.find('>')? + 1;
    let (ends, inside) = inside.strip_prefix('/').map_or((false, inside), |it| (true, it));
    let name = inside.chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
    let after = inside[name.len()..].chars().next()?;
    let is_tag = name.starts_with(|it: char| it.is_ascii_alphabetic())
        && (after == '>' || after == '/' || after.is_whitespace());
    is_tag.then(|| (name.to_ascii_lowercase(), ends, length))
}

/// The letter that is written by its name or number at the beginning of a text, and how long that is.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.find(';').filter(|it| *it <= 10)?;
    let name = text.get(1..end).filter(|_| text.starts_with('&'))?;
    let letter = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "euro" => '€',
        "laquo" => '«',
        "raquo" => '»',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "bdquo" => '„',
        _ => {
            let number = name.strip_prefix('#')?;
            let hex = number.strip_prefix(['x', 'X']).map(|it| u32::from_str_radix(it, 16).ok());
            char::from_u32(hex.unwrap_or_else(|| number.parse().ok())?)?
        }
    };
    Some((letter, end + 1))
}
