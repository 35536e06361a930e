//! The table: who may. What is not said here must be refused.

/// Who may use an address.
pub(crate) enum May {
    /// Anybody, whoever they are: it holds nothing of anybody's, or only what the browser itself brings.
    Anybody,
    /// These: before what is in their own cohort, in another cohort of their organisation, in another organisation.
    These(&'static str, &'static str, &'static str),
    /// Nobody by asking alone: it takes what only a device or a messenger has.
    Nobody,
}

/// An address, how it is asked, with what, and who may.
pub(crate) struct Row(
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) &'static [(&'static str, &'static str)],
    pub(crate) May,
);

use May::{Anybody, Nobody, These};

/// Every role there is, by its letter: mentor, lead mentor, author, coordinator, coordinator of one cohort, data
/// protection, admin.
pub(crate) const STAFF: &str = "mlacgdA";

const NONE: &[(&str, &str)] = &[];
const COHORT: &[(&str, &str)] =
    &[("name", "Taken"), ("course", "first-steps"), ("label", "x"), ("until", "2035-01-01")];

/// The table. What takes something away stands below what needs it.
pub(crate) const ROWS: &[Row] = &[
    Row("GET", "/", NONE, Anybody),
    Row("POST", "/chat", NONE, Anybody),
    Row("GET", "/chat/events", NONE, Anybody),
    Row("POST", "/device", NONE, Anybody),
    Row("POST", "/group", NONE, Anybody),
    Row("GET", "/mydata/{code}", NONE, Anybody),
    Row("POST", "/mydata/{code}", NONE, Anybody),
    Row("GET", "/myplan/{code}", NONE, Anybody),
    Row("POST", "/myplan/{code}", NONE, Anybody),
    Row("GET", "/go/{code}", NONE, Anybody),
    Row("POST", "/go/{code}", NONE, Anybody),
    Row("GET", "/pictures/{course}/{file}", NONE, Anybody),
    Row("GET", "/send", NONE, Anybody),
    Row("POST", "/send", NONE, Anybody),
    Row("GET", "/file.js", NONE, Anybody),
    Row("GET", "/style.css", NONE, Anybody),
    Row("GET", "/chat.js", NONE, Anybody),
    Row("GET", "/join/{code}", NONE, Anybody),
    Row("POST", "/join/{code}", NONE, Anybody),
    Row("GET", "/desk/in/{code}", NONE, Anybody),
    Row("POST", "/desk/in/{code}", NONE, Anybody),
    Row("POST", "/desk/out", NONE, Anybody),
    Row("GET", "/sign-in", NONE, Anybody),
    Row("GET", "/passkey.js", NONE, Anybody),
    Row("GET", "/desk.css", NONE, Anybody),
    Row("GET", "/desk.js", NONE, Anybody),
    Row("GET", "/console.css", NONE, Anybody),
    Row("GET", "/poster.css", NONE, Anybody),
    Row("GET", "/announcing.js", NONE, Anybody),
    Row("GET", "/healthz", NONE, Anybody),
    Row("GET", "/readyz", NONE, Anybody),
    Row("GET", "/metrics", NONE, Anybody),
    Row("POST", "/passkey/in/begin", NONE, Nobody),
    Row("POST", "/passkey/in", NONE, Nobody),
    Row("POST", "/passkey/add/begin", NONE, Nobody),
    Row("POST", "/passkey/add", NONE, Nobody),
    Row("POST", "/passkey/fresh/begin", NONE, Nobody),
    Row("POST", "/passkey/fresh", NONE, Nobody),
    Row("POST", "/telegram/webhook", NONE, Nobody),
    Row("POST", "/telegram/webhook/{number}", NONE, Nobody),
    Row("GET", "/announced/{announcement}", NONE, Nobody),
    Row("GET", "/files/{message}", NONE, These("ml", "l", "")),
    Row("GET", "/account", NONE, These(STAFF, "", "")),
    Row("POST", "/account", &[("act", "end"), ("what", "none")], These(STAFF, "", "")),
    Row("POST", "/account/organisation", &[("organisation", "2")], Nobody),
    Row("GET", "/confirm", NONE, These(STAFF, "", "")),
    Row("POST", "/confirm", &[("code", "1")], These(STAFF, "", "")),
    Row("POST", "/confirm/code", NONE, These(STAFF, "", "")),
    Row("GET", "/desk", NONE, These("ml", "", "")),
    Row("GET", "/desk/events", NONE, These(STAFF, "", "")),
    Row("GET", "/desk/talks/{talk}", NONE, These("ml", "l", "")),
    Row("POST", "/desk/talks/{talk}", &[("act", "note"), ("say", "x")], These("m", "", "")),
    Row("POST", "/desk/talks/{talk}/file", NONE, These("m", "", "")),
    Row("GET", "/desk/files/{message}", NONE, These("ml", "l", "")),
    Row("POST", "/desk/talks/{talk}", &[("act", "hand-over")], These("ml", "l", "")),
    Row("GET", "/console", NONE, These("c", "", "")),
    Row("GET", "/console/problems", NONE, These("c", "", "")),
    Row("POST", "/console/problems", &[("what", "dead"), ("act", "again")], These("c", "", "")),
    Row("GET", "/console/mentors", NONE, These("c", "", "")),
    Row("GET", "/console/mentors.csv", NONE, These("c", "", "")),
    Row("GET", "/console/mentors/invite", NONE, These("cA", "", "")),
    Row("POST", "/console/mentors/invite", &[("hours", "always")], These("cA", "", "")),
    Row("POST", "/console/mentors/{person}", &[("act", "unfreeze")], These("cA", "cA", "")),
    Row("GET", "/console/content", NONE, These("ac", "", "")),
    Row("GET", "/console/content/facts", NONE, These("ac", "", "")),
    Row("POST", "/console/content/facts", &[("doubt", "1")], These("ac", "", "")),
    Row("GET", "/console/content.csv", NONE, These("ac", "", "")),
    Row("GET", "/console/questions.csv", NONE, These("ac", "", "")),
    Row("GET", "/console/languages.csv", NONE, These("ac", "", "")),
    Row("GET", "/console/content/said", NONE, These("cg", "", "")),
    Row("GET", "/console/content/said/{said}", NONE, These("cg", "c", "")),
    Row("GET", "/console/settings", NONE, These("cA", "", "")),
    Row("POST", "/console/settings", SETTINGS, These("A", "", "")),
    Row("POST", "/console/settings/invite", &[("role", "author")], These("A", "", "")),
    Row("GET", "/console/staff/{person}", NONE, These("cA", "cA", "")),
    Row(
        "POST",
        "/console/staff/{person}",
        &[("act", "give"), ("role", "author")],
        These("A", "A", ""),
    ),
    Row("GET", "/console/cohorts", NONE, These("cg", "", "")),
    Row("POST", "/console/cohorts", COHORT, These("c", "", "")),
    Row("GET", "/console/new-cohort", NONE, These("c", "", "")),
    Row("GET", "/console/cohorts/{cohort}", NONE, These("cg", "c", "")),
    Row("GET", "/console/cohorts/{cohort}/change", NONE, These("cg", "c", "")),
    Row("POST", "/console/cohorts/{cohort}/change", COHORT, These("cg", "c", "")),
    Row("POST", "/console/cohorts/{cohort}/links", COHORT, These("cg", "c", "")),
    Row("POST", "/console/cohorts/{cohort}/posters", NONE, These("cg", "c", "")),
    Row("GET", "/console/links/{link}/revoke", NONE, These("cg", "c", "")),
    Row("GET", "/console/learners", NONE, These("cg", "", "")),
    Row("POST", "/console/learners/search", &[("name", "1")], These("cg", "", "")),
    Row("GET", "/console/learners/{learner}", NONE, These("cg", "c", "")),
    Row("POST", "/console/learners/{learner}/move", NONE, These("cg", "c", "")),
    Row("POST", "/console/learners/{learner}/vouch", NONE, Nobody),
    Row("GET", "/console/learners.csv", NONE, These("cg", "", "")),
    Row("GET", "/console/cohorts.csv", NONE, These("cg", "", "")),
    Row("GET", "/console/links.csv", NONE, These("cg", "", "")),
    Row("GET", "/console/announcements", NONE, These("cg", "", "")),
    Row("POST", "/console/announcements", NONE, These("cg", "", "")),
    Row("GET", "/console/announcements/{draft}", NONE, These("cg", "c", "")),
    Row("POST", "/console/announcements/{draft}", &[("act", "count")], These("cg", "c", "")),
    Row("POST", "/console/announcements/{draft}", &[("act", "pause")], These("cg", "c", "")),
    Row("POST", "/console/announcements/{draft}", &[("act", "copy")], These("cg", "c", "")),
    Row("GET", "/console/announcements/{draft}/events", NONE, These("cg", "c", "")),
    Row("GET", "/console/announcements/{draft}/file", NONE, Nobody),
    Row("POST", "/console/announcements/{draft}/file", NONE, These("cg", "c", "")),
    Row("GET", "/console/announcements/{draft}/people.csv", NONE, These("cg", "c", "")),
    Row("POST", "/console/links/{link}/revoke", NONE, These("cg", "c", "")),
    Row("GET", "/console/audit", NONE, These("d", "", "")),
    Row("GET", "/console/learners/{learner}/erase", NONE, These("c", "c", "")),
    Row("POST", "/console/learners/{learner}/erase", &[("why", "a letter")], These("c", "c", "")),
];

const SETTINGS: &[(&str, &str)] =
    &[("name", "Solis"), ("language", "en"), ("zone", "Europe/Riga"), ("approve_over", "500")];
