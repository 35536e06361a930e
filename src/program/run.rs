//! `solis run`: the parts, wired together, and ended in order.

use std::{
    collections::HashMap,
    sync::{Arc, atomic::AtomicBool},
};

use anyhow::{Context, bail};
use tokio::{
    net::TcpListener,
    sync::{Notify, broadcast},
};

use super::{
    aloud::{News, greet, keep_panics_quiet, logs, pass_on},
    content, erased,
    running::{Running, stopped},
    telegram::{TelegramLink, bots},
    watch,
};
use crate::{
    channel::{Channel, telegram::Telegram, translate::Translator},
    clock::Clock,
    config::Config,
    content::{Library, Problem, StepName},
    conversation::Door,
    dispatcher::{self, Dispatcher, Outlet},
    duty::Duty,
    inbox::{self, Inbox, Newcomer},
    metrics,
    people::{ChannelName, LearnerId},
    scheduler,
    store::{Code, Store},
    web::{BotNames, Languages, Pages, Passkeys, Site, Tries, Uploads},
};

/// Pages that look on may miss so many pieces of news before they look for themselves.
const NEWS: usize = 1024;

/// Runs Solis until it is told to stop.
pub(super) async fn run(config: Config) -> anyhow::Result<()> {
    // Before anything else, so that a polite end is possible at any time.
    let stopped = stopped()?;
    logs(&config.log);
    keep_panics_quiet();
    let library = Arc::new(content::library(&config)?.at(public_url(&config)));
    let store = Store::open(&config.database).await?;
    erased::replay(&config, &store).await?;
    check_standings(&library, &store).await?;
    let listener = TcpListener::bind(config.listen).await.with_context(|| {
        format!(
            "SOLIS_LISTEN: {} cannot be listened on: another program may have it; set another port",
            config.listen
        )
    })?;
    watch::figures(&config, &store).await?;
    let parts =
        Wiring { config: &config, library, store, bots: bots(&config)?, clock: Clock::system() };
    let running = parts.start().await?;
    greet(&config, listener.local_addr()?)?;
    running.serve(listener, stopped).await
}

/// The address in links.
pub(super) fn public_url(config: &Config) -> String {
    config.public_url.clone().unwrap_or_else(|| format!("http://{}", config.listen))
}

/// Content that leaves a learner on nothing is refused, and it is said which.
async fn check_standings(library: &Library, store: &Store) -> anyhow::Result<()> {
    let mut problems = Vec::new();
    for it in store.standings().await.context("reading where learners stand")? {
        let step = StepName::from(it.step.as_str());
        if !library.has_step(&it.dialogue, &step) {
            problems.push(Problem::standing(&it.dialogue, &it.step, it.people).to_string());
        }
    }
    if problems.is_empty() { Ok(()) } else { bail!(problems.join("\n")) }
}

/// What is wired.
pub(super) struct Wiring<'a> {
    pub(super) config: &'a Config,
    pub(super) library: Arc<Library>,
    pub(super) store: Store,
    bots: Vec<Telegram>,
    pub(super) clock: Clock,
}

impl Wiring<'_> {
    async fn start(self) -> anyhow::Result<Running> {
        let alarms = Arc::new(Notify::new());
        let (news, _) = broadcast::channel(NEWS);
        let told: News = (news.clone(), broadcast::channel(NEWS).0);
        let door = self.door();
        let replica: Arc<str> = Code::new()?.letters().into();
        let owner = self.store.is_shared().then(|| Arc::clone(&replica));
        // While this is held, nobody takes over what this replica has received.
        let mut duties = vec![self.duty(format!("replica:{replica}"), &replica).await?];
        self.store.forget_replicas().await.context("forgetting replicas that are gone")?;
        let newcomer = Newcomer {
            course: self.library.course("").name.clone(),
            zone: self.config.time_zone.clone(),
        };
        let (dispatcher, senders) = Dispatcher::start(dispatcher::Parts {
            store: self.store.clone(),
            library: Arc::clone(&self.library),
            clock: self.clock,
            channels: self.outlets(&news, &replica).await?,
            translator: self.translator()?,
        });
        tokio::spawn(pass_on(self.store.hints(), dispatcher.clone(), told.clone()));
        let inbox = Inbox::start(inbox::Parts {
            store: self.store.clone(),
            door: door.clone(),
            clock: self.clock,
            pace: self.config.pace,
            dispatcher: dispatcher.clone(),
            alarms: Arc::clone(&alarms),
            bots: self.bots.iter().map(|bot| (bot.channel(), bot.clone())).collect(),
            newcomer: newcomer.clone(),
            pages: news.clone(),
            owner,
            #[cfg(debug_assertions)]
            poison: self.config.poison.clone(),
        })
        .await?;
        let duty = self.duty("scheduler".to_owned(), &replica).await?;
        duties.push(duty.clone());
        duties.extend(self.translate(&door, &dispatcher, &replica).await?);
        tokio::spawn(scheduler::run(scheduler::Parts {
            store: self.store.clone(),
            door,
            clock: self.clock,
            dispatcher: dispatcher.clone(),
            alarms,
            duty,
        }));
        duties.push(self.feed(&dispatcher, &replica).await?);
        let mut site = self.site(inbox, told, newcomer);
        site.progress = content::progress(self.config, Arc::clone(&self.library))?;
        duties.extend([self.count(&site, &replica).await?, self.sweep(&replica).await?]);
        for bot in &self.bots {
            let duty = self.duty(format!("listen:{}", bot.channel()), &replica).await?;
            duties.push(duty.clone());
            self.listen(bot, duty, &mut site);
        }
        Ok(Running { site, dispatcher, senders, duties })
    }

    /// Begins to feed announcements to the outbox.
    async fn feed(&self, dispatcher: &Dispatcher, replica: &Arc<str>) -> anyhow::Result<Duty> {
        let duty = self.duty("feeder".to_owned(), replica).await?;
        let (store, dispatcher) = (self.store.clone(), dispatcher.clone());
        tokio::spawn(dispatcher::feed(store, dispatcher, self.clock, duty.clone()));
        Ok(duty)
    }

    pub(super) async fn duty(&self, name: String, replica: &Arc<str>) -> anyhow::Result<Duty> {
        Duty::take(&self.store, name, Arc::clone(replica)).await
    }

    fn door(&self) -> Door {
        let passkeys = Passkeys::work(self.config.public_url.as_deref());
        let translates = self.config.translate.is_some();
        Door { library: Arc::clone(&self.library), translates, passkeys }
    }

    fn site(&self, inbox: Inbox, (news, announcing): News, newcomer: Newcomer) -> Site {
        let webhook = self.config.telegram.as_ref().and_then(|it| it.webhook.as_ref());
        Site {
            store: self.store.clone(),
            library: Arc::clone(&self.library),
            inbox,
            clock: self.clock,
            news,
            announcing,
            rates: self.rates(),
            public_url: self.config.public_url.clone(),
            newcomer,
            channels: self.bots.iter().map(|it| (it.channel(), channel(it))).collect(),
            translates: self.config.translate.is_some(),
            translator: self.translator().ok().flatten(),
            uploads: Uploads::default(),
            tries: Tries::default(),
            passkeys: Passkeys::new(self.config.public_url.as_deref()),
            looked: Arc::default(),
            progress: Languages::new(Box::new(Vec::new)),
            telegram: Vec::new(),
            bots: BotNames::new(self.bots.iter().map(Telegram::channel)),
            figures_here: self.config.metrics.is_none(),
            webhook_secret: webhook.map(|(_, secret)| secret.clone()),
        }
    }

    /// How many messages a second each bot takes, if that is limited.
    fn rates(&self) -> HashMap<ChannelName, f64> {
        let rate = |bot: &Telegram| Some((bot.channel(), self.config.limits?.a_second()));
        self.bots.iter().filter_map(rate).collect()
    }

    /// Begins to translate what is announced from chats, if the operator has set a server for it.
    async fn translate(
        &self,
        door: &Door,
        dispatcher: &Dispatcher,
        replica: &Arc<str>,
    ) -> anyhow::Result<Option<Duty>> {
        let Some(translator) = self.translator()? else { return Ok(None) };
        let duty = self.duty("translator".to_owned(), replica).await?;
        tokio::spawn(scheduler::translate(scheduler::Drafted {
            store: self.store.clone(),
            door: door.clone(),
            translator,
            clock: self.clock,
            dispatcher: dispatcher.clone(),
            duty: duty.clone(),
        }));
        Ok(Some(duty))
    }

    /// What translates between people, if the operator has set it.
    fn translator(&self) -> anyhow::Result<Option<Translator>> {
        let set = self.config.translate.as_ref();
        set.map(|it| Translator::new(&it.server, it.key.clone())).transpose()
    }

    /// Begins to listen to a bot; whether it is heard shows on the site.
    fn listen(&self, bot: &Telegram, duty: Duty, site: &mut Site) {
        let is_heard = Arc::new(AtomicBool::new(false));
        site.telegram.push((bot.channel(), Arc::clone(&is_heard)));
        let link = TelegramLink {
            telegram: bot.clone(),
            webhook: self.config.telegram.as_ref().and_then(|it| it.webhook.clone()),
            inbox: site.inbox.clone(),
            library: Arc::clone(&self.library),
            store: self.store.clone(),
            clock: self.clock,
            bot: site.bots.told(bot.channel()),
            is_heard,
            duty,
        };
        tokio::spawn(link.keep());
    }

    async fn outlets(
        &self,
        news: &broadcast::Sender<LearnerId>,
        replica: &Arc<str>,
    ) -> anyhow::Result<Vec<Outlet>> {
        let pages = Pages { store: self.store.clone(), clock: self.clock, news: news.clone() };
        let mut channels: Vec<(_, Arc<dyn Channel>, _)> =
            vec![(ChannelName::Web, Arc::new(pages), None)];
        for bot in &self.bots {
            channels.push((bot.channel(), Arc::new(bot.clone()), self.config.limits));
        }
        let names = channels.iter().map(|(name, _, _)| name.name()).collect::<Vec<_>>();
        metrics::begin(names.iter().map(AsRef::as_ref));
        let mut outlets = Vec::new();
        for (name, channel, limits) in channels {
            let duty = self.duty(format!("sender:{name}"), replica).await?;
            outlets.push(Outlet { name, channel, limits, duty });
        }
        Ok(outlets)
    }
}

fn channel(bot: &Telegram) -> Arc<dyn Channel> {
    Arc::new(bot.clone())
}
