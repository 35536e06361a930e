//! `solis run`: the parts, wired together, and ended in order.

use std::{
    io::{IsTerminal, Write},
    net::SocketAddr,
    sync::{Arc, OnceLock, atomic::AtomicBool},
};

use anyhow::{Context, bail};
use tokio::{
    net::TcpListener,
    sync::{Notify, broadcast, mpsc},
};

use super::{
    content,
    running::{Running, stopped},
    telegram::TelegramLink,
    watch,
};
use crate::{
    channel::{Channel, telegram::Telegram},
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
    store::{Code, Hint, Store},
    web::{Pages, Site},
};

/// Pages that look on may miss so many pieces of news before they look for themselves.
const NEWS: usize = 1024;

/// Runs Solis until it is told to stop.
pub(super) async fn run(config: Config) -> anyhow::Result<()> {
    // Before anything else, so that a polite end is possible at any time.
    let stopped = stopped()?;
    logs(&config.log);
    keep_panics_quiet();
    let library = Arc::new(content::library(&config)?);
    let store = Store::open(&config.database).await?;
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
    announce(&config, listener.local_addr()?)?;
    running.serve(listener, stopped).await
}

/// The bots, if there are any; the main one first.
pub(super) fn bots(config: &Config) -> anyhow::Result<Vec<Telegram>> {
    let Some(telegram) = &config.telegram else { return Ok(Vec::new()) };
    let bot = |(channel, token): &(_, String)| Telegram::new(*channel, &telegram.server, token);
    telegram.tokens.iter().map(bot).collect()
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
        let lesson = library.lesson(&it.dialogue);
        if lesson.and_then(|lesson| lesson.today(&step)).is_none() {
            problems.push(Problem::standing(&it.dialogue, &it.step, it.people).to_string());
        }
    }
    if problems.is_empty() { Ok(()) } else { bail!(problems.join("\n")) }
}

/// What is wired.
struct Wiring<'a> {
    config: &'a Config,
    library: Arc<Library>,
    store: Store,
    bots: Vec<Telegram>,
    clock: Clock,
}

impl Wiring<'_> {
    async fn start(self) -> anyhow::Result<Running> {
        let alarms = Arc::new(Notify::new());
        let (news, _) = broadcast::channel(NEWS);
        let door = Door { library: Arc::clone(&self.library) };
        let replica: Arc<str> = Code::new()?.letters().into();
        let owner = self.store.is_shared().then(|| Arc::clone(&replica));
        // While this is held, nobody takes over what this replica has received.
        let mut duties = vec![self.duty(format!("replica:{replica}"), &replica).await?];
        let newcomer = Newcomer {
            course: self.library.course("").name.clone(),
            zone: self.config.time_zone.clone(),
        };
        let (dispatcher, senders) = Dispatcher::start(dispatcher::Parts {
            store: self.store.clone(),
            library: Arc::clone(&self.library),
            clock: self.clock,
            channels: self.outlets(&news, &replica).await?,
        });
        tokio::spawn(pass_on(self.store.hints(), dispatcher.clone(), news.clone()));
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
        tokio::spawn(scheduler::run(scheduler::Parts {
            store: self.store.clone(),
            door,
            clock: self.clock,
            dispatcher: dispatcher.clone(),
            alarms,
            duty,
        }));
        let duty = self.duty("feeder".to_owned(), &replica).await?;
        duties.push(duty.clone());
        tokio::spawn(dispatcher::feed(self.store.clone(), dispatcher.clone(), self.clock, duty));
        let mut site = self.site(inbox, news, newcomer);
        for bot in &self.bots {
            let duty = self.duty(format!("listen:{}", bot.channel()), &replica).await?;
            duties.push(duty.clone());
            self.listen(bot, duty, &mut site);
        }
        Ok(Running { site, dispatcher, senders, duties })
    }

    async fn duty(&self, name: String, replica: &Arc<str>) -> anyhow::Result<Duty> {
        Duty::take(&self.store, name, Arc::clone(replica)).await
    }

    fn site(&self, inbox: Inbox, news: broadcast::Sender<LearnerId>, newcomer: Newcomer) -> Site {
        let webhook = self.config.telegram.as_ref().and_then(|it| it.webhook.as_ref());
        Site {
            store: self.store.clone(),
            library: Arc::clone(&self.library),
            inbox,
            clock: self.clock,
            news,
            public_url: self.config.public_url.clone(),
            newcomer,
            bot: Arc::new(OnceLock::new()),
            telegram: Vec::new(),
            bots: self.bots.iter().map(Telegram::channel).collect(),
            figures_here: self.config.metrics.is_none(),
            webhook_secret: webhook.map(|(_, secret)| secret.clone()),
        }
    }

    /// Begins to listen to a bot; whether it is heard shows on the site.
    fn listen(&self, bot: &Telegram, duty: Duty, site: &mut Site) {
        let is_heard = Arc::new(AtomicBool::new(false));
        site.telegram.push(Arc::clone(&is_heard));
        let is_main = bot.channel() == ChannelName::Telegram;
        let link = TelegramLink {
            telegram: bot.clone(),
            webhook: self.config.telegram.as_ref().and_then(|it| it.webhook.clone()),
            inbox: site.inbox.clone(),
            library: Arc::clone(&self.library),
            clock: self.clock,
            bot: if is_main { Arc::clone(&site.bot) } else { Arc::default() },
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

/// Passes on what other replicas have left to be looked at.
async fn pass_on(
    mut hints: mpsc::UnboundedReceiver<Hint>,
    dispatcher: Dispatcher,
    news: broadcast::Sender<LearnerId>,
) {
    while let Some(hint) = hints.recv().await {
        match hint {
            Hint::Lines => dispatcher.wake(),
            // Nobody may be looking.
            Hint::Page(learner) => drop(news.send(learner)),
        }
    }
}

fn announce(config: &Config, at: SocketAddr) -> anyhow::Result<()> {
    let url = config.public_url.clone().unwrap_or_else(|| format!("http://{at}"));
    let mut out = std::io::stdout();
    writeln!(out, "Solis is here: {url}/")?;
    match &config.telegram {
        Some(_) => writeln!(out, "Telegram: connecting")?,
        None => writeln!(out, "Telegram: off (set TELOXIDE_TOKEN to a token from @BotFather)")?,
    }
    out.flush()?;
    Ok(())
}

/// A panic says where, and not about what: that may hold somebody's words.
fn keep_panics_quiet() {
    std::panic::set_hook(Box::new(|panic| {
        let at = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(%at, "a part of Solis failed; what it was doing is tried again");
    }));
}

fn logs(filter: &str) {
    let filter = tracing_subscriber::EnvFilter::builder().parse_lossy(filter);
    // A second call, as in a test, keeps the first.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .try_init();
}
