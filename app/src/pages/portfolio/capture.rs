//! Showing what I did: a photo, my voice, words or a PDF. What is added is on its way at once; handing in comes later.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{
    Aanbod, BEWIJS_MAX_BYTES, BewijsSoort, Bewijsstuk, Code, EigenWoorden,
};
use mijn_pip_core::portfolio::{Unfit, check_pdf, piece_path};

use crate::components::{ActionButton, Choice, Choices, Pictogram, Say, Trouble, sign};
use crate::data::{Outgoing, use_outgoing, use_settings};
use crate::language::code;
use crate::platform::{camera, clock, file, random};
use crate::shell::{Drafted, PhotoNote, VoiceNote, WordsField};

/// What a piece consists of.
struct Made {
    soort: BewijsSoort,
    omschrijving: Option<EigenWoorden>,
    kind: String,
    bytes: Vec<u8>,
}

/// The kinds, and the form of the one that is chosen.
pub fn capture(task: String) -> impl IntoView {
    let (outgoing, settings) = (use_outgoing(), use_settings());
    let drafted = Drafted::new(format!("evidence/{task}"));
    let task = StoredValue::new(task);
    let chosen = RwSignal::new(begun(drafted));
    let add = Callback::new(move |made: Made| {
        task.with_value(|task| send(outgoing, task, made));
        // What was begun in another way is still to be added.
        chosen.set(begun(drafted));
    });
    let speaks = settings.offers(Some(Aanbod::Opnamen));
    let kinds = BewijsSoort::CODES.iter();
    let kinds = kinds.filter(|(soort, _)| speaks || *soort != BewijsSoort::Audio);
    let choices = kinds
        .map(|(soort, value)| Choice {
            value,
            sign: sign::bewijs(*soort),
            label: code("bewijs", *soort),
        })
        .collect::<Vec<_>>();
    let choose = Callback::new(move |value| chosen.set(Some(value)));
    view! {
        <section class="capture">
            <h3><Say what="evidence-add" /></h3>
            <Choices choices=choices chosen=chosen.into() on_choose=choose />
            {move || chosen.get().map(|value| match BewijsSoort::from_code(value) {
                BewijsSoort::Foto => photo(drafted, add).into_any(),
                BewijsSoort::Audio => voice(drafted, add).into_any(),
                BewijsSoort::Pdf => document(add).into_any(),
                _ => words(drafted, add).into_any(),
            })}
        </section>
    }
}

/// The kind that was begun and not added, when one comes back.
fn begun(drafted: Drafted) -> Option<&'static str> {
    let soort = if drafted.photo.with_untracked(Option::is_some) {
        BewijsSoort::Foto
    } else if drafted.voice.with_untracked(Option::is_some) {
        BewijsSoort::Audio
    } else if drafted.words().is_some() {
        BewijsSoort::Tekst
    } else {
        return None;
    };
    Some(soort.code())
}

/// Puts a piece on its way, with an id of this phone.
fn send(outgoing: Outgoing, task: &str, made: Made) {
    let stuk = Bewijsstuk {
        id: random::uuid(),
        soort: made.soort,
        omschrijving: made.omschrijving,
        grootte: made.bytes.len() as u64,
        toegevoegd_op: clock::now(),
        ontvangen: true,
    };
    if let Ok(value) = serde_json::to_value(&stuk) {
        outgoing.put_with_bytes(piece_path(task, &stuk.id), value, made.kind, made.bytes);
    }
}

fn photo(drafted: Drafted, add: Callback<Made>) -> impl IntoView {
    let made = move || {
        let taken = drafted.photo.try_update(Option::take).flatten()?;
        taken.release();
        Some(Made {
            soort: BewijsSoort::Foto,
            omschrijving: None,
            kind: camera::KIND.to_owned(),
            bytes: taken.bytes,
        })
    };
    view! {
        <PhotoNote photo=drafted.photo />
        {add_button(made, add)}
    }
}

fn voice(drafted: Drafted, add: Callback<Made>) -> impl IntoView {
    let made = move || {
        let recorded = drafted.voice.try_update(Option::take).flatten()?;
        recorded.release();
        Some(Made {
            soort: BewijsSoort::Audio,
            omschrijving: None,
            kind: recorded.kind,
            bytes: recorded.bytes,
        })
    };
    view! {
        <VoiceNote voice=drafted.voice about=drafted.about() />
        {add_button(made, add)}
    }
}

/// The words are the piece, and its description too, so that they can be read at once and translated.
fn words(drafted: Drafted, add: Callback<Made>) -> impl IntoView {
    let made = move || {
        let words = drafted.words()?;
        drafted.text.set(String::new());
        Some(Made {
            soort: BewijsSoort::Tekst,
            kind: "text/plain".to_owned(),
            bytes: words.tekst.clone().into_bytes(),
            omschrijving: Some(words),
        })
    };
    view! {
        <div class="tell"><WordsField label="evidence-words" text=drafted.text /></div>
        {add_button(made, add)}
    }
}

/// A file is whole when it is chosen: it is added at once.
fn document(add: Callback<Made>) -> impl IntoView {
    let unfit = RwSignal::new(None::<Unfit>);
    let choose = move |event| {
        if let Some(chosen) = file::chosen(&event) {
            spawn_local(async move {
                let read = file::bytes(&chosen, BEWIJS_MAX_BYTES)
                    .await
                    .unwrap_or_default();
                match check_pdf(file::size(&chosen), &read) {
                    Ok(()) => add.run(Made {
                        soort: BewijsSoort::Pdf,
                        omschrijving: None,
                        kind: "application/pdf".to_owned(),
                        bytes: read,
                    }),
                    Err(why) => {
                        unfit.try_set(Some(why));
                    }
                }
            });
        }
    };
    view! {
        <label class="button">
            <Pictogram id=sign::bewijs(BewijsSoort::Pdf) size="small" />
            <span><Say what="evidence-choose-pdf" on_control=true /></span>
            <input class="only-heard" type="file" accept="application/pdf" on:change=choose />
        </label>
        {move || unfit.get().map(|why| {
            let text = match why {
                Unfit::TooLarge => "evidence-too-large",
                Unfit::WrongType => "evidence-wrong-type",
            };
            view! { <Trouble text=text /> }
        })}
    }
}

/// Adds what was made; says so when that is nothing yet.
fn add_button(
    made: impl Fn() -> Option<Made> + Send + Sync + 'static,
    add: Callback<Made>,
) -> impl IntoView {
    let nothing = RwSignal::new(false);
    let tap = Callback::new(move |()| match made() {
        Some(made) => add.run(made),
        None => nothing.set(true),
    });
    view! {
        {move || nothing.get().then(|| view! { <Trouble text="evidence-nothing" /> })}
        <ActionButton sign=sign::PORTFOLIO label="evidence-add-this" on_tap=tap />
    }
}
