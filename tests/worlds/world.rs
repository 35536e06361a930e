//! A world: some learners, a Solis, a network and a calendar, all from one seed.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    sync::{Arc, atomic::Ordering},
};

use anyhow::{Context, Result};
use jiff::Timestamp;
use solis::{content::Library, store::Arrival};
use tokio::runtime::{Builder, Handle, Runtime};

use super::{
    dice::Dice,
    house::{Fate, Ground, House},
    network::Network,
    people::Person,
    quiet::{Pulse, closed},
};

/// What kind of world it is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Kind {
    /// So many sends in a hundred go wrong.
    pub(super) rough: usize,
    /// So many pieces of the database's work in a hundred are not done, and so many are done unheard.
    pub(super) trouble: usize,
    /// Whether Solis crashes now and then.
    pub(super) crashes: bool,
    /// Whether something is announced.
    pub(super) announces: bool,
    /// Whether it goes no faster than Telegram likes.
    pub(super) paced: bool,
}

/// A made-up world.
pub(super) struct World {
    pub(super) kind: Kind,
    pub(super) dice: Dice,
    pub(super) house: Option<House>,
    pub(super) ground: Ground,
    pub(super) pulse: Pulse,
    pub(super) people: Vec<Person>,
    /// What Telegram holds until Solis confirms it.
    pub(super) unconfirmed: Vec<Arrival>,
    /// What Solis has confirmed.
    pub(super) confirmed: BTreeSet<String>,
    pub(super) numbers: i64,
    /// Every delivery, in order: the line, the chat, when.
    pub(super) deliveries: Vec<(i64, String, i64)>,
    pub(super) zones: BTreeMap<String, BTreeSet<String>>,
    /// The chats that have said twice that they are to be forgotten.
    pub(super) forgettable: BTreeSet<String>,
    pub(super) announced: i64,
    pub(super) crashes: usize,
    pub(super) steps_left: usize,
    pub(super) is_over: bool,
    pub(super) faults: Vec<String>,
    pub(super) ledger: String,
    story: Vec<String>,
    began: i64,
    path: PathBuf,
}

impl World {
    pub(super) fn new(
        seed: u64,
        grown: (&Arc<Library>, PathBuf),
        aside: Handle,
        kind: Option<Kind>,
    ) -> Result<Self> {
        let (library, path) = grown;
        let mut dice = Dice::new(seed);
        let drawn = Kind {
            rough: [0, 5, 15, 40][dice.below(4)],
            trouble: if dice.percent(40) { 5 } else { 0 },
            crashes: dice.percent(50),
            announces: dice.percent(35),
            paced: dice.percent(25),
        };
        let kind = kind.unwrap_or(drawn);
        let zone = *dice
            .pick(&["Europe/Riga", "Asia/Kathmandu", "America/St_Johns"])
            .context("no zone")?;
        let from: Timestamp = "2026-03-02T00:00:00Z".parse()?;
        let began = from.as_millisecond() + dice.between(0, 300 * 24 * 60) * 60_000;
        let clock = super::clock();
        clock.store(began, Ordering::SeqCst);
        let network = Network::default();
        let fate = Fate::new(Dice::new(seed ^ 0xDB), kind.trouble, network.clone());
        let limits = kind.paced.then(|| "30/s 1/s 20/min".parse()).transpose()?;
        let ground = Ground { library: Arc::clone(library), clock, network, fate, limits, zone };
        let languages = ["en", "lv", "ar"];
        let count = dice.between(2, 5);
        let person = |it| {
            let language = languages[usize::try_from(it).unwrap_or(0) % languages.len()];
            Person::new(it, language)
        };
        Ok(Self {
            people: (0..count).map(person).collect(),
            steps_left: 14 + dice.below(14),
            kind,
            dice,
            house: None,
            ground,
            pulse: Pulse::begin(Dice::new(seed ^ 0x57E9), aside),
            unconfirmed: Vec::new(),
            confirmed: BTreeSet::new(),
            numbers: 1000,
            deliveries: Vec::new(),
            zones: BTreeMap::new(),
            forgettable: BTreeSet::new(),
            announced: 0,
            crashes: 0,
            is_over: false,
            faults: Vec::new(),
            ledger: String::new(),
            story: Vec::new(),
            began,
            path,
        })
    }

    /// Lives through the world, from one start of Solis to the next, and judges it.
    pub(super) fn run(&mut self) -> Result<()> {
        let kind = self.kind;
        self.tell(|| format!("{kind:?}"));
        while !self.is_over {
            let runtime = Builder::new_current_thread().enable_time().start_paused(true).build()?;
            let lived = runtime.block_on(self.live());
            self.end(runtime)?;
            lived?;
            if !self.is_over {
                self.crash();
            }
        }
        Ok(())
    }

    fn end(&mut self, runtime: Runtime) -> Result<()> {
        self.house = None;
        drop(runtime);
        closed()?.then_some(()).context("the database is not closed")
    }

    async fn live(&mut self) -> Result<()> {
        self.house = Some(House::start(&self.ground, &self.path, &self.pulse).await?);
        self.quiet().await?;
        while self.steps_left > 0 && !self.has_crashed() {
            self.steps_left -= 1;
            self.step().await?;
        }
        if self.has_crashed() {
            return self.quiet().await;
        }
        self.finish().await?;
        self.is_over = true;
        Ok(())
    }

    /// Everything of the process is gone; what was in the air has arrived or not.
    fn crash(&mut self) {
        self.crashes += 1;
        let down = if self.dice.percent(60) { 2 } else { self.dice.between(1, 26) * 3600 };
        self.tell(|| format!("Solis crashes and is down for {down} s"));
        let mut lost = self.ground.network.crash();
        lost.sort_by_key(|it| it.id);
        for parcel in lost {
            let is_blocked = self.people.iter().any(|it| it.chat == parcel.to.address && it.blocks);
            if self.dice.percent(50) && !is_blocked {
                self.arrives(&parcel);
            }
        }
        {
            let mut ways = self.ground.fate.ways();
            (ways.is_over, ways.ends_in) = (false, None);
        }
        self.ground.clock.fetch_add(down * 1000, Ordering::SeqCst);
    }

    pub(super) fn has_crashed(&self) -> bool {
        self.ground.fate.ways().is_over
    }

    pub(super) fn now(&self) -> i64 {
        self.ground.clock.load(Ordering::SeqCst)
    }

    pub(super) fn house(&mut self) -> Result<&mut House> {
        self.house.as_mut().context("nobody is at home")
    }

    /// Writes a line of the story.
    pub(super) fn tell(&mut self, what: impl FnOnce() -> String) {
        let at = (self.now() - self.began) / 1000;
        let (days, rest) = (at / 86_400, at % 86_400);
        let clock = format!("day {days} {:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60);
        self.story.push(format!("{clock}  {}", what()));
    }

    pub(super) fn fault(&mut self, what: String) {
        self.tell(|| format!("!!! {what}"));
        self.faults.push(what);
    }

    pub(super) fn story(&self) -> String {
        self.story.join("\n")
    }
}
