//! My story: what I did with Dutch, and where; by text, voice or photo.

use std::mem::{Discriminant, discriminant};

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam_date, numeric_date};
use mijn_pip_core::contract::{Code, Lijst, TaakPlek, Verhaal};
use mijn_pip_core::outbox::{Method, State, Write};

use crate::components::{
    Choice, Choices, Empty, Pictogram, Picture, Remove, Say, SomeUnreadable, Speaker, Voice, sign,
};
use crate::data::{Outgoing, known, use_outgoing, use_reads};
use crate::language::code;
use crate::platform::{clock, random};
use crate::shell::{Tell, Told, around, written_line};

/// Below this path the entries are written.
pub const STORIES: &str = "verhalen/";

/// An entry, and how far it is when it was written here.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// What was told.
    pub verhaal: Verhaal,
    write: Option<Write>,
}

impl Entry {
    /// Whether the municipality has it with its recording and photo, so that they can be had.
    pub fn is_here(&self) -> bool {
        self.write.as_ref().is_none_or(|write| !write.is_unsent())
    }

    fn key(&self) -> (String, Option<(Discriminant<State>, bool)>) {
        let write = self.write.as_ref();
        let told = write.map(|write| (discriminant(&write.state), write.under_way));
        (self.verhaal.id.clone(), told)
    }
}

/// The entries, the newest first, and a new one.
pub fn story() -> impl IntoView {
    let (reads, outgoing) = (use_reads(), use_outgoing());
    let list = Memo::new(move |_| reads.verhalen.value::<Lijst<Verhaal>>());
    let shown = Memo::new(move |_| {
        let listed = list.with(|list| {
            list.iter()
                .flat_map(|list| list.items.iter().cloned())
                .collect()
        });
        entries(listed, &outgoing.below(STORIES))
    });
    let is_empty = move || list.with(Option::is_some) && shown.with(Vec::is_empty);
    view! {
        <section class="story">
            <h2><Say what="my-story" term=true /></h2>
            {new_entry(outgoing)}
            {around(reads.verhalen, move || list.with(Option::is_some))}
            <For each=move || shown.get() key=Entry::key let:found>{entry(found)}</For>
            {move || is_empty().then(|| view! { <Empty text="story-none" /> })}
            {move || list.with(|list| list.as_ref().map(|list| {
                view! { <SomeUnreadable count=list.items.onleesbaar() /> }
            }))}
        </section>
    }
}

/// What the municipality has and what was written here since, without what was taken away.
pub fn entries(listed: Vec<Verhaal>, writes: &[Write]) -> Vec<Entry> {
    let is_listed = |id: &str| listed.iter().any(|known| known.id == id);
    let written: Vec<Verhaal> = writes
        .iter()
        .filter_map(Write::value::<Verhaal>)
        .filter(|verhaal| !is_listed(&verhaal.id))
        .collect();
    let all = listed.into_iter().chain(written).filter_map(|verhaal| {
        let path = format!("{STORIES}{}", verhaal.id);
        let last = writes.iter().rfind(|write| write.path == path);
        let is_gone = last.is_some_and(|last| last.method == Method::Delete && !last.is_stuck());
        let write = last.cloned();
        (!is_gone).then_some(Entry { verhaal, write })
    });
    let mut all: Vec<_> = all.collect();
    // The one that was told last stands first within a day.
    all.reverse();
    all.sort_by_key(|entry| std::cmp::Reverse(entry.verhaal.datum));
    all
}

fn entry(entry: Entry) -> impl IntoView {
    let outgoing = use_outgoing();
    let is_here = entry.is_here();
    let Entry { verhaal, write } = entry;
    let path = format!("{STORIES}{}", verhaal.id);
    let remove = Callback::new(move |()| outgoing.delete(path.clone()));
    view! {
        <section class="card">
            <div class="fact">
                <Pictogram id=sign::plek(verhaal.waar) />
                <div>
                    <strong><Say what=code("plek", verhaal.waar) /></strong>
                    <small class="quiet"><bdi dir="ltr">{numeric_date(verhaal.datum)}</bdi></small>
                </div>
            </div>
            {verhaal.tekst.map(|words| view! { <p><Say what=words /></p> })}
            {verhaal.opname_id.map(|id| view! { <Voice path=known::content("opnamen", &id) is_here=is_here /> })}
            {verhaal.foto_id.map(|id| view! { <Picture path=known::content("fotos", &id) is_here=is_here /> })}
            {write.as_ref().and_then(written_line)}
            <Remove on_remove=remove />
            <Speaker />
        </section>
    }
}

/// First where it was, then what.
fn new_entry(outgoing: Outgoing) -> impl IntoView {
    let place = RwSignal::new(None::<&'static str>);
    let places = TaakPlek::CODES.iter().map(|(waar, value)| Choice {
        value,
        sign: sign::plek(*waar),
        label: code("plek", *waar),
    });
    let places: Vec<_> = places.collect();
    let on_choose = Callback::new(move |value| place.set(Some(value)));
    let on_send = Callback::new(move |told: Told| {
        let Some(waar) = place.get_untracked() else {
            return;
        };
        let verhaal = Verhaal {
            id: random::uuid(),
            datum: amsterdam_date(clock::now()),
            waar: TaakPlek::from_code(waar),
            tekst: told.tekst,
            opname_id: told.opname_id,
            foto_id: told.foto_id,
        };
        place.set(None);
        if let Ok(value) = serde_json::to_value(&verhaal) {
            outgoing.put(format!("{STORIES}{}", verhaal.id), value, None);
        }
    });
    view! {
        <section class="card">
            <h3><Say what="story-where" /></h3>
            <Choices choices=places chosen=place.into() on_choose=on_choose />
            {move || place.get().map(|_| view! {
                <Tell about="story".to_owned() label="story-what" shown=true on_send=on_send />
            })}
        </section>
    }
}
