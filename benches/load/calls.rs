//! How the bare bots call the Bot API: over a socket of their own, or through reqwest.

use anyhow::{Result, ensure};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::rig::wire;

/// A kept connection to the Bot API.
#[derive(Default)]
pub(crate) struct Connection {
    host: String,
    way: Way,
    output: Vec<u8>,
    /// What the last call brought.
    pub(crate) answer: Vec<u8>,
}

/// How a call is made.
#[derive(Default)]
enum Way {
    #[default]
    None,
    Raw(TcpStream),
    Http(reqwest::Client),
}

impl Connection {
    /// Opens it; with a client, calls go through that.
    pub(crate) async fn open(host: &str, client: Option<reqwest::Client>) -> Result<Self> {
        let way = if let Some(client) = client {
            Way::Http(client)
        } else {
            let stream = TcpStream::connect(host).await?;
            stream.set_nodelay(true)?;
            Way::Raw(stream)
        };
        let (output, answer) = (Vec::with_capacity(1 << 12), Vec::with_capacity(1 << 16));
        Ok(Self { host: host.to_owned(), way, output, answer })
    }

    /// Calls a method and waits until it is answered.
    pub(crate) async fn call(&mut self, path: &str, body: &[u8]) -> Result<()> {
        self.answer.clear();
        match &mut self.way {
            Way::None => Ok(()),
            Way::Raw(stream) => {
                self.output.clear();
                wire::post(&mut self.output, &self.host, path, "", body);
                stream.write_all(&self.output).await?;
                loop {
                    if let Some(answer) = wire::whole(&self.answer)? {
                        ensure!(answer.first.contains(" 200"), "the call was refused");
                        let head = answer.head.len() + 4;
                        self.answer.drain(..head);
                        return Ok(());
                    }
                    ensure!(stream.read_buf(&mut self.answer).await? > 0, "the server hung up");
                }
            }
            Way::Http(client) => {
                let call = client.post(format!("http://{}{path}", self.host)).body(body.to_owned());
                let answer = call.header("content-type", "application/json").send().await?;
                self.answer.extend_from_slice(&answer.error_for_status()?.bytes().await?);
                Ok(())
            }
        }
    }
}
