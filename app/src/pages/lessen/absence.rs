//! "I cannot come": why, by picture and without details of illness; taken back with one tap.

use leptos::prelude::*;
use mijn_pip_core::contract::{Afmelding, Code, Reden};

use super::attendance::Attendance;
use crate::components::{ActionButton, Choice, Choices, Pictogram, Say, StandingLine, sign};
use crate::language::code;
use crate::shell::{Tell, Told};

/// The reasons that one can give here.
const REASONS: [Reden; 6] = [
    Reden::Ziek,
    Reden::Kind,
    Reden::Werk,
    Reden::Vervoer,
    Reden::Anders,
    Reden::WilIkNietZeggen,
];

/// Giving notice of not coming to an item.
#[component]
pub fn Absence(
    /// The item and the notice.
    attendance: Attendance,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let ask = Callback::new(move |()| asked.set(true));
    let choose = Callback::new(move |reden| {
        asked.set(false);
        attendance.give(&notice(Reden::from_code(reden)));
    });
    let outdated = Memo::new(move |_| attendance.outdated());
    let on_again = Callback::new(move |()| attendance.again());
    let on_drop = Callback::new(move |()| attendance.forget());
    view! {
        <section class="deed">
            {move || match (outdated.get(), attendance.notice(), asked.get()) {
                (Some(afmelding), ..) => ask_anew(afmelding, attendance).into_any(),
                (None, Some(afmelding), _) => given(afmelding, attendance).into_any(),
                (None, None, false) => view! {
                    <div class="actions"><ActionButton sign=sign::ABSENT label="cannot-come" on_tap=ask /></div>
                }
                .into_any(),
                (None, None, true) => view! {
                    <h3><Say what="ask-absence" /></h3>
                    <Choices choices=choices() chosen=Signal::stored(None) on_choose=choose />
                }
                .into_any(),
            }}
            {move || attendance.standing().map(|standing| view! {
                <StandingLine standing=standing on_again=on_again on_drop=on_drop />
            })}
        </section>
    }
}

fn notice(reden: Reden) -> Afmelding {
    Afmelding {
        reden,
        toelichting: None,
        opname_id: None,
        ontvangen_op: None,
    }
}

fn choices() -> Vec<Choice> {
    REASONS
        .into_iter()
        .map(|reden| Choice {
            value: reden.code(),
            sign: sign::reden(reden),
            label: code("reden", reden),
        })
        .collect()
}

/// The notice that was given: it can be told more about, and taken back.
fn given(afmelding: Afmelding, attendance: Attendance) -> impl IntoView {
    let is_told = afmelding.toelichting.is_some() || afmelding.opname_id.is_some();
    let reden = afmelding.reden;
    let id = attendance.item().with_untracked(|item| item.id.clone());
    let come = Callback::new(move |()| attendance.come());
    let tell = Callback::new(move |told: Told| {
        attendance.give(&Afmelding {
            toelichting: told.tekst,
            opname_id: told.opname_id,
            ..notice(reden)
        });
    });
    view! {
        <p class="fact"><Pictogram id=sign::ABSENT /> <strong><Say what="you-do-not-come" /></strong></p>
        {told(afmelding)}
        <div class="actions"><ActionButton sign=sign::COME_AFTER_ALL label="come-after-all" on_tap=come /></div>
        {(!is_told).then(|| view! { <Tell about=format!("absence/{id}") label="tell-absence" on_send=tell /> })}
    }
}

/// The item stands above as it is now; what was told is kept, and asked anew.
fn ask_anew(afmelding: Afmelding, attendance: Attendance) -> impl IntoView {
    let come = Callback::new(move |()| attendance.come());
    let shown = afmelding.clone();
    let again = Callback::new(move |()| attendance.give(&afmelding));
    view! {
        <div class="change" role="alert">
            <Pictogram id=sign::MOVED size="small" />
            <Say what="lesson-changed" />
        </div>
        {told(shown)}
        <div class="actions">
            <ActionButton sign=sign::COME_AFTER_ALL label="come-after-all" on_tap=come />
            <ActionButton sign=sign::ABSENT label="cannot-come" on_tap=again />
        </div>
    }
}

/// Why, and what was told about it.
fn told(afmelding: Afmelding) -> impl IntoView {
    let reden = afmelding.reden;
    view! {
        <ul class="chips">
            <li class="chip chip-done">
                <Pictogram id=sign::reden(reden) size="small" />
                <Say what=code("reden", reden) />
            </li>
            {afmelding.opname_id.map(|_| view! {
                <li class="chip chip-done">
                    <Pictogram id=sign::MICROPHONE size="small" />
                    <Say what="voice-recorded" />
                </li>
            })}
        </ul>
        {afmelding.toelichting.map(|woorden| view! { <blockquote><Say what=woorden /></blockquote> })}
    }
}
