//! DUO's facts of the route, in the neutral words of the contract.

use mijn_pip_core::contract::{
    Examen, Examenonderdeel, Inburgeringstermijn, Leerroute, LeerrouteSoort, Niveau, Onderdeel,
    OnderdeelSoort, Uitslag, Verlenging, Voortgang,
};
use serde_json::{Value, json};

use super::duo;

/// Hours of lessons, and as many of participation, in the Z-route (Besluit inburgering 2021).
const Z_ROUTE_HOURS: u32 = 800;
/// Hours of practice in the MAP.
const MAP_HOURS: u32 = 40;
/// Hours of the PVT.
const PVT_HOURS: u32 = 12;

/// The route of a PIP.
pub fn soort(leerroute: duo::Leerroute) -> LeerrouteSoort {
    match leerroute {
        duo::Leerroute::B => LeerrouteSoort::B1Route,
        duo::Leerroute::O => LeerrouteSoort::Onderwijsroute,
        duo::Leerroute::Z => LeerrouteSoort::ZRoute,
    }
}

/// The level aimed at; `None` for the two pairs that never occur. The Z-route aims at A1 whatever the message says.
pub fn doelniveau(leerroute: duo::Leerroute, niveau: duo::PipNiveau) -> Option<Niveau> {
    use duo::{Leerroute::*, PipNiveau::*};
    match (leerroute, niveau) {
        (Z, A2) => Some(Niveau::A1),
        (B, A2) => Some(Niveau::A2),
        (B | O, B1) => Some(Niveau::B1),
        (Z, B1) | (O, A2) => None,
    }
}

/// The term, with neutral words for an extension.
pub fn termijn(bericht: &duo::TermijnBericht) -> Inburgeringstermijn {
    let extended = bericht.verlengingsgrondcode.as_ref();
    let verlenging = extended.and(bericht.wijzigingsdatum).zip(extension_text());
    Inburgeringstermijn {
        startdatum: bericht.startdatum,
        einddatum: bericht.einddatum,
        verlenging: verlenging.map(|(wijzigingsdatum, reden)| Verlenging {
            wijzigingsdatum,
            reden,
        }),
    }
}

fn extension_text() -> Option<mijn_pip_core::contract::Tekst> {
    let text: Value = json!({
        "nl": {"tekst": "DUO geeft u meer tijd.", "herkomst": "mens"},
        "ar": {"tekst": "تمنحك DUO وقتًا إضافيًا.", "herkomst": "machine"}
    });
    serde_json::from_value(text).ok()
}

/// The parts of a route while DUO's facts are added to the municipality's own.
pub struct Parts {
    soort: LeerrouteSoort,
    parts: Vec<Onderdeel>,
}

impl Parts {
    /// The municipality's own parts of a route.
    pub fn of(route: &mut Leerroute) -> Self {
        Self {
            soort: route.soort,
            parts: std::mem::take(&mut route.onderdelen).into_vec(),
        }
    }

    /// The parts again.
    pub fn into_vec(self) -> Vec<Onderdeel> {
        self.parts
    }

    /// Literacy lessons, if the PIP has them.
    pub fn add_literacy(&mut self, indicator: duo::Alfabetisering) {
        if indicator != duo::Alfabetisering::Nvt {
            self.part(OnderdeelSoort::Alfabetisering);
        }
    }

    /// Hours attended. Those of the broad intake count as lessons too.
    pub fn add_hours(&mut self, bericht: &duo::UrenBericht) {
        let lessons = bericht.lessen.uren + bericht.lessen_brede_intake.uren;
        self.add_attended(OnderdeelSoort::Taallessen, lessons, bericht);
        if self.soort == LeerrouteSoort::ZRoute {
            let participation = bericht.participatie.uren;
            self.add_attended(OnderdeelSoort::Participatie, participation, bericht);
        }
    }

    fn add_attended(&mut self, soort: OnderdeelSoort, uren: u32, bericht: &duo::UrenBericht) {
        let part = self.part(soort);
        part.uren_gevolgd = Some(uren);
        part.bekend_tot = Some(bericht.bekend_tot);
        if uren > 0 && part.voortgang == Voortgang::Komt {
            part.voortgang = Voortgang::Bezig;
        }
    }

    /// Exams with their results, and the free attempts beside the last exam of each part.
    pub fn add_exams(&mut self, bericht: &duo::ExamenBericht) {
        for exam in &bericht.examens {
            let mut added = examen(exam.onderdeel);
            added.niveau = Some(exam_level(exam.niveau));
            added.examendatum = Some(exam.examendatum);
            added.uitslag = exam.resultaat.map(uitslag);
            self.change_exams(exam.onderdeel, |exams| exams.push(added));
        }
        for tegoed in &bericht.gratis_pogingen_tegoed {
            let wanted = examen(tegoed.onderdeel).onderdeel;
            self.change_exams(tegoed.onderdeel, |exams| {
                if !exams.iter().any(|exam| exam.onderdeel == wanted) {
                    exams.push(examen(tegoed.onderdeel));
                }
                let last = exams
                    .iter_mut()
                    .filter(|exam| exam.onderdeel == wanted)
                    .max_by_key(|exam| exam.examendatum);
                if let Some(last) = last {
                    last.gratis_pogingen = Some(tegoed.aantal);
                }
            });
        }
    }

    fn change_exams(&mut self, onderdeel: duo::ExamenOnderdeel, f: impl FnOnce(&mut Vec<Examen>)) {
        let part = self.part(match onderdeel {
            duo::ExamenOnderdeel::Knm => OnderdeelSoort::Knm,
            _ => OnderdeelSoort::Examens,
        });
        let mut exams = std::mem::take(&mut part.examens).into_vec();
        f(&mut exams);
        part.examens = exams.into();
    }

    /// Parts that were finished.
    pub fn add_finished(&mut self, bericht: &duo::AfrondingBericht) {
        let finished = [
            (OnderdeelSoort::Map, bericht.datum_eindgesprek_map),
            (OnderdeelSoort::Pvt, bericht.datum_ondertekening_pvt),
            (OnderdeelSoort::Eindgesprek, bericht.datum_afronding_zroute),
        ];
        for (soort, date) in finished {
            if let Some(date) = date {
                let part = self.part(soort);
                part.afgerond_op = Some(date);
                part.voortgang = Voortgang::Klaar;
            }
        }
    }

    /// The totals that the law has.
    pub fn add_totals(&mut self) {
        for part in &mut self.parts {
            let total = match (part.soort, self.soort) {
                (OnderdeelSoort::Map, _) => Some(MAP_HOURS),
                (OnderdeelSoort::Pvt, _) => Some(PVT_HOURS),
                (
                    OnderdeelSoort::Taallessen | OnderdeelSoort::Participatie,
                    LeerrouteSoort::ZRoute,
                ) => Some(Z_ROUTE_HOURS),
                _ => None,
            };
            part.uren_vereist = total.or(part.uren_vereist);
        }
    }

    /// The part of a kind, added when the municipality's own facts do not have it.
    fn part(&mut self, soort: OnderdeelSoort) -> &mut Onderdeel {
        let known = self.parts.iter().position(|part| part.soort == soort);
        let at = known.unwrap_or_else(|| {
            self.parts.push(Onderdeel {
                soort,
                voortgang: Voortgang::Komt,
                uren_vereist: None,
                uren_gevolgd: None,
                uren_afwezig: None,
                bekend_tot: None,
                afgerond_op: None,
                examens: Vec::new().into(),
            });
            self.parts.len() - 1
        });
        &mut self.parts[at]
    }
}

fn examen(onderdeel: duo::ExamenOnderdeel) -> Examen {
    Examen {
        onderdeel: match onderdeel {
            duo::ExamenOnderdeel::Knm => Examenonderdeel::Knm,
            duo::ExamenOnderdeel::Le => Examenonderdeel::Lezen,
            duo::ExamenOnderdeel::Lu => Examenonderdeel::Luisteren,
            duo::ExamenOnderdeel::Sc => Examenonderdeel::Schrijven,
            duo::ExamenOnderdeel::Sp => Examenonderdeel::Spreken,
        },
        niveau: None,
        examendatum: None,
        uitslag: None,
        gratis_pogingen: None,
    }
}

fn exam_level(niveau: duo::ExamenNiveau) -> Niveau {
    match niveau {
        duo::ExamenNiveau::A2 => Niveau::A2,
        duo::ExamenNiveau::B1 => Niveau::B1,
        duo::ExamenNiveau::B2 => Niveau::B2,
    }
}

fn uitslag(resultaat: duo::Resultaat) -> Uitslag {
    match resultaat {
        duo::Resultaat::Geslaagd => Uitslag::Geslaagd,
        duo::Resultaat::Gezakt => Uitslag::Gezakt,
        duo::Resultaat::Geen => Uitslag::GeenUitslag,
    }
}
