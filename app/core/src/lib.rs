//! The contract with the municipal API and the rules of Mijn PIP, without a browser.
//!
//! # Glossary
//!
//! Domain nouns are the Dutch terms of the Wet inburgering 2021, the *Gemeentelijk Gegevensmodel* and the contract; everything technical is English.
//!
//! | term | meaning |
//! |---|---|
//! | *inburgeraar* | the participant: a newcomer who has to integrate under the law |
//! | *PIP* | Persoonlijk plan Inburgering en Participatie: the plan the municipality lays down with the participant |
//! | *beschikking* | the formal, appealable decision; never the same thing as the living plan |
//! | *begeleidingsafspraak* | an agreement in the plan: what I do, what the municipality does, what we do together |
//! | *leerroute* | the route towards the language level: B1-route, Onderwijsroute or Z-route |
//! | *onderdeel* | a part of the route with its own hours or exams (MAP, PVT, KNM, language lessons) |
//! | *agenda-item* | something with a time and a place: lesson, talk, exam, work, workshop, sport |
//! | *dagdeel* | when in the week an appointment is: by day, in the evening, at the weekend |
//! | *taalniveau* | a level per language skill, Alfa A to B2 |
//! | *portfolio-taak* | a task of the language portfolio with evidence (*bewijsstuk*) and feedback |
//! | *contactpersoon* | the one person at the municipality for this participant |
//! | *ontzorgen* | the municipality pays fixed costs from the benefit in the first months |
//! | *menukaart* | the parts and workshops that the participant can choose from |
//! | *taalmaatje* | a volunteer who helps with the language, without an account |
//! | *deellink* | a link that gives a helper or a family member a limited view |

pub mod bidi;
pub mod calendar;
pub mod chat_app;
pub mod civil;
pub mod clash;
pub mod contract;
pub mod dates;
pub mod day_part;
pub mod euro;
pub mod ics;
pub mod join;
pub mod json;
pub mod locale;
pub mod messages;
pub mod news;
pub mod next_step;
pub mod order;
pub mod outbox;
pub mod own_path;
pub mod portfolio;
pub mod qr;
pub mod reach;
pub mod recording;
pub mod registration;
pub mod retry;
pub mod sentences;
pub mod share_term;
pub mod sign;
