//! Choosing by picture: a few large tiles, each with a picture and a word.

use leptos::prelude::*;

use super::{Pictogram, Say, pressed};
use crate::language::{Phrase, Said};

/// At most so many choices stand beside each other: more is hard to take in.
const AT_ONCE: usize = 4;

/// One choice.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// What it stands for, in whatever way the screen knows it.
    pub value: &'static str,
    /// The picture.
    pub sign: &'static str,
    /// The words.
    pub label: Phrase,
}

/// Tiles of which one may be chosen; when there are many, four at a time with a tile for the others.
#[component]
pub fn Choices(
    /// What can be chosen.
    choices: Vec<Choice>,
    /// What is chosen now.
    chosen: Signal<Option<&'static str>>,
    /// Takes a choice.
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let all = choices.len();
    let step = if all > AT_ONCE { AT_ONCE - 1 } else { all };
    let first = RwSignal::new(0);
    move || {
        let shown = choices.iter().skip(first.get()).take(step).cloned();
        let tiles = shown.map(|choice| {
            let Choice { value, sign, label } = choice;
            let on = Signal::derive(move || chosen.get() == Some(value));
            tile(
                sign,
                label.into(),
                pressed(on),
                Callback::new(move |()| on_choose.run(value)),
            )
        });
        let more = (all > step).then(|| {
            let next = Callback::new(move |()| {
                first.update(|first| {
                    *first = if *first + step < all {
                        *first + step
                    } else {
                        0
                    }
                });
            });
            tile(
                "control-more",
                "more-choices".into(),
                Signal::stored("false".to_owned()),
                next,
            )
        });
        view! { <div class="choices">{tiles.collect_view()} {more}</div> }
    }
}

fn tile(sign: &'static str, label: Said, on: Signal<String>, act: Callback<()>) -> AnyView {
    view! {
        <button class="choice" type="button" aria-pressed=on on:click=move |_| act.run(())>
            <Pictogram id=sign />
            <Say what=label on_control=true />
        </button>
    }
    .into_any()
}
