//! Solis in one process, wired as `solis run` wires it, with a made-up clock, network and fate.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicI64},
    time::Duration,
};

use anyhow::Result;
use solis::{
    clock::Clock,
    content::Library,
    conversation::Door,
    dispatcher::{self, Dispatcher, Limits, Outlet},
    duty::Duty,
    inbox::{self, Inbox, Newcomer},
    people::ChannelName,
    scheduler,
    store::{Disturbance, Store, Url},
};
use sqlx::{ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use tokio::sync::{Notify, broadcast};

use super::{
    dice::Dice,
    network::Network,
    quiet::{Pulse, Stillness},
};

/// What goes wrong with the database, and when the process ends.
#[derive(Clone)]
pub(super) struct Fate(Arc<Mutex<Ways>>);

pub(super) struct Ways {
    dice: Dice,
    /// So many pieces of work in a hundred are not done, and so many are done unheard.
    pub(super) trouble: usize,
    /// After so many more pieces of work the process ends.
    pub(super) ends_in: Option<u32>,
    /// It has ended: nothing more is kept.
    pub(super) is_over: bool,
    network: Network,
}

impl Fate {
    pub(super) fn new(dice: Dice, trouble: usize, network: Network) -> Self {
        let ways = Ways { dice, trouble, ends_in: None, is_over: false, network };
        Self(Arc::new(Mutex::new(ways)))
    }

    pub(super) fn ways(&self) -> MutexGuard<'_, Ways> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn strike(&self) -> Disturbance {
        let mut ways = self.ways();
        if ways.is_over {
            return Disturbance::NotDone;
        }
        if let Some(left) = ways.ends_in {
            ways.ends_in = left.checked_sub(1);
            if left == 0 {
                ways.is_over = true;
                ways.network.air().is_dead = true;
                let is_kept = ways.dice.percent(50);
                return if is_kept { Disturbance::DoneUnheard } else { Disturbance::NotDone };
            }
        }
        let trouble = ways.trouble;
        match ways.dice.below(100) {
            it if it < trouble => Disturbance::NotDone,
            it if it < 2 * trouble => Disturbance::DoneUnheard,
            _ => Disturbance::None,
        }
    }
}

/// Solis, running.
pub(super) struct House {
    pub(super) inbox: Inbox,
    pub(super) dispatcher: Dispatcher,
    pub(super) alarms: Arc<Notify>,
    /// The database, always well.
    pub(super) store: Store,
    /// A look into it from outside.
    pub(super) look: SqliteConnection,
    _still: Stillness,
}

/// What a house is built of.
pub(super) struct Ground {
    pub(super) library: Arc<Library>,
    pub(super) clock: &'static AtomicI64,
    pub(super) network: Network,
    pub(super) fate: Fate,
    pub(super) limits: Option<Limits>,
    pub(super) zone: &'static str,
}

impl House {
    pub(super) async fn start(ground: &Ground, database: &Path, pulse: &Pulse) -> Result<Self> {
        let still = Stillness::begin();
        let well = Store::open(&Url::File(database.to_owned())).await?;
        let fate = ground.fate.clone();
        let store = well.clone().disturbed(Arc::new(move || fate.strike()));
        let clock = Clock::told(ground.clock);
        let door =
            Door { library: Arc::clone(&ground.library), translates: false, passkeys: false };
        let alarms = Arc::new(Notify::new());
        let name = ChannelName::Telegram;
        let duty = |what: &str| Duty::take(&store, what.to_owned(), "made-up".into());
        let channel = Arc::new(ground.network.clone());
        let outlet = Outlet { name, channel, limits: ground.limits, duty: duty("sender").await? };
        let (dispatcher, _) = Dispatcher::start(dispatcher::Parts {
            store: store.clone(),
            library: Arc::clone(&ground.library),
            clock,
            channels: vec![outlet],
            translator: None,
        });
        stagger(pulse).await?;
        let course = ground.library.course("").name.clone();
        let inbox = Inbox::start(inbox::Parts {
            store: store.clone(),
            door: door.clone(),
            clock,
            pace: None,
            dispatcher: dispatcher.clone(),
            alarms: Arc::clone(&alarms),
            bots: HashMap::new(),
            newcomer: Newcomer { course, zone: ground.zone.to_owned() },
            pages: broadcast::channel(16).0,
            owner: None,
            poison: inbox::Poison::default(),
        })
        .await?;
        stagger(pulse).await?;
        tokio::spawn(scheduler::run(scheduler::Parts {
            store: store.clone(),
            door,
            clock,
            dispatcher: dispatcher.clone(),
            alarms: Arc::clone(&alarms),
            duty: duty("scheduler").await?,
        }));
        stagger(pulse).await?;
        let feeder = duty("feeder").await?;
        tokio::spawn(dispatcher::feed(store.clone(), dispatcher.clone(), clock, feeder));
        stagger(pulse).await?;
        let (heard, listener) = (inbox.clone(), duty("listen").await?);
        tokio::spawn(async move { inbox::listen(name, heard, clock, &listener).await });
        let look = SqliteConnectOptions::new().filename(database).read_only(true);
        let look = look.disable_statement_logging().connect().await?;
        Ok(Self { inbox, dispatcher, alarms, store: well, look, _still: still })
    }
}

/// Parts that look after something every second do not begin to look at the same moment.
async fn stagger(pulse: &Pulse) -> Result<()> {
    pulse.stops().await?;
    tokio::time::advance(Duration::from_millis(137)).await;
    pulse.stops().await
}
