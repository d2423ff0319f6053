//! An item of the timetable in a list: what, when and where; the rest when opened.

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock};
use mijn_pip_core::contract::{AgendaItem, AgendaStatus};

use super::{AgendaChange, ClockFace, Pictogram, Say, Speaker, sign};
use crate::language::Said;
use crate::platform::document::is_open;

/// The name of an item; a sensitive one is only "Afspraak".
#[component]
pub fn AgendaTitle(
    /// The item.
    item: AgendaItem,
    /// Whether it stands on something to tap.
    #[prop(default = false)]
    on_control: bool,
) -> impl IntoView {
    view! { <Say what=agenda_title(&item) term=true on_control=on_control /> }
}

/// The words of that name.
pub fn agenda_title(item: &AgendaItem) -> Said {
    if item.gevoelig {
        "appointment".into()
    } else {
        item.titel.clone().into()
    }
}

/// The picture of an item; a sensitive one is neutral.
pub fn agenda_sign(item: &AgendaItem) -> &'static str {
    if item.gevoelig {
        sign::CALENDAR
    } else {
        sign::agenda(item.soort)
    }
}

/// An item in the timetable, folded; one is open at a time.
///
/// What is folded is drawn when it is opened, so that a full week is light.
#[component]
pub fn AgendaCard(
    /// The item; it may change while it is read.
    item: Memo<AgendaItem>,
    /// What the participant did about it, on the folded card.
    marks: AnyView,
    /// Whether it is the one that somebody came for: it is then opened.
    wanted: Signal<bool>,
    /// Told when it is opened.
    on_open: Callback<()>,
    /// What stands on the opened card.
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let kind = move || {
        item.with(|item| match item.status {
            AgendaStatus::Geannuleerd => "agenda card cancelled",
            AgendaStatus::Geweest => "agenda card past",
            _ => "agenda card",
        })
    };
    let toggled = move |event| {
        open.set(is_open(&event));
        if open.get_untracked() {
            on_open.run(());
        }
    };
    let id = item.with_untracked(|item| item.id.clone());
    view! {
        <details class=kind name="agenda" id=id open=move || wanted.get() on:toggle=toggled>
            <summary>
                {move || head(item.get())}
                {marks}
            </summary>
            {move || open.get().then(|| view! {
                <div class="agenda-body">{children()} <Speaker /></div>
            })}
        </details>
    }
}

/// What stands on the folded card.
fn head(item: AgendaItem) -> impl IntoView {
    let (from, to) = (amsterdam(item.begin), amsterdam(item.einde));
    let (sign, title) = (agenda_sign(&item), agenda_title(&item));
    let place = item.locatie.clone().filter(|_| !item.gevoelig);
    let place = place.map(|place| view! { <bdi class="quiet" dir="auto">{place.naam}</bdi> });
    view! {
        <AgendaChange item=item />
        <Pictogram id=sign />
        <div class="agenda-what">
            <h3><Say what=title term=true on_control=true /></h3>
            <bdi class="agenda-time" dir="ltr">
                <strong>{clock(from)}</strong>
                {format!("–{}", clock(to))}
            </bdi>
            {place}
        </div>
        <ClockFace at=from />
    }
}
