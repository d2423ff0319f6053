//! One week at a glance, and the way to the weeks before and after.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam_date, monday_of};
use mijn_pip_core::contract::{AgendaItem, AgendaStatus, Tekst};

use crate::components::{ActionButton, Fact, Pictogram, Say, WeekStrip, sign};
use crate::data::Read;
use crate::language::use_language;

/// The strip of a week with its theme, and the buttons that page.
#[component]
pub fn Week(
    /// The timetable that has the week.
    read: Read,
    /// The Monday of the week that is shown.
    monday: RwSignal<NaiveDate>,
    /// Today.
    today: NaiveDate,
) -> impl IntoView {
    let first = monday.get_untracked();
    let language = use_language();
    let page = move |sign: &'static str, label: &'static str, to: NaiveDate| {
        view! {
            <button class="round" type="button" aria-label=language.heard(label) on:click=move |_| monday.set(to)>
                <Pictogram id=sign size="control" />
            </button>
        }
    };
    let back = Callback::new(move |()| monday.set(monday_of(today)));
    view! {
        <div class="week-pages">
            {page("control-back", "week-before", first - Days::new(7))}
            {move || {
                let items: Vec<AgendaItem> = read.items();
                view! { <WeekStrip monday=first today=today counts=counts(&items, first) /> }
            }}
            {page("control-forward", "week-after", first + Days::new(7))}
        </div>
        {(first != monday_of(today)).then(|| view! {
            <div class="actions"><ActionButton sign=sign::TODAY label="back-to-today" on_tap=back /></div>
        })}
        {move || theme(&read.items(), first).map(|tekst| view! {
            <Fact sign=sign::THEME>
                <span class="quiet"><Say what="theme-of-the-week" /></span>
                <strong><Say what=tekst term=true /></strong>
            </Fact>
        })}
    }
}

/// How many items take place on each day of the week.
fn counts(items: &[AgendaItem], monday: NaiveDate) -> [usize; 7] {
    let mut counts = [0; 7];
    for item in items {
        let day = (amsterdam_date(item.begin) - monday).num_days();
        let takes_place = item.status != AgendaStatus::Geannuleerd;
        let day = usize::try_from(day).ok().filter(|_| takes_place);
        if let Some(count) = day.and_then(|day| counts.get_mut(day)) {
            *count += 1;
        }
    }
    counts
}

/// What ties the lessons and the practice of a week together.
fn theme(items: &[AgendaItem], monday: NaiveDate) -> Option<Tekst> {
    let of_week =
        |item: &&AgendaItem| monday_of(amsterdam_date(item.begin)) == monday && !item.gevoelig;
    items
        .iter()
        .filter(of_week)
        .find_map(|item| item.thema.clone())
}
