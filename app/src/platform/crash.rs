//! What happens when the app breaks: the static notice of `index.html`, never a frozen screen.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Shows the notice that stands in `index.html`; see `boot.js`.
    #[wasm_bindgen(js_name = pipShowNotice)]
    pub fn show_notice();
}

/// Makes a panic show the notice. A panic ends the instance, so nothing else may run after it.
///
/// The panic's text goes to the console of the phone only: it has no personal data, and is sent nowhere.
pub fn install() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        show_notice();
    }));
}
