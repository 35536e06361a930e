//! Writing GIFT: plain words, each reply with its answer.

use super::{Answer, Kind, Question};

/// Questions of one place, as Moodle reads them.
pub fn write(category: &str, questions: &[Question]) -> String {
    let mut text = format!("$CATEGORY: {category}\n");
    for question in questions {
        text += &format!("\n{}", one(question));
    }
    text
}

fn one(question: &Question) -> String {
    let title = &question.title;
    let title = if title.is_empty() { String::new() } else { format!("::{}:: ", escaped(title)) };
    let mut text = format!("{title}[plain]{} {{\n", escaped(&question.words));
    if let Kind::Order(places) = &question.kind {
        for (place, thing) in places.iter().zip(&question.answers) {
            text += &format!("\t={place} -> {}\n", marked(&thing.words));
        }
        return text + "}\n";
    }
    if question.kind == Kind::Number {
        text.insert(text.len() - 1, '#');
        for answer in &question.answers {
            let sign = match (answer.is_right, answer.words.is_empty()) {
                (true, _) => "=",
                (false, false) => "=%0%",
                (false, true) => "~",
            };
            text += &format!("\t{sign}{}\n", answered(answer));
        }
        return text + "}\n";
    }
    // Where every answer is right, one of them says so for Moodle, which then lets one be chosen.
    let mut is_said = false;
    for answer in &question.answers {
        let sign = match (answer.is_right, is_said) {
            (false, _) => "~",
            (true, false) => "=",
            (true, true) => "~%100%",
        };
        is_said |= answer.is_right;
        text += &format!("\t{sign}{}\n", answered(answer));
    }
    text + "}\n"
}

fn answered(answer: &Answer) -> String {
    let reply = answer.reply.as_deref().map(|it| format!("#{}", marked(it)));
    marked(&answer.words) + &reply.unwrap_or_default()
}

/// Words that look like a mark or a weight where they begin are marked themselves.
fn marked(words: &str) -> String {
    let mark = if words.starts_with(['[', '%']) { "[plain]" } else { "" };
    format!("{mark}{}", escaped(words))
}

fn escaped(words: &str) -> String {
    let mut escaped = String::new();
    for letter in words.chars() {
        match letter {
            '\n' => escaped += "\\n",
            '~' | '=' | '#' | '{' | '}' | ':' | '\\' => escaped.extend(['\\', letter]),
            _ => escaped.push(letter),
        }
    }
    escaped
}
