//! The file: a ZIP with JSON of everything, a page to read, and what was sent.

use std::{io::Write, time::Duration};

use axum::{
    body::{Body, Bytes},
    http::header,
    response::{IntoResponse, Response},
};
use futures_util::{FutureExt, StreamExt, stream};
use serde_json::{Map, Value, json};
use tokio::io::AsyncReadExt;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{
    super::{Site, browser::Trouble, uploads::WEB},
    readable,
};
use crate::{
    channel::media::kind_of,
    content::LanguageCode,
    people::{ChannelName, LearnerId},
    store::{OwnFile, OwnRows},
};

/// So many files are fetched at once.
const AT_ONCE: usize = 4;
/// What a messenger has is waited for so long, all together: the page itself has half a minute.
const PATIENCE: Duration = Duration::from_secs(20);
/// So much is read of the file at a time.
const CHUNK: usize = 64 * 1024;

/// A file in the folder `media`; nothing in it, if it could not be had.
pub(super) struct Medium {
    /// Its name in the folder.
    pub(super) name: String,
    /// What it is called in the rows.
    pub(super) file: String,
    /// What is in it.
    pub(super) bytes: Option<Vec<u8>>,
}

/// Makes the file, and gives it.
pub(super) async fn make(
    site: &Site,
    learner: LearnerId,
    language: &LanguageCode,
) -> Result<Response, Trouble> {
    let (rows, files) = site.store.own(learner).await?;
    let media = media(site, files).await;
    let now = site.clock.now();
    let page = readable::page(site, language, &rows, &media, now).into_string();
    let data = serde_json::to_vec_pretty(&data(&rows, &media, now)).map_err(anyhow::Error::from)?;
    let made = tokio::task::spawn_blocking(move || zipped(&page, &data, &media));
    let file = made.await.map_err(anyhow::Error::from)??;
    let length = file.metadata().map_err(anyhow::Error::from)?.len();
    let read = stream::unfold(tokio::fs::File::from_std(file), |mut file| async move {
        let mut chunk = vec![0; CHUNK];
        match file.read(&mut chunk).await {
            Ok(0) => None,
            Ok(count) => {
                chunk.truncate(count);
                Some((Ok::<_, std::io::Error>(Bytes::from(chunk)), file))
            }
            Err(why) => Some((Err(why), file)),
        }
    });
    let head = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"solis-my-data.zip\"".to_owned()),
        (header::CONTENT_LENGTH, length.to_string()),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((head, Body::from_stream(read)).into_response())
}

/// Everything, for programs.
fn data(rows: &[OwnRows], media: &[Medium], now: jiff::Timestamp) -> Value {
    let table = |it: &OwnRows| (it.table.name().to_owned(), json!(it.rows));
    let tables = rows.iter().map(table).collect::<Map<_, _>>();
    let media = media.iter().map(|it| {
        json!({ "file": it.file, "name": it.bytes.is_some().then(|| format!("media/{}", it.name)) })
    });
    json!({
        "solis": env!("CARGO_PKG_VERSION"),
        "as_of": now.to_string(),
        "times": "milliseconds since 1970-01-01 (UTC)",
        "media": media.collect::<Vec<_>>(),
        "tables": tables,
    })
}

/// What was sent, from here or from the messenger that has it.
async fn media(site: &Site, files: Vec<OwnFile>) -> Vec<Medium> {
    let over = tokio::time::sleep(PATIENCE).shared();
    let over = &over;
    let fetched = stream::iter(files.into_iter().enumerate()).map(|(at, it)| async move {
        let bytes = tokio::select! {
            bytes = fetch(site, &it) => bytes,
            () = over.clone() => None,
        };
        let mime = it.mime.as_deref().unwrap_or_default();
        let known = bytes.as_deref().and_then(|it| kind_of(it, mime)).map_or(mime, |it| it.1);
        let name = format!("{:03}{}", at + 1, ending(known));
        Medium { name, file: it.file, bytes }
    });
    fetched.buffered(AT_ONCE).collect().await
}

async fn fetch(site: &Site, it: &OwnFile) -> Option<Vec<u8>> {
    if it.file.starts_with(WEB) {
        return site.store.file(&it.file).await.ok().flatten();
    }
    let known = it.channel.as_deref().map(ChannelName::named);
    let channels = site.channels.iter().filter(|(name, _)| known.is_none_or(|it| it == **name));
    for (_, channel) in channels {
        if let Ok(bytes) = channel.fetch(&it.file).await {
            return Some(bytes);
        }
    }
    None
}

/// How the name of such a file ends.
fn ending(mime: &str) -> &'static str {
    match mime {
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        "image/webp" => ".webp",
        "audio/ogg" => ".ogg",
        "audio/mpeg" => ".mp3",
        "audio/mp4" => ".m4a",
        "audio/webm" | "video/webm" => ".webm",
        "audio/wav" => ".wav",
        "video/mp4" => ".mp4",
        "application/pdf" => ".pdf",
        _ => "",
    }
}

/// Puts it all into a file that has no name, and is gone when it has been given.
fn zipped(page: &str, data: &[u8], media: &[Medium]) -> anyhow::Result<std::fs::File> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(tempfile::tempfile()?);
    let mut put = |name: &str, bytes: &[u8]| {
        zip.start_file(name, options)?;
        anyhow::Ok(zip.write_all(bytes)?)
    };
    put("index.html", page.as_bytes())?;
    put("data.json", data)?;
    for it in media {
        if let Some(bytes) = &it.bytes {
            put(&format!("media/{}", it.name), bytes)?;
        }
    }
    let mut file = zip.finish()?;
    std::io::Seek::rewind(&mut file)?;
    Ok(file)
}
