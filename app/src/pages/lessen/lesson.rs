//! One item of the timetable: all about it, and what the participant says of it.

use leptos::prelude::*;
use mijn_pip_core::civil::days_until;
use mijn_pip_core::contract::{AgendaItem, AgendaSoort, AgendaStatus};

use super::absence::Absence;
use super::attendance::Attendance;
use super::calendar_file::OneInCalendar;
use super::experience::Experience;
use crate::components::{
    AgendaCard, AgendaDetails, JoinLink, Late, LinkButton, Obligation, Pictogram, Say, VideoLink,
    sign,
};
use crate::data::{Read, use_reads, use_settings};
use crate::platform::{clock, maps};
use crate::routes::Route;
use crate::shell::{AskAbout, use_notices, wanted};

/// An item of the timetable.
#[component]
pub fn Lesson(
    /// The item, as the list has it.
    listed: Signal<AgendaItem>,
    /// The list.
    read: Read,
) -> impl IntoView {
    let notices = use_notices();
    let attendance = Attendance::new(read, listed);
    let item = attendance.item();
    let id = item.with_untracked(|item| item.id.clone());
    let place = format!("{}#{id}", Route::Lessen.path());
    let on_open = Callback::new(move |()| notices.open(&place));
    let reads = use_reads();
    let deed = Memo::new(move |_| {
        reads.follow_time();
        item.with(Deed::about)
    });
    view! {
        <AgendaCard item=item marks=marks(attendance).into_any() wanted=wanted(id) on_open=on_open>
            {move || about(item.get())}
            {move || match deed.get() {
                Deed::Come => Some(view! { <Absence attendance=attendance /> }.into_any()),
                Deed::Exam => Some(exam().into_any()),
                Deed::Tell if !attendance.is_absent() => {
                    Some(view! { <Experience item=untrack(|| attendance.whole()) /> }.into_any())
                }
                Deed::Tell | Deed::Nothing => None,
            }}
            {foot(attendance)}
        </AgendaCard>
    }
}

/// What one can say of an item now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    /// Before it: that one cannot come.
    Come,
    /// Before an exam: that is cancelled elsewhere.
    Exam,
    /// After it: how it was.
    Tell,
    /// Nothing.
    Nothing,
}

impl Deed {
    fn about(item: &AgendaItem) -> Self {
        let (now, is_exam) = (clock::now(), item.soort == AgendaSoort::Examen);
        match item.status {
            AgendaStatus::Geannuleerd => Self::Nothing,
            _ if now < item.begin && is_exam => Self::Exam,
            _ if now < item.begin => Self::Come,
            _ if item.einde <= now && !is_exam => Self::Tell,
            _ => Self::Nothing,
        }
    }
}

/// On the folded card: that the participant does not come, and that this is not known yet.
fn marks(attendance: Attendance) -> impl IntoView {
    let mark = |sign: &'static str, words: &'static str| {
        view! {
            <p class="change">
                <Pictogram id=sign size="small" />
                <strong><Say what=words on_control=true /></strong>
            </p>
        }
    };
    view! {
        {move || attendance.is_absent().then(|| mark(sign::ABSENT, "you-do-not-come"))}
        {move || attendance.is_unsent().then(|| mark(sign::WAITING, "unsent-title"))}
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
fn foot(attendance: Attendance) -> impl IntoView {
    let id = attendance.item().with_untracked(|item| item.id.clone());
    let item = Signal::derive(move || attendance.whole());
    view! {
        <div class="actions">
            <OneInCalendar item=item />
            <AskAbout soort="agenda-items" id=id />
        </div>
    }
}
