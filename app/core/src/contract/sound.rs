//! Values whose fields have to agree with each other: what contradicts itself is unreadable, rather than shown wrong.

/// Reads a type only when a rule over its fields holds; an item of [`super::Items`] that breaks it is then counted and
/// left out, a [`super::Part`] that breaks it is unreadable.
///
/// The type derives with `#[serde(remote = "Self")]`: serde then writes what it derives as functions of the type itself
/// and leaves the traits to this macro, so that no second struct with the same fields is needed.
macro_rules! sound {
    ($name:ident, $is_sound:expr) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                // What was derived: a function of the type goes before one of a trait.
                $name::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let is_sound: fn(&Self) -> bool = $is_sound;
                let read = $name::deserialize(deserializer)?;
                if is_sound(&read) {
                    Ok(read)
                } else {
                    Err(serde::de::Error::custom(concat!(
                        stringify!($name),
                        ": its fields do not go together"
                    )))
                }
            }
        }
    };
}

pub(crate) use sound;

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::*;
    use crate::json;

    /// How many of these could be read, and how many not.
    fn read<T: serde::de::DeserializeOwned>(items: Value) -> (usize, usize) {
        let read: Items<T> = json::read_tree(&items).unwrap();
        (read.len(), read.onleesbaar())
    }

    fn nl(tekst: &str) -> Value {
        json!({"nl": {"tekst": tekst, "herkomst": "mens"}})
    }

    /// The same object with other fields.
    fn with(value: &Value, fields: Value) -> Value {
        let mut changed = value.clone();
        for (name, field) in fields.as_object().unwrap() {
            changed[name] = field.clone();
        }
        changed
    }

    #[test]
    fn a_phase_ends_on_the_day_it_begins_or_later() {
        let fase = json!({"naam": nl("Blok 1"), "begin": "2026-09-01", "einde": "2026-09-01", "voortgang": "komt"});
        let early = with(&fase, json!({"einde": "2026-08-31"}));
        assert_eq!(read::<RouteFase>(json!([fase, early])), (1, 1));
    }

    #[test]
    fn a_station_ends_on_the_day_it_begins_or_later() {
        let station = json!({"soort": "opstartklas", "voortgang": "bezig"});
        let one_day = json!({"begin": "2026-09-01", "einde": "2026-09-01"});
        let early = json!({"begin": "2026-09-01", "einde": "2026-08-31"});
        let stations = json!([
            station,
            with(&station, json!({"begin": "2026-09-01"})),
            with(&station, json!({"einde": "2026-09-01"})),
            with(&station, one_day),
            with(&station, early),
        ]);
        assert_eq!(read::<Station>(stations), (4, 1));
    }

    #[test]
    fn a_station_of_an_unknown_kind_needs_a_name_of_its_own() {
        let known = json!({"soort": "wachten", "voortgang": "komt"});
        let nameless = with(&known, json!({"soort": "ruimtereis"}));
        let named = with(&nameless, json!({"titel": nl("Ruimtereis")}));
        assert_eq!(read::<Station>(json!([known, nameless, named])), (2, 1));
    }

    #[test]
    fn an_unknown_stage_of_the_plan_leaves_the_plan() {
        let pip: Pip = json::read(r#"{"versie":1,"fase":"ruimtereis"}"#).unwrap();
        assert_eq!(pip.fase, Fase::Onbekend);
    }

    #[test]
    fn an_appointment_ends_when_it_begins_or_later() {
        let les = json!({
            "id": "les-1", "versie": 1, "soort": "les", "titel": nl("Taalles"), "status": "gepland",
            "begin": "2026-11-24T08:00:00Z", "einde": "2026-11-24T11:00:00Z", "tijdzone": "Europe/Amsterdam"
        });
        let moment = with(&les, json!({"einde": "2026-11-24T08:00:00Z"}));
        let early = with(&les, json!({"einde": "2026-11-24T07:59:59Z"}));
        assert_eq!(read::<AgendaItem>(json!([les, moment, early])), (2, 1));
    }

    #[test]
    fn ontzorgen_that_ends_before_it_begins_is_unreadable() {
        let ontzorgen =
            json!({"niveau": "volledig", "startdatum": "2026-09-01", "einddatum": "2026-09-01"});
        let early = with(&ontzorgen, json!({"einddatum": "2026-08-31"}));
        assert!(json::read_tree::<Ontzorgen>(&ontzorgen).is_ok());
        assert!(json::read_tree::<Ontzorgen>(&early).is_err());
    }

    #[test]
    fn a_term_has_at_least_one_day() {
        let termijn = json!({"startdatum": "2026-09-02", "einddatum": "2026-09-03"});
        let empty = with(&termijn, json!({"einddatum": "2026-09-02"}));
        let early = with(&termijn, json!({"einddatum": "2026-09-01"}));
        assert_eq!(
            read::<Inburgeringstermijn>(json!([termijn, empty, early])),
            (1, 2)
        );
    }

    #[test]
    fn weeks_are_of_a_known_exam_with_a_source() {
        let weken = json!({
            "onderdeel": "LE", "niveau": "a2", "uitslagWeken": 8, "aanmeldenWeken": 6,
            "bron": "https://www.inburgeren.nl/", "peildatum": "2026-07-01"
        });
        let all = json!([
            weken,
            with(&weken, json!({"niveau": null})),
            with(&weken, json!({"niveau": "c3"})),
            with(&weken, json!({"onderdeel": "ONA"})),
            with(&weken, json!({"bron": "van horen zeggen"})),
        ]);
        assert_eq!(read::<Examentermijn>(all), (2, 3));
    }

    #[test]
    fn hours_are_whole_and_not_below_nothing() {
        let lessen = json!({"soort": "taallessen", "voortgang": "bezig", "urenGevolgd": 312});
        let all = json!([
            lessen,
            with(&lessen, json!({"urenGevolgd": 12_000})),
            with(&lessen, json!({"urenGevolgd": -5})),
            with(&lessen, json!({"urenGevolgd": 3.5})),
            with(
                &lessen,
                json!({"urenAfwezig": {"afgemeld": -1, "nietAfgemeld": 0}})
            ),
        ]);
        assert_eq!(read::<Onderdeel>(all), (2, 3));
    }

    #[test]
    fn amounts_are_whole_cents_and_not_below_nothing() {
        let huur = json!({
            "soort": "huur", "bedragCent": 65_050, "betaaltGemeente": true, "vervaldatum": "2026-12-01", "status": "komt"
        });
        let all = json!([
            huur,
            with(&huur, json!({"bedragCent": 12.5})),
            with(&huur, json!({"bedragCent": -1})),
            with(&huur, json!({"bedragCent": "650,50"})),
        ]);
        assert_eq!(read::<Betaling>(all), (1, 3));
    }

    #[test]
    fn wrong_money_to_live_on_leaves_the_rest_of_ontzorgen() {
        let ontzorgen = |bedrag: Value| -> Ontzorgen {
            let leefgeld = json!({"bedragCent": bedrag, "ritme": "week", "volgende": "2026-12-01"});
            json::read_tree(&json!({
                "niveau": "volledig", "startdatum": "2026-09-01", "einddatum": "2027-02-28", "leefgeld": leefgeld
            }))
            .unwrap()
        };
        assert!(ontzorgen(json!(7_500)).leefgeld.as_ref().is_some());
        assert!(ontzorgen(json!(12.5)).leefgeld.is_unreadable());
        assert!(ontzorgen(json!(-1)).leefgeld.is_unreadable());
    }

    #[test]
    fn an_item_without_dutch_is_unreadable() {
        let arabic = json!({"ar": {"tekst": "درس اللغة", "herkomst": "mens"}});
        let afspraak = json!({"id": "a1", "versie": 1, "partij": "beide", "wat": nl("Taalles"), "voortgang": "komt"});
        let other = with(&afspraak, json!({"wat": arabic}));
        assert_eq!(
            read::<Begeleidingsafspraak>(json!([afspraak, other])),
            (1, 1)
        );
        let doel =
            json!({"id": "d1", "leefgebied": "taal", "titel": nl("Lezen"), "voortgang": "komt"});
        let other = with(&doel, json!({"titel": arabic}));
        assert_eq!(read::<Doel>(json!([doel, other])), (1, 1));
    }

    #[test]
    fn is_written_as_it_was_read() {
        let termijn = json!({"startdatum": "2026-09-02", "einddatum": "2029-09-02"});
        let read: Inburgeringstermijn = json::read_tree(&termijn).unwrap();
        assert_eq!(json!(read), termijn);
    }
}
