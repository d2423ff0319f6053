//! A participant folder made by a test.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// The files of a folder, to change before they are written.
pub(crate) struct ParticipantFolder {
    id: String,
    files: BTreeMap<String, Vec<u8>>,
}

/// A text with one translation.
pub(crate) fn tekst(nl: &str) -> Value {
    json!({"nl": {"tekst": nl, "herkomst": "mens"}})
}

impl ParticipantFolder {
    /// One of everything, on the B1-route.
    pub(crate) fn minimal(id: &str) -> Self {
        let mut folder = Self {
            id: id.to_owned(),
            files: BTreeMap::new(),
        };
        folder.put_facts_of_duo();
        folder.put_local_facts();
        folder
    }

    fn put_facts_of_duo(&mut self) {
        self.put(
            "duo/pip.json",
            json!({"gemeentecode": "9999", "pip": {
                "dagtekeningPip": "2026-09-07", "leerroute": "B", "niveau": "B1",
                "geschatteIntensiteitB1Route": 12, "indicatorMagOpleidingAfmaken": false,
                "indicatorAlfabetiseringsonderwijs": "NVT"}}),
        );
        self.put(
            "duo/examens.json",
            json!({"examens": [{"examendatum": "2026-10-07", "resultaat": "Geslaagd",
                "onderdeel": "KNM", "niveau": "A2"}],
                "gratisPogingenTegoed": [{"onderdeel": "LE", "aantal": 2}]}),
        );
        self.put(
            "duo/gevolgde-uren.json",
            json!({"bekendTot": "2026-11-02", "ParticipatieAlsTaalles": {"uren": 300},
                "ParticipatieactiviteitenBredeIntake": {"uren": 20},
                "TaallesEnKnmBredeIntake": {"uren": 12}}),
        );
        self.put(
            "duo/inburgeringstermijn.json",
            json!({"startdatum": "2026-01-27", "einddatum": "2029-01-27"}),
        );
        self.put(
            "duo/afronding.json",
            json!({"datumOndertekeningPvt": "2026-05-19"}),
        );
    }

    fn put_local_facts(&mut self) {
        self.put("anker.json", json!({"anker": "2026-11-23"}));
        self.put(
            "deelnemer.json",
            json!({"weergavenaam": "Eva", "groep": "gezinsmigrant", "voorkeuren":
                {"talen": ["tr"], "voorlezen": false, "pictogrammen": "normaal"}}),
        );
        self.put(
            "pip.json",
            json!({"fase": "vastgesteld", "dagtekeningInitielePip": "2026-01-26",
                "beschikking": {"kenmerk": "VB-1", "dagtekening": "2026-09-07",
                    "besluit": tekst("U volgt de B1-route."), "bezwaarTot": "2026-10-19",
                    "documentId": "brief"},
                "plan": {"hoofddoel": {"taal": "tr", "tekst": "Çalışmak istiyorum."},
                    "doelen": [{"id": "doel", "leefgebied": "werk", "titel": tekst("Werk"),
                        "voortgang": "bezig"}]},
                "leerroute": {"voorlopig": false,
                    "fases": [{"naam": tekst("Blok 1"), "begin": "2026-09-07",
                        "einde": "2026-12-18", "voortgang": "bezig"}],
                    "onderdelen": [{"soort": "taallessen", "voortgang": "bezig"},
                        {"soort": "map", "voortgang": "komt"}]}}),
        );
        self.put(
            "begeleidingsafspraken.json",
            json!([{"id": "afspraak", "versie": 1, "partij": "beide", "wat": tekst("Wij praten."),
                "voortgang": "bezig", "doelId": "doel"}]),
        );
        self.put(
            "agenda-items.json",
            json!([{"id": "les", "versie": 1, "soort": "les", "titel": tekst("Taalles"),
                "begin": "2026-11-24T08:00:00Z", "einde": "2026-11-24T11:00:00Z",
                "tijdzone": "Europe/Amsterdam", "status": "gepland"}]),
        );
        self.put(
            "taalniveaus.json",
            json!([{"id": "niveau", "vaardigheid": "lezen", "niveau": "a1", "bron": "docent",
                "vastgesteldOp": "2026-11-02"}]),
        );
        self.put(
            "portfolio-taken.json",
            json!([{"id": "taak", "versie": 1, "titel": tekst("Bestellen"),
                "opdracht": tekst("Bestel een brood."), "waar": "werk", "vaardigheid": "spreken",
                "niveau": "a2", "status": "open"}]),
        );
        self.put(
            "contactpersoon.json",
            json!({"naam": "Noor", "functie": tekst("Regievoerder"),
                "telefoonnummer": "+31850001234"}),
        );
        self.put(
            "berichten.json",
            json!([{"id": "bericht", "soort": "melding", "onderwerp": "school",
                "inhoud": {"taal": "nl", "tekst": "De les is om 9 uur."},
                "over": {"soort": "agenda-items", "id": "les"},
                "verzondenOp": "2026-11-20T09:00:00Z"}]),
        );
        self.put(
            "menukaart.json",
            json!([{"id": "fietsen", "soort": "workshop", "titel": tekst("Leren fietsen"),
                "uitleg": tekst("U leert fietsen."), "pictogram": {"set": "mijn-pip", "id": "bicycle"},
                "begin": "2026-12-02T13:00:00Z", "einde": "2026-12-02T15:00:00Z", "plaatsenVrij": 1}]),
        );
        self.put(
            "zelfstudie.json",
            json!([{"id": "7c5c7a52-51c2-4a53-8f0d-2f0b0b3f8a21", "datum": "2026-11-20",
                "minuten": 30}]),
        );
        self.put(
            "documenten.json",
            json!([{"id": "brief", "bestandsnaam": "brief.pdf", "bestand": "brief.pdf"}]),
        );
        self.put_bytes("documenten/brief.pdf", b"%PDF-1.7\n");
    }

    /// Adds a money arrangement, for which the participant is one of those who can have it.
    pub(crate) fn put_arrangement(&mut self) {
        self.set("deelnemer.json", "/groep", json!("asielstatushouder"));
        self.put(
            "ontzorgen.json",
            json!({"niveau": "volledig", "startdatum": "2026-09-01", "einddatum": "2027-02-28",
                "afbouw": [
                    {"vanaf": "2027-03-01", "tekst": tekst("U betaalt alles zelf."), "voortgang": "komt"},
                    {"vanaf": "2027-01-01", "tekst": tekst("U betaalt zelf het water."), "voortgang": "komt"}],
                "betalingen": [{"soort": "huur", "bedragCent": 64250, "betaaltGemeente": true,
                    "vervaldatum": "2026-12-01", "status": "komt"}],
                "coach": {"rol": "budgetcoach", "naam": "Ilse", "waarvoor": tekst("Geld")}}),
        );
    }

    /// Puts a JSON file.
    pub(crate) fn put(&mut self, file: &str, value: Value) {
        self.put_bytes(file, value.to_string().as_bytes());
    }

    /// Puts a file as it is.
    pub(crate) fn put_bytes(&mut self, file: &str, bytes: &[u8]) {
        self.files.insert(file.to_owned(), bytes.to_owned());
    }

    /// Takes a file out.
    pub(crate) fn remove(&mut self, file: &str) {
        self.files.remove(file).unwrap();
    }

    /// Changes a JSON file.
    pub(crate) fn change(&mut self, file: &str, change: impl FnOnce(&mut Value)) {
        let mut value = serde_json::from_slice(&self.files[file]).unwrap();
        change(&mut value);
        self.put(file, value);
    }

    /// Sets the field at a JSON pointer of a file.
    pub(crate) fn set(&mut self, file: &str, field: &str, to: Value) {
        self.change(file, |value| *value.pointer_mut(field).unwrap() = to);
    }

    /// Writes the folder into `data`.
    pub(crate) fn write(&self, data: &Path) {
        for (file, bytes) in &self.files {
            let path = data.join(&self.id).join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
}
