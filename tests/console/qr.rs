//! A camera: it reads a code as the page draws it.

use anyhow::{Context, Result, ensure};

/// So many points wide is a module on the picture.
const POINTS: usize = 4;

/// What the codes of a page say, in their order.
pub(super) fn read(page: &str) -> Result<Vec<String>> {
    page.split("<svg class=\"qr\"").skip(1).map(one).collect()
}

fn one(svg: &str) -> Result<String> {
    let attribute = |name: &str| {
        let (_, rest) = svg.split_once(&format!("{name}=\"")).with_context(|| name.to_owned())?;
        Ok::<_, anyhow::Error>(rest.split('"').next().unwrap_or_default())
    };
    let side = attribute("viewBox")?.rsplit(' ').next().unwrap_or_default().parse::<usize>()?;
    let mut dark = vec![false; side * side];
    for square in attribute(" d")?.split('M').skip(1) {
        let (at, _) = square.split_once('h').context("no square")?;
        let (x, y) = at.split_once(' ').context("no place")?;
        let (x, y) = (x.parse::<usize>()?, y.parse::<usize>()?);
        ensure!(x >= 4 && y >= 4 && x + 4 < side && y + 4 < side, "in the margin: {at}");
        dark[y * side + x] = true;
    }
    let wide = side * POINTS;
    let shade = |x: usize, y: usize| if dark[y / POINTS * side + x / POINTS] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(wide, wide, shade);
    let grids = picture.detect_grids();
    let grid = grids.first().context("no camera finds it")?;
    Ok(grid.decode()?.1)
}
