//! Another participant, dropped in as a folder, shows up everywhere.

use serde_json::json;

use crate::participant_folder::{ParticipantFolder, tekst};
use crate::stand_in::{Setup, StandIn};

#[tokio::test]
async fn a_new_folder_shows_up_in_every_resource() {
    // A name that stands in no file of the project.
    let name = format!("Deelnemer {}", std::process::id());
    let data = tempfile::tempdir().unwrap();
    let mut folder = ParticipantFolder::minimal("nieuw");
    folder.set("deelnemer.json", "/weergavenaam", json!(name));
    folder.set("deelnemer.json", "/voorkeuren/talen", json!(["uk"]));
    folder.set("pip.json", "/plan/hoofddoel/tekst", json!(name));
    folder.set("begeleidingsafspraken.json", "/0/wat", tekst(&name));
    folder.set("agenda-items.json", "/0/titel", tekst(&name));
    folder.set("taalniveaus.json", "/0/niveau", json!("b2"));
    folder.set("portfolio-taken.json", "/0/titel", tekst(&name));
    folder.set("contactpersoon.json", "/naam", json!(name));
    folder.set("berichten.json", "/0/inhoud/tekst", json!(name));
    folder.put_arrangement();
    folder.set("ontzorgen.json", "/coach/naam", json!(name));
    folder.set("menukaart.json", "/0/titel", tekst(&name));
    folder.set("zelfstudie.json", "/0/minuten", json!(77));
    folder.put_bytes(
        "documenten/brief.pdf",
        format!("%PDF-1.7 {name}").as_bytes(),
    );
    folder.write(data.path());

    let stand_in = StandIn::start_with(Setup {
        data: Some(data.path().to_owned()),
        ..Setup::default()
    });
    let list = stand_in.get("/demo/deelnemers").await.json();
    assert_eq!(list, json!([{"id": "nieuw", "naam": name}]));
    let cookie = stand_in.sign_in("nieuw").await;
    for (resource, shown) in [
        ("/sessie", name.as_str()),
        ("/voorkeuren", "uk"),
        ("/pip", &name),
        ("/begeleidingsafspraken", &name),
        ("/agenda-items", &name),
        ("/taalniveaus", "b2"),
        ("/portfolio-taken", &name),
        ("/contactpersoon", &name),
        ("/berichten", &name),
        ("/ontzorgen", &name),
        ("/menukaart", &name),
        ("/zelfstudie", "77"),
        ("/documenten/brief/inhoud", &name),
    ] {
        let answer = stand_in.read(&cookie, resource).await.text();
        assert!(answer.contains(shown), "{resource}: {answer}");
    }
}
