//! The stored resources of a participant: their names in paths and files, and their schemas in the contract.

/// Whether a participant has one of something or a list of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Many {
    /// One.
    One,
    /// A list.
    List,
}

/// A resource that is stored as the JSON of the contract.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Resource {
    /// Its name in the path; `<name>.json` holds the local facts of a participant.
    pub name: &'static str,
    /// The schema of one of them.
    pub schema: &'static str,
    /// One or a list.
    pub many: Many,
}

/// How the participant wants to read.
pub const VOORKEUREN: Resource = one("voorkeuren", "Voorkeuren");
/// The plan.
pub const PIP: Resource = one("pip", "Pip");
/// The one person at the municipality.
pub const CONTACTPERSOON: Resource = one("contactpersoon", "Contactpersoon");
/// The agreements.
pub const BEGELEIDINGSAFSPRAKEN: Resource = list("begeleidingsafspraken", "Begeleidingsafspraak");
/// The timetable.
pub const AGENDA_ITEMS: Resource = list("agenda-items", "AgendaItem");
/// The levels per skill.
pub const TAALNIVEAUS: Resource = list("taalniveaus", "Taalniveau");
/// The tasks of the language portfolio.
pub const PORTFOLIO_TAKEN: Resource = list("portfolio-taken", "PortfolioTaak");
/// My story: what the participant did with Dutch.
pub const VERHALEN: Resource = list("verhalen", "Verhaal");
/// The messages.
pub const BERICHTEN: Resource = list("berichten", "Bericht");

/// The money arrangement; not every participant has one.
pub const ONTZORGEN: Resource = one("ontzorgen", "Ontzorgen");
/// What can be chosen.
pub const MENUKAART: Resource = list("menukaart", "MenukaartItem");
/// The notes of self-study.
pub const ZELFSTUDIE: Resource = list("zelfstudie", "Zelfstudie");

/// The letters, which are files and not items: the name in their path.
pub const DOCUMENTEN: &str = "documenten";

/// All of them.
pub const ALL: [Resource; 12] = [
    VOORKEUREN,
    PIP,
    CONTACTPERSOON,
    BEGELEIDINGSAFSPRAKEN,
    AGENDA_ITEMS,
    TAALNIVEAUS,
    PORTFOLIO_TAKEN,
    VERHALEN,
    BERICHTEN,
    ONTZORGEN,
    MENUKAART,
    ZELFSTUDIE,
];

impl Resource {
    /// The resource of a name.
    pub fn named(name: &str) -> Option<Self> {
        ALL.into_iter().find(|resource| resource.name == name)
    }
}

const fn one(name: &'static str, schema: &'static str) -> Resource {
    Resource {
        name,
        schema,
        many: Many::One,
    }
}

const fn list(name: &'static str, schema: &'static str) -> Resource {
    Resource {
        name,
        schema,
        many: Many::List,
    }
}
