//! The two sheets of pictograms, drawn after the table `public/pictograms/pictograms.tsv`.
//!
//! The first is fetched by every visit; the second, with the pictograms whose id begins with `more-`, only by the screens
//! behind the first ones.
//!
//! A picture is a code of OpenMoji (`1F4CB`) or a drawing of our own (`euro` is
//! `public/pictograms/euro.svg`), all on a square of 72 by 72. A badge is drawn small in the lower
//! right corner on a white disc, so that it still reads at 32 px.

use super::node;
use super::site::Site;
use crate::paths::{npm, root};
use anyhow::{Context, Result, bail};
use mijn_pip_core::sign::MORE;
use std::collections::BTreeMap;
use std::fs;

/// Licence notice that travels with each sheet.
const ATTRIBUTION: &str = "<!-- Pictograms: OpenMoji 17, CC BY-SA 4.0, https://openmoji.org; \
                           drawings and badges added by Mijn PIP, CC BY-SA 4.0. \
                           Controls: Mijn PIP, EUPL-1.2. -->";

/// The part of the square that the drawings use, four times as large as `optimise-svg.mjs` leaves them,
/// and the ends and corners of their lines.
const SYMBOL: &str = "viewBox=\"12 12 264 264\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";

/// One line of the table: an id of the app and how it is drawn.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pictogram {
    /// The name that the app and the contract use.
    pub(crate) id: String,
    base: String,
    badge: Option<String>,
}

/// The table, checked.
///
/// # Errors
/// When a line is wrong, naming it.
pub(crate) fn table() -> Result<Vec<Pictogram>> {
    let path = root("public/pictograms/pictograms.tsv");
    let text =
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    parse(&text).context("public/pictograms/pictograms.tsv")
}

fn parse(text: &str) -> Result<Vec<Pictogram>> {
    let mut pictograms: Vec<Pictogram> = Vec::new();
    for (index, line) in text.lines().enumerate().skip(1) {
        let fields: Vec<_> = line.split('\t').collect();
        let [id, base, badge] = fields[..] else {
            bail!(
                "line {}: three fields with tabs between are needed",
                index + 1
            );
        };
        if id.is_empty()
            || base.is_empty()
            || !id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
        {
            bail!(
                "line {}: an id in kebab-case and a picture are needed",
                index + 1
            );
        }
        let badge = (!badge.is_empty()).then(|| badge.to_owned());
        let new = Pictogram {
            id: id.to_owned(),
            base: base.to_owned(),
            badge,
        };
        if pictograms.iter().any(|known| known.id == new.id) {
            bail!("line {}: `{id}` is there twice", index + 1);
        }
        if let Some(same) = pictograms
            .iter()
            .find(|known| known.base == new.base && known.badge == new.badge)
        {
            bail!(
                "line {}: `{id}` draws the same picture as `{}`",
                index + 1,
                same.id
            );
        }
        pictograms.push(new);
    }
    Ok(pictograms)
}

/// Adds `pictograms.svg`, with the controls, and `pictograms-more.svg`.
///
/// # Errors
/// When a picture is missing or Node cannot optimise the drawings.
pub(super) fn add(site: &mut Site) -> Result<()> {
    let mut drawings = BTreeMap::new();
    for pictogram in table()? {
        let drawing =
            compose(&pictogram).with_context(|| format!("pictogram `{}`", pictogram.id))?;
        drawings.insert(pictogram.id, drawing);
    }
    let controls = fs::read_to_string(root("public/pictograms/controls.svg"))
        .context("public/pictograms/controls.svg cannot be read")?;
    let (more, first) = sheets(optimise(&drawings)?);
    site.add("pictograms.svg", sprite(&first, inner(&controls)?));
    site.add("pictograms-more.svg", sprite(&more, ""));
    Ok(())
}

/// Id → drawing, as on a sheet.
type Drawings = BTreeMap<String, String>;

/// The drawings of the second sheet, and of the first.
fn sheets(drawings: Drawings) -> (Drawings, Drawings) {
    drawings
        .into_iter()
        .partition(|(id, _)| id.starts_with(MORE))
}

/// The whole drawing of a pictogram as a file of its own.
fn compose(pictogram: &Pictogram) -> Result<String> {
    let base = picture(&pictogram.base)?;
    let mut drawing = inner(&base)?.to_owned();
    if let Some(badge) = &pictogram.badge {
        let badge = picture(badge)?;
        drawing.push_str("<circle cx=\"51\" cy=\"51\" r=\"17\" fill=\"#fff\"/>");
        drawing.push_str("<g transform=\"translate(33 33) scale(.5)\">");
        drawing.push_str(inner(&badge)?);
        drawing.push_str("</g>");
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\">{drawing}</svg>"
    ))
}

/// A code of OpenMoji starts with a capital or a digit, a drawing of our own with a small letter.
fn picture(name: &str) -> Result<String> {
    let path = if name.starts_with(|first: char| first.is_ascii_lowercase()) {
        root(&format!("public/pictograms/{name}.svg"))
    } else {
        npm(&format!("openmoji/color/svg/{name}.svg"))
    };
    fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
}

/// What stands between `<svg …>` and `</svg>`.
fn inner(svg: &str) -> Result<&str> {
    let start = svg
        .find("<svg")
        .and_then(|at| svg[at..].find('>').map(|end| at + end + 1));
    let parts = start
        .zip(svg.rfind("</svg>"))
        .filter(|(start, end)| start <= end);
    let (start, end) = parts.context("not an SVG drawing")?;
    Ok(svg[start..end].trim())
}

/// Runs the drawings through svgo.
fn optimise(drawings: &Drawings) -> Result<Drawings> {
    let job = serde_json::to_vec(drawings)?;
    let optimised = node::run("svgo", include_str!("optimise-svg.mjs"), &job)?;
    Ok(serde_json::from_slice(&optimised)?)
}

fn sprite(drawings: &Drawings, controls: &str) -> String {
    let mut sprite = format!("{ATTRIBUTION}\n<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
    for (id, drawing) in drawings {
        sprite.push_str(&format!(
            "<symbol id=\"{id}\" {SYMBOL}>{drawing}</symbol>\n"
        ));
    }
    for line in controls.lines() {
        sprite.push_str(line.trim());
    }
    sprite.push_str("\n</svg>\n");
    sprite
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    const HEAD: &str = "id\tbase\tbadge\n";

    fn error(lines: &str) -> String {
        parse(&format!("{HEAD}{lines}")).unwrap_err().to_string()
    }

    #[test]
    fn one_picture_has_one_meaning() {
        assert!(
            error("read\t1F4D6\t\nbook\t1F4D6\t\n")
                .contains("`book` draws the same picture as `read`")
        );
        assert!(error("today\t1F5D3\t2B07\nnow\t1F5D3\t2B07\n").contains("line 3"));
        assert_eq!(
            parse(&format!("{HEAD}home\t1F3E0\t\nrent\t1F3E0\teuro\n"))
                .unwrap()
                .len(),
            2
        );
    }

    #[test]
    fn a_wrong_line_is_named() {
        assert!(error("plan\t1F4CB\n").starts_with("line 2: three fields"));
        assert!(error("Plan\t1F4CB\t\n").contains("kebab-case"));
        assert!(error("plan\t1F4CB\t\nplan\t1F3AF\t\n").contains("`plan` is there twice"));
    }

    #[test]
    fn the_table_of_the_app_keeps_the_rules() {
        assert!(table().unwrap().len() > 60);
    }

    #[test]
    fn the_sprite_has_symbols_and_its_licence() {
        let drawings = BTreeMap::from([("home".to_owned(), "<path d=\"M0 0\"/>".to_owned())]);
        let sprite = sprite(&drawings, "<symbol id=\"control-back\"/>");
        assert!(sprite.starts_with("<!-- Pictograms: OpenMoji 17, CC BY-SA 4.0"));
        assert!(sprite.contains("<symbol id=\"home\" viewBox=\"12 12 264 264\""));
        assert!(sprite.contains("><path d=\"M0 0\"/></symbol>"));
        assert!(sprite.contains("control-back"));
    }

    #[test]
    fn only_what_begins_with_more_is_on_the_second_sheet() {
        let drawing = |id: &str| (id.to_owned(), String::new());
        let (more, first) = sheets(Drawings::from(["more-ill", "me", "moreover"].map(drawing)));
        assert_eq!(more.into_keys().collect::<Vec<_>>(), ["more-ill"]);
        assert_eq!(first.into_keys().collect::<Vec<_>>(), ["me", "moreover"]);
    }

    #[test]
    fn the_inside_of_a_drawing_is_taken() {
        assert_eq!(inner("<?xml?><svg a=\"b\">\n<g/>\n</svg>").unwrap(), "<g/>");
        assert!(inner("<g/>").is_err());
    }
}
