//! Charts, drawn here as SVG. No crate does it as these pages need it: `plotters` writes fixed colours and left-to-right
//! labels, the others inline styles or scripts, which the content policy refuses. A few bars with presentation
//! attributes follow the page's colours, its direction and its width; they are told apart by their pattern, named for a
//! screen reader, and never alone: the table behind them stands below.

use maud::{Markup, html};

use super::super::{Site, staff::Me};
use crate::content::ConsoleWord;

/// A row's height, and its bar's.
const ROW: usize = 44;
const BAR: usize = 16;

/// A bar with what stands above it.
pub(super) struct Bar {
    /// What it is of.
    pub(super) label: String,
    /// Its number in words, as it may be shown.
    pub(super) said: String,
    /// The parts it is made of, at most as many as there are patterns; nothing, where it is not shown.
    pub(super) parts: Vec<i64>,
}

/// A chart about to be drawn.
pub(super) struct Chart<'a> {
    /// Its name on the page, which is no other's.
    pub(super) id: &'a str,
    /// What it shows.
    pub(super) title: &'a str,
    /// What its parts are called, if there are several.
    pub(super) parts: &'a [String],
    /// Its bars, from above.
    pub(super) bars: &'a [Bar],
    /// The table behind it.
    pub(super) table: &'a Markup,
}

impl Chart<'_> {
    /// Draws it.
    pub(super) fn draw(&self, site: &Site, me: &Me) -> Markup {
        let is_rtl = site.library.language(&me.language).is_some_and(|it| it.rtl);
        let most = self.bars.iter().map(|it| it.parts.iter().sum::<i64>()).max().unwrap_or(0);
        let (height, title) = (self.bars.len() * ROW, format!("{}-title", self.id));
        html! {
            figure.chart {
                figcaption #(title) { (self.title) }
                @if self.parts.len() > 1 {
                    ul.legend {
                        @for (at, part) in self.parts.iter().enumerate() {
                            li {
                                svg width="16" height="16" aria-hidden="true" {
                                    (self.pattern(&format!("legend{at}")))
                                    rect.(fill(at)) width="16" height="16" fill=(paint(self.id, &format!("legend{at}"), at)) {}
                                }
                                " " (part)
                            }
                        }
                    }
                }
                svg role="img" aria-labelledby=(title) width="100%" height=(height)
                    direction=(if is_rtl { "rtl" } else { "ltr" }) {
                    title { (self.title) }
                    (self.pattern("bar"))
                    @for (at, bar) in self.bars.iter().enumerate() {
                        (self.bar(bar, at * ROW, most, is_rtl))
                    }
                }
                details {
                    summary { (me.word(site, ConsoleWord::Numbers)) }
                    (self.table)
                }
            }
        }
    }

    fn bar(&self, bar: &Bar, top: usize, most: i64, is_rtl: bool) -> Markup {
        let share = |part: i64| {
            #[expect(clippy::cast_precision_loss, reason = "a bar needs no more")]
            let share = part as f64 * 100.0 / most.max(1) as f64;
            share
        };
        let mut from = 0.0;
        let parts = bar.parts.iter().enumerate().map(|(at, part)| {
            let (start, width) = (from, share(*part));
            from += width;
            (at, if is_rtl { 100.0 - start - width } else { start }, width)
        });
        let parts = parts.collect::<Vec<_>>();
        html! {
            text.bar-label x=(if is_rtl { "100%" } else { "0" }) y=(top + 18) {
                (bar.label) " · " (bar.said)
            }
            rect.bar-ground x="0" y=(top + 24) width="100%" height=(BAR) rx="4" {}
            @for (at, x, width) in &parts {
                rect.(fill(*at)) x=(format!("{x:.2}%")) y=(top + 24) width=(format!("{width:.2}%"))
                    height=(BAR) fill=(paint(self.id, "bar", *at)) {}
            }
        }
    }

    /// The pattern of every second part.
    fn pattern(&self, of: &str) -> Markup {
        html! {
            defs {
                pattern #(format!("{}-{of}", self.id)) width="6" height="6"
                    patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect.bar-stripe width="3" height="6" {}
                }
            }
        }
    }
}

/// The class of a part: the sheet has the colours.
fn fill(at: usize) -> &'static str {
    if at == 0 { "bar-full" } else { "bar-striped" }
}

/// What a part is filled with, where the sheet does not say.
fn paint(id: &str, of: &str, at: usize) -> String {
    if at == 0 { "currentColor".to_owned() } else { format!("url(#{id}-{of})") }
}
