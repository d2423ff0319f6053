//! A face: trust is one face.

use leptos::prelude::*;

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
    // Only from the own origin: a foreign address would tell someone else who reads this.
    let own = foto.filter(|path| path.starts_with('/') && !path.starts_with("//"));
    match own {
        Some(path) => view! { <img class=class src=path alt=naam loading="lazy" /> }.into_any(),
        None => view! {
            <span class=class>
                <Pictogram id=sign::PERSON />
            </span>
        }
        .into_any(),
    }
}
