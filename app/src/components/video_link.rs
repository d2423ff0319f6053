//! A video that explains: what it costs stands there before a tap, since data is prepaid.

use leptos::prelude::*;
use mijn_pip_core::contract::Video;

use super::{Pictogram, Say, sign};
use crate::language::Phrase;

/// A link to a video, with its size and length; only `https:`.
#[component]
pub fn VideoLink(
    /// The video.
    video: Video,
) -> impl IntoView {
    let size = video
        .grootte
        .map(|bytes| Phrase::from("megabytes").with("size", megabytes(bytes)));
    let length = video
        .duur_seconden
        .map(|seconds| Phrase::from("minutes").with("minutes", seconds.div_ceil(60)));
    video.url.starts_with("https://").then(|| view! {
        <a class="button video" href=video.url target="_blank" rel="external noopener noreferrer">
            <Pictogram id=sign::VIDEO size="small" />
            <span>
                <Say what=video.titel on_control=true />
                <small class="quiet">
                    {length.map(|words| view! { <Say what=words on_control=true /> })}
                    " "
                    {size.map(|words| view! { <Say what=words on_control=true /> })}
                </small>
            </span>
        </a>
    })
}

/// Megabytes with one decimal, as Dutch writes them: `3,4`; never less than `0,1`.
pub fn megabytes(bytes: u64) -> String {
    let tenths = (bytes / 100_000).max(1);
    format!("{},{}", tenths / 10, tenths % 10)
}
