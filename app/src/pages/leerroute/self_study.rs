//! What the participant learns by themselves: noted by picture, with words where there are any.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::{Lijst, Zelfstudie};

use crate::components::{Choice, Choices, DayName, Pictogram, Say, SomeUnreadable, Speaker, sign};
use crate::data::known::with_added;
use crate::data::{Outgoing, Read, use_outgoing};
use crate::language::Phrase;
use crate::platform::{clock, random};
use crate::shell::{Tell, Told, region, written_line};

/// How long, as one chooses it: on the wire and in minutes.
const LENGTHS: [(&str, u32); 4] = [("15", 15), ("30", 30), ("60", 60), ("120", 120)];

/// At most so many notes are shown.
const SHOWN: usize = 7;

/// The notes, and a new one.
pub fn self_study(notes: Read) -> impl IntoView {
    let outgoing = use_outgoing();
    let shown = move || {
        view! {
            <section class="card self-study">
                <h2 class="fact"><Pictogram id=sign::HOMEWORK /> <Say what="self-study" term=true /></h2>
                {region(notes, move |list: Lijst<Zelfstudie>| move || known(list.clone(), outgoing))}
                {note(outgoing)}
                <Speaker />
            </section>
        }
    };
    move || notes.is_offered().then(shown)
}

/// What was noted, the newest first, and how much it was in the last seven days.
fn known(list: Lijst<Zelfstudie>, outgoing: Outgoing) -> impl IntoView {
    let today = amsterdam_date(clock::now());
    let written = outgoing.below("zelfstudie/");
    let unsent = written.iter().filter(|write| write.is_unsent());
    let shown: Vec<_> = unsent
        .chain(written.last().filter(|write| !write.is_unsent()))
        .map(written_line)
        .collect();
    let unreadable = list.items.onleesbaar();
    let mut notes = with_added(list.items.into_vec(), &written, |note: &Zelfstudie| {
        &note.id
    });
    notes.sort_by_key(|note| std::cmp::Reverse(note.datum));
    let total = match minutes_since(&notes, today - Days::new(6)) {
        0 => "self-study-none".into(),
        minutes => Phrase::from("self-study-total").with("minutes", minutes),
    };
    let lines = notes.into_iter().take(SHOWN).map(line);
    view! {
        <p><Say what=total /></p>
        <ul class="goals">{lines.collect_view()}</ul>
        <SomeUnreadable count=unreadable />
        {shown}
    }
}

fn minutes_since(notes: &[Zelfstudie], first: NaiveDate) -> u32 {
    let recent = notes.iter().filter(|note| note.datum >= first);
    recent.fold(0, |sum, note| sum.saturating_add(note.minuten))
}

fn line(note: Zelfstudie) -> impl IntoView {
    view! {
        <li>
            <Pictogram id=sign::HOMEWORK size="small" />
            <div>
                <DayName date=note.datum />
                <strong><Say what=Phrase::from("minutes").with("minutes", note.minuten) /></strong>
                {note.wat.map(|words| view! { <Say what=words /> })}
            </div>
        </li>
    }
}

/// First how long, then, for who wants, what.
fn note(outgoing: Outgoing) -> impl IntoView {
    let minutes = RwSignal::new(None::<&'static str>);
    let choices = LENGTHS.map(|(value, minutes)| Choice {
        value,
        sign: sign::UNTIL,
        label: Phrase::from("minutes").with("minutes", minutes),
    });
    let on_choose = Callback::new(move |value| minutes.set(Some(value)));
    let on_send = Callback::new(move |told: Told| {
        let chosen = LENGTHS
            .iter()
            .find(|(value, _)| Some(*value) == minutes.get_untracked());
        let Some((_, minuten)) = chosen else { return };
        let note = Zelfstudie {
            id: random::uuid(),
            datum: amsterdam_date(clock::now()),
            minuten: *minuten,
            wat: told.tekst,
        };
        minutes.set(None);
        if let Ok(value) = serde_json::to_value(&note) {
            outgoing.put(format!("zelfstudie/{}", note.id), value, None);
        }
    });
    view! {
        <h3><Say what="self-study-ask" /></h3>
        <Choices choices=choices.to_vec() chosen=minutes.into() on_choose=on_choose />
        {move || minutes.get().map(|_| view! {
            <Tell about="self-study".to_owned() label="self-study-what" verb="self-study-note" may_be_empty=true spoken=false on_send=on_send />
        })}
    }
}
