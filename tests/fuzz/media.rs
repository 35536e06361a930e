//! F6: files that somebody sends: what they are, and pictures without what is not seen.

use anyhow::{Context, Result, ensure};
use solis::{
    channel::media::{kind_of, without_traces},
    engine::Attachment,
};

use super::{fuzz, spoil, spoilt};

/// Stands wherever a camera, or anybody else, writes something that is not seen.
const PLACE: &[u8] = b"56.9496N24.1052E";

fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let size = u16::try_from(contents.len() + 2).unwrap_or_default();
    [&[0xFF, marker], &size.to_be_bytes()[..], contents].concat()
}

fn exif() -> Vec<u8> {
    [b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", PLACE].concat()
}

fn jpeg() -> Vec<u8> {
    let added = |marker, name: &[u8]| segment(marker, &[name, PLACE].concat());
    [
        vec![0xFF, 0xD8],
        segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        segment(0xE1, &[b"Exif\0\0", exif().as_slice()].concat()),
        added(0xE1, b"http://ns.adobe.com/xap/1.0/\0"),
        added(0xE2, b"MPF\0"),
        segment(0xE2, b"ICC_PROFILE\0\x01\x01colours"),
        added(0xE3, b"Meta\0"),
        added(0xEB, b"JP\0"),
        added(0xED, b"Photoshop 3.0\0"),
        added(0xFE, b"<script>alert(1)</script>"),
        segment(0xDB, &[1; 65]),
        segment(0xC2, b"\x08\0\x10\0\x10\x01\x01\x11\0"),
        segment(0xC4, &[0; 20]),
        segment(0xDA, b"\x01\x01\0\0\0\0"),
        b"\x12\xFF\0\x34\xFF\xD0\x56".to_vec(),
        added(0xFE, b"between scans"),
        segment(0xC4, &[0; 20]),
        segment(0xDA, b"\x01\x01\0\x01\x05\0"),
        b"\x78\x9A\xFF\xD9".to_vec(),
        // A second picture, a film, a page.
        [b"\xFF\xD8", segment(0xE1, &[b"Exif\0\0", exif().as_slice()].concat()).as_slice()]
            .concat(),
        [b"\0\0\0\x18ftypmp42<html><script>", PLACE].concat(),
    ]
    .concat()
}

fn png() -> Vec<u8> {
    let chunk = |kind: &[u8], contents: &[u8]| {
        let size = u32::try_from(contents.len()).unwrap_or_default().to_be_bytes();
        let sum = sum(&[kind, contents].concat()).to_be_bytes();
        [&size, kind, contents, &sum].concat()
    };
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", b"\0\0\0\x01\0\0\0\x01\x08\0\0\0\0"),
        chunk(b"eXIf", &exif()),
        chunk(b"tEXt", &[b"Comment\0", PLACE].concat()),
        chunk(b"caBX", PLACE),
        chunk(b"prVt", PLACE),
        chunk(b"IDAT", b"x\x9cc\xf8\x0f\0\x01\x01\x01\0"),
        chunk(b"IEND", b""),
        [b"<script>".as_slice(), PLACE].concat(),
    ]
    .concat()
}

/// The sum of a chunk (W3C PNG 3, annex D).
fn sum(bytes: &[u8]) -> u32 {
    let shift = |sum: u32, _| if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), shift))
}

fn webp() -> Vec<u8> {
    let chunk = |kind: &[u8], contents: &[u8]| {
        let size = u32::try_from(contents.len()).unwrap_or_default().to_le_bytes();
        [kind, &size, contents, if contents.len() % 2 == 1 { b"\0" } else { b"" }].concat()
    };
    let chunks = [
        b"WEBP".to_vec(),
        chunk(b"VP8X", b"\x0C\0\0\0\0\0\0\0\0\0"),
        chunk(b"VP8L", b"\x2F\0\0\0\0\x88\x88\x08"),
        chunk(b"EXIF", &exif()),
        chunk(b"XMP ", PLACE),
        chunk(b"PRIV", PLACE),
    ]
    .concat();
    [chunk(b"RIFF", &chunks), PLACE.to_vec()].concat()
}

fn good() -> [Vec<u8>; 8] {
    [
        jpeg(),
        png(),
        webp(),
        [&b"OggS\0\x02"[..], &[0; 20], b"\x01\x13OpusHead", &[7; 40]].concat(),
        [&b"ID3\x04\0\0\0\0\0\x0A"[..], &[0; 30], b"\xFF\xFB\x90\0"].concat(),
        b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42isom".to_vec(),
        b"GIF89a<script>alert(1)</script>PK\x03\x04".to_vec(),
        b"\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\xF7\x81\x01\x42\xF2\x81\x04\x42\xF3\x81\x08\x42\x82\x84webm".to_vec(),
    ]
}

fn has(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|it| it == part)
}

#[test]
fn nothing_that_is_not_seen_stays_in_a_picture() -> Result<()> {
    for (name, whole) in [("jpeg", jpeg()), ("png", png()), ("webp", webp())] {
        ensure!(has(&whole, PLACE), "{name}: nothing to take out");
        ensure!(
            kind_of(&whole, "text/html").is_some_and(|(it, _)| it == Attachment::Photo),
            "{name}"
        );
        let picture = without_traces(whole).with_context(|| format!("{name} is not read"))?;
        for part in [PLACE, b"<script>", b"Photoshop", b"ftyp"] {
            ensure!(
                !has(&picture.bytes, part),
                "{name} still has {:?}",
                String::from_utf8_lossy(part)
            );
        }
        ensure!(has(&picture.bytes, b"\x01\x12\0\x03\0\0\0\x01\0\x06"), "{name}: which way is up");
        let again = without_traces(picture.bytes.clone()).context("not read again")?;
        ensure!(again.bytes == picture.bytes && again.points == picture.points, "{name} changes");
    }
    // Its scans and its colours are as they were.
    let picture = without_traces(jpeg()).context("no picture")?.bytes;
    ensure!(picture.ends_with(b"\x78\x9A\xFF\xD9") && has(&picture, b"\x12\xFF\0\x34\xFF\xD0\x56"));
    ensure!(has(&picture, b"ICC_PROFILE\0\x01\x01colours"));
    Ok(())
}

#[test]
fn a_file_is_what_it_is_or_nothing() -> Result<()> {
    let good = good();
    let good = good.iter().map(Vec::as_slice).collect::<Vec<_>>();
    let tokens = [
        "\u{FF}",
        "Exif\0\0",
        "IEND",
        "RIFF",
        "WEBP",
        "<html>",
        "\u{0}\u{0}\u{0}\u{0}",
        "VP8X",
        "IHDR",
    ];
    fuzz("files", 6_000, spoilt(good.len()), |it| {
        let bytes = spoil(&good, &tokens, &it);
        for said in ["audio/mp4", "image/svg+xml", "text/html", ""] {
            let Some((kind, mime)) = kind_of(&bytes, said) else { continue };
            if !mime.starts_with("image/") && !mime.starts_with("audio/") || mime.contains("svg") {
                return Err(format!("{mime} is neither seen nor heard"));
            }
            if kind != Attachment::Photo {
                continue;
            }
            let Some(picture) = without_traces(bytes.clone()) else { continue };
            if kind_of(&picture.bytes, said).is_none_or(|it| it.1 != mime) {
                return Err(format!("a picture that was {mime} is another one"));
            }
            let again = without_traces(picture.bytes.clone()).ok_or("it is not read again")?;
            if again.bytes != picture.bytes {
                return Err("it changes once more".to_owned());
            }
        }
        Ok(())
    })
}
