//! What runs beside the conversations: counting, and removing what is over.

use std::sync::Arc;

use super::run::Wiring;
use crate::{
    duty::Duty,
    retention::{self, Sweep},
    tally,
    web::Site,
};

impl Wiring<'_> {
    /// Begins to count what the console shows.
    pub(super) async fn count(&self, site: &Site, replica: &Arc<str>) -> anyhow::Result<Duty> {
        let duty = self.duty("tally".to_owned(), replica).await?;
        tokio::spawn(tally::run(tally::Parts {
            store: self.store.clone(),
            library: Arc::clone(&self.library),
            clock: self.clock,
            looked: Arc::clone(&site.looked),
            duty: duty.clone(),
        }));
        Ok(duty)
    }

    /// Begins to remove what is over, every night.
    pub(super) async fn sweep(&self, replica: &Arc<str>) -> anyhow::Result<Duty> {
        let duty = self.duty("retention".to_owned(), replica).await?;
        let sweep = Sweep {
            store: self.store.clone(),
            library: Arc::clone(&self.library),
            periods: self.config.periods.clone(),
            rests: true,
        };
        let zone = self.config.time_zone.clone();
        tokio::spawn(retention::run(sweep, self.clock, zone, duty.clone()));
        Ok(duty)
    }
}
