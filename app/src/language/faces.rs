//! A text in the languages that the readers of this screen need.

use std::sync::Arc;

use chrono::NaiveDate;
use mijn_pip_core::bidi::isolate_numbers;
use mijn_pip_core::contract::{EigenWoorden, Gevonden, Herkomst, Tekst, Vertaling};
use mijn_pip_core::own_path::is_own;

use super::active::{Tongue, Words};
use super::{Language, Meta, Phrase};

/// Something that is said on a screen: a handle, so that the hundred places that say something pass a pointer.
#[derive(Debug, Clone, PartialEq)]
pub struct Said(Arc<What>);

/// Who says what.
#[derive(Debug, PartialEq)]
enum What {
    /// The app says it.
    App(Phrase),
    /// The municipality says it.
    Gemeente(Tekst),
    /// A person says it, in the language it was said in.
    Mens(EigenWoorden),
    /// A date in the calendar of home; nothing unless the reader wants it.
    Thuis(NaiveDate),
}

/// Words in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// The language, BCP 47.
    pub taal: String,
    /// `ltr`, `rtl`, or `auto` where it is not known.
    pub richting: String,
    /// Which of the app's fonts it needs; none for the phone's own.
    pub lettertype: Option<String>,
    /// The words, with numbers kept in order.
    pub tekst: String,
}

/// What the reader should know of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// They are not in the reader's language but in Dutch.
    OnlyDutch,
    /// A machine translated them and no person has checked them.
    Machine,
}

/// The faces of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faces {
    /// What the reader reads first.
    pub own: Face,
    /// The same for who reads along.
    pub beside: Option<Face>,
    /// The Dutch words as on letters; none when they stand there already.
    pub dutch: Option<String>,
    /// A recording of the first face by a human voice, path of this origin.
    pub opname: Option<String>,
    /// What there is to say about the first face.
    pub note: Option<Note>,
}

impl Face {
    /// Words in a language of which nothing else is known.
    fn foreign(taal: &str, tekst: &str) -> Self {
        Self {
            taal: taal.to_owned(),
            richting: "auto".to_owned(),
            lettertype: None,
            tekst: tekst.to_owned(),
        }
    }

    /// Words in a language of the app.
    fn known(meta: &Meta, tekst: &str) -> Self {
        let tekst = if meta.richting == "rtl" {
            isolate_numbers(tekst)
        } else {
            tekst.to_owned()
        };
        Self {
            taal: meta.tag.clone(),
            richting: meta.richting.clone(),
            lettertype: meta.lettertype.clone(),
            tekst,
        }
    }
}

impl Said {
    /// The faces for the languages on the screen; none before there are any words.
    pub fn faces(&self, language: Language) -> Option<Faces> {
        language.read(|words| match &*self.0 {
            What::App(phrase) => words.app(phrase),
            What::Gemeente(tekst) => words.gemeente(tekst),
            What::Mens(woorden) => Some(words.mens(woorden)),
            What::Thuis(date) => words.thuis(language.home_date(*date)?),
        })?
    }
}

impl Words {
    fn app(&self, phrase: &Phrase) -> Option<Faces> {
        let say =
            |tongue: &Tongue| Some(Face::known(&tongue.meta, &phrase.said(&tongue.messages)?));
        let dutch = say(&self.dutch);
        let own = say(&self.own);
        let note = own.is_none().then_some(Note::OnlyDutch);
        let beside = self.beside.as_ref().and_then(say);
        Some(self.composed(own.or_else(|| dutch.clone())?, beside, dutch, None, note))
    }

    fn gemeente(&self, tekst: &Tekst) -> Option<Faces> {
        let found = tekst.lookup(&self.own.meta.tag)?;
        let beside = self.beside.as_ref().and_then(|tongue| {
            let found = tekst.lookup(&tongue.meta.tag)?;
            (!found.terugval).then(|| self.face(found.taal, &found.vertaling.tekst))
        });
        let dutch = Some(self.face("nl", tekst.nl()));
        let own = self.face(found.taal, &found.vertaling.tekst);
        let opname = opname(found.vertaling);
        Some(self.composed(own, beside, dutch, opname, note(found)))
    }

    /// People's own words are never changed. Who does not read their language reads the translation first, with the
    /// words themselves beneath.
    fn mens(&self, woorden: &EigenWoorden) -> Faces {
        let said = Face::foreign(&woorden.taal, &woorden.tekst);
        let is_own = self.own.meta.tag.eq_ignore_ascii_case(&woorden.taal);
        let reader = if is_own {
            self.beside.as_ref()
        } else {
            Some(&self.own)
        };
        let found = reader.and_then(|tongue| woorden.vertaling.as_ref()?.lookup(&tongue.meta.tag));
        let found = found.filter(|found| !found.terugval);
        let translation = found.map(|found| self.face(found.taal, &found.vertaling.tekst));
        let only_dutch = !is_own && woorden.taal == "nl";
        let (own, beside, note) = match translation {
            Some(translation) if is_own => (said, Some(translation), None),
            Some(translation) => (translation, Some(said), found.and_then(note)),
            None => (said, None, only_dutch.then_some(Note::OnlyDutch)),
        };
        Faces {
            own,
            beside,
            dutch: None,
            opname: None,
            note,
        }
    }

    /// A date of home is for the reader alone.
    fn thuis(&self, date: String) -> Option<Faces> {
        let own = Face::known(&self.own.meta, &date);
        Some(self.composed(own, None, None, None, None))
    }

    /// Leaves out what would stand there twice.
    fn composed(
        &self,
        own: Face,
        beside: Option<Face>,
        dutch: Option<Face>,
        opname: Option<String>,
        note: Option<Note>,
    ) -> Faces {
        let beside = beside.filter(|face| face.taal != own.taal);
        let stands =
            |taal: &str| own.taal == taal || beside.as_ref().is_some_and(|face| face.taal == taal);
        let dutch = dutch
            .filter(|face| !stands(&face.taal))
            .map(|face| face.tekst);
        Faces {
            own,
            beside,
            dutch,
            opname,
            note,
        }
    }

    /// Words in a language, with its direction where the app knows it.
    fn face(&self, taal: &str, tekst: &str) -> Face {
        let known = [Some(&self.own), self.beside.as_ref(), Some(&self.dutch)];
        let known = known
            .into_iter()
            .flatten()
            .find(|tongue| tongue.meta.tag == taal);
        known.map_or_else(
            || Face::foreign(taal, tekst),
            |tongue| Face::known(&tongue.meta, tekst),
        )
    }
}

fn note(found: Gevonden) -> Option<Note> {
    match (found.terugval, found.vertaling.herkomst) {
        (true, _) => Some(Note::OnlyDutch),
        (false, Herkomst::Machine) => Some(Note::Machine),
        (false, _) => None,
    }
}

/// A recording of this origin only: a foreign address would tell someone else who listens to what.
fn opname(vertaling: &Vertaling) -> Option<String> {
    let path = vertaling.audio.as_deref()?;
    is_own(path).then(|| path.to_owned())
}

impl From<&'static str> for Said {
    // Called a hundred times, and a hundred copies of it would be kilobytes.
    #[inline(never)]
    fn from(id: &'static str) -> Self {
        Phrase::from(id).into()
    }
}

impl From<String> for Said {
    #[inline(never)]
    fn from(id: String) -> Self {
        Phrase::from(id).into()
    }
}

impl From<Phrase> for Said {
    #[inline(never)]
    fn from(phrase: Phrase) -> Self {
        Self(Arc::new(What::App(phrase)))
    }
}

impl From<Tekst> for Said {
    #[inline(never)]
    fn from(tekst: Tekst) -> Self {
        Self(Arc::new(What::Gemeente(tekst)))
    }
}

impl From<EigenWoorden> for Said {
    #[inline(never)]
    fn from(woorden: EigenWoorden) -> Self {
        Self(Arc::new(What::Mens(woorden)))
    }
}

/// A date in the calendar of home; nothing unless the reader wants it.
impl From<NaiveDate> for Said {
    fn from(date: NaiveDate) -> Self {
        Self(Arc::new(What::Thuis(date)))
    }
}
