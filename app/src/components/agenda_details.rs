//! All that one needs to go to an item of the timetable.

use leptos::prelude::*;
use mijn_pip_core::contract::{
    AgendaItem, Betrokkene, Kinderopvang, Locatie, Meeneemding, TolkAanwezig, Vervoer,
};
use mijn_pip_core::day_part::Dagdeel;
use mijn_pip_core::own_path::own;

use super::{Chip, Fact, Portrait, Say, sign};
use crate::language::{Phrase, code};

/// Where, how to get there, who, what to bring.
#[component]
pub fn AgendaDetails(
    /// The item.
    item: AgendaItem,
) -> impl IntoView {
    let part = match Dagdeel::of(item.begin) {
        Dagdeel::Overdag => None,
        Dagdeel::Avond => Some((sign::EVENING, "in-the-evening")),
        Dagdeel::Weekend => Some((sign::WEEKEND, "in-the-weekend")),
    };
    view! {
        {item.bezoek.map(|who| person(who, "home-visit"))}
        {item.locatie.map(|locatie| place(locatie, item.aanbieder))}
        <ul class="chips">
            {part.map(|(sign, words)| view! { <Chip sign=sign><Say what=words /></Chip> })}
            {item.vervoer.map(transport)}
            {item.kinderopvang.filter(|care| care.nodig).map(childcare)}
            {item.tolk.map(|tolk| interpreter(&tolk))}
            {item.gezin_welkom.then(|| view! { <Chip sign=sign::FAMILY><Say what="family-welcome" /></Chip> })}
            {item.docent.map(|who| {
                let role = code("rol", who.rol);
                view! {
                    <Chip sign=sign::TEACHER>
                        <span dir="auto">{who.naam}</span>
                        <span class="quiet"><Say what=role /></span>
                    </Chip>
                }
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

fn person(who: Betrokkene, words: &'static str) -> impl IntoView {
    let role = code("rol", who.rol);
    view! {
        <div class="fact">
            <Portrait naam=who.naam.clone().unwrap_or_default() foto=who.foto />
            <div>
                <Say what=words term=true />
                <strong dir="auto">{who.naam}</strong>
                <span class="quiet"><Say what=role /></span>
            </div>
        </div>
    }
}

/// The place, with its door so that one knows it on arriving.
fn place(locatie: Locatie, aanbieder: Option<String>) -> impl IntoView {
    let sign = if locatie.online {
        sign::COMPUTER
    } else {
        sign::PLACE
    };
    let aanbieder = aanbieder.filter(|aanbieder| !locatie.naam.starts_with(&**aanbieder));
    let door = own(locatie.ingang);
    view! {
        <Fact sign=sign>
            <bdi dir="auto">{locatie.naam}</bdi>
            {aanbieder.map(|aanbieder| view! { <bdi class="quiet" dir="auto">{aanbieder}</bdi> })}
            {locatie.adres.map(|adres| view! { <bdi class="quiet" dir="ltr">{adres}</bdi> })}
        </Fact>
        {door.map(|path| view! {
            <figure class="door">
                <img src=path alt="" loading="lazy" />
                <figcaption class="quiet"><Say what="the-door" /></figcaption>
            </figure>
        })}
    }
}

/// By what, how long, and whether it is arranged; never guessed.
fn transport(travel: Vervoer) -> impl IntoView {
    let Vervoer {
        soort,
        geregeld,
        reistijd_minuten: minutes,
    } = travel;
    let done = geregeld.then_some(true);
    view! {
        <Chip sign=sign::vervoer(soort) done=done>
            <Say what=code("vervoer", soort) />
            {minutes.map(|minutes| view! {
                <Say what=Phrase::from("minutes").with("minutes", minutes) />
            })}
            {geregeld.then(|| view! { <span class="quiet"><Say what="transport-arranged" /></span> })}
        </Chip>
    }
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
    let language = Phrase::from(format!("language-{}", tolk.taal));
    view! {
        <Chip sign=sign::INTERPRETER done=Some(tolk.geregeld)>
            <Say what=words />
            <span class="quiet"><Say what=language /></span>
        </Chip>
    }
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
