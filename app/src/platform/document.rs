//! The page around the app: language, direction, title, focus, readiness.

pub use super::crash::show_notice;
use super::{http, timer};
use js_sys::Reflect;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::sign::MORE;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlDetailsElement, HtmlElement};

/// Puts the app in place of the skeleton of `index.html`.
pub fn mount<V: IntoView + 'static>(app: fn() -> V) {
    let Some(root) = document().get_element_by_id("app") else {
        return;
    };
    root.replace_children_with_node_0();
    let _ = root.remove_attribute("aria-busy");
    leptos::mount::mount_to(root.unchecked_into(), app).forget();
}

/// Sets language, direction and font of the whole page.
pub fn set_language(tag: &str, direction: &str, font: Option<&str>) {
    let Some(html) = document().document_element() else {
        return;
    };
    let _ = html.set_attribute("lang", tag);
    let _ = html.set_attribute("dir", direction);
    let _ = html.set_attribute("data-font", font.unwrap_or("system"));
}

/// Sets the title in the browser's tab; never with personal data.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Moves the focus to the screen's heading, so that a screen reader and the keyboard begin there.
pub fn focus_heading() {
    if let Ok(Some(heading)) = document().query_selector("h1:not([hidden] h1)") {
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.unchecked_into::<HtmlElement>().focus();
    }
}

/// Moves the focus to the first such part of an element, when what had the focus there is gone.
pub fn focus_within(element: &Element, selector: &str) {
    let active = document().active_element();
    let lost =
        active.is_none_or(|active| active.tag_name() == "BODY" || element.contains(Some(&active)));
    if let Ok(Some(part)) = element.query_selector(selector)
        && lost
    {
        let _ = part.set_attribute("tabindex", "-1");
        let _ = part.unchecked_into::<HtmlElement>().focus();
    }
}

/// Brings a part into view and the focus to it, once it is drawn.
pub fn bring_into_view(id: String) {
    spawn_local(async move {
        timer::wait(0).await;
        if let Some(part) = document().get_element_by_id(&id) {
            part.scroll_into_view();
            if let Ok(Some(summary)) = part.query_selector("summary") {
                let _ = summary.unchecked_into::<HtmlElement>().focus();
            }
        }
    });
}

/// Says to tests and tools which screen shows its data: `<html data-ready="plan">` and a performance mark.
pub fn set_ready(screen: Option<&str>) {
    let Some(html) = document().document_element() else {
        return;
    };
    match screen {
        Some(screen) => {
            let _ = html.set_attribute("data-ready", screen);
            if let Some(performance) = window().performance() {
                let _ = performance.mark("pip-ready");
            }
        }
        None => {
            let _ = html.remove_attribute("data-ready");
        }
    }
}

/// Where a pictogram is: on one of two sheets, named at build time.
pub fn pictogram_sprite(id: &str) -> String {
    let sheet = if id.starts_with(MORE) {
        "data-pictograms-more"
    } else {
        "data-pictograms"
    };
    document()
        .body()
        .and_then(|body| body.get_attribute(sheet))
        .unwrap_or_default()
}

/// Fetches the second sheet of pictograms, so that it is there without a network; whether it could be had.
pub async fn fetch_more_pictograms() -> bool {
    http::read(&pictogram_sprite(MORE)).await.is_ok()
}

/// Leaves the app for another page of this origin or the identity provider.
pub fn leave_for(url: &str) {
    let _ = window().location().set_href(url);
}

/// Whether the part that a `toggle` event came from is open now.
pub fn is_open(event: &web_sys::Event) -> bool {
    let part = event
        .target()
        .and_then(|part| part.dyn_into::<HtmlDetailsElement>().ok());
    part.is_some_and(|part| part.open())
}

/// Opens the browser's own way to print, after what stands on paper has been drawn: while it is open nothing can be.
pub async fn print() {
    if let Ok(begins) = web_sys::Event::new("beforeprint") {
        let _ = window().dispatch_event(&begins);
    }
    timer::wait(0).await;
    let _ = window().print();
}

/// Waits until the pictures in a part of the page are there, or cannot be had.
pub async fn pictures_drawn(part: &str) {
    // What was just asked for is drawn in the next turn.
    super::timer::wait(0).await;
    let Ok(pictures) = document().query_selector_all(&format!("{part} img")) else {
        return;
    };
    for index in 0..pictures.length() {
        if let Some(picture) = pictures.get(index) {
            let picture: web_sys::HtmlImageElement = picture.unchecked_into();
            let _ = wasm_bindgen_futures::JsFuture::from(picture.decode()).await;
        }
    }
}

/// Calls back when printing begins, and when it has ended.
pub fn on_print(prints: impl Fn(bool) + Clone + 'static) {
    let begins = prints.clone();
    let before = window_event_listener(leptos::ev::beforeprint, move |_| begins(true));
    let after = window_event_listener(leptos::ev::afterprint, move |_| prints(false));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
}

/// Loads the app anew.
pub fn reload() {
    let _ = window().location().reload();
}

/// Calls back when there is a network again.
pub fn on_online(online: impl Fn() + 'static) {
    window_event_listener(leptos::ev::online, move |_| online());
}

/// Lets the browser ask before it leaves the app, while something would be lost.
pub fn on_leaving(would_lose: impl Fn() -> bool + 'static) {
    window_event_listener(leptos::ev::beforeunload, move |event| {
        if would_lose() {
            event.prevent_default();
        }
    });
}

/// Whether the reader asked the browser to save data; browsers that cannot say so save nothing.
pub fn saves_data() -> bool {
    let connection = Reflect::get(&window().navigator(), &"connection".into());
    connection
        .and_then(|connection| Reflect::get(&connection, &"saveData".into()))
        .is_ok_and(|saves| saves.is_truthy())
}

/// Calls back when the reader leaves the app for another, or the phone goes dark.
pub fn on_hidden(hidden: impl Fn() + 'static) {
    on_visibility(move || {
        if !is_shown() {
            hidden();
        }
    });
}

/// Calls back when the reader comes back to the app.
pub fn on_shown(shown: impl Fn() + 'static) {
    on_visibility(move || {
        if is_shown() {
            shown();
        }
    });
}

/// Whether the app can be seen now.
pub fn is_shown() -> bool {
    !document().hidden()
}

fn on_visibility(changed: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(changed);
    let _ = document()
        .add_event_listener_with_callback("visibilitychange", listener.as_ref().unchecked_ref());
    // The app listens as long as it lives.
    listener.forget();
}
