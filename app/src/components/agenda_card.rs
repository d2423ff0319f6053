//! An item of the timetable: as a card in a list, and with all one needs to get there.

use leptos::prelude::*;
use mijn_pip_core::civil::{amsterdam, clock};
use mijn_pip_core::contract::{
    AgendaItem, AgendaStatus, Kinderopvang, Locatie, Meeneemding, TolkAanwezig, Vervoer,
};

use super::{Chip, ClockFace, Fact, Obligation, Pictogram, Portrait, Say, Speaker, sign};
use crate::language::{Phrase, Said, code};

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

/// An item in the timetable: what, when and where; the rest when opened.
#[component]
pub fn AgendaCard(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
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
                        <AgendaTitle item=item.clone() on_control=true />
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
                {details} {item.verplicht.map(|verplicht| view! { <Obligation verplicht=verplicht /> })} <Speaker />
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
    let sign = sign::agenda_status(item.status)?;
    let status = code("agenda-status", item.status);
    let from = item
        .oorspronkelijk_begintijdstip
        .map(|begin| Phrase::from("moved-from").with("time", clock(amsterdam(begin))));
    Some(view! {
        <p class="change">
            <Pictogram id=sign size="small" />
            <span>
                <strong><Say what=status term=true on_control=true /></strong>
                {from.map(|from| view! { " · " <Say what=from on_control=true /> })}
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
    view! {
        {item.bezoek.map(|who| view! {
            <div class="fact">
                <Portrait naam=who.naam.clone().unwrap_or_default() foto=who.foto />
                <div>
                    <Say what="home-visit" term=true />
                    <strong dir="auto">{who.naam}</strong>
                </div>
            </div>
        })}
        {item.locatie.map(place)}
        <ul class="chips">
            {item.vervoer.map(|travel| transport(&travel))}
            {item.kinderopvang.filter(|care| care.nodig).map(childcare)}
            {item.tolk.map(|tolk| interpreter(&tolk))}
            {item.gezin_welkom.then(|| view! { <Chip sign=sign::FAMILY><Say what="family-welcome" /></Chip> })}
            {item.docent.map(|who| view! {
                <Chip sign=sign::TEACHER><span dir="auto">{who.naam}</span></Chip>
            })}
        </ul>
        {bring(item.meenemen.into_vec())}
        {item.huiswerk.map(|tekst| view! {
            <Fact sign=sign::HOMEWORK>
                <strong><Say what="homework" /></strong>
                <Say what=tekst />
            </Fact>
        })}
        {item.thema.map(|tekst| view! {
            <Fact sign=sign::THEME>
                <span class="quiet"><Say what="theme-of-the-week" /></span>
                <Say what=tekst />
            </Fact>
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

fn transport(travel: &Vervoer) -> impl IntoView + use<> {
    let words = match travel.reistijd_minuten {
        Some(minutes) => Phrase::from("minutes").with("minutes", minutes),
        None => code("vervoer", travel.soort),
    };
    let done = travel.geregeld.then_some(true);
    view! { <Chip sign=sign::vervoer(travel.soort) done=done><Say what=words /></Chip> }
}

fn childcare(care: Kinderopvang) -> impl IntoView + use<> {
    view! {
        <Chip sign=sign::CHILDCARE done=Some(care.geregeld)>
            <Say what=arranged(care.geregeld, "childcare-arranged", "childcare-open") />
            {care.waar.map(|waar| view! { <bdi class="quiet" dir="auto">{waar}</bdi> })}
        </Chip>
    }
}

fn interpreter(tolk: &TolkAanwezig) -> impl IntoView + use<> {
    let words = arranged(tolk.geregeld, "interpreter-arranged", "interpreter-open");
    view! { <Chip sign=sign::INTERPRETER done=Some(tolk.geregeld)><Say what=words /></Chip> }
}

fn arranged(is_arranged: bool, yes: &'static str, no: &'static str) -> &'static str {
    if is_arranged { yes } else { no }
}

fn bring(things: Vec<Meeneemding>) -> Option<impl IntoView> {
    (!things.is_empty()).then(|| {
        let things = things.into_iter().map(|thing| {
            view! {
                <Chip sign=thing.pictogram.id>
                    <Say what=thing.tekst />
                </Chip>
            }
        });
        view! {
            <p class="quiet"><Say what="bring" /></p>
            <ul class="chips">{things.collect_view()}</ul>
        }
    })
}
