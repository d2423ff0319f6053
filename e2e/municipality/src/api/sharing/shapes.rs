//! What helpers see of each resource.

use super::allow_list::Shape;
use super::allow_list::Shape::{ByLanguage, Each, Only, Plain};

/// A text of the municipality.
pub const TEXT: Shape = ByLanguage(&Only(&[
    ("tekst", Plain),
    ("herkomst", Plain),
    ("audio", Plain),
]));

/// What a person said or wrote.
const OWN_WORDS: Shape = Only(&[("taal", Plain), ("tekst", Plain), ("vertaling", TEXT)]);

/// A task that is shared with a taalmaatje, with its evidence and all its feedback.
pub const TASK: Shape = Only(&[
    ("id", Plain),
    ("versie", Plain),
    ("titel", TEXT),
    ("opdracht", TEXT),
    ("stappen", Each(&TEXT)),
    ("letOp", Each(&TEXT)),
    ("waar", Plain),
    ("vaardigheid", Plain),
    ("niveau", Plain),
    ("status", Plain),
    ("feedback", Each(&FEEDBACK)),
    ("bewijsstukken", Each(&EVIDENCE)),
]);

const FEEDBACK: Shape = Only(&[
    ("id", Plain),
    ("rol", Plain),
    ("naam", Plain),
    ("tekst", OWN_WORDS),
    ("opnameId", Plain),
    ("samenBekeken", Plain),
    ("oordeel", Plain),
    ("op", Plain),
]);

const EVIDENCE: Shape = Only(&[
    ("id", Plain),
    ("soort", Plain),
    ("omschrijving", OWN_WORDS),
    ("grootte", Plain),
    ("toegevoegdOp", Plain),
    ("ontvangen", Plain),
]);

/// The plan in words and the route, for family. No decision, no term, no hours, absences or exams: those are between the
/// participant and the municipality.
pub const PLAN: Shape = Only(&[
    ("versie", Plain),
    ("fase", Plain),
    (
        "plan",
        Only(&[("hoofddoel", OWN_WORDS), ("doelen", Each(&GOAL))]),
    ),
    ("leerroute", ROUTE),
]);

const GOAL: Shape = Only(&[
    ("id", Plain),
    ("leefgebied", Plain),
    ("titel", TEXT),
    ("voortgang", Plain),
]);

const ROUTE: Shape = Only(&[
    ("soort", Plain),
    ("voorlopig", Plain),
    ("doelniveau", Plain),
    (
        "fases",
        Each(&Only(&[
            ("naam", TEXT),
            ("begin", Plain),
            ("einde", Plain),
            ("voortgang", Plain),
        ])),
    ),
    (
        "onderdelen",
        Each(&Only(&[("soort", Plain), ("voortgang", Plain)])),
    ),
]);

/// The wishes, for family when the participant ticked that. What was only spoken stays with the participant.
pub const WISHES: Shape = Each(&Only(&[
    ("id", Plain),
    ("tekst", OWN_WORDS),
    ("datum", Plain),
]));

/// An item of the timetable, for family: when, where and what to bring.
pub const AGENDA_ITEM: Shape = Only(&[
    ("id", Plain),
    ("versie", Plain),
    ("reeksId", Plain),
    ("volgnummer", Plain),
    ("soort", Plain),
    ("titel", TEXT),
    ("thema", TEXT),
    ("begin", Plain),
    ("einde", Plain),
    ("tijdzone", Plain),
    ("status", Plain),
    ("oorspronkelijkBegintijdstip", Plain),
    ("locatie", PLACE),
    ("oorspronkelijkeLocatie", Plain),
    ("docent", Only(&[("rol", Plain), ("naam", Plain)])),
    ("aanbieder", Plain),
    ("gezinWelkom", Plain),
    (
        "kinderopvang",
        Only(&[("nodig", Plain), ("geregeld", Plain), ("waar", Plain)]),
    ),
    (
        "vervoer",
        Only(&[
            ("soort", Plain),
            ("geregeld", Plain),
            ("reistijdMinuten", Plain),
        ]),
    ),
    (
        "meenemen",
        Each(&Only(&[
            ("pictogram", Only(&[("set", Plain), ("id", Plain)])),
            ("tekst", TEXT),
        ])),
    ),
    ("verplicht", Plain),
]);

const PLACE: Shape = Only(&[
    ("naam", Plain),
    ("adres", Plain),
    (
        "geo",
        Only(&[("breedtegraad", Plain), ("lengtegraad", Plain)]),
    ),
    ("online", Plain),
    ("ingang", Plain),
]);

/// The contact person and the other helpers, for family.
pub const CONTACT: Shape = Only(&[
    ("naam", Plain),
    ("foto", Plain),
    ("uitgesprokenNaam", Plain),
    ("functie", TEXT),
    ("telefoonnummer", Plain),
    ("emailadres", Plain),
    (
        "bereikbaar",
        Each(&Only(&[("weekdag", Plain), ("van", Plain), ("tot", Plain)])),
    ),
    ("talen", Each(&Plain)),
    (
        "vervanger",
        Only(&[("naam", Plain), ("telefoonnummer", Plain), ("foto", Plain)]),
    ),
    (
        "andereHelpers",
        Each(&Only(&[
            ("rol", Plain),
            ("naam", Plain),
            ("waarvoor", TEXT),
            ("foto", Plain),
            ("telefoonnummer", Plain),
            ("talen", Each(&Plain)),
        ])),
    ),
]);
