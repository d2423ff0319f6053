//! A photo from the phone's camera or album, made small enough to send and without what the camera noted about place and
//! time: it is drawn anew, and only the drawing is kept.

use js_sys::{Promise, Uint8Array};
use leptos::prelude::{document, window};
use leptos::web_sys;
use mijn_pip_core::contract::FOTO_MAX_PIXELS;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap, Url};

/// How well it is kept, 0 to 1: letters on a page are still sharp.
const QUALITY: f64 = 0.8;

/// The content type of every photo.
pub const KIND: &str = "image/jpeg";

/// A photo.
#[derive(Clone)]
pub struct Photo {
    /// The JPEG.
    pub bytes: Vec<u8>,
    /// Where it can be seen on this phone; of this page only.
    pub url: String,
}

impl Photo {
    /// Frees what the browser holds to show it.
    pub fn release(&self) {
        let _ = Url::revoke_object_url(&self.url);
    }
}

/// Makes a photo of a file; `None` when it is no picture that this browser can draw.
pub async fn photo(file: File) -> Option<Photo> {
    let drawn = drawn_small(&file).await.ok()?;
    let bytes = JsFuture::from(drawn.array_buffer()).await.ok()?;
    Some(Photo {
        bytes: Uint8Array::new(&bytes).to_vec(),
        url: Url::create_object_url_with_blob(&drawn).ok()?,
    })
}

/// Upright as it was taken (the browser follows the camera's orientation), and at most so many pixels long.
async fn drawn_small(file: &Blob) -> Result<Blob, JsValue> {
    let picture = JsFuture::from(window().create_image_bitmap_with_blob(file)?).await?;
    let picture: ImageBitmap = picture.unchecked_into();
    let longest = picture.width().max(picture.height()).max(1);
    let scale = (f64::from(FOTO_MAX_PIXELS) / f64::from(longest)).min(1.0);
    let (width, height) = (
        f64::from(picture.width()) * scale,
        f64::from(picture.height()) * scale,
    );
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    context.draw_image_with_image_bitmap_and_dw_and_dh(&picture, 0.0, 0.0, width, height)?;
    picture.close();
    let made = Promise::new(&mut |done, fail| {
        let asked = canvas.to_blob_with_type_and_encoder_options(&done, KIND, &QUALITY.into());
        if asked.is_err() {
            let _ = fail.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(made).await?.dyn_into()
}
