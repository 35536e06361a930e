//! The bytes of a file that somebody sent to the bot. The way to them holds the token, so nobody else is given it.

use serde::Deserialize;
use serde_json::json;

use super::{super::Refusal, SEND, Telegram, api::Failure, refusal};

/// The largest file a bot can fetch (Bot API, getFile: 20 MB).
const LARGEST: usize = 20 << 20;

/// Where a file is.
#[derive(Deserialize)]
struct Found {
    file_path: Option<String>,
}

impl Telegram {
    /// The bytes of a file, by Telegram's name of it.
    pub(super) async fn bytes_of(&self, file: &str) -> Result<Vec<u8>, Refusal> {
        let found = self.api.call("getFile", &json!({ "file_id": file }), SEND).await;
        let Found { file_path } = found.map_err(|why| missing(why, false))?;
        let path = file_path.ok_or_else(|| Refusal::Never("the file is nowhere".to_owned()))?;
        self.api.download(&path, LARGEST, SEND).await.map_err(|why| missing(why, true))
    }
}

/// What is left to do about a file that was not had: nothing was sent, so it may be asked for again.
fn missing(why: Failure, is_found: bool) -> Refusal {
    match why {
        Failure::NotSent(why) | Failure::Uncertain(why) => Refusal::NotSent(why),
        Failure::Garbled => Refusal::NotSent("an answer that cannot be read".to_owned()),
        Failure::Refused { code: 404, why, .. } if is_found => Refusal::Never(why),
        why @ Failure::Refused { .. } => match refusal(why) {
            Refusal::TooMany(wait) => Refusal::TooMany(wait),
            Refusal::NotSent(why) | Refusal::Uncertain(why) => Refusal::NotSent(why),
            Refusal::Never(why) | Refusal::Moved(why) => Refusal::Never(why),
            Refusal::Blocked | Refusal::PictureUnknown => {
                Refusal::Never("Telegram does not know the file any more".to_owned())
            }
        },
    }
}
