//! Family in the same room: plan, timetable and contact person, to read together.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::{
    AgendaItem, Contactpersoon, Leerroute, Lijst, Ontwikkelwens, Pip, Plan,
};
use mijn_pip_core::order::by_number;

use crate::components::{
    ActionButton, AgendaCard, AgendaDetails, Card, DayName, Empty, Fact, LinkButton, Pictogram,
    Portrait, Say, SomeUnreadable, Speaker, sign,
};
use crate::data::helping::Helping;
use crate::language::{Phrase, code, day};
use crate::platform::clock;
use crate::shell::{region, show_part};

/// So far ahead the timetable is shown at once, days.
const SOON_DAYS: u64 = 14;

/// The three that family may read.
pub fn plan(helping: Helping) -> AnyView {
    for read in [helping.pip, helping.agenda, helping.contactpersoon] {
        read.load();
    }
    view! {
        {region(helping.pip, |pip: Pip| view! {
            {show_part(pip.plan, goal)}
            {show_part(pip.leerroute, route)}
        })}
        <section class="days">
            <h2 class="fact"><Pictogram id=sign::LESSONS size="small" /> <span><Say what="helper-lessons" /></span></h2>
            {region(helping.agenda, agenda)}
        </section>
        {region(helping.contactpersoon, contact)}
    }
    .into_any()
}

fn goal(plan: Plan) -> impl IntoView {
    let wishes = plan.ontwikkelwensen.into_vec();
    view! {
        <section class="card goal">
            <Fact sign=sign::GOAL><h2><Say what="helper-goal" /></h2></Fact>
            <blockquote><Say what=plan.hoofddoel /></blockquote>
            {(!wishes.is_empty()).then(|| view! {
                <h3><Say what="helper-wishes" /></h3>
                <ul class="goals">{wishes.into_iter().map(wish).collect_view()}</ul>
            })}
            <Speaker />
        </section>
    }
}

fn wish(wens: Ontwikkelwens) -> impl IntoView {
    let words = match wens.tekst {
        Some(words) => view! { <Say what=words /> },
        None => view! { <Say what="spoken-wish" /> },
    };
    view! { <li><Pictogram id=sign::WISH size="small" /><div>{words}</div></li> }
}

/// The route in words: its kind, its goal, and how far each part is.
fn route(route: Leerroute) -> impl IntoView {
    let unreadable = route.onderdelen.onleesbaar();
    let level = Phrase::from("goal-is").with("level", code("niveau", route.doelniveau));
    let parts = route.onderdelen.into_vec().into_iter().map(|part| {
        view! {
            <li>
                <Pictogram id=sign::onderdeel(part.soort) size="small" />
                <div>
                    <Say what=code("onderdeel", part.soort) term=true />
                    <span class="quiet task-status">
                        <Pictogram id=sign::voortgang(part.voortgang) size="small" />
                        <Say what=code("voortgang", part.voortgang) />
                    </span>
                </div>
            </li>
        }
    });
    view! {
        <Card>
            <Fact sign=sign::ROAD>
                <h2><Say what=code("leerroute", route.soort) term=true /></h2>
                <span class="quiet"><Say what=level /></span>
            </Fact>
            <ul class="goals">{parts.collect_view()}</ul>
            <SomeUnreadable count=unreadable />
        </Card>
    }
}

/// The items by day; each can be unfolded. Those of the coming two weeks first: a year of them would bury whom to call.
fn agenda(list: Lijst<AgendaItem>) -> AnyView {
    let unreadable = list.items.onleesbaar();
    let items = by_number(list.items.into_vec(), |item| item.begin.timestamp());
    if items.is_empty() {
        return view! { <Empty text="helper-no-lessons" /> }.into_any();
    }
    let until = amsterdam_date(clock::now()) + Days::new(SOON_DAYS);
    let (soon, later): (Vec<_>, Vec<_>) = items
        .into_iter()
        .partition(|item| amsterdam_date(item.begin) < until);
    let all = RwSignal::new(soon.is_empty());
    let more = Callback::new(move |()| all.set(true));
    let has_later = !later.is_empty();
    view! {
        {by_day(soon)}
        {move || all.get().then(|| by_day(later.clone()))}
        {move || (has_later && !all.get()).then(|| view! {
            <ActionButton sign="control-more" label="more-choices" on_tap=more />
        })}
        <SomeUnreadable count=unreadable />
    }
    .into_any()
}

/// Each day before what takes place on it.
fn by_day(items: Vec<AgendaItem>) -> Vec<AnyView> {
    let mut last = None;
    let rows = items.into_iter().map(|item| {
        let date = amsterdam_date(item.begin);
        let is_new = last.replace(date) != Some(date);
        view! { {is_new.then(|| day_name(date))} {lesson(item)} }.into_any()
    });
    rows.collect()
}

fn day_name(date: NaiveDate) -> impl IntoView {
    view! {
        <h3 class="day">
            <Say what=day(date).relative />
            <span class="quiet"><DayName date=date /></span>
        </h3>
    }
}

fn lesson(item: AgendaItem) -> impl IntoView {
    let details = item.clone();
    let item = Memo::new(move |_| item.clone());
    view! {
        <AgendaCard item=item marks=().into_any() wanted=Signal::stored(false) on_open=Callback::new(|()| ())>
            <AgendaDetails item=details.clone() />
        </AgendaCard>
    }
}

fn contact(person: Contactpersoon) -> impl IntoView {
    let number = person.telefoonnummer;
    view! {
        <section class="card person">
            <Portrait naam=person.naam.clone() foto=person.foto large=true />
            <h2 dir="auto">{person.naam}</h2>
            <p><Say what=person.functie term=true /></p>
            <div class="actions">
                <LinkButton href=format!("tel:{number}") sign=sign::PHONE label="call" />
            </div>
            <p class="quiet"><bdi dir="ltr">{number}</bdi></p>
        </section>
    }
}
