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
    /// The item.
    item: AgendaItem,
    /// Whether the participant gave notice of not coming.
    absent: Signal<bool>,
    /// Whether it is the one that somebody came for: it begins opened.
    #[prop(default = false)]
    wanted: bool,
    /// Told when it is opened.
    #[prop(optional_no_strip)]
    on_open: Option<Callback<()>>,
    /// What stands on the opened card.
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(wanted);
    let kind = match item.status {
        AgendaStatus::Geannuleerd => "agenda card cancelled",
        AgendaStatus::Geweest => "agenda card past",
        _ => "agenda card",
    };
    let toggled = move |event| {
        open.set(is_open(&event));
        if let Some(on_open) = on_open.filter(|_| open.get_untracked()) {
            on_open.run(());
        }
    };
    let id = item.id.clone();
    view! {
        <details class=kind name="agenda" id=id open=wanted on:toggle=toggled>
            <summary>
                {head(item)}
                {move || absent.get().then(|| view! {
                    <p class="change">
                        <Pictogram id=sign::ABSENT size="small" />
                        <strong><Say what="you-do-not-come" on_control=true /></strong>
                    </p>
                })}
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
