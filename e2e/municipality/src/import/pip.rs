//! The PIP: the municipality's own part in `pip.json`, with DUO's facts put in.

use mijn_pip_core::contract::{LeerrouteSoort, OnderdeelSoort, Pip};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::folder::Folder;
use super::route::{self, Parts};
use super::{duo, rules};
use crate::resource::PIP;

const FILE: &str = "pip.json";
const DUO_PIP: &str = "duo/pip.json";
const DUO_TERM: &str = "duo/inburgeringstermijn.json";
const DUO_EXAMS: &str = "duo/examens.json";

/// Reads the whole PIP of a participant. Before the PIP there are no files of DUO.
pub fn read(folder: &mut Folder) -> Option<Value> {
    let mut value = folder.required_json(FILE)?;
    let Some(fields) = value.as_object_mut() else {
        folder.refuse(FILE, "", "is not an object");
        return None;
    };
    fields.entry("versie").or_insert(json!(1));
    let facts = ChainFacts::read(folder)?;
    if let Some(bericht) = &facts.pip {
        put_pip(folder, &mut value, bericht)?;
    }
    if let Some(bericht) = &facts.termijn {
        value["inburgeringstermijn"] = json!(route::termijn(bericht));
    }
    folder.check(FILE, "", PIP, &value);
    rules::check(folder, FILE, &value);
    let mut pip: Pip = folder.typed(FILE, value)?;
    if let Some(route) = pip.leerroute.as_mut() {
        check_totals(folder, route);
        let mut parts = Parts::of(route);
        facts.add_to(&mut parts);
        route.onderdelen = parts.into_vec().into();
    }
    Some(json!(pip))
}

/// DUO's messages about one participant.
struct ChainFacts {
    pip: Option<duo::PipBericht>,
    termijn: Option<duo::TermijnBericht>,
    uren: Option<duo::UrenBericht>,
    examens: Option<duo::ExamenBericht>,
    afronding: Option<duo::AfrondingBericht>,
}

impl ChainFacts {
    /// `None` when a message is wrong: what is left would only raise more questions.
    fn read(folder: &mut Folder) -> Option<Self> {
        let facts = Self {
            pip: message(folder, DUO_PIP),
            termijn: message(folder, DUO_TERM),
            uren: message(folder, "duo/gevolgde-uren.json"),
            examens: message(folder, DUO_EXAMS),
            afronding: message(folder, "duo/afronding.json"),
        };
        facts.check(folder);
        folder.is_fine().then_some(facts)
    }

    fn check(&self, folder: &mut Folder) {
        if let Some(bericht) = &self.termijn
            && bericht.einddatum <= bericht.startdatum
        {
            let reason = format!("is not after startdatum ({})", bericht.startdatum);
            folder.refuse(DUO_TERM, "/einddatum", reason);
        }
        let exams = self.examens.iter().flat_map(|bericht| &bericht.examens);
        for (index, exam) in exams.enumerate() {
            let has_result = exam.resultaat != Some(duo::Resultaat::Geen);
            if has_result && exam.reden_geen_resultaat.is_some() {
                let field = format!("/examens/{index}/redenGeenResultaat");
                folder.refuse(DUO_EXAMS, field, "stands only beside resultaat Geen");
            }
        }
    }

    fn add_to(&self, parts: &mut Parts) {
        if let Some(bericht) = &self.pip {
            parts.add_literacy(bericht.pip.indicator_alfabetiseringsonderwijs);
        }
        if let Some(bericht) = &self.uren {
            parts.add_hours(bericht);
        }
        if let Some(bericht) = &self.examens {
            parts.add_exams(bericht);
        }
        if let Some(bericht) = &self.afronding {
            parts.add_finished(bericht);
        }
        parts.add_totals();
    }
}

fn message<T: DeserializeOwned>(folder: &mut Folder, file: &str) -> Option<T> {
    let value = folder.json(file)?;
    folder.typed(file, value)
}

/// Puts date, route and level into the PIP; `None` for a level that the route never has.
fn put_pip(folder: &mut Folder, value: &mut Value, bericht: &duo::PipBericht) -> Option<()> {
    let code = &bericht.gemeentecode;
    if code.len() != 4 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        folder.refuse(DUO_PIP, "/gemeentecode", "is not four digits");
    }
    let (leerroute, niveau) = (bericht.pip.leerroute, bericht.pip.niveau);
    let Some(doelniveau) = route::doelniveau(leerroute, niveau) else {
        let reason = format!("{niveau:?} never occurs with leerroute {leerroute:?}");
        folder.refuse(DUO_PIP, "/pip/niveau", reason);
        return None;
    };
    value["dagtekeningPip"] = json!(bericht.pip.dagtekening_pip);
    if !value["leerroute"].is_object() {
        value["leerroute"] = json!({});
    }
    value["leerroute"]["soort"] = json!(route::soort(leerroute));
    value["leerroute"]["doelniveau"] = json!(doelniveau);
    Some(())
}

/// Outside the Z-route the 600 hours of lessons are a minimum for something else, never a total.
fn check_totals(folder: &mut Folder, route: &mijn_pip_core::contract::Leerroute) {
    for (index, part) in route.onderdelen.iter().enumerate() {
        let is_lessons = part.soort == OnderdeelSoort::Taallessen;
        if is_lessons && part.uren_vereist.is_some() && route.soort != LeerrouteSoort::ZRoute {
            let field = format!("/leerroute/onderdelen/{index}/urenVereist");
            folder.refuse(FILE, field, "lessons have a total in the Z-route only");
        }
    }
}
