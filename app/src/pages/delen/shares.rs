//! What is shared now: with whom, since when, until when, what was looked at, and how to stop.

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock};
use mijn_pip_core::contract::{DeelDoelgroep, Deellink, Inzage, Lijst};
use mijn_pip_core::outbox::State;

use super::summary::seen;
use crate::components::{
    ActionButton, Chip, Fact, LinkButton, Pictogram, Say, SomeUnreadable, sign,
};
use crate::data::{deellink_path, looks_of, use_outgoing, use_reads, use_session, use_settings};
use crate::language::{Phrase, code, day_of, moment};
use crate::routes::Route;
use crate::shell::{around, region, written_line};

/// The shares, the newest first.
#[component]
pub fn Shares() -> impl IntoView {
    let reads = use_reads();
    let list = Memo::new(move |_| reads.deellinks.value::<Lijst<Deellink>>());
    let outgoing = use_outgoing();
    let items = Memo::new(move |before: Option<&Vec<Deellink>>| {
        let mut items = list.with(|list| {
            let items = list.iter().flat_map(|list| list.items.iter().cloned());
            items.collect::<Vec<_>>()
        });
        // One that was stopped here stays, so that it can say so.
        let stopped = before.into_iter().flatten().filter(|link| {
            let is_listed = items.iter().any(|listed| listed.id == link.id);
            !is_listed && untrack(|| outgoing.last(&deellink_path(&link.id))).is_some()
        });
        let stopped: Vec<_> = stopped.cloned().collect();
        items.extend(stopped);
        items
    });
    // One that is used meanwhile is drawn anew, with who it is.
    let key = |link: &Deellink| (link.id.clone(), link.gekoppeld_aan.clone());
    view! {
        <h2><Say what="share-now" /></h2>
        {around(reads.deellinks, move || list.with(Option::is_some))}
        {move || (list.with(Option::is_some) && items.with(Vec::is_empty)).then(|| view! {
            <p class="quiet"><Say what="share-none" /></p>
        })}
        <For each=move || items.get() key=key let:link>
            <Share link=link />
        </For>
        {move || list.with(|list| list.as_ref().map(|list| view! {
            <SomeUnreadable count=list.items.onleesbaar() />
        }))}
    }
}

/// One share.
#[component]
fn Share(
    /// The share.
    link: Deellink,
) -> impl IntoView {
    let (id, is_used) = (link.id.clone(), link.gekoppeld_op.is_some());
    let until = moment("share-until", link.geldig_tot);
    let since = link
        .gekoppeld_op
        .map(|at| Phrase::from("since").with("date", day_of(at).date));
    let Deellink {
        doelgroep,
        taken,
        doel_id,
        met_wensen,
        gekoppeld_aan,
        ..
    } = link;
    view! {
        <section class="card share">
            <Fact sign=sign::doelgroep(doelgroep)>
                {match gekoppeld_aan {
                    Some(name) => view! { <h3 dir="auto">{name}</h3> }.into_any(),
                    None => view! { <h3><Say what="share-not-used" /></h3> }.into_any(),
                }}
                <span class="quiet"><Say what=code("doelgroep", doelgroep) /></span>
            </Fact>
            <Fact sign=sign::UNTIL>
                {since.map(|since| view! { <Say what=since /> })}
                <Say what=until />
            </Fact>
            {what(doelgroep, taken, doel_id, met_wensen)}
            {is_used.then(|| looks(&id))}
            <Stop id=id is_used=is_used />
        </section>
    }
}

/// What is seen; drawn anew when the names of the tasks come.
fn what(
    doelgroep: DeelDoelgroep,
    taken: Vec<String>,
    doel: Option<String>,
    met_wensen: bool,
) -> impl IntoView {
    let chips = move || {
        let seen = seen(doelgroep, &taken, doel.as_deref(), met_wensen).into_iter();
        seen.map(|(sign, words)| view! { <Chip sign=sign><Say what=words /></Chip> })
            .collect_view()
    };
    view! { <ul class="chips">{chips}</ul> }
}

/// When it was looked at last, and folded beneath it every time.
fn looks(id: &str) -> impl IntoView + use<> {
    let read = looks_of(use_session(), use_settings(), id);
    read.load();
    region(read, |list: Lijst<Inzage>| {
        let unreadable = list.items.onleesbaar();
        let looks = list.items.into_vec();
        let last = looks.first().map_or_else(
            || Phrase::from("share-not-looked"),
            |look| when("share-looked-last", look),
        );
        view! {
            <Fact sign=sign::LOOKED><Say what=last /></Fact>
            {(!looks.is_empty()).then(|| view! {
                <details class="folded">
                    <summary>
                        <Say what="share-looks" on_control=true />
                        <Pictogram id="control-down" size="control" />
                    </summary>
                    <ul class="looks">{looks.into_iter().map(look).collect_view()}</ul>
                </details>
            })}
            <SomeUnreadable count=unreadable />
        }
    })
}

fn look(look: Inzage) -> impl IntoView {
    let at = when("share-looked-at", &look);
    view! { <li><Say what=look.wat /> <span class="quiet"><Say what=at /></span></li> }
}

/// The moment of a look, in words.
fn when(words: &'static str, look: &Inzage) -> Phrase {
    let day = day_of(look.op);
    Phrase::from(words)
        .with("day", day.relative)
        .with("date", day.date)
        .with("time", clock(amsterdam(look.op)))
}

/// Stopping, and saying that it is somebody else; both end it, and say so only when the municipality has it.
#[component]
fn Stop(
    /// The id of the share.
    id: String,
    /// Whether there is somebody who may be the wrong one.
    is_used: bool,
) -> impl IntoView {
    let outgoing = use_outgoing();
    let path = StoredValue::new(deellink_path(&id));
    let last = Memo::new(move |_| path.with_value(|path| outgoing.last(path)));
    let is_wrong = RwSignal::new(false);
    let stop = Callback::new(move |()| outgoing.delete(path.get_value()));
    let wrong = Callback::new(move |()| {
        is_wrong.set(true);
        stop.run(());
    });
    move || match last.get() {
        None => view! {
            <div class="actions">
                <ActionButton sign=sign::STOP label="share-stop" on_tap=stop />
                {is_used.then(|| view! {
                    <ActionButton sign=sign::WRONG_PERSON label="share-wrong-person" on_tap=wrong />
                })}
            </div>
        }
        .into_any(),
        Some(write) => {
            let words = match write.state {
                State::Received(_) => "share-stopped",
                _ => "share-not-stopped-yet",
            };
            view! {
                <div role="status"><Fact sign=sign::STOP><strong><Say what=words /></strong></Fact></div>
                {written_line(&write)}
                {is_wrong.get().then(|| view! {
                    <p><Say what="share-wrong-why" /></p>
                    <div class="actions">
                        <LinkButton href=Route::Contact.path() sign=sign::CONTACT label="see-contact" />
                    </div>
                })}
            }
            .into_any()
        }
    }
}
