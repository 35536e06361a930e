//! Random numbers that are the same again for the same seed.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]

/// Dice with a seed (`SplitMix64`).
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    /// Dice of the same run for something else, which throw other numbers.
    pub fn of(seed: u64, what: u64) -> Self {
        Self(seed ^ what.wrapping_mul(0xD1B5_4A32_D192_ED03))
    }

    /// Any number.
    pub fn any(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one.
    pub fn below(&mut self, most: u64) -> u64 {
        self.any() % most
    }

    /// A place in a list of this length.
    pub fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(u64::try_from(length).unwrap_or(1).max(1))).unwrap_or(0)
    }

    /// Which of the buttons, however many there are.
    pub fn button(&mut self) -> usize {
        self.place(60)
    }
}
