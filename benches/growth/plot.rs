//! The same figures as a plot: one small picture each, the enrolled from left to right by powers of ten, each scale from
//! nought.

use std::fmt::Write;

use crate::{Column, size::Size};

const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 180.0;
const MARGIN: f64 = 34.0;
const IN_A_ROW: usize = 4;

/// Draws it.
pub(crate) fn draw(sizes: &[Size], columns: &[Column]) -> String {
    let rows = columns.len().div_ceil(IN_A_ROW);
    let (width, height) = (WIDTH * number(IN_A_ROW), HEIGHT * number(rows));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"sans-serif\" font-size=\"10\"><rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    );
    for (nth, column) in columns.iter().enumerate() {
        let (x, y) = (number(nth % IN_A_ROW) * WIDTH, number(nth / IN_A_ROW) * HEIGHT);
        let _ = writeln!(svg, "<g transform=\"translate({x} {y})\">{}</g>", panel(sizes, column));
    }
    svg + "</svg>\n"
}

fn panel(sizes: &[Size], (name, figure, digits, must_stay): &Column) -> String {
    let most = sizes.iter().map(|it| figure(it).median()).fold(f64::MIN_POSITIVE, f64::max);
    let (left, right) = (MARGIN, WIDTH - MARGIN);
    let (top, bottom) = (MARGIN, HEIGHT - MARGIN);
    let step = (right - left) / number(sizes.len().saturating_sub(1).max(1));
    let place = |nth: usize, value: f64| {
        (left + step * number(nth), bottom - (bottom - top) * value / (most * 1.15))
    };
    let colour = if *must_stay { "#1f6f54" } else { "#8a8a8a" };
    let mut svg = format!(
        "<text x=\"{left}\" y=\"18\" font-size=\"12\">{name}</text>\
         <path d=\"M{left} {bottom}H{right}\" stroke=\"#999\"/>"
    );
    let mut line = String::new();
    for (nth, size) in sizes.iter().enumerate() {
        let value = figure(size).median();
        let (x, y) = place(nth, value);
        let _ = write!(line, "{}{x:.1} {y:.1}", if nth == 0 { "M" } else { "L" });
        let _ = write!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{value:.digits$}</text>\
             <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" fill=\"#666\">{}</text>",
            y - 7.0,
            bottom + 14.0,
            short(size.enrolled)
        );
    }
    let _ =
        write!(svg, "<path d=\"{line}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
    svg
}

fn short(enrolled: usize) -> String {
    match enrolled {
        1_000_000.. => format!("{} M", enrolled / 1_000_000),
        1_000.. => format!("{} k", enrolled / 1_000),
        few => few.to_string(),
    }
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::NAN, f64::from)
}
