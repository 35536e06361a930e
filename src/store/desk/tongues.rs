//! Which languages two people in a talk have, for those who translate between them.

use super::super::{Store, on};
use crate::{
    content::LanguageCode,
    people::{LearnerId, MessageId},
};

impl Store {
    /// The language of something that was said and the one its reader needs; nothing, where the mentor knows the
    /// learner's.
    pub async fn tongues(
        &self,
        message: MessageId,
    ) -> anyhow::Result<Option<(LanguageCode, LanguageCode)>> {
        let sql = "SELECT m.person, l.id, l.language, s.languages, own.language
            FROM messages m JOIN talks t ON t.id = m.talk JOIN learners l ON l.id = t.learner
            JOIN staff s ON s.person = CASE WHEN m.author = 'learner' THEN t.mentor ELSE m.person END
            JOIN learners own ON own.id = s.person WHERE m.id = $1";
        let row: Option<(i64, i64, String, String, String)> =
            on!(self.read(), |db| sqlx::query_as(sql).bind(message.0).fetch_optional(db).await)?;
        let Some((person, learner, theirs, known, own)) = row else { return Ok(None) };
        if own == theirs || known.split(' ').any(|it| it == theirs) {
            return Ok(None);
        }
        let (theirs, own) = (LanguageCode::from(theirs.as_str()), LanguageCode::from(own.as_str()));
        let is_learners = LearnerId(person) == LearnerId(learner);
        Ok(Some(if is_learners { (theirs, own) } else { (own, theirs) }))
    }
}
