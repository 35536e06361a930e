//! How the chat looks: one page, lines as they were said, and a place to write.

use maud::{DOCTYPE, Markup, html};

use super::Site;
use crate::{
    channel::{
        aloud::Aloud,
        speech::{Speech, keyboard},
    },
    content::{Arg, Args, ChoiceName, DeskWord, LanguageCode, Reading, Surface, Word},
    engine::Attachment,
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
    pub(super) code: Option<Carried>,
    /// Whether this browser belongs to a learner.
    pub(super) is_known: bool,
    /// What is said above the field: of the link they came by, that a button is closed, that an answer is noted.
    pub(super) notice: Option<Word>,
    /// The group somebody who is known can join by the link they came by.
    pub(super) group: Option<String>,
}

/// A code that goes with what is posted from a page.
pub(super) struct Carried {
    /// The code.
    pub(super) code: Code,
    /// Whether it is counted already that its link was opened.
    pub(super) is_counted: bool,
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
                div #log role="log" aria-live="polite" aria-label=(word(Word::Robot)) data-last=(last)
                    data-gone=(word(Word::FileGone)) {
                    @for line in before { (line_with(line, self.code.as_ref())) }
                    span #end {}
                    @for line in new { (line_with(line, self.code.as_ref())) }
                }
            }
            p #notice role="status" data-offline=(word(Word::Offline)) {
                @if let Some(notice) = self.notice { (word(notice)) }
            }
            (self.invitation())
            footer {
                @if self.is_known { (self.keys()) (self.writing()) }
                @else { (way_to_a_person(self.site, self.language, true)) }
            }
            script src="/chat.js" defer {}
        };
        shell(self.site, self.language, &body)
    }

    /// Asks whether they want to join the group of the link they came by: one tap.
    fn invitation(&self) -> Markup {
        let (Some(group), Some(Carried { code, .. })) = (&self.group, &self.code) else {
            return html! {};
        };
        let (dialogue, ask) = Surface::Group.entry();
        let group = Args::from([("group".to_owned(), Arg::Plain(group.clone()))]);
        let words = self.site.library.text(
            self.language,
            Reading::Standard,
            &dialogue,
            &ask.text(),
            &group,
        );
        let label = |choice: &str| {
            self.site.library.label(self.language, &dialogue, &ask, &ChoiceName::from(choice))
        };
        html! {
            form.invitation method="post" action="/group" aria-labelledby="invitation" {
                (number())
                input type="hidden" name="code" value=(code.letters());
                p #invitation { (words) }
                button { (label("join")) }
                a.button href="/" { (label("stay")) }
            }
        }
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

    /// Whether what was said last asks for a number.
    fn asks_number(&self) -> bool {
        let last = self.lines.iter().rfind(|it| it.speaker == Speaker::Solis);
        last.and_then(speech).is_some_and(|it| it.asks_number)
    }

    fn writing(&self) -> Markup {
        let word = |word| self.site.library.word(self.language, Reading::Standard, word);
        html! {
            form.writing method="post" action="/chat" {
                (number())
                a.attach href="/send" aria-label=(self.site.library.page_word(self.language, DeskWord::Attach)) { "📎" }
                input name="say" autocomplete="off" maxlength="4096" dir="auto" required
                    inputmode=[self.asks_number().then_some("decimal")]
                    aria-label=(word(Word::WriteHere)) placeholder=(word(Word::WriteHere));
                button { (word(Word::Send)) }
            }
        }
    }
}

/// The way to a person for somebody who could not be taken in. A script shows it where it is hidden; posting it is no
/// matter of the script, behind whose queue it would wait.
pub(super) fn way_to_a_person(site: &Site, language: &LanguageCode, is_hidden: bool) -> Markup {
    let label = site.library.word(language, Reading::Standard, Word::Person);
    html! {
        form #person method="post" action="/chat?person" hidden[is_hidden] {
            (number())
            button name="press" value="/person" { (label) }
        }
    }
}

/// The page around what is on it.
pub(super) fn shell(site: &Site, code: &LanguageCode, body: &Markup) -> Markup {
    document(site, code, "Solis", &["/style.css"], body)
}

/// A page with a title and sheets of its own.
pub(super) fn document(
    site: &Site,
    code: &LanguageCode,
    title: &str,
    sheets: &[&str],
    body: &Markup,
) -> Markup {
    let rtl = site.library.language(code).is_some_and(|it| it.rtl);
    html! {
        (DOCTYPE)
        html lang=(code.as_str()) dir=(if rtl { "rtl" } else { "ltr" }) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content";
                meta name="robots" content="noindex";
                meta name="color-scheme" content="light dark";
                title { (title) }
                @for sheet in sheets { link rel="stylesheet" href=(sheet); }
            }
            body { (body) }
        }
    }
}

/// One line of the page.
pub(super) fn line(line: &WebLine) -> Markup {
    line_with(line, None)
}

/// What Solis says in a line.
fn speech(line: &WebLine) -> Option<Speech> {
    match line.speaker {
        Speaker::Solis => serde_json::from_str(&line.body).ok(),
        Speaker::Learner => None,
    }
}

fn line_with(line: &WebLine, code: Option<&Carried>) -> Markup {
    let name = line.external.rsplit(':').next().unwrap_or_default();
    let id = format!("line-{}", line.id);
    match speech(line) {
        None => html! {
            article.learner #(id) data-name=(name) { p dir="auto" { (line.body) } }
        },
        Some(speech) => html! {
            article.solis #(id) data-name=(name) data-number[speech.asks_number] lang=(speech.language)
                dir=(if speech.rtl { "rtl" } else { "ltr" }) {
                @if let Some(picture) = &speech.picture {
                    img src=(picture.path.replacen("dialogues/", "/pictures/", 1)) alt=(picture.alt)
                        width="800" height="450" loading="lazy";
                }
                @if let Some((message, kind)) = speech.sent { (sent(&format!("/files/{}", message.0), kind)) }
                @if let Some((path, kind)) = &speech.file { (sent(path, *kind)) }
                @for part in speech.words.split("\n\n") { (paragraph(part)) }
                @if let Some(Aloud { words, label }) = &speech.aloud {
                    // A script shows it where the browser has a voice for this language.
                    button.aloud type="button" hidden aria-pressed="false" data-aloud=(words) { (label) }
                }
                @if !speech.buttons.is_empty() { (buttons(&speech, code)) }
            }
        },
    }
}

/// A picture or a recording that a mentor sent, or that goes with an announcement, through the program.
pub(super) fn sent(path: &str, kind: Attachment) -> Markup {
    html! {
        @match kind {
            Attachment::Photo => a href=(path) target="_blank" rel="noopener" { img src=(path) alt="📷" loading="lazy"; },
            Attachment::Voice | Attachment::Audio => audio controls preload="none" src=(path) aria-label="🎙" {},
            Attachment::VideoNote
            | Attachment::Video
            | Attachment::Animation
            | Attachment::Document
            | Attachment::Sticker
            | Attachment::Unreadable
            | Attachment::Other => p { a.button href=(path) download { "📎" } },
            Attachment::Place | Attachment::Contact => {},
        }
    }
}

/// The pages that are opened by a link that works once.
const ONCE: [&str; 3] = ["/desk/in/", "/mydata/", "/myplan/"];

/// Words; a way to one of those pages in them is a link.
fn paragraph(words: &str) -> Markup {
    let link = |word: &'_ str| {
        let (path, code) = ONCE.iter().find_map(|path| Some((*path, word.split_once(path)?.1)))?;
        Some(format!("{path}{}", Code::read(code)?.letters()))
    };
    let found = words.split_whitespace().find_map(|word| Some((word, link(word)?)));
    let parts = found.and_then(|(word, link)| Some((words.split_once(word)?, word, link)));
    html! {
        @match parts {
            None => p { (words) },
            Some(((before, after), word, link)) => p {
                (before) a.link href=(link) { (word) } (after)
            },
        }
    }
}

fn buttons(speech: &Speech, code: Option<&Carried>) -> Markup {
    html! {
        form.choices method="post" action="/chat" {
            (number())
            @if let Some(Carried { code, is_counted }) = code {
                input type="hidden" name="code" value=(code.letters());
                @if *is_counted { input type="hidden" name="opened" value="1"; }
            }
            @for button in &speech.buttons {
                @match &button.url {
                    Some(url) => a.button href=(url) target="_blank" rel="noopener noreferrer" { (button.label) },
                    None => button name="tap" value=(button.data) { (button.label) },
                }
            }
        }
    }
}

/// A number for what is posted from here without a script, so that posting it twice is posting it once.
pub(super) fn number() -> Markup {
    let number = Code::new().map(|code| code.letters().replace('_', "-")).unwrap_or_default();
    html! { input type="hidden" name="id" value=(number); }
}
