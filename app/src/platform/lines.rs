//! The lines of text on the screen, as one reads them together or hears them: what stands there is what is read.
//!
//! The component `Say` draws them: `.says` are words of the first language, `.sentence` a sentence in them, `.line` a
//! pair for reading together, and `data-audio` has the recording of all that stands inside.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, NodeList, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Words to be read aloud.
pub struct Line {
    element: Element,
    /// The language of the words, BCP 47.
    pub taal: String,
    /// The words.
    pub woorden: String,
    /// A recording of exactly these words, path of this origin.
    pub opname: Option<String>,
}

impl Line {
    /// Whether the reader can see it: not folded away.
    pub fn is_shown(&self) -> bool {
        // What is folded still has its place (`content-visibility`).
        let folded = self.element.closest("details:not([open]) > :not(summary)");
        self.element.get_client_rects().length() > 0 && !matches!(folded, Ok(Some(_)))
    }

    /// Marks it as the one being read.
    pub fn mark(&self) {
        let _ = self.element.class_list().add_1("reading");
        let near = ScrollIntoViewOptions::new();
        near.set_block(ScrollLogicalPosition::Nearest);
        self.element
            .scroll_into_view_with_scroll_into_view_options(&near);
    }

    /// Takes the mark away.
    pub fn unmark(&self) {
        let _ = self.element.class_list().remove_1("reading");
    }
}

/// The lines of the card around an element, or of the whole screen, in their order.
pub fn lines_around(element: &Element) -> Vec<Line> {
    let block = element.closest(".card, .bubble, main").ok().flatten();
    let found = block.and_then(|block| {
        block
            .query_selector_all("[data-audio], .says, .sentence")
            .ok()
    });
    found.map_or_else(Vec::new, |found| {
        elements(&found).filter_map(line).collect()
    })
}

/// The smallest unit that is read at once: a recording, else a sentence.
fn line(element: Element) -> Option<Line> {
    let inside = |selector: &str| element.parent_element()?.closest(selector).ok()?;
    let opname = element.get_attribute("data-audio");
    let parts = opname.is_none() && element.query_selector(".sentence").ok()?.is_some();
    if parts || inside("[data-audio], .only-heard").is_some() {
        return None;
    }
    let said = said(&element);
    let taal = said
        .first()?
        .closest("[lang]")
        .ok()??
        .get_attribute("lang")?;
    let woorden: Vec<_> = said.iter().filter_map(|says| says.text_content()).collect();
    Some(Line {
        taal,
        woorden: woorden.join(" "),
        opname,
        element,
    })
}

/// The words of the first language in an element: what stands beside them is never read with their voice.
fn said(element: &Element) -> Vec<Element> {
    match element.query_selector_all(".says") {
        Ok(inside) if inside.length() > 0 => elements(&inside).collect(),
        _ => vec![element.clone()],
    }
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok())
}

/// Puts the pointer on the line that was tapped, or takes it away from there; says whether there was such a line.
pub fn point_at(event: &Event) -> bool {
    let on = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let Some(line) = on.and_then(|on| on.closest(".line[role]").ok().flatten()) else {
        return false;
    };
    let pointed = line.get_attribute("aria-pressed").as_deref() == Some("true");
    if let Ok(Some(before)) = document().query_selector(".line[aria-pressed=true]") {
        let _ = before.set_attribute("aria-pressed", "false");
    }
    let _ = line.set_attribute("aria-pressed", if pointed { "false" } else { "true" });
    true
}
