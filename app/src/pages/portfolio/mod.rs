//! Portfolio: my tasks with what I made for them, my story, and my language passport, the three parts of the European
//! Language Portfolio (Council of Europe, CM/Rec(2008)7).

mod capture;
mod evidence;
mod paper;
mod passport;
mod seen_by;
mod story;
mod task;
mod tasks;
mod working;

use leptos::prelude::*;

use crate::components::{Pictogram, Say, sign};
use crate::data::use_reads;
use crate::routes::Route;
use crate::shell::{Screen, use_navigation};

/// A part, by the fragment of its address; any other fragment is a task.
const STORY: &str = "verhaal";
const PASSPORT: &str = "paspoort";
const TASKS: &str = "taken";

/// The language portfolio.
#[component]
pub fn Portfolio() -> impl IntoView {
    let (reads, navigation) = (use_reads(), use_navigation());
    let shown = Memo::new(move |_| match navigation.part().as_deref() {
        Some(STORY) => STORY,
        Some(PASSPORT) => PASSPORT,
        _ => TASKS,
    });
    view! {
        <Screen route=Route::Portfolio reads=vec![reads.taken, reads.taalniveaus, reads.verhalen, reads.deellinks]>
            <ul class="parts">
                <Part part=TASKS shown=shown sign=sign::TASK label="my-tasks" />
                {reads.verhalen.is_offered().then(|| view! {
                    <Part part=STORY shown=shown sign=sign::STORY label="my-story" />
                })}
                {reads.taalniveaus.is_offered().then(|| view! {
                    <Part part=PASSPORT shown=shown sign=sign::LEVEL label="my-levels" />
                })}
            </ul>
            {move || match shown.get() {
                STORY => story::story().into_any(),
                PASSPORT => passport::passport().into_any(),
                _ => tasks::tasks().into_any(),
            }}
            <paper::PrintPortfolio />
        </Screen>
    }
}

/// The way to a part.
#[component]
fn Part(
    /// Its fragment.
    part: &'static str,
    /// Which one is shown.
    shown: Memo<&'static str>,
    /// Its picture.
    sign: &'static str,
    /// Its name.
    label: &'static str,
) -> impl IntoView {
    let current = move || (shown.get() == part).then_some("true");
    view! {
        <li id=part>
            <a class="choice" href=format!("#{part}") aria-current=current>
                <Pictogram id=sign />
                <Say what=label term=true on_control=true />
            </a>
        </li>
    }
}
