//! Connections that can be cut, so that a call ends without an answer.

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Waker};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// Cuts one connection.
#[derive(Clone, Debug, Default)]
pub struct Cord(Arc<Mutex<Line>>);

#[derive(Debug, Default)]
struct Line {
    cut: bool,
    reader: Option<Waker>,
}

impl Cord {
    fn line(&self) -> MutexGuard<'_, Line> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Resets the connection; what was not sent yet is lost.
    pub fn cut(&self) {
        let mut line = self.line();
        line.cut = true;
        if let Some(reader) = line.reader.take() {
            reader.wake();
        }
    }

    fn is_cut(&self) -> bool {
        self.line().cut
    }
}

/// Whether the network is down, and every connection that is open.
#[derive(Clone, Debug, Default)]
pub struct Network(Arc<Mutex<Lines>>);

#[derive(Debug, Default)]
struct Lines {
    down: bool,
    open: Vec<Weak<Mutex<Line>>>,
}

impl Network {
    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Cuts every connection and drops new ones, or takes them again.
    pub fn set_down(&self, down: bool) {
        let mut lines = self.lines();
        lines.down = down;
        if down {
            lines
                .open
                .drain(..)
                .filter_map(|line| line.upgrade())
                .for_each(|line| Cord(line).cut());
        }
    }

    /// Whether connections are dropped.
    pub fn is_down(&self) -> bool {
        self.lines().down
    }

    fn welcome(&self) -> Option<Cord> {
        let mut lines = self.lines();
        if lines.down {
            return None;
        }
        let cord = Cord::default();
        lines.open.retain(|line| line.strong_count() > 0);
        lines.open.push(Arc::downgrade(&cord.0));
        Some(cord)
    }
}

/// The port people and bots come to.
#[derive(Debug)]
pub struct Door {
    /// Where connections come in.
    pub listener: TcpListener,
    /// Whether they are let in.
    pub network: Network,
}

impl Listener for Door {
    type Io = Wire;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Wire, SocketAddr) {
        loop {
            let (stream, address) = Listener::accept(&mut self.listener).await;
            match self.network.welcome() {
                Some(cord) => return (Wire { stream, cord }, address),
                None => drop(stream.set_zero_linger()),
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// A connection with its cord.
#[derive(Debug)]
pub struct Wire {
    stream: TcpStream,
    cord: Cord,
}

impl Wire {
    fn check(&self) -> io::Result<()> {
        if self.cord.is_cut() {
            // The other side must see a reset, not a polite goodbye.
            self.stream.set_zero_linger()?;
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.cord.line().reader = Some(cx.waker().clone());
        self.check()?;
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl Connected<IncomingStream<'_, Door>> for Cord {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.io().cord.clone()
    }
}
