//! Into the phone's own calendar: one item, or everything that comes, as a file that the phone opens.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::AgendaItem;
use mijn_pip_core::ics::{Entry, Words, calendar};

use crate::components::{ActionButton, Card, Say, Trouble, sign};
use crate::data::{ReadState, known, use_outgoing, use_reads};
use crate::language::{Language, code, use_language};
use crate::platform::{clock, download, location};

/// What the file is called and what it is.
const NAME: &str = "mijn-pip.ics";
const KIND: &str = "text/calendar;charset=utf-8";

/// The button that gives the phone one item.
#[component]
pub fn OneInCalendar(
    /// The item as it is when the button is tapped.
    item: Signal<AgendaItem>,
) -> impl IntoView {
    let language = use_language();
    let save = Callback::new(move |()| give(&[item.get_untracked()], language));
    view! { <ActionButton sign=sign::PHONE_CALENDAR label="to-my-calendar" on_tap=save /> }
}

/// The button that gives the phone everything that comes, however far: it is asked for then.
#[component]
pub fn CalendarFile() -> impl IntoView {
    let (language, outgoing, all) = (use_language(), use_outgoing(), use_reads().agenda_all);
    let failed = RwSignal::new(false);
    let save = Callback::new(move |()| {
        spawn_local(async move {
            all.fetch().await;
            let is_there = matches!(all.state(), ReadState::Ready(_, None));
            failed.try_set(!is_there);
            if is_there {
                give(&known::with_notices(all.items(), outgoing), language);
            }
        });
    });
    view! {
        <Card>
            <ActionButton sign=sign::PHONE_CALENDAR label="all-to-my-calendar" on_tap=save />
            <p class="quiet"><Say what="calendar-why" /></p>
            {move || failed.get().then(|| view! { <Trouble text="calendar-failed" /> })}
        </Card>
    }
}

/// Gives the phone a file with these items, in the reader's language.
fn give(items: &[AgendaItem], language: Language) {
    let (taal, say) = (language.tag(), |id: &'static str| language.label(id));
    let (neutraal, meenemen, huiswerk) = (say("appointment"), say("bring"), say("homework"));
    let entries: Vec<_> = items
        .iter()
        .map(|item| {
            let regels = lines(item, language);
            let words = Words {
                taal: &taal,
                neutraal: &neutraal,
                meenemen: &meenemen,
                huiswerk: &huiswerk,
                regels: &regels,
            };
            Entry::of(item, &words)
        })
        .collect();
    let file = calendar(&entries, clock::now(), &location::host());
    spawn_local(async move { download::save(NAME, KIND, &file).await });
}

/// Who teaches, and what is arranged.
fn lines(item: &AgendaItem, language: Language) -> Vec<String> {
    let arranged =
        |is: bool, yes: &'static str, no: &'static str| language.label(if is { yes } else { no });
    let teacher = item.docent.as_ref().and_then(|who| {
        let role = language.label(code("rol", who.rol));
        who.naam.as_ref().map(|naam| format!("{role}: {naam}"))
    });
    let tolk = item.tolk.as_ref();
    let tolk = tolk.map(|tolk| arranged(tolk.geregeld, "interpreter-arranged", "interpreter-open"));
    let care = item.kinderopvang.as_ref().filter(|care| care.nodig);
    let care = care.map(|care| arranged(care.geregeld, "childcare-arranged", "childcare-open"));
    [teacher, item.aanbieder.clone(), tolk, care]
        .into_iter()
        .flatten()
        .collect()
}
