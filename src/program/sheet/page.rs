//! The page itself: for A4, without a script, each language in its own direction.

use base64::{Engine, engine::general_purpose::STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Sheet;
use crate::content::{
    Args, ChoiceName, DialogueName, LanguageCode, Reading, StepName, TextKey, TrainerWord, Word,
    gift::{Answer, Asked, Kind, Question},
};

/// How it looks, on paper and on a screen.
const STYLE: &str = "
@page { size: A4; margin: 16mm 15mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 190mm; padding: 4mm; color: #000; background: #fff;
  font: 11.5pt/1.45 system-ui, 'Noto Sans', 'Noto Naskh Arabic', sans-serif; }
h1 { font-size: 15pt; } h2 { font-size: 14pt; } h3 { font-size: 11.5pt; }
h1, h2, h3, p, ul { margin: 0 0 2mm; } h2 { margin-top: 7mm; } h3 { margin-top: 4mm; }
h1, h2, h3 { break-after: avoid; }
ul { list-style: none; padding: 0; }
li { margin-bottom: 1mm; padding-inline-start: 7mm; text-indent: -7mm; }
.row { display: flex; gap: 8mm; break-inside: avoid; }
.row > * { flex: 1 1 0; min-width: 0; overflow-wrap: anywhere; }
.box { display: inline-block; width: 4mm; height: 4mm; margin-inline-end: 3mm; border: .4mm solid #000;
  vertical-align: -.6mm; }
.line { display: inline-block; width: 30mm; height: 7mm; border-bottom: .4mm solid #000; }
ol { margin: 0 0 2mm; } .thing { padding: 0; text-indent: 0; }
.answers { break-before: page; }
img { max-width: 100%; max-height: 60mm; }
.number { margin-inline-end: 3mm; }
.small { font-size: 9.5pt; }
@media print { body { max-width: none; padding: 0; } }
";

impl Sheet<'_> {
    /// The whole page.
    pub(super) fn page(&self) -> Markup {
        let first = &self.languages[0];
        html! {
            (DOCTYPE)
            html lang=(first.as_str()) dir=(self.direction(first)) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { "Solis · " (self.name) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    h1 dir="ltr" { "Solis · " (self.name) }
                    (self.machine())
                    @for lesson in &self.module.lessons { (self.lesson(lesson)) }
                    section.answers {
                        (self.row(|it| html! { h2 { (self.word(it, TrainerWord::Answers)) } }))
                        @for lesson in &self.module.lessons { (self.solved(lesson)) }
                        (self.row(|it| html! { p.small { (self.word(it, TrainerWord::Licence)) } }))
                    }
                }
            }
        }
    }

    /// That a machine has translated this, in the languages where nobody has looked at it since.
    fn machine(&self) -> Markup {
        let is_unreviewed = |it: &LanguageCode| {
            let status = self.library.language(it).map(|it| &it.status);
            status.is_some_and(|status| {
                self.module.lessons.iter().any(|it| status.is_unreviewed_machine(it))
            })
        };
        html! {
            @if self.languages.iter().any(is_unreviewed) {
                (self.row(|it| html! {
                    @if is_unreviewed(it) {
                        p.small { (self.library.word(it, Reading::Standard, Word::Machine)) }
                    }
                }))
            }
        }
    }

    fn lesson(&self, lesson: &DialogueName) -> Markup {
        let (taught, homework) = (self.taught(lesson), self.homework(lesson));
        html! {
            section {
                (self.title(lesson))
                (self.cards(lesson, &taught, TrainerWord::Learn))
                @if !self.questions(&self.languages[0], lesson).is_empty() {
                    (self.row(|it| html! {
                        h3 { (self.word(it, TrainerWord::Questions)) }
                        p { (self.word(it, TrainerWord::Tick)) }
                    }))
                }
                (self.each_question(lesson, |it, number, Asked { step, question }| html! {
                    (self.above(it, lesson, step))
                    p { strong.number { (number) } (lines(&question.words)) }
                    (to_answer(question))
                }))
                (self.cards(lesson, &homework, TrainerWord::Home))
            }
        }
    }

    /// The answers to a lesson's questions, the best first, each with its reason.
    fn solved(&self, lesson: &DialogueName) -> Markup {
        let reason = |answer: &Answer| {
            html! {
                @if answer.words.is_empty() { "…" } @else { (answer.words) } @if let Some(reply) = &answer.reply { " – " (lines(reply)) }
            }
        };
        html! {
            @if !self.questions(&self.languages[0], lesson).is_empty() {
                section {
                    (self.row(|it| html! { h3 { (self.library_title(it, lesson)) } }))
                    (self.each_question(lesson, |_, number, Asked { question, .. }| html! {
                        @for answer in question.answers.iter().filter(|it| it.is_right) {
                            p { strong.number { (number) } "✓ " (reason(answer)) }
                        }
                        @if let Kind::Order(places) = &question.kind {
                            p { strong.number { (number) } "✓" }
                            ol { @for thing in in_order(question, places) { li.thing { (thing.words) } } }
                        }
                        ul.small {
                            @for answer in wrong(question) {
                                li { "✗ " (reason(answer)) }
                            }
                        }
                    }))
                }
            }
        }
    }

    fn title(&self, lesson: &DialogueName) -> Markup {
        self.row(|it| html! { h2 { (self.library_title(it, lesson)) } })
    }

    /// Cards of a lesson under a heading, if there are any.
    fn cards(&self, lesson: &DialogueName, steps: &[&StepName], heading: TrainerWord) -> Markup {
        html! {
            @if !steps.is_empty() {
                (self.row(|it| html! { h3 { (self.word(it, heading)) } }))
            }
            @for step in steps {
                (self.row(|it| html! {
                    @for part in self.text(it, lesson, step).split("\n\n") { p { (lines(part)) } }
                }))
            }
        }
    }

    /// Each question of a lesson with its number, a row for each.
    fn each_question(
        &self,
        lesson: &DialogueName,
        draw: impl Fn(&LanguageCode, usize, &Asked) -> Markup,
    ) -> Markup {
        html! {
            @for at in 0..self.questions(&self.languages[0], lesson).len() {
                (self.row(|it| html! {
                    @if let Some(asked) = self.questions(it, lesson).get(at) {
                        (draw(it, at + 1, asked))
                    }
                }))
            }
        }
    }

    /// A lesson's questions that have a best answer; the others are about the learner.
    fn questions(&self, language: &LanguageCode, lesson: &DialogueName) -> Vec<Asked> {
        let asked = self.library.questions(language, self.reading, lesson).into_iter();
        asked.filter(|it| it.question.answers.iter().any(|it| !it.is_right)).collect()
    }

    /// The card right above a question, with its picture.
    fn above(&self, language: &LanguageCode, lesson: &DialogueName, step: &StepName) -> Markup {
        let above = self.card_above(lesson, step);
        let picture =
            above.and_then(|(_, say)| self.library.picture(lesson, say.picture.as_deref()?));
        html! {
            @if let Some((card, _)) = above {
                @if let Some((path, bytes)) = picture {
                    img src=(in_place(path, bytes))
                        alt=(self.library.label(language, lesson, card, &ChoiceName::from("alt")));
                }
                p { (lines(&self.text(language, lesson, card))) }
            }
        }
    }

    /// The same in each language, side by side.
    fn row(&self, draw: impl Fn(&LanguageCode) -> Markup) -> Markup {
        html! {
            div.row {
                @for it in &self.languages { div lang=(it.as_str()) dir=(self.direction(it)) { (draw(it)) } }
            }
        }
    }

    fn direction(&self, language: &LanguageCode) -> &'static str {
        if self.library.language(language).is_some_and(|it| it.rtl) { "rtl" } else { "ltr" }
    }

    fn word(&self, language: &LanguageCode, word: TrainerWord) -> String {
        self.library.page_word(language, word)
    }

    fn library_title(&self, language: &LanguageCode, lesson: &DialogueName) -> String {
        let key = TextKey::from("title");
        self.library.text(language, self.reading, lesson, &key, &Args::new())
    }
}

/// Where the answer goes: boxes to tick, boxes for numbers, or a line for a number.
fn to_answer(question: &Question) -> Markup {
    html! {
        @match &question.kind {
            Kind::Number => p { span.line aria-hidden="true" {} },
            Kind::Choice | Kind::Order(_) => ul {
                @for answer in &question.answers {
                    li { span.box aria-hidden="true" {} (answer.words) }
                }
            },
        }
    }
}

/// The wrong answers that have something to say.
fn wrong(question: &Question) -> impl Iterator<Item = &Answer> {
    let is_told = question.kind == Kind::Choice || question.kind == Kind::Number;
    question.answers.iter().filter(move |it| is_told && !it.is_right)
}

/// The things of a question in their right order.
fn in_order<'a>(question: &'a Question, places: &[usize]) -> Vec<&'a Answer> {
    let mut things = places.iter().zip(&question.answers).collect::<Vec<_>>();
    things.sort_by_key(|it| it.0);
    things.into_iter().map(|it| it.1).collect()
}

/// Words with their line ends.
fn lines(words: &str) -> Markup {
    html! { @for (at, line) in words.lines().enumerate() { @if at > 0 { br; } (line) } }
}

/// A picture inside the page, which is one file.
fn in_place(path: &str, bytes: &[u8]) -> String {
    let kind = match path.rsplit('.').next() {
        Some("jpg") => "jpeg",
        Some("webp") => "webp",
        Some(_) | None => "png",
    };
    format!("data:image/{kind};base64,{}", STANDARD.encode(bytes))
}
