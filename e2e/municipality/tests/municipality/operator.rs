//! `/demo/gemeente`: the municipality's side by hand, in plain forms.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::{Value, json};

use crate::evidence;
use crate::photos::jpeg;
use crate::stand_in::{Answer, Setup, StandIn};
use crate::timetable::{item, read, start_with};

const PAGE: &str = "/demo/gemeente/samar";

/// Every byte that may mean something is written as `%XX`.
fn encoded(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| -> String {
        let byte = |byte: u8| match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        };
        text.bytes().map(byte).collect()
    };
    let pair = |(name, value): &(&str, &str)| format!("{}={}", encode(name), encode(value));
    fields.iter().map(pair).collect::<Vec<_>>().join("&")
}

async fn submit_from(stand_in: &StandIn, origin: &str, fields: &[(&str, &str)]) -> Answer {
    let request = Request::post(PAGE)
        .header(header::HOST, "localhost:8080")
        .header(header::ORIGIN, origin)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(encoded(fields)));
    stand_in.send(request.unwrap()).await
}

/// Sends a form as a browser does.
async fn submit(stand_in: &StandIn, fields: &[(&str, &str)]) -> Answer {
    submit_from(stand_in, "http://localhost:8080", fields).await
}

/// Does an action, and follows the way back to the page with its confirmation.
async fn done(stand_in: &StandIn, fields: &[(&str, &str)]) -> String {
    let answer = submit(stand_in, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{fields:?}");
    let page = stand_in.get(answer.header("location")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains(r#"role="status""#));
    page.text()
}

/// What the page says is wrong with a form.
async fn refused(stand_in: &StandIn, fields: &[(&str, &str)]) -> String {
    let answer = submit(stand_in, fields).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{fields:?}");
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    let page = answer.text();
    let (_, alert) = page.split_once(r#"role="alert""#).unwrap();
    alert.split_once("</div>").unwrap().0.to_owned()
}

async fn first(stand_in: &StandIn, cookie: &str, resource: &str) -> Value {
    stand_in.read(cookie, resource).await.items()[0].clone()
}

#[tokio::test]
async fn every_participant_has_a_page() {
    let stand_in = StandIn::start();
    let choice = stand_in.get("/demo/gemeente").await;
    assert_eq!(choice.status, StatusCode::OK);
    for id in [
        "abdi", "blessing", "elif", "farhad", "hodan", "olena", "samar", "zebib",
    ] {
        let path = format!("/demo/gemeente/{id}");
        assert!(choice.text().contains(&format!("href=\"{path}\"")));
        let page = stand_in.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{id}");
        assert!(page.text().contains(r#"<html lang="nl">"#));
        assert!(!page.text().contains("<script") && !page.text().contains("style="));
    }
    let nobody = stand_in.get("/demo/gemeente/niemand").await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    let style = stand_in.get("/demo/gemeente.css").await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
}

#[tokio::test]
async fn a_real_municipality_has_no_such_page() {
    let stand_in = StandIn::start_with(Setup {
        no_demo: true,
        ..Setup::default()
    });
    assert_eq!(stand_in.get(PAGE).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    let (stand_in, cookie) = start_with(&[item("les", 25, 8)]).await;
    let form = [("actie", "afzeggen"), ("item", "les")];
    for origin in ["http://evil.example", "null"] {
        let answer = submit_from(&stand_in, origin, &form).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    let without = Request::post(PAGE).body(Body::from(encoded(&form)));
    let without = stand_in.send(without.unwrap()).await;
    assert_eq!(without.status, StatusCode::FORBIDDEN);
    assert_eq!(read(&stand_in, &cookie, "les").await["status"], "gepland");
    // A browser tells where a form comes from only when the page lets it.
    let page = stand_in.get(PAGE).await;
    assert_eq!(page.header("referrer-policy"), "same-origin");
}

#[tokio::test]
async fn a_lesson_is_cancelled_and_planned_again() {
    let (stand_in, cookie) = start_with(&[item("les", 25, 8)]).await;
    let page = done(&stand_in, &[("actie", "afzeggen"), ("item", "les")]).await;
    assert!(page.contains("De les gaat niet door."));
    let cancelled = read(&stand_in, &cookie, "les").await;
    assert_eq!(cancelled["status"], "geannuleerd");
    assert_eq!(
        (&cancelled["versie"], &cancelled["volgnummer"]),
        (&json!(4), &json!(1))
    );
    done(&stand_in, &[("actie", "zoals-gepland"), ("item", "les")]).await;
    let mut planned = item("les", 25, 8);
    (planned["versie"], planned["volgnummer"]) = (json!(5), json!(2));
    assert_eq!(read(&stand_in, &cookie, "les").await, planned);
}

#[tokio::test]
async fn a_lesson_is_moved_in_time_and_place_and_back() {
    let mut elsewhere = item("gym", 26, 8);
    elsewhere["locatie"] = json!({"naam": "Sporthal", "adres": "Veldweg 2"});
    let (stand_in, cookie) = start_with(&[item("les", 25, 8), elsewhere]).await;
    for begin in ["2026-11-27T13:30", "2027-06-01T13:30"] {
        done(
            &stand_in,
            &[("actie", "verplaatsen"), ("item", "les"), ("begin", begin)],
        )
        .await;
    }
    for plaats in ["Wijkcentrum", "Sporthal"] {
        done(
            &stand_in,
            &[
                ("actie", "andere-plaats"),
                ("item", "les"),
                ("plaats", plaats),
            ],
        )
        .await;
    }
    let moved = read(&stand_in, &cookie, "les").await;
    assert_eq!(moved["status"], "verplaatst");
    // Half past one in Amsterdam, in summer.
    assert_eq!(moved["begin"], "2027-06-01T11:30:00Z");
    assert_eq!(moved["einde"], "2027-06-01T13:30:00Z");
    assert_eq!(moved["oorspronkelijkBegintijdstip"], "2026-11-25T08:00:00Z");
    assert_eq!(moved["oorspronkelijkeLocatie"], "ROC, lokaal 2");
    assert_eq!(moved["locatie"]["adres"], "Veldweg 2");
    assert_eq!(
        (&moved["versie"], &moved["volgnummer"]),
        (&json!(7), &json!(4))
    );
    let order = stand_in.read(&cookie, "/agenda-items").await.items();
    assert_eq!(order.last().unwrap()["id"], "les");

    done(&stand_in, &[("actie", "zoals-gepland"), ("item", "les")]).await;
    let back = read(&stand_in, &cookie, "les").await;
    assert_eq!(back["status"], "gepland");
    assert_eq!(back["begin"], "2026-11-25T08:00:00Z");
    assert_eq!(back["einde"], "2026-11-25T10:00:00Z");
    assert_eq!(back["locatie"]["naam"], "ROC, lokaal 2");
    assert!(back.get("oorspronkelijkBegintijdstip").is_none());
    assert!(back.get("oorspronkelijkeLocatie").is_none());
}

#[tokio::test]
async fn a_new_lesson_says_when_it_was_added() {
    let (stand_in, cookie) = start_with(&[item("les", 30, 8)]).await;
    let form = [
        ("actie", "nieuwe-les"),
        ("titel", "Extra les"),
        ("plaats", "ROC, lokaal 2"),
    ];
    let page = done(&stand_in, &form).await;
    assert!(page.contains("wo 25-11, 10:00–12:00 · Extra les · gepland"));
    let new = first(&stand_in, &cookie, "/agenda-items").await;
    assert_eq!(new["begin"], "2026-11-25T09:00:00Z");
    assert_eq!(new["locatie"]["adres"], "Schoolstraat 4");
    assert!(
        new["toegevoegdOp"]
            .as_str()
            .unwrap()
            .starts_with("2026-11-24T09:0")
    );
}

#[tokio::test]
async fn a_question_is_answered_by_the_contact_person() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let id = "6e0f3a92-3c41-4b7d-8b11-9d5e7f6a8b61";
    let about = first(&stand_in, &cookie, "/begeleidingsafspraken").await["id"].clone();
    let question = json!({"soort": "vraag", "onderwerp": "gezondheid", "verzondenOp": "2026-11-24T08:59:00Z",
        "over": {"soort": "begeleidingsafspraken", "id": about},
        "inhoud": {"taal": "en", "tekst": "<b>When</b>?"}});
    stand_in
        .put(&cookie, &format!("/berichten/{id}"), &question)
        .await;
    let page = stand_in.get(PAGE).await.text();
    assert!(page.contains(&format!("<details id=\"vraag-{id}\">")));
    assert!(page.contains("&lt;b&gt;When&lt;/b&gt;?") && !page.contains("<b>When"));

    let form = [
        ("actie", "beantwoorden"),
        ("item", id),
        ("tekst", "Morgen.\r\nOm tien uur."),
    ];
    let page = done(&stand_in, &form).await;
    assert!(!page.contains(&format!("vraag-{id}")));
    let answer = first(&stand_in, &cookie, "/berichten").await;
    assert_eq!(
        (&answer["soort"], &answer["onderwerp"]),
        (&json!("antwoord"), &json!("gezondheid"))
    );
    assert_eq!(answer["over"], question["over"]);
    assert_eq!(answer["van"]["naam"], "Mirjam Hoekstra");
    assert_eq!(answer["van"]["foto"], "/demo/gezichten/mirjam.svg");
    assert_eq!(answer["inhoud"]["tekst"], "Morgen.\nOm tien uur.");
    assert!(answer.get("gelezenOp").is_none());
}

#[tokio::test]
async fn a_notice_is_sent() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let form = [
        ("actie", "melden"),
        ("onderwerp", "school"),
        ("tekst", "De school is dicht."),
    ];
    done(&stand_in, &form).await;
    let notice = first(&stand_in, &cookie, "/berichten").await;
    assert_eq!(
        (&notice["soort"], &notice["onderwerp"]),
        (&json!("melding"), &json!("school"))
    );
    assert_eq!(notice["inhoud"]["tekst"], "De school is dicht.");
}

#[tokio::test]
async fn feedback_comes_from_who_has_the_role() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let task = first(&stand_in, &cookie, "/portfolio-taken").await;
    let id = task["id"].as_str().unwrap();
    for (rol, naam) in [("docent", "Ravi Ramdin"), ("taalmaatje", "Els Visser")] {
        let form = [
            ("actie", "feedback"),
            ("item", id),
            ("rol", rol),
            ("oordeel", "een_deel"),
            ("tekst", "Goed!"),
        ];
        done(&stand_in, &form).await;
        let task = stand_in
            .read(&cookie, &format!("/portfolio-taken/{id}"))
            .await
            .json();
        let last = task["feedback"].as_array().unwrap().last().unwrap().clone();
        assert_eq!((&last["rol"], &last["naam"]), (&json!(rol), &json!(naam)));
        assert_eq!(
            (&last["oordeel"], &last["tekst"]["tekst"]),
            (&json!("een_deel"), &json!("Goed!"))
        );
        assert_eq!(task["status"], "feedback");
    }
    let after = stand_in
        .read(&cookie, &format!("/portfolio-taken/{id}"))
        .await
        .json();
    assert_eq!(after["versie"], task["versie"].as_u64().unwrap() + 2);
}

#[tokio::test]
async fn what_was_handed_in_is_seen_and_finished() {
    let (stand_in, cookie) = evidence::start().await;
    let task = async || evidence::task(&stand_in, &cookie, evidence::OPEN).await;
    evidence::announce(&stand_in, &cookie, evidence::OPEN, "foto").await;
    let photo = format!("{PAGE}/bewijsstukken/{}", evidence::ID);
    assert!(!stand_in.get(PAGE).await.text().contains(&photo));
    let path = evidence::path(evidence::OPEN);
    let content = format!("{path}/inhoud");
    stand_in
        .send_bytes(&cookie, &content, "image/jpeg", jpeg(&[]))
        .await;
    let handing_in = format!("/portfolio-taken/{}/inlevering", evidence::OPEN);
    stand_in.write(Method::PUT, &handing_in, &cookie).await;
    let page = stand_in.get(PAGE).await.text();
    assert!(page.contains(&format!("<img src=\"{photo}\"")));
    assert!(page.contains(&format!("<a href=\"{photo}\" download>foto</a>")));
    assert_eq!(stand_in.get(&photo).await.body, jpeg(&[]));
    let before = task().await;
    let finish = [("actie", "taak-klaar"), ("item", evidence::OPEN)];
    let page = done(&stand_in, &finish).await;
    assert!(!page.contains(&photo));
    let after = task().await;
    assert_eq!(after["status"], "klaar");
    assert_eq!(after["versie"], before["versie"].as_u64().unwrap() + 1);
    let back = stand_in.write(Method::DELETE, &handing_in, &cookie).await;
    assert_eq!(back.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn feedback_on_what_was_handed_in_keeps_it_from_being_taken_back() {
    let (stand_in, cookie) = evidence::start().await;
    let handed_in = "s-taak-2";
    let path = format!("/portfolio-taken/{handed_in}/inlevering");
    let form = [
        ("actie", "feedback"),
        ("item", handed_in),
        ("rol", "docent"),
        ("oordeel", "alles"),
        ("tekst", "Goed!"),
    ];
    done(&stand_in, &form).await;
    let task = evidence::task(&stand_in, &cookie, handed_in).await;
    assert_eq!(task["status"], "feedback");
    let back = stand_in.write(Method::DELETE, &path, &cookie).await;
    assert_eq!(back.status, StatusCode::FORBIDDEN);
    let again = stand_in.write(Method::PUT, &path, &cookie).await;
    assert_eq!(again.json()["status"], "ingeleverd");
}

#[tokio::test]
async fn what_was_done_in_the_portfolio_arrives_on_the_page() {
    let (stand_in, cookie) = evidence::start().await;
    let path = evidence::path(evidence::OPEN);
    let handing_in = format!("/portfolio-taken/{}/inlevering", evidence::OPEN);
    evidence::announce(&stand_in, &cookie, evidence::OPEN, "tekst").await;
    let content = format!("{path}/inhoud");
    stand_in
        .send_bytes(&cookie, &content, "text/plain", "Brood.")
        .await;
    stand_in.write(Method::PUT, &handing_in, &cookie).await;
    stand_in.write(Method::DELETE, &handing_in, &cookie).await;
    evidence::delete(&stand_in, &cookie, &path).await;
    let view = json!({"vaardigheid": "luisteren", "niveau": "a1", "bron": "zelf", "vastgesteldOp": "2026-11-24"});
    let level = format!("/taalniveaus/{}", evidence::ID);
    stand_in.put(&cookie, &level, &view).await;
    let entry = json!({"datum": "2026-11-24", "waar": "werk", "tekst": {"taal": "en", "tekst": "Bread & tea"}});
    let story = format!("/verhalen/{}", evidence::ID);
    stand_in.put(&cookie, &story, &entry).await;
    let titel = "Help een klant in de winkel";
    let page = stand_in.get(PAGE).await.text();
    for words in [
        format!("Bewijsstuk aangekondigd: {titel}"),
        format!("Bewijsstuk ontvangen: {titel}"),
        format!("Ingeleverd: {titel}"),
        format!("Teruggenomen: {titel}"),
        format!("Bewijsstuk weggehaald: {titel}"),
        "Eigen mening: luisteren a1".to_owned(),
        "Mijn verhaal: “<bdi lang=\"en\">Bread &amp; tea</bdi>”".to_owned(),
    ] {
        assert!(page.contains(&words), "{words} is not in {page}");
    }
    stand_in.write(Method::DELETE, &story, &cookie).await;
    let page = stand_in.get(PAGE).await.text();
    assert!(page.contains("Iets uit mijn verhaal gehaald"));
}

#[tokio::test]
async fn an_agreement_gets_another_text_without_the_old_translations() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let before = first(&stand_in, &cookie, "/begeleidingsafspraken").await;
    let id = before["id"].as_str().unwrap();
    done(
        &stand_in,
        &[
            ("actie", "afspraak-wijzigen"),
            ("item", id),
            ("tekst", "Ik bel de school."),
        ],
    )
    .await;
    let after = first(&stand_in, &cookie, "/begeleidingsafspraken").await;
    assert_eq!(
        after["wat"],
        json!({"nl": {"tekst": "Ik bel de school.", "herkomst": "mens"}})
    );
    assert_eq!(after["versie"], before["versie"].as_u64().unwrap() + 1);
}

#[tokio::test]
async fn the_contact_person_goes_and_comes_back() {
    let stand_in = StandIn::start();
    let cookie = stand_in.sign_in("samar").await;
    let before = stand_in.read(&cookie, "/contactpersoon").await.json();
    let form = [
        ("actie", "vervangen"),
        ("naam", "Tom Aalders"),
        ("telefoonnummer", "+31 85 000 1235"),
    ];
    done(&stand_in, &form).await;
    let away = stand_in.read(&cookie, "/contactpersoon").await.json();
    let deputy = json!({"naam": "Tom Aalders", "telefoonnummer": "+31850001235"});
    assert_eq!(away["vervanger"], deputy);
    done(&stand_in, &[("actie", "terug")]).await;
    assert_eq!(
        stand_in.read(&cookie, "/contactpersoon").await.json(),
        before
    );
}

#[tokio::test]
async fn what_is_wrong_is_said_by_the_label_of_the_field() {
    let (stand_in, cookie) = start_with(&[item("les", 25, 8)]).await;
    let before = stand_in.read(&cookie, "/agenda-items").await.json();
    let long = "x".repeat(4001);
    for (form, label) in [
        (
            &[
                ("actie", "verplaatsen"),
                ("item", "les"),
                ("begin", "morgen"),
            ][..],
            "Nieuwe datum en tijd",
        ),
        (
            &[
                ("actie", "verplaatsen"),
                ("item", "les"),
                ("begin", "2026-11-24T09:59"),
            ],
            "Nieuwe datum en tijd",
        ),
        (
            &[("actie", "verplaatsen"), ("item", "les")],
            "Nieuwe datum en tijd",
        ),
        (
            &[
                ("actie", "andere-plaats"),
                ("item", "les"),
                ("plaats", "  "),
            ],
            "Nieuwe plaats",
        ),
        (
            &[("actie", "nieuwe-les"), ("titel", ""), ("plaats", "Hal")],
            "Wat",
        ),
        (&[("actie", "nieuwe-les"), ("titel", "Les")], "Waar"),
        (
            &[("actie", "beantwoorden"), ("item", "x"), ("tekst", "")],
            "Antwoord",
        ),
        (
            &[
                ("actie", "melden"),
                ("onderwerp", "school"),
                ("tekst", &long),
            ],
            "Melding",
        ),
        (
            &[
                ("actie", "melden"),
                ("onderwerp", "weer"),
                ("tekst", "Regen"),
            ],
            "Onderwerp",
        ),
        (
            &[
                ("actie", "vervangen"),
                ("naam", "Tom"),
                ("telefoonnummer", "0612345678"),
            ],
            "Telefoonnummer van de vervanger",
        ),
        (
            &[
                ("actie", "vervangen"),
                ("naam", ""),
                ("telefoonnummer", "+31850001235"),
            ],
            "Naam van de vervanger",
        ),
        (
            &[
                ("actie", "feedback"),
                ("item", "x"),
                ("rol", "tolk"),
                ("tekst", "Goed"),
            ],
            "Van",
        ),
        (
            &[
                ("actie", "feedback"),
                ("item", "x"),
                ("rol", "docent"),
                ("tekst", "Goed"),
            ],
            "Oordeel",
        ),
        (
            &[
                ("actie", "afspraak-wijzigen"),
                ("item", "x"),
                ("tekst", "\r\n"),
            ],
            "Nieuwe tekst van de afspraak",
        ),
    ] {
        let alert = refused(&stand_in, form).await;
        assert!(
            alert.contains(&format!("<strong>{label}</strong>")),
            "{alert}"
        );
    }
    assert_eq!(stand_in.read(&cookie, "/agenda-items").await.json(), before);
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let stand_in = StandIn::start();
    for form in [
        &[("actie", "afzeggen"), ("item", "onbekend")][..],
        &[("actie", "zoals-gepland"), ("item", "onbekend")],
        &[
            ("actie", "beantwoorden"),
            ("item", "onbekend"),
            ("tekst", "Ja"),
        ],
        &[("actie", "wissen"), ("item", "les")],
        &[],
    ] {
        let answer = submit(&stand_in, form).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{form:?}");
    }
    // A made-up confirmation confirms nothing.
    let page = stand_in.get(&format!("{PAGE}?klaar=alles")).await;
    assert!(!page.text().contains(r#"role="status""#));
}

#[tokio::test]
async fn what_the_participant_wrote_arrives_on_the_page() {
    let (stand_in, cookie) = start_with(&[item("les", 25, 8), item("gisteren", 23, 8)]).await;
    let notice = json!({"reden": "wil_ik_niet_zeggen", "toelichting": {"taal": "en", "tekst": "Sorry & thanks"}});
    stand_in
        .put_seen(&cookie, "/agenda-items/les/afmelding", "\"3\"", &notice)
        .await;
    stand_in
        .put(
            &cookie,
            "/agenda-items/gisteren/ervaring",
            &json!({"ervaring": "te_veel"}),
        )
        .await;
    let agreement = first(&stand_in, &cookie, "/begeleidingsafspraken").await;
    let seen = format!("\"{}\"", agreement["versie"]);
    let path = format!(
        "/begeleidingsafspraken/{}/reactie",
        agreement["id"].as_str().unwrap()
    );
    stand_in
        .put_seen(&cookie, &path, &seen, &json!({"begrip": "vraag"}))
        .await;
    let foto = "7d4b2e60-1c9a-4f35-9e27-3a8c5d6f7b90";
    stand_in
        .send_photo(&cookie, foto, "image/jpeg", jpeg(&[]))
        .await;
    let question = json!({"soort": "vraag", "onderwerp": "brief", "fotoId": foto, "verzondenOp": "2026-11-24T08:59:00Z"});
    stand_in
        .put(
            &cookie,
            "/berichten/6E0F3A92-3c41-4b7d-8b11-9d5e7f6a8b61",
            &question,
        )
        .await;
    let page = stand_in.get(PAGE).await.text();
    let (_, lately) = page
        .split_once("Wat de inburgeraar het laatst stuurde")
        .unwrap();
    for words in [
        "Afmelding: Taalles, wo 25-11, 09:00–11:00. Reden: wil ik niet zeggen.",
        "Sorry &amp; thanks",
        "Hoe het was: te veel, Taalles, ma 23-11, 09:00–11:00",
        "”: vraag. ",
        "Een foto",
        "Vraag: brief · met een foto",
    ] {
        assert!(lately.contains(words), "{words} is not in {lately}");
    }
    assert!(page.contains("<strong>Afgemeld: wil ik niet zeggen</strong>"));
    let photo = format!("{PAGE}/fotos/{foto}");
    assert!(page.contains(&format!("<img src=\"{photo}\"")));
    assert_eq!(stand_in.get(&photo).await.body, jpeg(&[]));
    for other in [
        format!("{PAGE}/opnamen/{foto}"),
        photo.replace("samar", "zebib"),
    ] {
        assert_eq!(stand_in.get(&other).await.status, StatusCode::NOT_FOUND);
    }
    let path = "/agenda-items/les/afmelding";
    stand_in.write(Method::DELETE, path, &cookie).await;
    let page = stand_in.get(PAGE).await.text();
    assert!(page.contains("Komt toch: Taalles"));
    assert!(page.contains("Afmelding, later ingetrokken: Taalles"));
}
