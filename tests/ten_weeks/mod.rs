//! Ten weeks of anybody's life with Solis: what they answer and when, where they move, when Solis is down. Alarms ring
//! when they are due, or all at once after Solis was down; whatever Solis says unasked is judged.

mod cohort;
mod life;
mod tests;
