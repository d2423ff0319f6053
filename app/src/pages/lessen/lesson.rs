//! One item of the timetable: all about it, and what the participant says of it.

use leptos::prelude::*;
use mijn_pip_core::civil::days_until;
use mijn_pip_core::contract::{AgendaItem, AgendaSoort, AgendaStatus};

use super::absence::Absence;
use super::calendar_file::OneInCalendar;
use super::experience::Experience;
use crate::components::{
    AgendaCard, AgendaDetails, JoinLink, Late, LinkButton, Obligation, Pictogram, Say, VideoLink,
    sign,
};
use crate::data::{Read, Reply, known, use_settings};
use crate::platform::{clock, document, location, maps};
use crate::routes::Route;
use crate::shell::{ask_about, use_notices};

/// An item of the timetable.
#[component]
pub fn Lesson(
    /// The item, as the list has it.
    item: AgendaItem,
    /// The list.
    read: Read,
) -> impl IntoView {
    let notices = use_notices();
    let wanted = location::fragment().is_some_and(|part| part == item.id);
    if wanted {
        document::bring_into_view(item.id.clone());
    }
    let reply = Reply::new(read, item.clone(), known::afmelding_path(&item.id));
    let newest = reply.newest();
    let absent = Memo::new(move |_| {
        reply
            .last()
            .with(|last| newest.with(|item| known::afmelding(item, last.as_ref())))
    });
    let place = format!("{}#{}", Route::Lessen.path(), item.id);
    let on_open = Callback::new(move |()| notices.open(&place));
    let is_absent = Signal::derive(move || absent.with(Option::is_some));
    view! {
        <AgendaCard item=item absent=is_absent wanted=wanted on_open=Some(on_open)>
            {move || about(newest.get())}
            {move || deed(&newest.get(), reply, absent)}
            {move || foot(newest.get())}
        </AgendaCard>
    }
}

/// Where, who, what to bring; of a sensitive item its name too, since the card was unfolded on purpose.
fn about(item: AgendaItem) -> impl IntoView {
    let is_exam = item.soort == AgendaSoort::Examen;
    let way = item
        .locatie
        .as_ref()
        .and_then(|place| place.geo)
        .map(maps::way_to);
    let now = clock::now();
    let is_today = days_until(now, item.begin) == 0 && now < item.einde;
    let goes_on = item.status != AgendaStatus::Geannuleerd;
    let late = item
        .telefoon
        .clone()
        .filter(|_| !is_exam && is_today && goes_on);
    view! {
        {item.gevoelig.then(|| view! {
            <p class="fact"><Pictogram id=sign::LOCK size="small" /> <strong><Say what=item.titel.clone() term=true /></strong></p>
        })}
        <AgendaDetails item=item.clone() />
        {item.verplicht.map(|verplicht| view! { <Obligation verplicht=verplicht /> })}
        {item.video.clone().map(|video| view! { <VideoLink video=video /> })}
        <div class="actions">
            <JoinLink item=item />
            {way.filter(|_| goes_on).map(|href| view! { <LinkButton href=href sign=sign::PLACE label="show-the-way" /> })}
            {late.map(|number| view! { <Late number=number /> })}
        </div>
    }
}

/// What the participant can say of it: before, that one cannot come; afterwards, how it was.
fn deed(
    item: &AgendaItem,
    reply: Reply<AgendaItem>,
    absent: Memo<Option<mijn_pip_core::contract::Afmelding>>,
) -> Option<AnyView> {
    let now = clock::now();
    let is_absent = absent.with(Option::is_some);
    if item.status == AgendaStatus::Geannuleerd {
        return None;
    }
    if item.soort == AgendaSoort::Examen {
        return (now < item.begin).then(|| exam().into_any());
    }
    if now < item.begin {
        return Some(view! { <Absence reply=reply absent=absent /> }.into_any());
    }
    (item.einde <= now && !is_absent).then(|| view! { <Experience item=item.clone() /> }.into_any())
}

/// An exam is not cancelled here.
fn exam() -> impl IntoView {
    let number = use_settings().duo_telefoonnummer();
    view! {
        <div class="deed">
            {match number {
                Some(number) => view! {
                    <p><Say what="exam-cannot-come" /></p>
                    <div class="actions"><LinkButton href=format!("tel:{number}") sign=sign::PHONE label="call-duo" /></div>
                    <p class="quiet"><bdi dir="ltr">{number.clone()}</bdi></p>
                }
                .into_any(),
                None => view! {
                    <p><Say what="exam-cannot-come-ask" /></p>
                    <div class="actions">
                        <LinkButton href=Route::Contact.path() sign=sign::CONTACT label="see-contact" />
                    </div>
                }
                .into_any(),
            }}
        </div>
    }
}

/// Into the phone's calendar, and a question about it.
fn foot(item: AgendaItem) -> impl IntoView {
    let question = ask_about("agenda-items", &item.id);
    view! {
        <div class="actions">
            <OneInCalendar item=item />
            <LinkButton href=question sign=sign::QUESTION label="ask-about-this" />
        </div>
    }
}
