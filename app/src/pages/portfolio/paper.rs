//! The portfolio on paper or as a PDF, to take along: it belongs to the learner. What is sensitive is not on it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::civil::{amsterdam_date, numeric_date};
use mijn_pip_core::contract::{
    BewijsSoort, Bewijsstuk, Code, EigenWoorden, Feedback, PortfolioTaak, Taalniveau, Vaardigheid,
};
use mijn_pip_core::portfolio::pieces;

use super::passport::{newest, with_written};
use super::story::{Entry, STORIES, entries};
use crate::components::{ActionButton, Both, Paper, PaperLine, Say, megabytes, sign};
use crate::data::{Outgoing, Reads, known, use_outgoing, use_reads};
use crate::language::{Phrase, code};
use crate::platform::{clock, document};

/// Prints the portfolio once its pictures are there.
#[component]
pub fn PrintPortfolio() -> impl IntoView {
    let (reads, outgoing) = (use_reads(), use_outgoing());
    // The pictures have to be there before the browser makes the pages.
    let ahead = RwSignal::new(false);
    let print = Callback::new(move |()| {
        ahead.set(true);
        spawn_local(async move {
            document::pictures_drawn(".paper").await;
            document::print().await;
            ahead.try_set(false);
        });
    });
    let size = move || {
        let tasks = printed(reads);
        let made = tasks.iter().flat_map(|taak| made(taak, outgoing));
        let bytes: u64 = made.filter(is_photo).map(|stuk| stuk.grootte).sum();
        (bytes > 0).then(|| Phrase::from("print-pictures").with("size", megabytes(bytes)))
    };
    view! {
        <div class="actions"><ActionButton sign="control-print" label="print" on_tap=print /></div>
        {move || size().map(|words| view! { <p class="quiet"><Say what=words /></p> })}
        <Paper ahead=ahead>{move || sheet(reads, outgoing)}</Paper>
    }
}

fn sheet(reads: Reads, outgoing: Outgoing) -> impl IntoView {
    let today = numeric_date(amsterdam_date(clock::now()));
    let stories = entries(reads.verhalen.items(), &outgoing.below(STORIES));
    let tasks = printed(reads);
    view! {
        <h1><Both what="title-portfolio" /></h1>
        {levels(reads, outgoing)}
        {(!stories.is_empty()).then(|| view! { <h2><Both what="my-story" /></h2> })}
        {stories.into_iter().map(story).collect_view()}
        {(!tasks.is_empty()).then(|| view! { <h2><Both what="my-tasks" /></h2> })}
        {tasks.into_iter().map(|taak| task(taak, outgoing)).collect_view()}
        <p class="paper-foot"><Both what=Phrase::from("print-made").with("date", today) /></p>
    }
}

/// The tasks that go on paper.
fn printed(reads: Reads) -> Vec<PortfolioTaak> {
    let mut tasks: Vec<PortfolioTaak> = reads.taken.items();
    tasks.retain(|taak| !taak.gevoelig);
    tasks
}

fn levels(reads: Reads, outgoing: Outgoing) -> impl IntoView {
    let levels: Vec<Taalniveau> = reads.taalniveaus.items();
    let levels = with_written(levels, &outgoing.below("taalniveaus/"));
    let lines = Vaardigheid::CODES.iter().filter_map(|(skill, _)| {
        let of_skill: Vec<_> = levels
            .iter()
            .filter(|level| level.vaardigheid == *skill)
            .cloned()
            .collect();
        let (now, _) = newest(&of_skill)?;
        let niveau = code("niveau", now.niveau);
        let when = numeric_date(now.vastgesteld_op);
        let bron = code("bron", now.bron);
        Some(view! {
            <PaperLine sign=sign::vaardigheid(*skill) what=code("vaardigheid", *skill) when=when />
            <li class="paper-place"><Both what=niveau /><Both what=bron /></li>
        })
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| view! { <h2><Both what="my-levels" /></h2><ul>{lines}</ul> })
}

fn story(entry: Entry) -> impl IntoView {
    let is_here = entry.is_here();
    let verhaal = entry.verhaal;
    let foto = verhaal.foto_id.filter(|_| is_here);
    view! {
        <section class="paper-piece">
            <ul><PaperLine sign=sign::plek(verhaal.waar) what=code("plek", verhaal.waar) when=numeric_date(verhaal.datum) /></ul>
            {verhaal.tekst.map(own_words)}
            {foto.map(|id| picture(known::content("fotos", &id), "photo"))}
        </section>
    }
}

/// People's own words, with the Dutch where there is a translation.
fn own_words(words: EigenWoorden) -> impl IntoView {
    let nl = words.vertaling.as_ref().map(|tekst| tekst.nl().to_owned());
    view! { <p><Both what=words nl=nl /></p> }
}

fn task(taak: PortfolioTaak, outgoing: Outgoing) -> impl IntoView {
    let made = made(&taak, outgoing);
    let pictures = made
        .iter()
        .filter(|stuk| is_photo(stuk))
        .map(|stuk| picture(known::evidence(&taak.id, &stuk.id), "bewijs-foto"));
    let pictures: Vec<_> = pictures.collect();
    let texts = made.into_iter().filter_map(|stuk| stuk.omschrijving);
    let texts: Vec<_> = texts.map(own_words).collect();
    view! {
        <section class="paper-piece">
            <h3><Both what=taak.titel /></h3>
            <p><Both what=taak.opdracht /></p>
            {texts}
            {pictures}
            {taak.feedback.into_vec().into_iter().map(said).collect_view()}
        </section>
    }
}

/// What was made for a task, with what was added and taken away on this phone since.
fn made(taak: &PortfolioTaak, outgoing: Outgoing) -> Vec<Bewijsstuk> {
    let writes = outgoing.below(&format!("portfolio-taken/{}/", taak.id));
    let made = pieces(taak, &writes).into_iter();
    made.map(|piece| piece.stuk).collect()
}

/// Whether it is a photo that the municipality has, so that it can be drawn.
fn is_photo(stuk: &Bewijsstuk) -> bool {
    stuk.soort == BewijsSoort::Foto && stuk.ontvangen
}

fn said(feedback: Feedback) -> impl IntoView {
    view! {
        <p class="paper-said"><bdi dir="auto">{feedback.naam}</bdi> " · " <Both what=code("rol", feedback.rol) /></p>
        {feedback.tekst.map(own_words)}
    }
}

fn picture(path: String, name: &'static str) -> impl IntoView {
    view! { <figure><img src=path alt="" /><figcaption><Both what=name /></figcaption></figure> }
}
