//! An item of the timetable: as a card in a list, and with all one needs to get there.

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock};
use mijn_pip_core::contract::{
    AgendaItem, AgendaStatus, Kinderopvang, Locatie, Meeneemding, TolkAanwezig, Vervoer,
};

use super::{Chip, ClockFace, Dutch, Fact, Pictogram, Portrait, Says, Term, sign};
use crate::language::{Language, code_id, use_language};

/// The name of an item; a sensitive one is only "Afspraak".
#[component]
pub fn AgendaTitle(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
    if item.gevoelig {
        view! { <Term id="appointment" /> }.into_any()
    } else {
        view! { <Says tekst=item.titel dutch=true /> }.into_any()
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

/// An item in the timetable: what, when and where; the rest when opened.
#[component]
pub fn AgendaCard(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
    let language = use_language();
    let (from, to) = (amsterdam(item.begin), amsterdam(item.einde));
    let kind = match item.status {
        AgendaStatus::Geannuleerd => "agenda card cancelled",
        AgendaStatus::Geweest => "agenda card past",
        _ => "agenda card",
    };
    let place = item.locatie.as_ref().filter(|_| !item.gevoelig);
    let place =
        place.map(|place| view! { <bdi class="quiet" dir="auto">{place.naam.clone()}</bdi> });
    let details = (!item.gevoelig).then(|| view! { <AgendaDetails item=item.clone() /> });
    view! {
        <details class=kind name="agenda">
            <summary>
                <Change item=item.clone() />
                <Pictogram id=agenda_sign(&item) />
                <div class="agenda-what">
                    <h3>
                        <AgendaTitle item=item.clone() />
                    </h3>
                    <bdi class="agenda-time" dir="ltr">
                        <strong>{clock(from)}</strong>
                        {format!("–{}", clock(to))}
                    </bdi>
                    {place}
                </div>
                <ClockFace at=from />
            </summary>
            <div class="agenda-body">
                {details} {item.verplicht.map(|verplicht| obligation(language, verplicht))}
            </div>
        </details>
    }
}

/// What changed, loud but calm.
#[component]
fn Change(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
    let language = use_language();
    let sign = sign::agenda_status(item.status)?;
    let id = code_id("agenda-status", item.status);
    let from = item
        .oorspronkelijk_begintijdstip
        .map(|begin| language.with("moved-from", &[("time", clock(amsterdam(begin)).into())]));
    Some(view! {
        <p class="change">
            <Pictogram id=sign size="small" />
            <span>
                <strong>{language.text(&id)}</strong>
                {from.map(|from| view! { " · " {from} })}
                <Dutch id=id />
            </span>
        </p>
    })
}

/// Where, how to get there, who, what to bring.
#[component]
pub fn AgendaDetails(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
    let language = use_language();
    view! {
        {item.bezoek.map(|who| view! {
            <div class="fact">
                <Portrait naam=who.naam.clone().unwrap_or_default() foto=who.foto />
                <div>
                    <Term id="home-visit" />
                    <strong dir="auto">{who.naam}</strong>
                </div>
            </div>
        })}
        {item.locatie.map(place)}
        <ul class="chips">
            {item.vervoer.map(|travel| transport(language, &travel))}
            {item.kinderopvang.filter(|care| care.nodig).map(|care| childcare(language, care))}
            {item.tolk.map(|tolk| interpreter(language, &tolk))}
            {item.gezin_welkom.then(|| view! { <Chip sign=sign::FAMILY>{language.text("family-welcome")}</Chip> })}
            {item.docent.map(|who| view! {
                <Chip sign=sign::TEACHER><span dir="auto">{who.naam}</span></Chip>
            })}
        </ul>
        {bring(language, item.meenemen.into_vec())}
        {item.huiswerk.map(|tekst| view! {
            <Fact sign="self-study">
                <strong>{language.text("homework")}</strong>
                <Says tekst=tekst />
            </Fact>
        })}
        {item.thema.map(|tekst| view! {
            <p class="theme">
                <Pictogram id=sign::THEME size="small" />
                <span>{language.text("theme-of-the-week")} " "</span>
                <Says tekst=tekst />
            </p>
        })}
    }
}

fn place(locatie: Locatie) -> impl IntoView {
    let sign = if locatie.online {
        sign::COMPUTER
    } else {
        sign::PLACE
    };
    view! {
        <Fact sign=sign>
            <bdi dir="auto">{locatie.naam}</bdi>
            {locatie.adres.map(|adres| view! { <bdi class="quiet" dir="ltr">{adres}</bdi> })}
        </Fact>
    }
}

fn transport(language: Language, travel: &Vervoer) -> impl IntoView + use<> {
    let words = match travel.reistijd_minuten {
        Some(minutes) => language.with("minutes", &[("minutes", minutes.into())]),
        None => language.text(&code_id("vervoer", travel.soort)),
    };
    let done = travel.geregeld.then_some(true);
    view! { <Chip sign=sign::vervoer(travel.soort) done=done>{words}</Chip> }
}

fn childcare(language: Language, care: Kinderopvang) -> impl IntoView + use<> {
    view! {
        <Chip sign=sign::CHILDCARE done=Some(care.geregeld)>
            {language.text(arranged(care.geregeld, "childcare-arranged", "childcare-open"))}
            {care.waar.map(|waar| view! { <bdi class="quiet" dir="auto">{waar}</bdi> })}
        </Chip>
    }
}

fn interpreter(language: Language, tolk: &TolkAanwezig) -> impl IntoView + use<> {
    let id = arranged(tolk.geregeld, "interpreter-arranged", "interpreter-open");
    view! { <Chip sign=sign::INTERPRETER done=Some(tolk.geregeld)>{language.text(id)}</Chip> }
}

fn arranged(is_arranged: bool, yes: &'static str, no: &'static str) -> &'static str {
    if is_arranged { yes } else { no }
}

fn bring(language: Language, things: Vec<Meeneemding>) -> Option<impl IntoView> {
    (!things.is_empty()).then(|| {
        let things = things.into_iter().map(|thing| {
            view! {
                <Chip sign=thing.pictogram.id>
                    <Says tekst=thing.tekst />
                </Chip>
            }
        });
        view! {
            <p class="quiet">{language.text("bring")}</p>
            <ul class="chips">{things.collect_view()}</ul>
        }
    })
}

fn obligation(language: Language, verplicht: bool) -> impl IntoView {
    view! {
        <span class="quiet">{language.text(arranged(verplicht, "compulsory", "voluntary"))}</span>
    }
}
