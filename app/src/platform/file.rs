//! A file that somebody chose on the phone.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, HtmlInputElement};

/// The file that was chosen in the field of a `change` event. The field is empty again, so that the same can be chosen anew.
pub fn chosen(event: &Event) -> Option<File> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0);
    field.set_value("");
    file
}

/// Its size, bytes.
pub fn size(file: &File) -> usize {
    file.size() as usize
}

/// Its bytes from the first up to a number of them; none when the phone does not give them.
pub async fn bytes(file: &File, most: usize) -> Option<Vec<u8>> {
    let part = file.slice_with_f64_and_f64(0.0, most as f64).ok()?;
    let bytes = JsFuture::from(part.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
