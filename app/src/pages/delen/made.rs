//! What was made: the QR code to scan here, or the link to send with its code told apart. The secret is on this screen
//! alone, and gone with it.

use chrono::{DateTime, Duration, Utc};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mijn_pip_core::contract::{DeelWijze, Deellink};
use mijn_pip_core::qr;

use crate::components::{ActionButton, Card, Fact, Pictogram, Say, Trouble, sign};
use crate::data::{Reads, use_reads};
use crate::language::{Phrase, moment, use_language};
use crate::platform::{clock, document, location, share, timer};

/// How often one looks whether it was used, milliseconds.
const LOOK_EVERY: u32 = 5_000;

/// How long a QR code can be used, minutes, when the municipality does not say (contract, "Sharing without an account").
const QR_MINUTES: i64 = 10;

/// How long a link can be used, hours, when the municipality does not say.
const LINK_HOURS: i64 = 72;

/// How it stands.
#[derive(Debug, Clone, PartialEq)]
enum Standing {
    /// It can be used for so many more minutes.
    Waits(i64),
    /// This person used it.
    Used(String),
    /// It can no longer be used.
    Passed,
}

/// The code or the link, until it is used or can no longer be.
#[component]
pub fn Made(
    /// The share, with its secret.
    link: Deellink,
    /// Back to the beginning.
    on_done: Callback<()>,
    /// Makes another of the same.
    on_again: Callback<()>,
) -> impl IntoView {
    let until = usable_until(&link);
    let tick = RwSignal::new(clock::now());
    let (reads, id) = (use_reads(), link.id.clone());
    spawn_local(follow(reads, tick));
    let wijze = link.wijze;
    let standing = Memo::new(move |_| {
        let used = reads
            .deellinks
            .items::<Deellink>()
            .into_iter()
            .find_map(|known| (known.id == id).then_some(known.gekoppeld_aan).flatten());
        let left = (until - tick.get()).num_seconds();
        match used {
            Some(name) => Standing::Used(name),
            None if left <= 0 => Standing::Passed,
            None => Standing::Waits((left + 59) / 60),
        }
    });
    // Every minute the words change, not what is scanned.
    let waits = Memo::new(move |_| matches!(standing.get(), Standing::Waits(_)));
    view! {
        <Card kind="made">
            {move || waits.get().then(|| match link.wijze {
                DeelWijze::Link => by_link(&link, until).into_any(),
                _ => by_qr(&link).into_any(),
            })}
            {move || status(standing.get(), wijze, on_again)}
            <ActionButton sign=sign::DONE label="share-done" on_tap=on_done />
        </Card>
    }
}

/// Looks every so often, for as long as it is on the screen, whether it was used.
async fn follow(reads: Reads, tick: RwSignal<DateTime<Utc>>) {
    loop {
        timer::wait(LOOK_EVERY).await;
        if tick.try_set(clock::now()).is_some() {
            return;
        }
        if document::is_shown() {
            reads.deellinks.load();
        }
    }
}

/// Until when it can be used.
fn usable_until(link: &Deellink) -> DateTime<Utc> {
    let usual = match link.wijze {
        DeelWijze::Link => Duration::hours(LINK_HOURS),
        _ => Duration::minutes(QR_MINUTES),
    };
    link.te_gebruiken_tot.unwrap_or(clock::now() + usual)
}

/// What a helper opens.
fn address(link: &Deellink) -> String {
    let secret = link.geheim.as_deref().unwrap_or_default();
    format!("{}/deel#{secret}", location::origin())
}

/// Dark on white, also on a dark screen, as wide as the screen is.
fn by_qr(link: &Deellink) -> impl IntoView + use<> {
    let language = use_language();
    let code = qr::draw(&address(link)).map(|code| {
        view! {
            <svg
                class="qr"
                role="img"
                aria-label=language.heard("share-qr-label")
                viewBox=format!("0 0 {0} {0}", code.size)
                shape-rendering="crispEdges"
            >
                <path d=code.path></path>
            </svg>
        }
    });
    view! {
        <Fact sign=sign::QR><h2><Say what="share-scan" /></h2></Fact>
        {code}
    }
}

/// The link goes one way, its code another.
fn by_link(link: &Deellink, until: DateTime<Utc>) -> impl IntoView + use<> {
    let address = StoredValue::new(address(link));
    let copied = RwSignal::new(None::<bool>);
    let copy = Callback::new(move |()| {
        spawn_local(async move {
            copied.try_set(Some(share::copy(&address.get_value()).await));
        });
    });
    let send = Callback::new(move |()| {
        spawn_local(async move { share::share(&address.get_value()).await });
    });
    let can_share = share::can_share();
    let works_until = moment("share-link-until", until);
    view! {
        <Fact sign=sign::LINK><h2><Say what="share-send-link" /></h2></Fact>
        <div class="actions">
            {can_share.then(|| view! { <ActionButton sign=sign::SEND label="share-send" on_tap=send main=true /> })}
            <ActionButton sign=sign::COPY label="share-copy" on_tap=copy main=!can_share />
        </div>
        {move || copied.get().map(|worked| match worked {
            true => view! { <p role="status" class="fact"><Pictogram id=sign::DONE size="small" /> <Say what="share-copied" /></p> }.into_any(),
            false => view! { <Trouble text="share-copy-failed" /> }.into_any(),
        })}
        {link.pincode.as_deref().map(pin)}
        <p class="quiet"><Say what=works_until /></p>
    }
}

/// The code in large digits, in two groups.
fn pin(digits: &str) -> impl IntoView + use<> {
    let (first, last) = digits.split_at_checked(3).unwrap_or((digits, ""));
    view! {
        <div class="told-apart">
            <Fact sign=sign::PIN><strong><Say what="share-tell-pin" /></strong></Fact>
            <bdi class="pin-shown" dir="ltr">{format!("{first} {last}")}</bdi>
        </div>
    }
}

fn status(standing: Standing, wijze: DeelWijze, on_again: Callback<()>) -> AnyView {
    match standing {
        Standing::Waits(_) if wijze == DeelWijze::Link => ().into_any(),
        Standing::Waits(minutes) => view! {
            <p class="fact">
                <Pictogram id="control-clock" size="control" />
                <Say what=Phrase::from("share-minutes-left").with("minutes", minutes) />
            </p>
        }
        .into_any(),
        Standing::Used(name) => view! {
            <div role="status">
                <Fact sign=sign::YES><h2><Say what=Phrase::from("share-used").with("name", name) /></h2></Fact>
            </div>
        }
        .into_any(),
        Standing::Passed => view! {
            <div role="status"><Fact sign=sign::UNTIL><h2><Say what="share-passed" /></h2></Fact></div>
            <ActionButton sign="control-again" label="share-make-new" on_tap=on_again main=true />
        }
        .into_any(),
    }
}
