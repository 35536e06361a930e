//! What a file is, by its first bytes and not by what it says it is; and a picture without what a camera, or anybody
//! else, wrote beside it.

use img_parts::{
    Bytes, DynImage, ImageEXIF,
    jpeg::{JpegSegment, markers},
};

use crate::engine::Attachment;

/// A picture as it may be shown.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What is in its file.
    pub bytes: Vec<u8>,
    /// How many points it has.
    pub points: u64,
}

/// What kind of file this is by its first bytes, of those a page shows or plays. A recording without a picture looks
/// like a film; then its own word is taken for it.
pub fn kind_of(bytes: &[u8], said: &str) -> Option<(Attachment, &'static str)> {
    let is_sound = said.starts_with("audio/");
    Some(match infer::get(bytes)?.mime_type() {
        "image/jpeg" => (Attachment::Photo, "image/jpeg"),
        "image/png" => (Attachment::Photo, "image/png"),
        "image/webp" => (Attachment::Photo, "image/webp"),
        "audio/ogg" | "audio/opus" => (Attachment::Voice, "audio/ogg"),
        "audio/mpeg" => (Attachment::Voice, "audio/mpeg"),
        "audio/m4a" => (Attachment::Voice, "audio/mp4"),
        "video/mp4" if is_sound => (Attachment::Voice, "audio/mp4"),
        // No messenger takes these as a voice message.
        "video/webm" if is_sound => (Attachment::Audio, "audio/webm"),
        "audio/x-wav" => (Attachment::Audio, "audio/wav"),
        _ => return None,
    })
}

/// A document, by its first bytes: of those there are, the one that every phone shows and no program runs.
pub fn paper(bytes: &[u8]) -> Option<(Attachment, &'static str)> {
    let is_paper = infer::get(bytes).is_some_and(|it| it.mime_type() == "application/pdf");
    is_paper.then_some((Attachment::Document, "application/pdf"))
}

/// A picture without anything that is not seen, but for which way is up and what its colours are; nothing, if it
/// cannot be read. What is seen is named, the rest goes: cameras think of new places.
pub fn without_traces(bytes: Vec<u8>) -> Option<Picture> {
    let mut picture = DynImage::from_bytes(Bytes::from(bytes)).ok()??;
    let (width, height) = picture.dimensions()?;
    let points = u64::from(width) * u64::from(height);
    let upright = picture.exif().and_then(|exif| turn(&exif)).filter(|it| *it != 1);
    match &mut picture {
        DynImage::Jpeg(it) => {
            it.segments_mut().retain(is_seen);
            if let Some(last) = it.segments_mut().last_mut().filter(|it| it.has_entropy()) {
                let whole = last.clone().encoder().bytes();
                let scans = scans(whole.get(last.len()..)?);
                let contents = last.contents().clone();
                *last = JpegSegment::new_with_entropy(last.marker(), contents, scans.into());
            }
        }
        DynImage::Png(it) => it.chunks_mut().retain(|it| PNG.contains(&&it.kind())),
        DynImage::WebP(it) => it.chunks_mut().retain(|it| WEBP.contains(&&it.id())),
    }
    picture.set_exif(upright.map(|it| Bytes::from(only_turn(it))));
    let bytes = picture.encoder().bytes();
    // What is left of something odd may be no picture any more.
    let left = DynImage::from_bytes(bytes.clone()).ok()??.dimensions()?;
    (left == (width, height)).then(|| Picture { bytes: bytes.to_vec(), points })
}

/// What a PNG picture is made of (W3C PNG 3, 11): its points, colours and frames.
const PNG: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP",
    b"sBIT", b"bKGD", b"acTL", b"fcTL", b"fdAT",
];
/// The same of a WebP picture (RFC 9649, 2.7).
const WEBP: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP", b"ANIM", b"ANMF"];

/// Whether a part of a JPEG picture is seen (ITU-T T.81, B.1): of what programs add only how its colours are meant.
fn is_seen(part: &JpegSegment) -> bool {
    let begins = |with: &[u8]| part.contents().starts_with(with);
    match part.marker() {
        markers::APP0 => begins(b"JFIF\0"),
        markers::APP2 => begins(b"ICC_PROFILE\0"),
        markers::APP14 => begins(b"Adobe"),
        markers::COM => false,
        other => !is_added(other),
    }
}

/// Whether this marks what a program adds (`APPn`, `JPGn`, `COM`).
fn is_added(marker: u8) -> bool {
    (0xE0..=0xFE).contains(&marker)
}

/// The scans of a JPEG picture, to the end of the picture. Behind that end phones keep films and whole other pictures,
/// each with its own place.
fn scans(rest: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(rest.len());
    let mut at = 0;
    while let Some(byte) = rest.get(at) {
        let marker = rest.get(at + 1).copied().unwrap_or(markers::EOI);
        match (*byte, marker) {
            (0xFF, markers::EOI) => break,
            // A byte that is stuffed, a fill byte, a restart.
            (0xFF, 0x00 | 0xD0..=0xD7) => {
                kept.extend([0xFF, marker]);
                at += 2;
            }
            (0xFF, 0xFF) => at += 1,
            (0xFF, marker) => {
                let size = rest
                    .get(at + 2..at + 4)
                    .map(|it| (usize::from(it[0]) << 8) | usize::from(it[1]));
                let Some(end) = size.filter(|it| *it >= 2).map(|it| at + 2 + it) else { break };
                let Some(segment) = rest.get(at..end) else { break };
                if !is_added(marker) {
                    kept.extend_from_slice(segment);
                }
                at = end;
            }
            (byte, _) => {
                kept.push(byte);
                at += 1;
            }
        }
    }
    kept.extend([0xFF, markers::EOI]);
    kept
}

/// Which way is up, by a picture's Exif (JEITA CP-3451, 4.6.4): tag 0x0112 of the first directory.
fn turn(exif: &[u8]) -> Option<u8> {
    let is_little = exif.starts_with(b"II");
    let number = |at: usize, size: usize| {
        let bytes = exif.get(at..at.checked_add(size)?)?;
        let add = |sum: usize, byte: &u8| (sum << 8) | usize::from(*byte);
        Some(if is_little { bytes.iter().rev().fold(0, add) } else { bytes.iter().fold(0, add) })
    };
    let directory = number(4, 4)?;
    let entries = (0..number(directory, 2)?).map(|it| directory + 2 + 12 * it);
    let mut turns = entries.filter(|at| number(*at, 2) == Some(0x0112));
    let turn = number(turns.next()? + 8, 2)?;
    u8::try_from(turn).ok().filter(|it| (1..=8).contains(it))
}

/// Exif that says which way is up, and nothing else.
fn only_turn(turn: u8) -> Vec<u8> {
    let mut exif = b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([turn, 0, 0, 0, 0, 0, 0]);
    exif
}

#[cfg(test)]
mod tests {
    use super::{only_turn, scans, turn};

    #[test]
    fn which_way_is_up_survives() {
        for way in 1..=8 {
            assert_eq!(turn(&only_turn(way)), Some(way));
        }
        assert_eq!(turn(b"II*\0\xFF\xFF\xFF\xFF"), None);
        assert_eq!(turn(b""), None);
    }

    #[test]
    fn nothing_is_left_behind_the_end_of_a_picture() {
        let whole = b"\x01\xFF\x00\x02\xFF\xD0\x03\xFF\xC4\x00\x03\x07\xFF\xFE\x00\x06riga\xFF\xDA\x00\x02\x04\xFF\xD9";
        let kept = b"\x01\xFF\x00\x02\xFF\xD0\x03\xFF\xC4\x00\x03\x07\xFF\xDA\x00\x02\x04\xFF\xD9";
        assert_eq!(scans(&[&whole[..], b"\xFF\xD8riga"].concat()), kept);
        // What ends too early ends.
        for cut in 0..whole.len() {
            assert!(scans(&whole[..cut]).ends_with(b"\xFF\xD9"));
        }
    }
}
