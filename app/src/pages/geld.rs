//! My money: what is paid for me, what I get, the steps until I do it myself, and who helps.

use leptos::prelude::*;
use mijn_pip_core::civil::numeric_date;
use mijn_pip_core::contract::{
    Afbouwstap, Betaling, BetalingStatus, Helper, Items, Leefgeld, Ontzorgen, Toeslag,
};
use mijn_pip_core::euro::euro;

use crate::components::{
    Card, Empty, Fact, LinkButton, Pictogram, Portrait, Say, SomeUnreadable, sign,
};
use crate::data::{ReadState, use_reads};
use crate::language::{Phrase, code, day};
use crate::platform::http::Failure;
use crate::routes::Route;
use crate::shell::{AskAbout, Back, Screen, region, show_part};

/// The money arrangement.
#[component]
pub fn Geld() -> impl IntoView {
    let money = use_reads().ontzorgen;
    let none = move || matches!(money.state(), ReadState::Failed(Failure::Missing));
    view! {
        <Back to=Route::Plan />
        <Screen route=Route::Geld reads=vec![money]>
            {move || if none() {
                view! { <Empty text="no-money" /> }.into_any()
            } else {
                view! {
                    {region(money, arrangement)}
                    <div class="actions"><AskAbout soort="ontzorgen" id="ontzorgen".to_owned() /></div>
                }
                .into_any()
            }}
        </Screen>
    }
}

fn arrangement(ontzorgen: Ontzorgen) -> impl IntoView {
    let (from, until) = (
        numeric_date(ontzorgen.startdatum),
        numeric_date(ontzorgen.einddatum),
    );
    let period = Phrase::from("money-period")
        .with("from", from)
        .with("until", until);
    view! {
        <Card>
            <Fact sign=sign::TOWN_HALL>
                <strong><Say what=code("ontzorgniveau", ontzorgen.niveau) /></strong>
                <Say what=period />
            </Fact>
        </Card>
        {show_part(ontzorgen.leefgeld, to_live)}
        {fixed_costs(ontzorgen.betalingen)}
        {allowances(ontzorgen.toeslagen)}
        {steps(ontzorgen.afbouw)}
        {show_part(ontzorgen.coach, |who| helper("budget-coach", sign::BUDGET_COACH, who))}
        {show_part(ontzorgen.hulp_daarna, |who| helper("help-afterwards", sign::AFTERCARE, who))}
    }
}

/// An amount; it keeps its order in every language.
fn amount(cents: u32) -> impl IntoView {
    view! { <bdi class="amount" dir="ltr">{euro(cents)}</bdi> }
}

fn to_live(money: Leefgeld) -> impl IntoView {
    let next = day(money.volgende);
    let next = Phrase::from("next-payment")
        .with("day", next.weekday)
        .with("date", next.date);
    view! {
        <Card kind="mine">
            <Fact sign=sign::WEEKLY_MONEY>
                <h2><Say what="money-to-live" /></h2>
                {amount(money.bedrag_cent)}
                <strong><Say what=code("ritme", money.ritme) /></strong>
                <Say what=next />
            </Fact>
        </Card>
    }
}

/// A list on a card of its own, with what of it cannot be shown; nothing for an empty one.
fn listed<T, V: IntoView + 'static>(
    title: &'static str,
    items: Items<T>,
    line: impl Fn(T) -> V,
) -> Option<AnyView> {
    let unreadable = items.onleesbaar();
    let lines: Vec<_> = items
        .into_vec()
        .into_iter()
        .map(|item| line(item).into_any())
        .collect();
    (!lines.is_empty() || unreadable > 0).then(|| {
        view! {
            <Card>
                <h2><Say what=title term=true /></h2>
                <ul class="payments">{lines}</ul>
                <SomeUnreadable count=unreadable />
            </Card>
        }
        .into_any()
    })
}

fn fixed_costs(costs: Items<Betaling>) -> Option<AnyView> {
    listed("fixed-costs", costs, cost)
}

fn cost(cost: Betaling) -> impl IntoView {
    let (payer, words) = if cost.betaalt_gemeente {
        (sign::TOWN_HALL, "paid-by-municipality")
    } else {
        (sign::ME, "paid-by-me")
    };
    let due = Phrase::from("due-on").with("date", day(cost.vervaldatum).date);
    view! {
        <li>
            <Pictogram id=sign::betaling(cost.soort) />
            <div>
                <strong><Say what=code("betaling", cost.soort) term=true /></strong>
                {amount(cost.bedrag_cent)}
                <span class="payer"><Pictogram id=payer size="small" /> <Say what=words /></span>
                <span class="quiet"><Say what=due /></span>
            </div>
            {standing(cost.status)}
        </li>
    }
}

/// Where a payment or an allowance stands.
fn standing(status: BetalingStatus) -> impl IntoView {
    view! {
        <span class="part-status">
            <Pictogram id=sign::betaling_status(status) size="small" />
            <Say what=code("betaling-status", status) />
        </span>
    }
}

fn allowances(allowances: Items<Toeslag>) -> Option<AnyView> {
    listed("allowances", allowances, |toeslag| {
        view! {
            <li>
                <Pictogram id=sign::toeslag(toeslag.soort) />
                <div><strong><Say what=code("toeslag", toeslag.soort) term=true /></strong></div>
                {standing(toeslag.status)}
            </li>
        }
    })
}

/// The steps until the participant does it alone.
fn steps(steps: Items<Afbouwstap>) -> Option<AnyView> {
    listed("wind-down", steps, |step| {
        let from = Phrase::from("from-day").with("date", numeric_date(step.vanaf));
        view! {
            <li>
                <Pictogram id=sign::voortgang(step.voortgang) />
                <div>
                    <span class="quiet"><Say what=from /></span>
                    <Say what=step.tekst />
                </div>
            </li>
        }
    })
}

/// Somebody to ask, with the number to call.
fn helper(title: &'static str, sign: &'static str, who: Helper) -> impl IntoView {
    let call = who.telefoonnummer.map(|number| format!("tel:{number}"));
    view! {
        <Card>
            <h2 class="fact"><Pictogram id=sign /> <Say what=title /></h2>
            <div class="fact">
                <Portrait naam=who.naam.clone() foto=who.foto />
                <div>
                    <strong dir="auto">{who.naam}</strong>
                    <Say what=who.waarvoor />
                </div>
            </div>
            <div class="actions">
                {call.map(|href| view! { <LinkButton href=href sign=sign::PHONE label="call" /> })}
            </div>
        </Card>
    }
}
