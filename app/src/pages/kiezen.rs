//! Choosing: parts of the route and workshops, with the places left and what is at the same time.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, amsterdam_date, clock as clock_text, clock_range};
use mijn_pip_core::clash::first_clash;
use mijn_pip_core::contract::{AgendaItem, Code, Lijst, MenukaartItem, MenukaartSoort};
use mijn_pip_core::outbox::{Method, State, Write};

use crate::components::{
    ActionButton, AgendaTitle, Chip, DayName, Empty, Obligation, Pictogram, Say, SomeUnreadable,
    Speaker, sign,
};
use crate::data::{Read, use_outgoing, use_reads};
use crate::language::{Phrase, code};
use crate::routes::Route;
use crate::shell::{AskAbout, Back, Screen, region, wanted, written_line};

/// What can be chosen.
#[component]
pub fn Kiezen() -> impl IntoView {
    let reads = use_reads();
    let agenda = reads.agenda_ahead;
    view! {
        <Back to=Route::Plan />
        <Screen route=Route::Kiezen reads=vec![reads.menukaart, agenda]>
            <p><Say what="menu-explained" /></p>
            {region(reads.menukaart, move |menu: Lijst<MenukaartItem>| {
                let unreadable = menu.items.onleesbaar();
                let all = menu.items.into_vec();
                if all.is_empty() {
                    return view! { <Empty text="nothing-to-choose" /> }.into_any();
                }
                let kinds = MenukaartSoort::CODES.iter().map(|(kind, _)| *kind);
                let kinds = kinds.chain([MenukaartSoort::ONBEKEND]);
                view! {
                    {kinds.filter_map(|kind| of_kind(kind, &all, agenda)).collect_view()}
                    <SomeUnreadable count=unreadable />
                }
                .into_any()
            })}
        </Screen>
    }
}

fn of_kind(
    kind: MenukaartSoort,
    all: &[MenukaartItem],
    agenda: Read,
) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = all
        .iter()
        .filter(|item| item.soort == kind)
        .cloned()
        .collect();
    (!items.is_empty()).then(|| view! {
        <section class="menu">
            <h2><Say what=code("menukaart", kind) /></h2>
            {items.into_iter().map(|item| view! { <Item item=item agenda=agenda /> }).collect_view()}
        </section>
    })
}

/// One thing to choose.
#[component]
fn Item(
    /// The part or workshop.
    item: MenukaartItem,
    /// The timetable that it may clash with.
    agenda: Read,
) -> impl IntoView {
    let outgoing = use_outgoing();
    let path = StoredValue::new(format!("menukaart/{}/keuze", item.id));
    let last = Memo::new(move |_| path.with_value(|path| outgoing.last(path)));
    let listed = item.keuze.is_some();
    let chosen = Memo::new(move |_| last.with(|last| chosen(last.as_ref(), listed)));
    let full = item.plaatsen_vrij == Some(0);
    let choose = Callback::new(move |()| path.with_value(|path| outgoing.put_empty(path.clone())));
    let leave = Callback::new(move |()| path.with_value(|path| outgoing.delete(path.clone())));
    let begin = item.begin.map(|begin| (begin, item.einde));
    let (place, id) = (item.id.clone(), item.id);
    wanted(id.clone());
    view! {
        <section class="card" id=place>
            <div class="part-head">
                <Pictogram id=item.pictogram.id size="large" />
                <h3><Say what=item.titel term=true /></h3>
            </div>
            <p><Say what=item.uitleg /></p>
            {begin.map(|(begin, einde)| view! {
                <p class="menu-when">
                    <DayName date=amsterdam_date(begin) />
                    <bdi dir="ltr">{hours(begin, einde)}</bdi>
                </p>
                {move || (!chosen.get()).then(|| clash(begin, einde, agenda))}
            })}
            <ul class="chips">
                {item.plaatsen_vrij.map(|places| view! {
                    <Chip sign=sign::SEAT><Say what=Phrase::from("places-left").with("count", places) /></Chip>
                })}
            </ul>
            <Obligation verplicht=item.verplicht />
            {move || chosen.get().then(|| view! {
                <p class="fact chosen"><Pictogram id=sign::CHOOSE /> <strong><Say what="chosen" /></strong></p>
            })}
            {move || last.with(|last| last.as_ref().and_then(written_line))}
            {move || match (chosen.get(), full) {
                (true, _) => Some(view! { <ActionButton sign="control-close" label="choose-no-longer" on_tap=leave /> }),
                (false, false) => Some(view! { <ActionButton sign=sign::CHOOSE label="choose-this" on_tap=choose /> }),
                (false, true) => None,
            }}
            <AskAbout soort="menukaart" id=id />
            <Speaker />
        </section>
    }
}

/// Whether it is chosen, as far as this phone knows.
fn chosen(last: Option<&Write>, listed: bool) -> bool {
    match last {
        Some(write) if matches!(write.state, State::Refused(_)) => listed,
        Some(write) => write.method == Method::Put,
        None => listed,
    }
}

fn hours(begin: DateTime<Utc>, einde: Option<DateTime<Utc>>) -> String {
    let begin = amsterdam(begin);
    einde.map_or_else(
        || clock_text(begin),
        |einde| clock_range(begin, amsterdam(einde)),
    )
}

/// What stands in the timetable at the same time.
fn clash(
    begin: DateTime<Utc>,
    einde: Option<DateTime<Utc>>,
    agenda: Read,
) -> Option<impl IntoView> {
    let items: Vec<AgendaItem> = agenda.items();
    let item = first_clash(begin, einde, &items)?.clone();
    let time = hours(item.begin, Some(item.einde));
    Some(view! {
        <div class="change">
            <Pictogram id=sign::CLASH size="small" />
            <span>
                <Say what=Phrase::from("at-the-same-time").with("time", time) />
                <AgendaTitle item=item />
            </span>
        </div>
    })
}
