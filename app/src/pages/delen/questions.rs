//! The four questions: with whom, what, how long, how.

use leptos::prelude::*;
use mijn_pip_core::contract::{Code, DeelDoelgroep, DeelWijze, Doel, Pip, PortfolioTaak};
use mijn_pip_core::share_term::Term;

use super::asking::{Answers, Step};
use crate::components::{
    ActionButton, Chip, Choice, Choices, Pictogram, Say, Switch, Trouble, pressed, sign,
};
use crate::data::use_reads;
use crate::language::{Phrase, Said, code};

/// With whom?
pub fn who(answers: Answers) -> impl IntoView {
    let choices = DeelDoelgroep::CODES
        .iter()
        .map(|(doelgroep, value)| Choice {
            value,
            sign: sign::doelgroep(*doelgroep),
            label: code("doelgroep", *doelgroep),
        });
    let chosen = Signal::derive(move || {
        answers
            .wanted
            .with(|wanted| wanted.doelgroep.map(Code::code))
    });
    let choose = Callback::new(move |value| {
        let doelgroep = DeelDoelgroep::from_code(value);
        answers.answer(Step::What, |wanted| {
            // The terms of one are not those of the other.
            if wanted.doelgroep != Some(doelgroep) {
                wanted.term = None;
            }
            wanted.doelgroep = Some(doelgroep);
        });
    });
    view! {
        <h2><Say what="share-who" /></h2>
        <Choices choices=choices.collect() chosen=chosen on_choose=choose />
    }
}

/// What? Everything is off until it is chosen.
pub fn what(answers: Answers) -> impl IntoView {
    let doelgroep = answers.wanted.with_untracked(|wanted| wanted.doelgroep);
    let empty = RwSignal::new(false);
    let is_family = doelgroep == Some(DeelDoelgroep::Familie);
    let on = Callback::new(move |()| {
        let is_nothing = answers
            .wanted
            .with_untracked(|wanted| wanted.taken.is_empty());
        empty.set(!is_family && is_nothing);
        if !empty.get_untracked() {
            answers.step.set(Step::HowLong);
        }
    });
    view! {
        <h2><Say what="share-what" /></h2>
        {if is_family { for_family(answers).into_any() } else { for_buddy(answers).into_any() }}
        {move || empty.get().then(|| view! { <Trouble text="share-choose-task" /> })}
        <ActionButton sign="control-forward" label="share-on" on_tap=on main=true />
    }
}

/// Plan, timetable and contact person; the wishes only when they are switched on.
fn for_family(answers: Answers) -> impl IntoView {
    let wishes = Signal::derive(move || answers.wanted.with(|wanted| wanted.met_wensen));
    let on_wishes = Callback::new(move |on| answers.wanted.update(|wanted| wanted.met_wensen = on));
    view! {
        <p><Say what="share-family-sees" /></p>
        <ul class="chips">
            <Chip sign=sign::PLAN><Say what="tab-plan" term=true /></Chip>
            <Chip sign=sign::LESSONS><Say what="tab-lessen" term=true /></Chip>
            <Chip sign=sign::CONTACT><Say what="tab-contact" term=true /></Chip>
        </ul>
        <Switch sign=sign::WISH label="share-wishes" on=wishes on_change=on_wishes />
    }
}

/// The tasks, each off, and at most one goal.
fn for_buddy(answers: Answers) -> impl IntoView {
    let reads = use_reads();
    let mut taken: Vec<PortfolioTaak> = untrack(|| reads.taken.items());
    taken.retain(|taak| !taak.gevoelig);
    let goals = untrack(goals);
    if taken.is_empty() {
        return view! { <p><Say what="share-no-tasks" /></p> }.into_any();
    }
    view! {
        <p><Say what="share-which-tasks" /></p>
        <div class="options">{taken.into_iter().map(|taak| task(answers, taak)).collect_view()}</div>
        {(!goals.is_empty()).then(|| view! {
            <h3><Say what="share-which-goal" /></h3>
            <div class="options">{goals.into_iter().map(|doel| goal(answers, doel)).collect_view()}</div>
        })}
    }
    .into_any()
}

/// The goals that may be shared.
pub fn goals() -> Vec<Doel> {
    let plan = use_reads()
        .pip
        .value::<Pip>()
        .and_then(|pip| pip.plan.into_option());
    let goals = plan.map(|plan| plan.doelen.into_vec());
    let mut goals = goals.unwrap_or_default();
    goals.retain(|doel| !doel.gevoelig);
    goals
}

fn task(answers: Answers, taak: PortfolioTaak) -> impl IntoView {
    let id = taak.id.clone();
    let on = Signal::derive(move || answers.wanted.with(|wanted| wanted.taken.contains(&id)));
    let id = taak.id;
    let tap = Callback::new(move |()| {
        answers
            .wanted
            .update(|wanted| match wanted.taken.contains(&id) {
                true => wanted.taken.retain(|known| *known != id),
                false => wanted.taken.push(id.clone()),
            });
    });
    option(
        sign::vaardigheid(taak.vaardigheid),
        taak.titel.into(),
        on,
        tap,
    )
}

/// One goal or none: a tap on the chosen one takes it back.
fn goal(answers: Answers, doel: Doel) -> impl IntoView {
    let id = doel.id.clone();
    let on = Signal::derive(move || {
        answers
            .wanted
            .with(|wanted| wanted.doel.as_ref() == Some(&id))
    });
    let id = doel.id;
    let tap = Callback::new(move |()| {
        answers.wanted.update(|wanted| {
            let is_chosen = wanted.doel.as_ref() == Some(&id);
            wanted.doel = (!is_chosen).then(|| id.clone());
        });
    });
    option(
        sign::leefgebied(doel.leefgebied),
        doel.titel.into(),
        on,
        tap,
    )
}

/// Something that is on or off, over the whole width: picture, words, and a mark that is a shape.
fn option(sign: &'static str, words: Said, on: Signal<bool>, tap: Callback<()>) -> impl IntoView {
    view! {
        <button class="button switch option" type="button" aria-pressed=pressed(on) on:click=move |_| tap.run(())>
            <Pictogram id=sign size="small" />
            <span><Say what=words term=true on_control=true /></span>
        </button>
    }
}

/// How long?
pub fn how_long(answers: Answers) -> impl IntoView {
    let doelgroep = answers.wanted.with_untracked(|wanted| wanted.doelgroep);
    let doelgroep = doelgroep.unwrap_or(DeelDoelgroep::Taalmaatje);
    let terms = Term::of(doelgroep);
    let choices = terms.map(|term| Choice {
        value: term.name(),
        sign: sign::term(term),
        label: term_words(term),
    });
    let chosen = Signal::derive(move || answers.wanted.with(|wanted| wanted.term.map(Term::name)));
    let next = match doelgroep {
        DeelDoelgroep::Familie => Step::Summary,
        _ => Step::How,
    };
    let choose = Callback::new(move |value| {
        let term = terms.into_iter().find(|term| term.name() == value);
        answers.answer(next, |wanted| wanted.term = term);
    });
    view! {
        <h2><Say what="share-how-long" /></h2>
        <Choices choices=choices.to_vec() chosen=chosen on_choose=choose />
    }
}

/// A term in words.
pub fn term_words(term: Term) -> Phrase {
    format!("share-term-{}", term.name()).into()
}

/// How? Here, or from afar with a code that is told apart.
pub fn how(answers: Answers) -> impl IntoView {
    let choices = DeelWijze::CODES.iter().map(|(wijze, value)| Choice {
        value,
        sign: sign::wijze(*wijze),
        label: code("wijze", *wijze),
    });
    let chosen = Signal::derive(move || answers.wanted.with(|wanted| wanted.wijze.map(Code::code)));
    let choose = Callback::new(move |value| {
        answers.answer(Step::Summary, |wanted| {
            wanted.wijze = Some(DeelWijze::from_code(value))
        });
    });
    view! {
        <h2><Say what="share-how" /></h2>
        <Choices choices=choices.collect() chosen=chosen on_choose=choose />
    }
}
