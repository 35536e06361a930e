//! Who has finished which lesson.

use super::super::{
    Tx,
    made::{places, portions, sql},
    on,
};
impl Tx {
    /// Writes who has come to the end of which lesson; only the first time counts.
    pub(in crate::store) async fn write_finished(&mut self) -> anyhow::Result<()> {
        let finished = std::mem::take(&mut self.sheet.finished);
        for portion in portions(&finished) {
            let sql = sql!(
                self,
                portion,
                "INSERT INTO finished (learner, lesson, version, language, began_at, at) VALUES {}
                ON CONFLICT DO NOTHING",
                places(portion.len(), 6, 0)
            );
            on!(self.db(), |db| {
                let mut query = sqlx::query(sql);
                for it in portion {
                    query = query.bind(it.learner.0).bind(it.lesson.as_str());
                    query = query.bind(i64::from(it.version)).bind(it.language.as_str());
                    query = query.bind(it.began.as_millisecond());
                    query = query.bind(it.at.as_millisecond());
                }
                query.execute(db).await.map(|_| ())
            })?;
        }
        Ok(())
    }
}
