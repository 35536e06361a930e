//! What is fuzzed, one file for each kind of input; and how.

mod content;
mod media;
mod texts;
mod updates;

use std::{
    cell::Cell,
    fmt::Debug,
    time::{Duration, Instant},
};

use anyhow::{Result, anyhow};
use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner},
};

/// One way in which an input is spoilt: where, how, and with what.
type Edit = (u16, u8, u8);

/// An input: which good one, and how it is spoilt.
type Spoilt = (usize, Vec<Edit>);

/// Tries so many inputs in the short form, or as many as `SOLIS_FUZZ` says.
fn fuzz<T: Debug>(
    name: &str,
    short: u32,
    inputs: impl Strategy<Value = T>,
    holds: impl Fn(T) -> Result<(), String>,
) -> Result<()> {
    let asked = environment("SOLIS_FUZZ").map(|it| it.parse()).transpose()?;
    // By itself nothing takes a hundredth of that; in the short form the machine does other things as well.
    let longest = Duration::from_secs(if asked.is_some() { 1 } else { 10 });
    let seed = environment("SOLIS_FUZZ_SEED").map(|it| it.parse()).transpose()?;
    let seed =
        seed.unwrap_or_else(|| solis::clock::Clock::system().now().as_microsecond().unsigned_abs());
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let cases = asked.unwrap_or(short);
    let config =
        Config { cases, failure_persistence: None, max_shrink_iters: 4096, ..Config::default() };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let (begun, slowest) = (Instant::now(), Cell::new(Duration::ZERO));
    let ran = runner.run(&inputs, |input| {
        let begun = Instant::now();
        let held = holds(input);
        let took = begun.elapsed();
        slowest.set(slowest.get().max(took));
        held.map_err(TestCaseError::fail)?;
        prop_assert!(took < longest, "it took {took:?}");
        Ok(())
    });
    let a_second = f64::from(cases) / begun.elapsed().as_secs_f64();
    println!(
        "{name}: SOLIS_FUZZ_SEED={seed}, {cases} inputs, {a_second:.0} a second, the slowest {:?}",
        slowest.get()
    );
    ran.map_err(|why| anyhow!("{name}: SOLIS_FUZZ_SEED={seed}: {why}"))
}

/// One of so many good inputs, spoilt in up to a few ways.
fn spoilt(good: usize) -> impl Strategy<Value = Spoilt> {
    (0..good, prop::collection::vec(any::<Edit>(), 0..8))
}

/// Spoils an input.
fn spoil(good: &[&[u8]], tokens: &[&str], (which, edits): &Spoilt) -> Vec<u8> {
    let mut bytes = good.get(*which).copied().unwrap_or_default().to_vec();
    for (at, how, with) in edits {
        let at = usize::from(*at) % (bytes.len() + 1);
        let to = (at + 1 + usize::from(*with)).min(bytes.len());
        match how % 8 {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..to)),
            2 => {
                let again = bytes[at..to].to_vec();
                drop(bytes.splice(at..at, again));
            }
            3 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << (with % 8);
                }
            }
            4 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = *with;
                }
            }
            5 => {
                let other = good.get(usize::from(*with) % good.len()).copied().unwrap_or_default();
                let rest = other.get(at.min(other.len())..).unwrap_or_default().to_vec();
                bytes.truncate(at);
                bytes.extend(rest);
            }
            6 => {
                // A number becomes another one.
                let is_digit = |it: &u8| it.is_ascii_digit();
                let from = bytes[at..].iter().position(is_digit).map(|it| at + it);
                if let Some(from) = from {
                    let long = bytes[from..].iter().take_while(|it| is_digit(it)).count();
                    let number = NUMBERS[usize::from(*with) % NUMBERS.len()];
                    drop(bytes.splice(from..from + long, number.bytes()));
                }
            }
            _ => {
                let token = tokens[usize::from(*with) % tokens.len()];
                drop(bytes.splice(at..at, token.bytes()));
            }
        }
    }
    bytes
}

/// Numbers that somebody did not think of.
const NUMBERS: [&str; 12] = [
    "0",
    "-1",
    "1",
    "255",
    "4096",
    "65535",
    "2147483648",
    "4294967296",
    "9223372036854775807",
    "18446744073709551616",
    "1e999",
    "0.5",
];

#[expect(clippy::disallowed_methods, reason = "a test's own variables are no part of the program")]
fn environment(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|it| !it.is_empty())
}
