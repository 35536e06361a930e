//! The lesson beside a talk: what the learner reads, and the same in the mentor's language.

use maud::{Markup, html};

use super::{super::Site, view::View};
use crate::{
    content::{Arg, Args, DeskWord, DialogueName, LanguageCode, Lesson, Reading, Step, StepName},
    people::Words,
};

/// The lesson: where the learner is first, the whole of it behind.
pub(super) fn lesson(view: &View<'_>) -> Markup {
    let View { site, me, seen } = view;
    let Some((name, here)) = seen.journey.lesson() else { return html! {} };
    let Some(lesson) = site.library.lesson(name) else { return html! {} };
    let here = here.filter(|it| lesson.step(it).is_some());
    html! {
        section #lesson.card data-live aria-labelledby="lesson-title" {
            h2 #lesson-title { (me.word(site, DeskWord::LessonBeside)) ": " bdi { (view.lesson().unwrap_or_default()) } }
            @if let Some(here) = here {
                h3 { (me.word(site, DeskWord::Here)) }
                (step(view, lesson, here))
            }
            details {
                summary { (me.word(site, DeskWord::WholeLesson)) }
                @for (name, it) in lesson.steps() {
                    @if it.speaks() { (step(view, lesson, name)) }
                }
            }
        }
    }
}

/// A step as the learner reads it, and in the mentor's language, where that is another.
fn step(view: &View<'_>, lesson: &Lesson, step: &StepName) -> Markup {
    let View { site, me, seen } = view;
    let own = Reading::Standard;
    html! {
        div.step {
            (words(view, lesson, step, (&seen.language, seen.reading)))
            @if seen.language != me.language {
                (words(view, lesson, step, (&me.language, own)))
            }
            @if let Some(picture) = picture(site, lesson, step) {
                img src=(picture) alt="" width="800" height="450" loading="lazy";
            }
        }
    }
}

fn words(
    view: &View<'_>,
    lesson: &Lesson,
    step: &StepName,
    (language, reading): (&LanguageCode, Reading),
) -> Markup {
    let library = &view.site.library;
    let name = view.seen.name.as_ref().map(Words::read).map(str::to_owned);
    let name = Arg::Plain(name.unwrap_or_else(|| view.alias()));
    // A learner's plan is theirs: beside a talk stands that they are shown it.
    let plan = Arg::Plain("…".to_owned());
    let args = Args::from([("name".to_owned(), name), ("plan".to_owned(), plan)]);
    let dialogue: &DialogueName = &lesson.name;
    let text = library.text(language, reading, dialogue, &step.text(), &args);
    let choices = lesson.step(step).map(Step::choices).unwrap_or_default();
    let rtl = library.language(language).is_some_and(|it| it.rtl);
    html! {
        div.words lang=(language.as_str()) dir=(if rtl { "rtl" } else { "ltr" }) {
            @for part in text.split("\n\n") { p { (part) } }
            @if !choices.is_empty() {
                ul { @for choice in &choices { li { (library.label(language, dialogue, step, choice)) } } }
            }
        }
    }
}

fn picture(site: &Site, lesson: &Lesson, step: &StepName) -> Option<String> {
    let Some(Step::Say(say)) = lesson.step(step) else { return None };
    let (path, _) = site.library.picture(&lesson.name, say.picture.as_deref()?)?;
    Some(path.replacen("dialogues/", "/pictures/", 1))
}
