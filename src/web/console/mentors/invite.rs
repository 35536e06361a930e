//! Inviting a mentor: a form in which everything may stay as it is, and a link that is shown once.

use std::sync::Arc;

use axum::{
    Form,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};

use super::{
    super::{
        super::{Site, browser::Trouble},
        Desk,
        frame::{Here, frame},
        once::invited,
    },
    keeps,
};
use crate::{
    content::{LanguageCode, WatchWord},
    desk::Hours,
    office::Cohort,
    people::{Role, Words},
    store::NewStaff,
};

/// The hours there are to choose from, by their names.
const HOURS: [(&str, WatchWord); 4] = [
    ("weekdays", WatchWord::Weekdays),
    ("evenings", WatchWord::Evenings),
    ("weekends", WatchWord::Weekends),
    ("always", WatchWord::Always),
];
/// The most letters of a topic, and the most topics.
const TOPIC: (usize, usize) = (40, 20);

/// The form.
pub(super) async fn form(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let way = (&headers, &jar);
    let desk = Desk::fresh(keeps, &site, way, "/console/mentors/invite").await?;
    let cohorts = site.store.cohorts(desk.organisation.id).await?;
    Ok(filled(&site, &desk, &cohorts, None).into_response())
}

/// Makes the link.
pub(super) async fn invite(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    jar: CookieJar,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Trouble> {
    let way = (&headers, &jar);
    let desk = Desk::fresh(keeps, &site, way, "/console/mentors/invite").await?;
    let cohorts = site.store.cohorts(desk.organisation.id).await?;
    let Some(new) = read(&site, &desk, &cohorts, &fields) else {
        let form = filled(&site, &desk, &cohorts, Some(WatchWord::WrongForm));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, form).into_response());
    };
    let title = desk.me.word(&site, WatchWord::InviteMentor);
    invited(&site, &desk, &headers, new, (Here::Mentors, &title)).await
}

/// What the form says; nothing, if there is something in it that cannot be.
fn read(
    site: &Site,
    desk: &Desk,
    cohorts: &[Cohort],
    fields: &[(String, String)],
) -> Option<NewStaff> {
    let every = |name: &'static str| {
        fields
            .iter()
            .filter(move |it| it.0 == name)
            .map(|it| it.1.trim())
            .filter(|it| !it.is_empty())
    };
    let languages = every("languages").map(LanguageCode::from).collect::<Vec<_>>();
    let cohort = every("cohort").next().map(str::to_owned);
    let topics = every("topics").flat_map(|it| it.split([',', '،'])).map(str::trim);
    let topics = topics.filter(|it| !it.is_empty()).map(|it| it.replace(' ', "-").to_lowercase());
    let topics = topics.collect::<Vec<_>>();
    let is_good = languages.iter().all(|it| site.library.language(it).is_some())
        && cohort.iter().all(|key| cohorts.iter().any(|it| it.key == *key))
        && topics.len() <= TOPIC.1
        && topics.iter().all(|it| it.chars().count() <= TOPIC.0 && !it.contains('/'));
    let hours = Hours::named(every("hours").next()?)?;
    is_good.then(|| NewStaff {
        name: every("name").next().and_then(Words::name),
        languages,
        topics,
        hours,
        cohort,
        by: Some(desk.me.id()),
        ..NewStaff::of(Role::Mentor, desk.organisation.id)
    })
}

fn filled(site: &Site, desk: &Desk, cohorts: &[Cohort], wrong: Option<WatchWord>) -> Markup {
    let word = |word| desk.me.word(site, word);
    let body = html! {
        p { (word(WatchWord::InviteHint)) }
        @if let Some(wrong) = wrong { p.problem role="alert" { (word(wrong)) } }
        form.card.stack method="post" action="/console/mentors/invite" {
            label for="name" { (word(WatchWord::NameHint)) }
            input #name name="name" maxlength="64" autocomplete="off" dir="auto";
            fieldset {
                legend { (word(WatchWord::Languages)) }
                @for it in site.library.languages() {
                    label.check {
                        input type="checkbox" name="languages" value=(it.code);
                        bdi lang=(it.code) { (it.name) }
                    }
                }
            }
            label for="topics" { (word(WatchWord::TopicsHint)) }
            input #topics name="topics" maxlength="400" autocomplete="off" dir="auto";
            label for="hours" { (word(WatchWord::Hours)) }
            select #hours name="hours" {
                @for (name, is) in HOURS { option value=(name) { (word(is)) } }
            }
            @if !cohorts.is_empty() {
                label for="cohort" { (word(WatchWord::Cohort)) }
                select #cohort name="cohort" {
                    option value="" { (word(WatchWord::AllCohorts)) }
                    @for it in cohorts { option value=(it.key) { (it.name) } }
                }
            }
            button.main { (desk.me.word(site, crate::content::ConsoleWord::MakeLink)) }
        }
    };
    frame(site, &desk.me, Here::Mentors, Some(&word(WatchWord::InviteMentor)), &body)
}
