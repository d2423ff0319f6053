//! Plan: the road, large tiles to the rest, and my goal in my own words.

mod before;
mod goal;
mod print;
mod road;
mod tiles;

use leptos::prelude::*;
use mijn_pip_core::contract::Pip;

use crate::components::{Card, PrintButton, Road, Say, SomeUnreadable};
use crate::data::use_reads;
use crate::routes::Route;
use crate::shell::{Screen, further_part, region, show_part};

/// The landing of the plan.
#[component]
pub fn Plan() -> impl IntoView {
    let reads = use_reads();
    view! {
        <Screen route=Route::Plan reads=vec![reads.pip, reads.afspraken]>
            {region(reads.pip, |pip: Pip| {
                let (stations, unreadable) = (road::stations(&pip), road::unreadable(&pip));
                view! {
                    <Card>
                        <h2><Say what="my-road" /></h2>
                        <Road stations=stations />
                        <SomeUnreadable count=unreadable />
                    </Card>
                    {before::before_the_plan(&pip)}
                }
            })}
            <div class="tiles">{tiles::tiles(reads)}</div>
            {further_part(reads.pip, |pip: Pip| show_part(pip.plan, goal::goal))}
            <PrintButton />
            {print::sheet(reads)}
        </Screen>
    }
}
