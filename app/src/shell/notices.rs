//! What is new for the participant: on Vandaag, as a dot on the tabs, as a number on the app's icon, and as one line on
//! whatever screen is open when it comes.

use leptos::prelude::*;
use mijn_pip_core::contract::{Bericht, PortfolioTaak};
use mijn_pip_core::news::{News, news};

use super::use_navigation;
use crate::components::{Pictogram, Say, agenda_title, sign};
use crate::data::{Outgoing, Read, ReadState, Reads, known, use_outgoing, use_reads, use_session};
use crate::language::{Phrase, Said};
use crate::platform::{badge, clock};
use crate::routes::Route;

/// How the marks of what each read brings begin, in the order of `Reads::notices`.
const KINDS: [&str; 3] = ["agenda/", "taak/", "bericht/"];

/// One new thing, as it is shown.
#[derive(Clone, PartialEq)]
pub struct Notice {
    /// What it is, of which version: the same for as long as nothing changes.
    pub mark: String,
    /// The picture.
    pub sign: &'static str,
    /// What happened.
    pub words: Phrase,
    /// To what; a sensitive item is only "Afspraak".
    pub about: Option<Said>,
    /// Where it stands.
    pub place: String,
}

impl Notice {
    fn of(new: &News) -> Self {
        let from = |bericht: &Bericht| {
            bericht
                .van
                .clone()
                .and_then(|van| van.naam)
                .unwrap_or_default()
        };
        let (sign, words) = match new {
            News::Cancelled(_) => (sign::CANCELLED, "agenda-status-geannuleerd".into()),
            News::Moved(_) => (sign::MOVED, "agenda-status-verplaatst".into()),
            News::OtherPlace(_) => (sign::OTHER_PLACE, "other-place".into()),
            News::Added(_) => (sign::ADDED, "new-in-timetable".into()),
            News::Answer(bericht) => (
                sign::ANSWER,
                Phrase::from("new-answer").with("name", from(bericht)),
            ),
            News::Message(bericht) => (
                sign::MESSAGE,
                Phrase::from("new-message").with("name", from(bericht)),
            ),
            News::Feedback(taak) => {
                let from = taak.feedback.last().map(|last| last.naam.clone());
                (
                    sign::FEEDBACK,
                    Phrase::from("new-feedback").with("name", from.unwrap_or_default()),
                )
            }
        };
        let (about, place) = match new {
            News::Cancelled(item)
            | News::Moved(item)
            | News::OtherPlace(item)
            | News::Added(item) => {
                let place = format!("{}#{}", Route::Lessen.path(), item.id);
                (Some(agenda_title(item)), place)
            }
            News::Answer(_) | News::Message(_) => (None, Route::Contact.path().to_owned()),
            News::Feedback(taak) => (None, format!("{}#{}", Route::Portfolio.path(), taak.id)),
        };
        Self {
            mark: new.mark(),
            sign,
            words,
            about,
            place,
        }
    }
}

/// Everything new; a handle to share through the context.
#[derive(Clone, Copy)]
pub struct Notices {
    all: Memo<Vec<Notice>>,
    /// The marks of what was opened since the app was.
    opened: RwSignal<Vec<String>>,
    reads: Reads,
}

/// The notices of the app around this component.
pub fn use_notices() -> Notices {
    use_context().unwrap_or_else(|| Notices::new(use_reads(), use_outgoing()))
}

impl Notices {
    /// What is new in these reads.
    #[inline(never)]
    pub fn new(reads: Reads, outgoing: Outgoing) -> Self {
        let opened = RwSignal::new(Vec::new());
        let all = Memo::new(move |_| {
            let mut all = all(reads, outgoing);
            opened.with(|opened: &Vec<String>| all.retain(|new| !opened.contains(&new.mark)));
            all
        });
        Self { all, opened, reads }
    }

    /// What is new, the most urgent first.
    pub fn list(self) -> Vec<Notice> {
        self.all.get()
    }

    /// Notes that something was opened: it is not new any more.
    pub fn open(self, place: &str) {
        let mut marks = self.marks();
        self.all.with_untracked(|all| {
            let here = |mark: &String| {
                all.iter()
                    .any(|new| new.mark == *mark && new.place == place)
            };
            marks.retain(here);
        });
        if !marks.is_empty() {
            self.opened.update(|opened| opened.append(&mut marks));
        }
    }

    /// Whether a tab leads to something new; everything new stands on Vandaag.
    pub fn is_at(self, tab: Route) -> bool {
        let leads = |new: &Notice| tab == Route::Vandaag || new.place.starts_with(tab.path());
        tab != Route::Plan && self.all.with(|all| all.iter().any(leads))
    }

    /// The marks of everything new.
    fn marks(self) -> Vec<String> {
        self.all
            .with(|all| all.iter().map(|new| new.mark.clone()).collect())
    }
}

fn all(reads: Reads, outgoing: Outgoing) -> Vec<Notice> {
    let agenda = known::timetable(reads, outgoing);
    let taken: Vec<PortfolioTaak> = reads.taken.items();
    let berichten = known::messages(reads, outgoing);
    let news = news(clock::now(), &agenda, &taken, &berichten);
    news.iter().map(Notice::of).collect()
}

/// What the reader can know of what is new.
#[derive(Default)]
struct Told {
    /// Of which kinds something was read; what stood there then is told.
    kinds: [bool; 3],
    /// The marks of what is told.
    marks: Vec<String>,
}

impl Told {
    fn tell(&mut self, marks: impl Iterator<Item = String>) {
        for mark in marks {
            if !self.marks.contains(&mark) {
                self.marks.push(mark);
            }
        }
    }

    fn is_fresh(&self, mark: &String) -> bool {
        let mut kinds = KINDS.iter().zip(self.kinds);
        kinds.any(|(kind, is_read)| is_read && mark.starts_with(kind)) && !self.marks.contains(mark)
    }
}

/// One line above the screen when something comes while the app is open; Vandaag shows it anyway.
#[component]
pub fn Arrival() -> impl IntoView {
    let (notices, navigation, session) = (use_notices(), use_navigation(), use_session());
    let told = RwSignal::new(Told::default());
    Effect::new(move |_| {
        let marks = notices.marks();
        // The number on the app's icon; nobody who signed out leaves one.
        badge::set(if session.is_signed_in() {
            marks.len()
        } else {
            0
        });
        let on_today = navigation.route() == Some(Route::Vandaag);
        let is_read = |read: Read| matches!(read.state(), ReadState::Ready(..));
        let kinds = notices.reads.notices().map(is_read);
        told.update(|told| {
            for (at, kind) in KINDS.iter().enumerate() {
                if on_today || kinds[at] && !told.kinds[at] {
                    told.tell(marks.iter().filter(|mark| mark.starts_with(kind)).cloned());
                }
                told.kinds[at] |= kinds[at];
            }
        });
    });
    let fresh = move || {
        told.with(|told| {
            notices
                .list()
                .into_iter()
                .find(|new| told.is_fresh(&new.mark))
        })
    };
    view! {
        <div aria-live="polite">
            {move || fresh().map(|new| {
                let seen = move |_| told.update(|told| told.tell(notices.marks().into_iter()));
                view! {
                    <a class="arrival" href=new.place on:click=seen>
                        <Pictogram id=new.sign size="small" />
                        <span>
                            <Say what=new.words on_control=true />
                            {new.about.map(|title| view! { <Say what=title on_control=true /> })}
                        </span>
                        <Pictogram id="control-forward" size="control" />
                    </a>
                }
            })}
        </div>
    }
}
