//! Times and figures, in order: medians, percentiles, spreads.

use std::time::Duration;

/// The milliseconds at so many thousandths of sorted times.
pub(crate) fn at(sorted: &[Duration], share: usize) -> f64 {
    let it = sorted.get(sorted.len().saturating_sub(1) * share / 1000).copied();
    it.unwrap_or_default().as_secs_f64() * 1e3
}

/// The same figure of several rounds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rounds(Vec<f64>);

impl Rounds {
    /// Adds a round's.
    pub(crate) fn add(&mut self, figure: f64) {
        self.0.push(figure);
        self.0.sort_by(f64::total_cmp);
    }

    /// The one in the middle.
    pub(crate) fn median(&self) -> f64 {
        self.0.get(self.0.len() / 2).copied().unwrap_or(f64::NAN)
    }

    /// The least and the most, if there was more than one.
    pub(crate) fn spread(&self, digits: usize) -> String {
        match (self.0.first(), self.0.last()) {
            (Some(least), Some(most)) if self.0.len() > 1 => {
                format!("{least:.digits$}–{most:.digits$}")
            }
            _ => String::new(),
        }
    }
}
