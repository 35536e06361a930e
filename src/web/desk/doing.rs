//! What a mentor can do with a talk they have: the same as in the bot, as plain forms.

use maud::{Markup, html};

use super::{
    super::{Site, browser::Trouble, page::number, send::fields, staff::Me},
    talk::Typed,
    view::View,
};
use crate::{
    content::{Args, ChoiceName, DeskWord, Step, Surface},
    desk::{self, Mentor, Request},
    people::LearnerId,
};

/// So many colleagues are offered for a hand-over, as in the bot.
const COLLEAGUES: usize = 6;

/// The forms of a talk.
pub(super) async fn doing(view: &View<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let View { site, me, seen } = view;
    let path = format!("/desk/talks/{}", seen.talk.id.0);
    let colleagues = colleagues(view).await?;
    let word = |word| me.word(site, word);
    Ok(html! {
        section #doing {
            form.say.stack method="post" action=(path) data-draft="say" {
                (number())
                input type="hidden" name="act" value="say";
                label for="say" { (word(DeskWord::Answer)) }
                textarea #say name="say" rows="3" maxlength="4096" required dir="auto" { (typed.say) }
                button.main { (word(DeskWord::Send)) }
            }
            (file(site, me, &format!("{path}/file")))
            (ready(view, &path))
            details.card open[!typed.note.is_empty()] {
                summary { (label(site, me, Surface::DeskTaken, "note")) }
                form.stack method="post" action=(path) data-draft="note" {
                    (number())
                    input type="hidden" name="act" value="note";
                    label for="note" { (word(DeskWord::NotesHidden)) }
                    textarea #note name="say" rows="2" maxlength="4096" required dir="auto" { (typed.note) }
                    button { (word(DeskWord::KeepNote)) }
                }
            }
            (hand_over(site, me, &path, &colleagues))
            form.row method="post" action=(path) {
                (number())
                button name="act" value="give-back" { (label(site, me, Surface::DeskTaken, "give-back")) }
                button name="act" value="report" { (label(site, me, Surface::DeskTaken, "report")) }
            }
        }
    })
}

/// Only the form that hands it over: for whoever sees to the talks of others.
pub(super) async fn handing_over(view: &View<'_>) -> Result<Markup, Trouble> {
    let path = format!("/desk/talks/{}", view.seen.talk.id.0);
    let colleagues = colleagues(view).await?;
    Ok(html! { section #doing { (hand_over(view.site, view.me, &path, &colleagues)) } })
}

fn hand_over(site: &Site, me: &Me, path: &str, colleagues: &[(LearnerId, String)]) -> Markup {
    html! {
        details.card {
            summary { (label(site, me, Surface::DeskTaken, "hand-over")) }
            form.stack method="post" action=(path) {
                (number())
                input type="hidden" name="act" value="hand-over";
                p { (me.word(site, DeskWord::ToWhom)) }
                button name="to" value="" { (label(site, me, Surface::DeskHandOver, "pile")) }
                @for (id, name) in colleagues { button name="to" value=(id.0) dir="auto" { (name) } }
            }
        }
    }
}

/// A picture or a recording; a script adds the button that records.
fn file(site: &Site, me: &Me, path: &str) -> Markup {
    let word = |word| me.word(site, word);
    html! {
        details.card {
            summary { "📎 " (word(DeskWord::Attach)) }
            (fields(site, &me.language, path, None))
        }
    }
}

/// The answers that are ready: in the mentor's words on the button, and below in those the learner will read.
fn ready(view: &View<'_>, path: &str) -> Markup {
    let View { site, me, seen } = view;
    let (dialogue, step) = Surface::DeskReady.entry();
    let choices = site.library.lesson(&dialogue).and_then(|it| it.step(&step)).map(Step::choices);
    let theirs = |choice: &ChoiceName| {
        let key = step.reply(choice.as_str());
        site.library.text(&seen.language, seen.reading, &dialogue, &key, &Args::new())
    };
    let rtl = site.library.language(&seen.language).is_some_and(|it| it.rtl);
    html! {
        details.card {
            summary { (label(site, me, Surface::DeskTaken, "ready")) }
            form.stack method="post" action=(path) {
                (number())
                input type="hidden" name="act" value="ready";
                @for choice in choices.unwrap_or_default() {
                    button name="ready" value=(choice) { (label(site, me, Surface::DeskReady, choice.as_str())) }
                    @if seen.language != me.language {
                        p.small { (me.text(site, &dialogue, &step.reply(choice.as_str()))) }
                    }
                    p.small lang=(seen.language.as_str()) dir=(if rtl { "rtl" } else { "ltr" }) { (theirs(&choice)) }
                }
            }
        }
    }
}

/// What stands on a button of the bot's.
fn label(site: &Site, me: &Me, surface: Surface, choice: &str) -> String {
    let (dialogue, step) = surface.entry();
    site.library.label(&me.language, &dialogue, &step, &ChoiceName::from(choice))
}

/// Colleagues who could take the talk, the best first.
async fn colleagues(view: &View<'_>) -> Result<Vec<(LearnerId, String)>, Trouble> {
    let View { site, me, seen } = view;
    let staff = site.store.colleagues().await?.into_iter().filter(|it| it.answers(me.now));
    let mentors = staff.map(|it| it.mentor).collect::<Vec<Mentor>>();
    let request = Request {
        languages: std::slice::from_ref(&seen.language),
        topic: &seen.talk.topic,
        belongs: &seen.belongs,
        not: &seen.talk.mentor.map_or_else(|| vec![me.id()], |it| vec![it]),
        round: desk::EVERYBODY,
        translates: site.translates,
    };
    let offers = desk::route(&request, &mentors, site.clock.now());
    let name = |id| mentors.iter().find(|it| it.id == id).map(|it| (it.id, it.name.clone()));
    Ok(offers.into_iter().filter_map(|it| name(it.mentor)).take(COLLEAGUES).collect())
}
