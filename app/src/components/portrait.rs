//! A face: trust is one face.

use leptos::prelude::*;
use mijn_pip_core::own_path::own;

use super::{Pictogram, sign};

/// A photo, or a neutral picture when there is none.
#[component]
pub fn Portrait(
    /// Whose face, for who cannot see it.
    #[prop(into)]
    naam: String,
    /// Same-origin path of the photo.
    foto: Option<String>,
    /// The large face of the contact person.
    #[prop(default = false)]
    large: bool,
) -> impl IntoView {
    let class = if large { "portrait large" } else { "portrait" };
    match own(foto) {
        Some(path) => view! { <img class=class src=path alt=naam loading="lazy" /> }.into_any(),
        None => view! {
            <span class=class>
                <Pictogram id=sign::PERSON />
            </span>
        }
        .into_any(),
    }
}
