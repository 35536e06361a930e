//! Learners who wait for a person, as a mentor who could take them sees them in a list.

use super::{
    super::{Tx, on},
    staff::named,
};
use crate::{
    content::LanguageCode,
    journey::Shows,
    people::{Belonging, LearnerId, OrganisationId, TalkId},
};

/// A talk that nobody has yet.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Its number.
    pub id: TalkId,
    /// The pile.
    pub topic: String,
    /// The learner's language.
    pub language: LanguageCode,
    /// Where the learner belongs.
    pub belongs: Belonging,
    /// What the learner is called, if they let it be seen.
    pub name: Option<String>,
}

/// So many are looked at.
const MOST: i64 = 50;

/// A row, as it is read.
type Row = (i64, String, String, i64, Option<String>, Option<String>, String);

impl Tx {
    /// The talks that nobody has yet, the oldest first, without those this mentor has passed or had.
    pub async fn waiting_for(&mut self, mentor: LearnerId) -> anyhow::Result<Vec<Waiting>> {
        let sql = "SELECT t.id, t.topic, l.language, l.organisation, l.cohort, l.name, t.shows
            FROM talks t JOIN learners l ON l.id = t.learner
            WHERE t.stage = 'waiting' AND t.is_practice = 0 AND NOT EXISTS (SELECT 1 FROM offers o
                WHERE o.talk = t.id AND o.mentor = $1 AND o.state IN ('passed', 'gone'))
            ORDER BY t.id LIMIT $2";
        let rows: Vec<Row> =
            on!(self.db(), |db| sqlx::query_as(sql).bind(mentor.0).bind(MOST).fetch_all(db).await)?;
        let waiting = |(id, topic, language, organisation, cohort, name, shows): Row| {
            let shows_all = named::<Shows>(&shows)? == Shows::All;
            Ok(Waiting {
                id: TalkId(id),
                topic,
                language: LanguageCode::from(language.as_str()),
                belongs: Belonging { organisation: OrganisationId(organisation), cohort },
                name: name.filter(|_| shows_all),
            })
        };
        rows.into_iter().map(waiting).collect()
    }
}
