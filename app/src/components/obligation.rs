//! Whether the participant must, or may choose.

use leptos::prelude::*;

use super::{Fact, Say, sign};

/// Compulsory or voluntary, in a picture and a word.
#[component]
pub fn Obligation(
    /// Whether it is compulsory.
    verplicht: bool,
) -> impl IntoView {
    let (sign, words) = if verplicht {
        (sign::COMPULSORY, "compulsory")
    } else {
        (sign::VOLUNTARY, "voluntary")
    };
    view! { <Fact sign=sign><Say what=words /></Fact> }
}
