//! What a task of the portfolio asks: skill, level and place, what to do, and in which steps.

use leptos::prelude::*;
use mijn_pip_core::contract::PortfolioTaak;

use super::{Chip, Say, sign};
use crate::language::code;

/// The assignment; the title stands where the screen wants it.
#[component]
pub fn Assignment(
    /// The task.
    taak: PortfolioTaak,
) -> impl IntoView {
    let steps = taak.stappen.into_vec().into_iter();
    view! {
        <ul class="chips">
            <Chip sign=sign::vaardigheid(taak.vaardigheid)>
                <Say what=code("vaardigheid", taak.vaardigheid) term=true />
            </Chip>
            <Chip sign=sign::LEVEL>
                <bdi dir="ltr"><Say what=code("niveau", taak.niveau) /></bdi>
            </Chip>
            <Chip sign=sign::plek(taak.waar)>
                <Say what=code("plek", taak.waar) term=true />
            </Chip>
        </ul>
        <p><Say what=taak.opdracht term=true /></p>
        <ol class="steps">
            {steps.map(|step| view! { <li><span><Say what=step term=true /></span></li> }).collect_view()}
        </ol>
    }
}
