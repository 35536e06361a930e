//! Whom an announcement is for, in a form.

use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble},
        Desk,
    },
    said,
};
use crate::{
    channel::speech::answer_word,
    content::{AnnouncingWord as Word, Arg, ChoiceName, Library, Surface, TextKey},
    office::{Right, announcing::Seen},
    people::Words,
    store::KeptDraft,
};

/// So many earlier announcements can be chosen from.
const EARLIER: usize = 20;
/// When somebody was here last can be asked for so many days.
const DAYS: [u16; 3] = [7, 14, 30];

/// What can be chosen, by what stands in the form, and how it reads.
type Choices = Vec<(String, String)>;

/// The fields.
pub(super) async fn fields(site: &Site, desk: &Desk, kept: &KeptDraft) -> Result<Markup, Trouble> {
    let word = |word| desk.me.word(site, word);
    let it = kept.draft.audience.clone();
    let all = if kept.draft.within.is_some() { Word::AllTheseGroups } else { Word::Everybody };
    let mut cohorts = desk.cohorts(site).await?;
    cohorts.retain(|it| kept.draft.can_mean(&it.key));
    let cohorts = cohorts.into_iter().map(|it| (it.key, it.name)).collect();
    let mentors = if desk.may(Right::SeeStaff(desk.organisation.id)) {
        site.store.mentors_of(desk.organisation.id).await?
    } else {
        Vec::new()
    };
    let mentors = mentors.into_iter().map(|(id, name)| (id.0.to_string(), name)).collect();
    let seen = it.seen.map(|it| match it {
        Seen::Within(days) => format!("within-{days}"),
        Seen::NotFor(days) => format!("not-{days}"),
    });
    let replied = it.replied.as_ref().map(|(draft, answer)| format!("{} {answer}", draft.0));
    let earlier = earlier(site, desk, kept).await?;
    let select = |name: &str, label, chosen: Option<&str>, choices: Choices| {
        let all = if label == Word::Cohort { all } else { Word::Everybody };
        select(site, desk, (name, label, all), chosen, &choices)
    };
    let mentor = it.mentor.map(|it| it.0.to_string());
    Ok(html! {
        fieldset.card {
            legend { (word(Word::ForWhom)) }
            (within(site, desk, kept).await?)
            (select("cohort", Word::Cohort, it.cohort.as_deref(), cohorts))
            fieldset {
                legend { (word(Word::Languages)) }
                @for language in site.library.languages() {
                    @let code = language.code.as_str();
                    label {
                        input type="checkbox" name="language" value=(code)
                            checked[it.languages.iter().any(|it| it == code)];
                        " " bdi { (language.name) }
                    }
                    " "
                }
            }
            (select("country", Word::Country, it.country.as_deref(), countries(site, desk)))
            (select("course", Word::Course, it.course.as_deref(), courses(site, desk)))
            (select("lesson", Word::Lesson, it.lesson.as_deref(), lessons(site, desk)))
            (select("seen", Word::Seen, seen.as_deref(), last_seen(site, desk)))
            (select("mentor", Word::Mentor, mentor.as_deref(), mentors))
            (select("replied", Word::Replied, replied.as_deref(), earlier))
        }
    })
}

/// The cohorts beyond which nobody is meant, if there are such.
pub(super) async fn within(site: &Site, desk: &Desk, kept: &KeptDraft) -> Result<Markup, Trouble> {
    let Some(keys) = &kept.draft.within else { return Ok(html! {}) };
    let mut cohorts = site.store.cohorts(desk.organisation.id).await?;
    cohorts.retain(|it| keys.contains(&it.key));
    let names = cohorts.into_iter().map(|it| it.name).collect::<Vec<_>>().join(", ");
    Ok(html! { p { (said::with(site, desk, Word::OnlyWithin, "groups", Arg::Plain(names))) } })
}

fn select(
    site: &Site,
    desk: &Desk,
    (name, label, all): (&str, Word, Word),
    chosen: Option<&str>,
    choices: &Choices,
) -> Markup {
    html! {
        @if !choices.is_empty() {
            label for=(name) { (desk.me.word(site, label)) }
            select id=(name) name=(name) {
                option value="" { (desk.me.word(site, all)) }
                @for (value, label) in choices {
                    option value=(value) selected[Some(value.as_str()) == chosen] { (label) }
                }
            }
        }
    }
}

fn countries(site: &Site, desk: &Desk) -> Choices {
    let (place, _) = Surface::Place.entry();
    let name = |country: &ChoiceName| {
        let lesson = site.library.lesson(&place)?;
        let step = lesson.steps().find(|(_, step)| step.choices().contains(country))?;
        Some(site.library.label(&desk.me.language, &place, step.0, country))
    };
    let choice = |it: &ChoiceName| (it.to_string(), name(it).unwrap_or_else(|| it.to_string()));
    let mut all = site.library.countries().map(choice).collect::<Vec<_>>();
    all.sort_by(|one, other| one.1.cmp(&other.1));
    all
}

fn titled(library: &Library) -> impl Iterator<Item = &crate::content::Lesson> {
    library.lessons().filter(|it| it.name.is_lesson() && it.name.is_before().is_none())
}

fn courses(site: &Site, _: &Desk) -> Choices {
    let mut all = titled(&site.library).map(|it| it.name.course().to_owned()).collect::<Vec<_>>();
    all.sort();
    all.dedup();
    all.into_iter().map(|it| (it.clone(), it)).collect()
}

fn lessons(site: &Site, desk: &Desk) -> Choices {
    let title = |it: &crate::content::Lesson| {
        let title = Arg::Text(it.name.clone(), TextKey::from("title"));
        (it.name.to_string(), desk.me.said(site, &title))
    };
    titled(&site.library).map(title).collect()
}

fn last_seen(site: &Site, desk: &Desk) -> Choices {
    let days = |word, days| said::with(site, desk, word, "days", Arg::Number(i64::from(days)));
    let within = DAYS.map(|it| (format!("within-{it}"), days(Word::SeenWithin, it)));
    let not = DAYS.map(|it| (format!("not-{it}"), days(Word::SeenNotFor, it)));
    within.into_iter().chain(not).collect()
}

/// What was answered to those before.
async fn earlier(site: &Site, desk: &Desk, kept: &KeptDraft) -> Result<Choices, Trouble> {
    let drafts = desk.drafts(site, Some(kept.id), EARLIER).await?;
    let mut all = Vec::new();
    for it in drafts.iter().filter(|it| it.occurrence > 0) {
        let words = it.draft.versions.values().next().map(Words::read).unwrap_or_default();
        let brief = words.chars().take(30).collect::<String>();
        for answer in it.draft.asks.answers() {
            let label = desk.me.word(site, answer_word(answer));
            all.push((format!("{} {answer}", it.id.0), format!("{brief} – {label}")));
        }
    }
    Ok(all)
}
