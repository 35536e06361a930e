//! What a Telegram message holds, of whatever kind.

use teloxide::types::{
    FileMeta, MediaKind, Message, MessageCommon, MessageEntity, MessageEntityKind, MessageKind,
    Seconds,
};

use crate::{
    engine::{About, Attachment, Said},
    people::Words,
};

/// What somebody said with a message; nothing, if it only tells of the chat itself.
pub(super) fn said(message: &Message) -> Option<Said> {
    let common = match other(&message.kind) {
        Ok(common) => common,
        Err(is_said) => return is_said.then(|| Said::attachment(Attachment::Other, String::new())),
    };
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "whatever else they send is a file or unknown"
    )]
    Some(match &common.media_kind {
        MediaKind::Text(it) => {
            let links = links(message.entities());
            Said::Words(Words::with_links(&format!("{}{links}", it.text)))
        }
        MediaKind::Location(it) => place(it.location.latitude, it.location.longitude, None),
        MediaKind::Venue(it) => {
            let (at, venue) = (&it.venue.location, &it.venue);
            let name = Words::said(&[line(&venue.title), line(&venue.address)].join("\n"));
            place(at.latitude, at.longitude, Some(name))
        }
        MediaKind::Contact(it) => {
            let contact = &it.contact;
            let last = contact.last_name.as_deref().unwrap_or_default();
            let own = message.from.as_ref().is_some_and(|from| contact.user_id == Some(from.id));
            let about = About {
                name: Some(Words::said(&line(&format!("{} {last}", contact.first_name))))
                    .filter(|it| !it.read().is_empty()),
                phone: Words::name(&contact.phone_number),
                own,
                ..About::default()
            };
            Said::Attachment {
                kind: Attachment::Contact,
                file: String::new(),
                about: Box::new(about),
            }
        }
        media => match file(media) {
            Some((kind, file, about)) => {
                let links = links(message.caption_entities());
                let caption =
                    message.caption().map(|it| Words::with_links(&format!("{it}{links}")));
                let bytes = Some(i64::from(file.size)).filter(|it| *it < i64::from(u32::MAX));
                let about = Box::new(About { caption, bytes, ..about });
                Said::Attachment { kind, file: file.id.to_string(), about }
            }
            None => Said::attachment(Attachment::Other, String::new()),
        },
    })
}

/// A file that was sent, and what is known of it.
fn file(media: &MediaKind) -> Option<(Attachment, &FileMeta, About)> {
    let about = |name: Option<&String>, seconds: Option<Seconds>, mime: Option<String>| About {
        name: name.and_then(|it| file_name(it)),
        seconds: seconds.map(|it| i64::from(it.seconds())),
        mime,
        ..About::default()
    };
    macro_rules! mime {
        ($it:expr) => {
            $it.mime_type.as_ref().map(ToString::to_string)
        };
    }
    #[expect(clippy::wildcard_enum_match_arm, reason = "Telegram adds kinds")]
    Some(match media {
        MediaKind::Photo(it) => (Attachment::Photo, &it.photo.last()?.file, About::default()),
        MediaKind::Voice(it) => {
            let voice = &it.voice;
            (Attachment::Voice, &voice.file, about(None, Some(voice.duration), mime!(voice)))
        }
        MediaKind::VideoNote(it) => {
            let note = &it.video_note;
            (Attachment::VideoNote, &note.file, about(None, Some(note.duration), None))
        }
        MediaKind::Video(it) => {
            let video = &it.video;
            let about = about(video.file_name.as_ref(), Some(video.duration), mime!(video));
            (Attachment::Video, &video.file, about)
        }
        MediaKind::Audio(it) => {
            let audio = &it.audio;
            let about = about(audio.file_name.as_ref(), Some(audio.duration), mime!(audio));
            (Attachment::Audio, &audio.file, about)
        }
        MediaKind::Animation(it) => {
            let it = &it.animation;
            (Attachment::Animation, &it.file, about(it.file_name.as_ref(), None, mime!(it)))
        }
        MediaKind::Document(it) => {
            let it = &it.document;
            (Attachment::Document, &it.file, about(it.file_name.as_ref(), None, mime!(it)))
        }
        MediaKind::Sticker(it) => (Attachment::Sticker, &it.sticker.file, About::default()),
        _ => return None,
    })
}

/// A message of a usual kind; of any other, whether somebody says something with it, and the chat does not only tell of
/// itself. A kind that came after this version was written has nothing that can be read.
fn other(kind: &MessageKind) -> Result<&MessageCommon, bool> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else there is tells of the chat")]
    match kind {
        MessageKind::Common(common) => match &common.media_kind {
            MediaKind::Migration(_) => Err(false),
            _ => Ok(common),
        },
        MessageKind::Dice(_) | MessageKind::Giveaway(_) | MessageKind::Empty {} => Err(true),
        _ => Err(false),
    }
}

/// Words on one line.
fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A file's name; of a long one its beginning, and what kind of file it is.
fn file_name(name: &str) -> Option<Words> {
    const BEGINNING: usize = 48;
    let kind = name.rsplit_once('.').map(|(_, kind)| kind).filter(|it| it.chars().count() <= 8);
    match kind {
        Some(kind) if name.chars().count() > BEGINNING => {
            let beginning = name.chars().take(BEGINNING).collect::<String>();
            Words::name(&format!("{beginning}….{kind}"))
        }
        Some(_) | None => Words::name(name),
    }
}

fn place(latitude: f64, longitude: f64, name: Option<Words>) -> Said {
    #[expect(clippy::cast_possible_truncation, reason = "degrees are at most 180")]
    let millionths = |degrees: f64| (degrees * 1e6).round() as i64;
    let about = About {
        name,
        place: Some((millionths(latitude), millionths(longitude))),
        ..About::default()
    };
    Said::Attachment { kind: Attachment::Place, file: String::new(), about: Box::new(about) }
}

/// The addresses that hide behind words, so that they are not lost where only the words go.
fn links(entities: Option<&[MessageEntity]>) -> String {
    #[expect(clippy::wildcard_enum_match_arm, reason = "other entities hide nothing")]
    let link = |entity: &MessageEntity| match &entity.kind {
        MessageEntityKind::TextLink { url } => Some(format!("\n{url}")),
        _ => None,
    };
    // Where they stand is not asked: teloxide's own way to look that up panics where an entity ends inside a letter.
    entities.unwrap_or_default().iter().filter_map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_entity_that_stands_nowhere_stops_nobody() -> serde_json::Result<()> {
        for (offset, length) in [(5, 7), (4, 2), (6, 1), (99, 1), (0, 99), (1, 1)] {
            let message: Message = serde_json::from_value(json!({
                "message_id": 1, "date": 5, "chat": { "id": 42, "type": "private", "first_name": "A" },
                "text": "🙂🙂🙂",
                "entities": [{ "type": "text_link", "offset": offset, "length": length, "url": "https://example.org/" }],
            }))?;
            let read = said(&message);
            assert!(read.is_some_and(|it| it.written().is_some()), "{offset} {length}");
        }
        Ok(())
    }
}
