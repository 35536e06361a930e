//! `solis run`: the parts, wired together, and ended in order.

use std::{
    io::{IsTerminal, Write},
    net::SocketAddr,
    sync::{Arc, OnceLock, atomic::AtomicBool},
    time::Duration,
};

use anyhow::{Context, bail};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::{Notify, broadcast, watch as watched},
};

use super::{content, telegram::TelegramLink, watch};
use crate::{
    channel::{Channel, telegram::Telegram},
    clock::Clock,
    config::Config,
    content::{Library, Problem, StepName},
    conversation::Door,
    dispatcher, inbox,
    inbox::{Inbox, Newcomer},
    metrics,
    people::{ChannelName, LearnerId},
    scheduler,
    store::Store,
    web::{self, Pages, Site},
};

/// How long what is in the air gets to land when Solis is told to stop.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long posts that are being answered get.
const LAST_ANSWERS: Duration = Duration::from_secs(1);
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
    let telegram = telegram(&config)?;
    let parts = Wiring { config: &config, library, store, telegram, clock: Clock };
    let running = parts.start().await?;
    announce(&config, listener.local_addr()?)?;
    running.serve(listener, stopped).await
}

/// The bot, if there is one.
pub(super) fn telegram(config: &Config) -> anyhow::Result<Option<Telegram>> {
    let Some(telegram) = &config.telegram else { return Ok(None) };
    Ok(Some(Telegram::new(&telegram.server, &telegram.token)?))
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
    telegram: Option<Telegram>,
    clock: Clock,
}

/// What runs.
struct Running {
    site: Site,
    stop: Arc<Notify>,
    dispatcher: tokio::task::JoinHandle<()>,
}

impl Wiring<'_> {
    async fn start(self) -> anyhow::Result<Running> {
        let lines = Arc::new(Notify::new());
        let alarms = Arc::new(Notify::new());
        let stop = Arc::new(Notify::new());
        let (news, _) = broadcast::channel(NEWS);
        let door = Door { library: Arc::clone(&self.library) };
        let newcomer = Newcomer {
            course: self.library.course("").name.clone(),
            zone: self.config.time_zone.clone(),
        };
        let channels = self.channels(&news);
        metrics::begin(channels.iter().map(|(channel, _, _)| channel.as_str()));
        let inbox = Inbox::start(inbox::Parts {
            store: self.store.clone(),
            door: door.clone(),
            clock: self.clock,
            pace: self.config.pace,
            lines: Arc::clone(&lines),
            alarms: Arc::clone(&alarms),
            telegram: self.telegram.clone(),
            newcomer: newcomer.clone(),
            pages: news.clone(),
        })
        .await?;
        let dispatcher = tokio::spawn(dispatcher::dispatch(dispatcher::Parts {
            store: self.store.clone(),
            library: Arc::clone(&self.library),
            clock: self.clock,
            channels,
            lines: Arc::clone(&lines),
            stop: Arc::clone(&stop),
        }));
        tokio::spawn(scheduler::run(scheduler::Parts {
            store: self.store.clone(),
            door,
            clock: self.clock,
            lines,
            alarms,
        }));
        let bot = Arc::new(OnceLock::new());
        let is_heard = self.listen_to_telegram(&inbox, &bot);
        let webhook = self.config.telegram.as_ref().and_then(|it| it.webhook.as_ref());
        let site = Site {
            store: self.store,
            library: self.library,
            inbox,
            clock: self.clock,
            news,
            public_url: self.config.public_url.clone(),
            newcomer,
            bot,
            telegram: is_heard,
            figures_here: self.config.metrics.is_none(),
            webhook_secret: webhook.map(|(_, secret)| secret.clone()),
        };
        Ok(Running { site, stop, dispatcher })
    }

    /// Begins to listen to Telegram, if there is a bot; whether it is heard shows in what comes back.
    fn listen_to_telegram(
        &self,
        inbox: &Inbox,
        bot: &Arc<OnceLock<String>>,
    ) -> Option<Arc<AtomicBool>> {
        let telegram = self.telegram.clone()?;
        let is_heard = Arc::new(AtomicBool::new(false));
        let link = TelegramLink {
            telegram,
            webhook: self.config.telegram.as_ref().and_then(|it| it.webhook.clone()),
            inbox: inbox.clone(),
            library: Arc::clone(&self.library),
            clock: self.clock,
            bot: Arc::clone(bot),
            is_heard: Arc::clone(&is_heard),
        };
        tokio::spawn(link.keep());
        Some(is_heard)
    }

    fn channels(
        &self,
        news: &broadcast::Sender<LearnerId>,
    ) -> Vec<(ChannelName, Arc<dyn Channel>, Option<dispatcher::Limits>)> {
        let pages = Pages { store: self.store.clone(), clock: self.clock, news: news.clone() };
        let mut channels: Vec<(_, Arc<dyn Channel>, _)> =
            vec![(ChannelName::Web, Arc::new(pages), None)];
        if let Some(telegram) = &self.telegram {
            let telegram = Arc::new(telegram.clone());
            channels.push((ChannelName::Telegram, telegram, self.config.limits));
        }
        channels
    }
}

impl Running {
    async fn serve(
        self,
        listener: TcpListener,
        stopped: impl Future<Output = ()> + Send + 'static,
    ) -> anyhow::Result<()> {
        let (ended, mut has_ended) = watched::channel(false);
        let pages = web::router(self.site).into_make_service_with_connect_info::<SocketAddr>();
        let server = axum::serve(listener, pages).with_graceful_shutdown(async move {
            stopped.await;
            let _ = ended.send(true);
        });
        let server = tokio::spawn(server.into_future());
        has_ended.changed().await?;
        tracing::info!("stopping");
        self.stop.notify_one();
        let sent = tokio::time::timeout(PATIENCE, self.dispatcher).await;
        if sent.is_err() {
            tracing::warn!(
                "some lines are still in the air; they are said once more at the next start"
            );
        }
        // Posts that are being answered get a moment; pages that listen for news would stay for ever.
        let handle = server.abort_handle();
        if tokio::time::timeout(LAST_ANSWERS, server).await.is_err() {
            handle.abort();
        }
        Ok(())
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

/// Ends with Ctrl+C or a polite kill, listened for from now on.
fn stopped() -> anyhow::Result<impl Future<Output = ()> + Send> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
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
