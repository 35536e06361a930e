//! A QR code, drawn by the page itself.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// The margin a camera needs, in modules (ISO/IEC 18004, 9.1).
const MARGIN: usize = 4;

/// A QR code of an address, with words for those who do not see it; nothing, if the address is too long for one.
pub(super) fn qr(address: &str, words: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(address, EcLevel::M) else {
        return Markup::default();
    };
    let (width, modules) = (code.width(), code.to_colors());
    let side = width + 2 * MARGIN;
    let dark = modules.iter().enumerate().filter(|(_, it)| **it == Color::Dark);
    let squares =
        dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + MARGIN, at / width + MARGIN));
    html! {
        svg.qr viewBox=(format!("0 0 {side} {side}")) role="img" aria-label=(words) shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(squares.collect::<String>()) fill="#000" {}
        }
    }
}
