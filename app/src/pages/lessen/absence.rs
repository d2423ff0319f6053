//! "I cannot come": why, by picture and without details of illness; taken back with one tap.

use leptos::prelude::*;
use mijn_pip_core::contract::{Afmelding, AgendaItem, Code, Reden};
use mijn_pip_core::outbox::State;

use crate::components::{
    ActionButton, Choice, Choices, Pictogram, Say, Standing, StandingLine, sign,
};
use crate::data::Reply;
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
    reply: Reply<AgendaItem>,
    /// The notice that counts now.
    absent: Memo<Option<Afmelding>>,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let ask = Callback::new(move |()| asked.set(true));
    let choose = Callback::new(move |reden| {
        asked.set(false);
        reply.put(&notice(Reden::from_code(reden)));
    });
    let come = Callback::new(move |()| {
        asked.set(false);
        reply.delete();
    });
    view! {
        <section class="deed">
            {move || match (absent.get(), asked.get()) {
                _ if let Some(afmelding) = outdated(reply) => ask_anew(afmelding, reply).into_any(),
                (Some(afmelding), _) => given(afmelding, reply, come).into_any(),
                (None, false) => view! {
                    <div class="actions"><ActionButton sign=sign::ABSENT label="cannot-come" on_tap=ask /></div>
                }
                .into_any(),
                (None, true) => view! {
                    <h3><Say what="ask-absence" /></h3>
                    <Choices choices=choices() chosen=Signal::stored(None) on_choose=choose />
                }
                .into_any(),
            }}
            {move || standing(reply)}
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
fn given(afmelding: Afmelding, reply: Reply<AgendaItem>, come: Callback<()>) -> impl IntoView {
    let is_told = afmelding.toelichting.is_some() || afmelding.opname_id.is_some();
    let reden = afmelding.reden;
    let about = reply
        .newest()
        .with_untracked(|item| format!("absence/{}", item.id));
    let tell = Callback::new(move |told: Told| {
        reply.put(&Afmelding {
            toelichting: told.tekst,
            opname_id: told.opname_id,
            ..notice(reden)
        });
    });
    view! {
        <p class="fact"><Pictogram id=sign::ABSENT /> <strong><Say what="you-do-not-come" /></strong></p>
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
        <div class="actions"><ActionButton sign=sign::COME_AFTER_ALL label="come-after-all" on_tap=come /></div>
        {(!is_told).then(|| view! { <Tell about=about label="tell-absence" on_send=tell /> })}
    }
}

/// The notice that was given of what the item was before it changed.
fn outdated(reply: Reply<AgendaItem>) -> Option<Afmelding> {
    reply.last().with(|last| match last {
        Some(write) if matches!(write.state, State::Changed(_)) => write.value(),
        _ => None,
    })
}

/// The item stands above as it is now; what was told is kept, and asked anew.
fn ask_anew(afmelding: Afmelding, reply: Reply<AgendaItem>) -> impl IntoView {
    let again = Callback::new(move |()| reply.put(&afmelding));
    let come = Callback::new(move |()| reply.forget());
    view! {
        <div class="change" role="alert">
            <Pictogram id=sign::MOVED size="small" />
            <Say what="lesson-changed" />
            <div class="actions">
                <ActionButton sign=sign::COME_AFTER_ALL label="come-after-all" on_tap=come />
                <ActionButton sign=sign::ABSENT label="cannot-come" on_tap=again />
            </div>
        </div>
    }
}

/// How far the last thing that was said is.
fn standing(reply: Reply<AgendaItem>) -> Option<impl IntoView> {
    let received = reply.newest().with(|item| {
        item.afmelding
            .as_ref()
            .and_then(|afmelding| afmelding.ontvangen_op)
    });
    let standing = reply.last().with(|last| match last {
        Some(write) => Standing::of(write, received),
        None => received.map(|at| Standing::Received(Some(at))),
    })?;
    let on_again = Callback::new(move |()| reply.again());
    let on_drop = Callback::new(move |()| reply.forget());
    Some(view! { <StandingLine standing=standing on_again=on_again on_drop=on_drop /> })
}
