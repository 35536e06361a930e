//! How the chat looks: one page, lines as they were said, and a place to write.

use maud::{DOCTYPE, Markup, html};

use super::Site;
use crate::{
    channel::speech::{Speech, keyboard},
    content::{LanguageCode, Reading, Word},
    store::{Code, Speaker, WebLine},
};

/// A page about to be drawn.
pub(super) struct View<'a> {
    /// What it is made of.
    pub(super) site: &'a Site,
    /// The language around the lines.
    pub(super) language: &'a LanguageCode,
    /// The lines.
    pub(super) lines: &'a [WebLine],
    /// The code somebody came with.
    pub(super) code: Option<Code>,
    /// Whether this browser belongs to a learner.
    pub(super) is_known: bool,
    /// Whether the button that was tapped is closed.
    pub(super) is_closed: bool,
}

/// The three buttons, by their commands.
const PRESSES: [&str; 3] = ["/continue", "/person", "/menu"];

impl View<'_> {
    /// Draws the page.
    pub(super) fn render(&self) -> Markup {
        let word = |word| self.site.library.word(self.language, Reading::Standard, word);
        let last = self.lines.last().map_or(0, |line| line.id);
        // What is new begins with what the learner said last: there the page opens.
        let said = self.lines.iter().rposition(|line| line.speaker == Speaker::Learner);
        let (before, new) = self.lines.split_at(said.unwrap_or(0));
        let body = html! {
            header {
                h1 { "Solis" }
                @if self.is_known {
                    form method="post" action="/device" {
                        button.quiet { (word(Word::OtherDeviceLink)) }
                    }
                }
            }
            main {
                div #log role="log" aria-live="polite" aria-label=(word(Word::Robot)) data-last=(last) {
                    @for line in before { (line_with(line, self.code.as_ref())) }
                    span #end {}
                    @for line in new { (line_with(line, self.code.as_ref())) }
                }
            }
            p #notice role="status" data-offline=(word(Word::Offline)) {
                @if self.is_closed { (word(Word::Closed)) }
            }
            footer {
                @if self.is_known { (self.keys()) (self.writing()) }
            }
            script src="/chat.js" defer {}
        };
        shell(self.site, self.language, &body)
    }

    fn keys(&self) -> Markup {
        let labels = keyboard(&self.site.library, self.language);
        html! {
            form.keys method="post" action="/chat" {
                (number())
                @for (press, label) in PRESSES.iter().zip(labels) {
                    button name="press" value=(press) { (label) }
                }
            }
        }
    }

    fn writing(&self) -> Markup {
        let word = |word| self.site.library.word(self.language, Reading::Standard, word);
        html! {
            form.writing method="post" action="/chat" {
                (number())
                input name="say" autocomplete="off" maxlength="4096" dir="auto" required
                    aria-label=(word(Word::WriteHere)) placeholder=(word(Word::WriteHere));
                button { (word(Word::Send)) }
            }
        }
    }
}

/// The page around what is on it.
pub(super) fn shell(site: &Site, code: &LanguageCode, body: &Markup) -> Markup {
    let rtl = site.library.language(code).is_some_and(|it| it.rtl);
    html! {
        (DOCTYPE)
        html lang=(code.as_str()) dir=(if rtl { "rtl" } else { "ltr" }) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content";
                meta name="robots" content="noindex";
                meta name="color-scheme" content="light dark";
                title { "Solis" }
                link rel="stylesheet" href="/style.css";
            }
            body { (body) }
        }
    }
}

/// One line of the page.
pub(super) fn line(line: &WebLine) -> Markup {
    line_with(line, None)
}

fn line_with(line: &WebLine, code: Option<&Code>) -> Markup {
    let name = line.external.rsplit(':').next().unwrap_or_default();
    let id = format!("line-{}", line.id);
    let speech = match line.speaker {
        Speaker::Solis => serde_json::from_str::<Speech>(&line.body).ok(),
        Speaker::Learner => None,
    };
    match speech {
        None => html! {
            article.learner #(id) data-name=(name) { p dir="auto" { (line.body) } }
        },
        Some(speech) => html! {
            article.solis #(id) data-name=(name) lang=(speech.language)
                dir=(if speech.rtl { "rtl" } else { "ltr" }) {
                @if let Some(picture) = &speech.picture {
                    img src=(picture.path.replacen("dialogues/", "/pictures/", 1)) alt=(picture.alt)
                        width="800" height="450" loading="lazy";
                }
                @for part in speech.words.split("\n\n") { p { (part) } }
                @if !speech.buttons.is_empty() { (buttons(&speech, code)) }
            }
        },
    }
}

fn buttons(speech: &Speech, code: Option<&Code>) -> Markup {
    html! {
        form.choices method="post" action="/chat" {
            (number())
            @if let Some(code) = code { input type="hidden" name="code" value=(code.letters()); }
            @for button in &speech.buttons {
                button name="tap" value=(button.data) { (button.label) }
            }
        }
    }
}

/// A number for what is posted from here without a script, so that posting it twice is posting it once.
fn number() -> Markup {
    let number = Code::new().map(|code| code.letters().replace('_', "-")).unwrap_or_default();
    html! { input type="hidden" name="id" value=(number); }
}
