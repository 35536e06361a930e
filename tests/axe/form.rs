//! How long it swings, and with which seed.

use std::{fmt::Display, sync::OnceLock};

use anyhow::{Result, ensure};
use tokio::sync::{Mutex, MutexGuard};

use crate::dice::Dice;

/// How long the axe swings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// With every `cargo test`.
    Short,
    /// About ten minutes.
    Ten,
    /// The full figures.
    Long,
}

impl Form {
    /// The one that `SOLIS_AXE` asks for.
    pub(crate) fn now() -> Self {
        match std::env::var_os("SOLIS_AXE").as_deref().and_then(|it| it.to_str()) {
            Some("long") => Self::Long,
            Some("ten") => Self::Ten,
            Some(_) | None => Self::Short,
        }
    }

    /// One of three figures.
    pub(crate) fn of<T>(self, short: T, ten: T, long: T) -> T {
        match self {
            Self::Short => short,
            Self::Ten => ten,
            Self::Long => long,
        }
    }
}

/// So many in the long form, so many in the others.
pub(crate) fn sized<T>(short: T, long: T) -> T {
    if Form::now() == Form::Long { long } else { short }
}

/// Holds a figure to its bound where it has the machine to itself. The short form runs beside everything else on a
/// machine that nobody knows, and no figure says anything there: what is missed is printed.
pub(crate) fn figure(is_met: bool, says: impl Display) -> Result<()> {
    ensure!(is_met || Form::now() == Form::Short, "{says}");
    if !is_met {
        println!("missed on a busy machine: {says}");
    }
    Ok(())
}

/// One row of the plan of tests on its way.
pub(crate) struct Row {
    /// How long it swings.
    pub(crate) form: Form,
    seed: u64,
    name: &'static str,
    /// Longer forms measure, so one row has the machine to itself.
    _alone: Option<MutexGuard<'static, ()>>,
}

static ALONE: Mutex<()> = Mutex::const_new(());

impl Row {
    /// Begins a row, and prints its seed.
    pub(crate) async fn begin(name: &'static str) -> Self {
        let (form, seed) = (Form::now(), seed());
        let alone = if form == Form::Short { None } else { Some(ALONE.lock().await) };
        println!("{name}: {form:?}, SOLIS_AXE_SEED={seed}");
        Self { form, seed, name, _alone: alone }
    }

    /// Dice for a part of the row.
    pub(crate) fn dice(&self, what: u64) -> Dice {
        Dice::of(self.seed, what)
    }

    /// A seed for a part of the row.
    pub(crate) fn seed(&self, what: u64) -> u64 {
        self.dice(what).any()
    }

    /// Prints a figure of this row.
    pub(crate) fn says(&self, figure: &str) {
        println!("{}: {figure}", self.name);
    }
}

/// `SOLIS_AXE_SEED`, or another one each time.
fn seed() -> u64 {
    static SEED: OnceLock<u64> = OnceLock::new();
    *SEED.get_or_init(|| {
        let given = std::env::var_os("SOLIS_AXE_SEED");
        let given = given.and_then(|it| it.to_str()?.parse().ok());
        given.unwrap_or_else(|| {
            let now = solis::clock::Clock::system().now().as_nanosecond().unsigned_abs();
            Dice(u64::try_from(now % u128::from(u64::MAX)).unwrap_or(0)).below(1_000_000_000)
        })
    })
}
