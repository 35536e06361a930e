//! A gate before the database: it can stand still, cut what is open, go deaf, and take away the answer to a commit.

use std::sync::{
    Arc,
    atomic::{AtomicU64, AtomicUsize, Ordering},
};

use anyhow::Result;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

/// How `PostgreSQL` is told to commit.
const COMMIT: &[u8] = b"COMMIT\0";

/// A running gate. It ends with the test.
pub(super) struct Gate {
    /// Where it is: a host and a port.
    pub(super) at: String,
    inner: Arc<Inner>,
    task: JoinHandle<()>,
}

struct Inner {
    to: String,
    /// Whether anything passes.
    is_open: watch::Sender<bool>,
    /// Connections that were opened before this change pass nothing any more, and are not told.
    deaf: AtomicU64,
    /// The next so many commits are done, and nobody hears.
    unheard: AtomicUsize,
    /// So many were.
    taken: AtomicUsize,
}

impl Gate {
    /// Starts one before this address.
    pub(super) async fn before(to: &str) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let at = listener.local_addr()?.to_string();
        let inner = Arc::new(Inner {
            to: to.to_owned(),
            is_open: watch::Sender::new(true),
            deaf: AtomicU64::new(0),
            unheard: AtomicUsize::new(0),
            taken: AtomicUsize::new(0),
        });
        let shared = Arc::clone(&inner);
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let inner = Arc::clone(&shared);
                tokio::spawn(async move { inner.pass(client).await });
            }
        });
        Ok(Self { at, inner, task })
    }

    /// Nothing passes while it is closed, and nothing is lost.
    pub(super) fn open(&self, is_open: bool) {
        let _ = self.inner.is_open.send_replace(is_open);
    }

    /// The connections that are open now lead nowhere, as after a host that is gone; new ones are good.
    pub(super) fn forget(&self) {
        self.inner.deaf.fetch_add(1, Ordering::SeqCst);
    }

    /// Takes away the answers to so many commits.
    pub(super) fn unheard(&self, count: usize) {
        self.inner.unheard.store(count, Ordering::SeqCst);
    }

    /// How many answers were taken away.
    pub(super) fn taken(&self) -> usize {
        self.inner.taken.load(Ordering::SeqCst)
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Inner {
    async fn pass(&self, client: TcpStream) {
        let born = self.deaf.load(Ordering::SeqCst);
        let Ok(server) = TcpStream::connect(&self.to).await else { return };
        let _ = (client.set_nodelay(true), server.set_nodelay(true));
        let (mut from_client, mut to_client) = client.into_split();
        let (mut from_server, mut to_server) = server.into_split();
        let is_unheard = std::sync::atomic::AtomicBool::new(false);
        let there = async {
            let mut bytes = vec![0; 1 << 16];
            while let Ok(count @ 1..) = from_client.read(&mut bytes).await {
                self.waits(born).await;
                let part = &bytes[..count];
                let is_commit = part.windows(COMMIT.len()).any(|it| it == COMMIT);
                let one_less = |left: usize| left.checked_sub(1);
                let (set, fetch) = (Ordering::SeqCst, Ordering::SeqCst);
                if is_commit && self.unheard.fetch_update(set, fetch, one_less).is_ok() {
                    is_unheard.store(true, Ordering::SeqCst);
                }
                if to_server.write_all(part).await.is_err() {
                    return;
                }
            }
        };
        let back = async {
            let mut bytes = vec![0; 1 << 16];
            while let Ok(count @ 1..) = from_server.read(&mut bytes).await {
                self.waits(born).await;
                if is_unheard.load(Ordering::SeqCst) {
                    self.taken.fetch_add(1, Ordering::SeqCst);
                    return;
                }
                if to_client.write_all(&bytes[..count]).await.is_err() {
                    return;
                }
            }
        };
        tokio::select! {
            () = there => {}
            () = back => {}
        }
    }

    /// Waits until it may pass; for ever, if the way is forgotten.
    async fn waits(&self, born: u64) {
        let mut is_open = self.is_open.subscribe();
        // The gate outlives its connections.
        let _ = is_open.wait_for(|it| *it).await;
        if self.deaf.load(Ordering::SeqCst) != born {
            std::future::pending::<()>().await;
        }
    }
}
