//! Which Rust type stands behind which schema.

use chrono::{DateTime, NaiveDate, Utc};
use mijn_pip_core::contract::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a value into the type of a schema and writes it again.
///
/// # Errors
/// When there is no type for the schema, or the type cannot read the value.
pub(crate) fn round_trip(schema: &str, value: &Value) -> Result<Value, String> {
    let (_, through) = TYPES
        .iter()
        .find(|(name, _)| *name == schema)
        .ok_or_else(|| format!("schema {schema} has no type in tests/openapi/types.rs"))?;
    through(value)
}

fn through<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    let read: T = serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;
    serde_json::to_value(read).map_err(|error| error.to_string())
}

type Through = fn(&Value) -> Result<Value, String>;

macro_rules! types {
    ($($name:literal: $type:ty),+ $(,)?) => { &[$(($name, through::<$type>)),+] };
}

/// Schemas that carry an example; parts of them are read on the way.
const TYPES: &[(&str, Through)] = types! {
    "Tijdstip": DateTime<Utc>,
    "Datum": NaiveDate,
    "Id": String,
    "Uuid": String,
    "Taaltag": String,
    "Telefoonnummer": String,
    "Pad": String,
    "Uren": u32,
    "BedragCent": u32,
    "OpenapiDocument": Value,
    "Tekst": Tekst,
    "Sessie": Sessie,
    "Uitgelogd": Uitgelogd,
    "Voorkeuren": Voorkeuren,
    "GewijzigdeVoorkeuren": Gewijzigd<Voorkeuren>,
    "Pip": Pip,
    "Ontwikkelwens": Ontwikkelwens,
    "BegeleidingsafspraakLijst": Lijst<Begeleidingsafspraak>,
    "Begeleidingsafspraak": Begeleidingsafspraak,
    "GewijzigdeBegeleidingsafspraak": Gewijzigd<Begeleidingsafspraak>,
    "Reactie": Reactie,
    "Ontzorgen": Ontzorgen,
    "MenukaartItemLijst": Lijst<MenukaartItem>,
    "Keuze": Keuze,
    "AgendaItemLijst": Lijst<AgendaItem>,
    "AgendaItem": AgendaItem,
    "GewijzigdAgendaItem": Gewijzigd<AgendaItem>,
    "Afmelding": Afmelding,
    "Ervaring": Ervaring,
    "ZelfstudieLijst": Lijst<Zelfstudie>,
    "Zelfstudie": Zelfstudie,
    "TaalniveauLijst": Lijst<Taalniveau>,
    "Taalniveau": Taalniveau,
    "VerhaalLijst": Lijst<Verhaal>,
    "Verhaal": Verhaal,
    "PortfolioTaakLijst": Lijst<PortfolioTaak>,
    "PortfolioTaak": PortfolioTaak,
    "Bewijsstuk": Bewijsstuk,
    "Contactpersoon": Contactpersoon,
    "BerichtLijst": Lijst<Bericht>,
    "Bericht": Bericht,
    "Pushabonnement": Pushabonnement,
    "InzageLijst": Lijst<Inzage>,
    "DeellinkLijst": Lijst<Deellink>,
    "Deellink": Deellink,
    "DeelsessieAanvraag": DeelsessieAanvraag,
    "Deelsessie": Deelsessie,
    "Gedeeld": Gedeeld,
    "HelperFeedback": HelperFeedback,
    "Problem": Problem,
};

macro_rules! code_lists {
    ($($type:ident),+ $(,)?) => {
        vec![$((stringify!($type), codes::<$type>())),+]
    };
}

/// Every code list of the contract with its codes on the wire.
pub(crate) fn code_lists() -> Vec<(&'static str, Vec<String>)> {
    code_lists![
        Herkomst,
        Fase,
        StationSoort,
        Voortgang,
        Leefgebied,
        LeerrouteSoort,
        Niveau,
        OnderdeelSoort,
        Examenonderdeel,
        Uitslag,
        Partij,
        Rol,
        Strookvraag,
        Begrip,
        Uitvoering,
        Nakoming,
        Reden,
        AgendaSoort,
        AgendaStatus,
        VervoerSoort,
        ErvaringSoort,
        MenukaartSoort,
        Vaardigheid,
        NiveauBron,
        TaakPlek,
        TaakStatus,
        BewijsSoort,
        BerichtSoort,
        Onderwerp,
        OntzorgNiveau,
        BetalingSoort,
        BetalingStatus,
        ToeslagSoort,
        Ritme,
        DeelDoelgroep,
        DeelWijze,
        Teken,
        Groep,
        Betrouwbaarheidsniveau,
        Pictogramgrootte,
    ]
}

fn codes<T: Code>() -> Vec<String> {
    T::CODES
        .iter()
        .map(|(_, code)| (*code).to_owned())
        .collect()
}
