//! What runs, and how it ends: nothing new takes off, what is in the air lands, duties are given back.

use std::time::Duration;

use futures_util::future::join_all;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
    task::JoinHandle,
};

use super::serve::serve;
use crate::{
    dispatcher::Dispatcher,
    duty::Duty,
    web::{self, Site},
};

/// How long what is in the air gets to land when Solis is told to stop.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long posts that are being answered get.
const LAST_ANSWERS: Duration = Duration::from_secs(1);

/// What runs.
pub(super) struct Running {
    pub(super) site: Site,
    pub(super) dispatcher: Dispatcher,
    pub(super) senders: Vec<JoinHandle<()>>,
    /// What this replica gives back when it ends.
    pub(super) duties: Vec<Duty>,
}

impl Running {
    /// Serves until it is told to stop; then ends in order.
    pub(super) async fn serve(
        self,
        listener: TcpListener,
        stopped: impl Future<Output = ()> + Send + 'static,
    ) -> anyhow::Result<()> {
        let (ended, mut has_ended) = watch::channel(false);
        let server = tokio::spawn(serve(listener, web::router(self.site), async move {
            stopped.await;
            let _ = ended.send(true);
        }));
        has_ended.changed().await?;
        tracing::info!("stopping");
        self.dispatcher.stop();
        let sent = tokio::time::timeout(PATIENCE, join_all(self.senders)).await;
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
        join_all(self.duties.iter().map(Duty::end)).await;
        Ok(())
    }
}

/// Ends with Ctrl+C or a polite kill, listened for from now on.
pub(super) fn stopped() -> anyhow::Result<impl Future<Output = ()> + Send> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
