//! The questions before a share is made, one at a time; what was answered stays when one goes back.

use leptos::html::Section;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{DeelDoelgroep, DeelWijze, Deellink, PortfolioTaak};
use mijn_pip_core::share_term::Term;

use super::made::Made;
use super::{questions, summary};
use crate::components::{ActionButton, Card, Fact, Say, Trouble, sign};
use crate::data::{NotMade, deellink_path, make_share, use_outgoing, use_reads, use_session};
use crate::platform::{clock, random};
use crate::shell::{focus_next, use_navigation};

/// So many shares are active at most (contract, "Sharing without an account").
const MOST: usize = 10;

/// What was answered so far.
#[derive(Clone, Default, PartialEq)]
pub struct Wanted {
    /// With whom.
    pub doelgroep: Option<DeelDoelgroep>,
    /// The tasks, for a taalmaatje.
    pub taken: Vec<String>,
    /// The goal, for a taalmaatje.
    pub doel: Option<String>,
    /// Whether family sees the wishes.
    pub met_wensen: bool,
    /// How long.
    pub term: Option<Term>,
    /// How it is handed over.
    pub wijze: Option<DeelWijze>,
}

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// With whom?
    Who,
    /// What?
    What,
    /// How long?
    HowLong,
    /// How?
    How,
    /// Is this what you want?
    Summary,
}

impl Step {
    /// The question before this one.
    fn before(self, doelgroep: Option<DeelDoelgroep>) -> Self {
        match self {
            Self::Who | Self::What => Self::Who,
            Self::HowLong => Self::What,
            // Family sits in the same room: there is nothing to ask.
            Self::Summary if doelgroep != Some(DeelDoelgroep::Familie) => Self::How,
            Self::How | Self::Summary => Self::HowLong,
        }
    }
}

/// The answers and where one is; a handle for the questions.
#[derive(Clone, Copy)]
pub struct Answers {
    /// What was answered.
    pub wanted: RwSignal<Wanted>,
    /// The question on the screen.
    pub step: RwSignal<Step>,
}

impl Answers {
    /// Notes an answer and goes on.
    pub fn answer(self, step: Step, note: impl FnOnce(&mut Wanted)) {
        self.wanted.update(note);
        self.step.set(step);
    }
}

/// How making it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Making {
    /// Nothing was tried, or it is done.
    Idle,
    /// The municipality is asked.
    Asking,
    /// It did not work.
    Failed(NotMade),
}

/// The questions; then what was made, for as long as it is on the screen.
#[component]
pub fn Asking(
    /// Says whether a question is being answered.
    is_asking: RwSignal<bool>,
) -> impl IntoView {
    let (reads, outgoing, session) = (use_reads(), use_outgoing(), use_session());
    let answers = Answers {
        wanted: RwSignal::new(begun()),
        step: RwSignal::new(Step::Who),
    };
    if answers
        .wanted
        .with_untracked(|wanted| wanted.doelgroep.is_some())
    {
        answers.step.set(Step::What);
    }
    let (making, made) = (RwSignal::new(Making::Idle), RwSignal::new(None::<Deellink>));
    Effect::new(move |_| {
        is_asking.set(answers.step.get() != Step::Who || made.with(Option::is_some))
    });
    let make = Callback::new(move |()| {
        let asked = answers.wanted.with_untracked(asked);
        let Some(asked) = asked.filter(|_| making.get_untracked() != Making::Asking) else {
            return;
        };
        making.set(Making::Asking);
        spawn_local(async move {
            let result = make_share(session, &asked).await;
            if matches!(result, Err(NotMade::Lost)) {
                // Nobody has its secret: if it was made it is taken back.
                outgoing.delete(deellink_path(&asked.id));
            }
            reads.deellinks.load();
            making.try_set(match result {
                Ok(_) => Making::Idle,
                Err(why) => Making::Failed(why),
            });
            made.try_set(result.ok());
        });
    });
    let done = Callback::new(move |()| {
        made.set(None);
        answers.answer(Step::Who, |wanted| *wanted = Wanted::default());
        reads.deellinks.load();
    });
    let again = Callback::new(move |()| {
        made.set(None);
        make.run(());
    });
    let section = NodeRef::<Section>::new();
    focus_next(section, "h2", move || {
        (answers.step.get(), made.with(Option::is_some))
    });
    view! {
        <section class="asking" node_ref=section>
            {move || match made.get() {
                Some(link) => view! { <Made link=link on_done=done on_again=again /> }.into_any(),
                None => question(answers, making, make),
            }}
        </section>
    }
}

/// The question on the screen, with the way back.
fn question(answers: Answers, making: RwSignal<Making>, make: Callback<()>) -> AnyView {
    let reads = use_reads();
    let is_full = Memo::new(move |_| reads.deellinks.items::<Deellink>().len() >= MOST);
    let back = Callback::new(move |()| {
        let doelgroep = answers.wanted.with_untracked(|wanted| wanted.doelgroep);
        making.set(Making::Idle);
        answers.step.update(|step| *step = step.before(doelgroep));
    });
    (move || {
        let step = answers.step.get();
        let is_full = step == Step::Who && is_full.get();
        view! {
            <Card kind="question">
                {match step {
                    Step::Who if is_full => full().into_any(),
                    Step::Who => questions::who(answers).into_any(),
                    Step::What => questions::what(answers).into_any(),
                    Step::HowLong => questions::how_long(answers).into_any(),
                    Step::How => questions::how(answers).into_any(),
                    Step::Summary => summary::summary(answers, make).into_any(),
                }}
                {move || (step == Step::Summary).then(|| trouble(making.get()))}
                {(step != Step::Who).then(|| view! {
                    <ActionButton sign="control-back" label="share-back" on_tap=back />
                })}
            </Card>
        }
        .into_any()
    })
    .into_any()
}

/// There can be no more: said before anything is asked.
fn full() -> impl IntoView {
    view! {
        <Fact sign=sign::SHARE><h2><Say what="share-full" /></h2></Fact>
        <p><Say what="share-full-why" /></p>
    }
}

fn trouble(making: Making) -> Option<AnyView> {
    let words = match making {
        Making::Idle => return None,
        Making::Asking => {
            return Some(view! { <p role="status"><Say what="share-making" /></p> }.into_any());
        }
        Making::Failed(why) => match why {
            NotMade::Lost => "share-failed-lost",
            NotMade::SignedOut => "failure-signed-out",
            NotMade::TooMany => "share-full",
            NotMade::TooOften => "failure-busy",
            NotMade::Refused => "standing-refused",
        },
    };
    Some(view! { <Trouble text=words /> }.into_any())
}

/// Who comes from a task begins with it: that one is on.
fn begun() -> Wanted {
    let reads = use_reads();
    let part = untrack(|| use_navigation().part());
    let known = |id: &String| {
        let taken = untrack(|| reads.taken.items::<PortfolioTaak>());
        taken.iter().any(|taak| taak.id == *id && !taak.gevoelig)
    };
    part.filter(known)
        .map_or_else(Wanted::default, |id| Wanted {
            doelgroep: Some(DeelDoelgroep::Taalmaatje),
            taken: vec![id],
            ..Wanted::default()
        })
}

/// What the municipality is asked for; none while something is not answered.
fn asked(wanted: &Wanted) -> Option<Deellink> {
    let doelgroep = wanted.doelgroep?;
    let is_buddy = doelgroep == DeelDoelgroep::Taalmaatje;
    Some(Deellink {
        // Every try its own: the secret of a lost answer comes no second time.
        id: random::uuid(),
        doelgroep,
        wijze: if is_buddy {
            wanted.wijze?
        } else {
            DeelWijze::Qr
        },
        taken: if is_buddy {
            wanted.taken.clone()
        } else {
            Vec::new()
        },
        doel_id: wanted.doel.clone().filter(|_| is_buddy),
        met_wensen: wanted.met_wensen && !is_buddy,
        geldig_tot: wanted.term?.until(clock::now()),
        geheim: None,
        pincode: None,
        gekoppeld_aan: None,
        gekoppeld_op: None,
        te_gebruiken_tot: None,
    })
}
