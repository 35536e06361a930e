//! Connections: each has a moment to say what it wants. Whoever says one byte a second is sent away.

use std::time::Duration;

use axum::{Router, extract::ConnectInfo};
use hyper::{
    Request,
    body::Incoming,
    server::conn::http1,
    service::{Service, service_fn},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::net::TcpListener;

/// How long the head of a request may take.
const HEAD: Duration = Duration::from_secs(10);
/// With no file left to open, how long until somebody may have gone.
const BREATH: Duration = Duration::from_millis(100);

/// Takes connections until it is told to stop; then lets those that are being answered end.
pub(super) async fn serve(
    listener: TcpListener,
    router: Router,
    stopped: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    let open = GracefulShutdown::new();
    tokio::pin!(stopped);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stopped => break,
        };
        let (stream, from) = match accepted {
            Ok(accepted) => accepted,
            Err(why) => {
                tracing::warn!(%why, "a connection could not be taken");
                tokio::time::sleep(BREATH).await;
                continue;
            }
        };
        let router = TowerToHyperService::new(router.clone());
        // Some answers are for programs on this machine alone.
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(from));
            router.call(request)
        });
        let connection = open.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // How a connection ends is no news.
            let _ = connection.await;
        });
    }
    open.shutdown().await;
}
