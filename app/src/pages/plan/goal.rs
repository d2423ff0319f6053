//! My goal, in my own words; the rest stands on its own screen.

use leptos::prelude::*;
use mijn_pip_core::contract::Plan;

use crate::components::{LinkButton, Pictogram, Say, Speaker, sign};
use crate::routes::Route;

/// The main goal, and the way to the wishes.
pub fn goal(plan: Plan) -> impl IntoView {
    view! {
        <section class="card goal">
            <div class="goal-head">
                <Pictogram id=sign::GOAL size="large" />
                <h2><Say what="my-goal" term=true /></h2>
            </div>
            <p class="quiet"><Say what="my-own-words" /></p>
            <blockquote><Say what=plan.hoofddoel /></blockquote>
            <div class="actions">
                <LinkButton href=Route::Doel.path() sign=sign::WISH label="see-goal" />
            </div>
            <Speaker />
        </section>
    }
}
