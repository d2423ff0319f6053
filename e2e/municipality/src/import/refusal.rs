//! Why a file is refused.

use std::fmt;

/// One thing that is wrong with a participant folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The file, with its participant: `zebib/duo/pip.json`.
    pub file: String,
    /// The field as a JSON pointer (RFC 6901); empty for the whole file.
    pub field: String,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Self {
            file,
            field,
            reason,
        } = self;
        match field.as_str() {
            "" => write!(f, "{file}: {reason}"),
            field => write!(f, "{file}: {field}: {reason}"),
        }
    }
}

/// Everything that is wrong; nothing was imported.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportError(pub Vec<Refusal>);

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "nothing was imported, correct these fields:")?;
        self.0
            .iter()
            .try_for_each(|refusal| write!(f, "\n  {refusal}"))
    }
}

impl std::error::Error for ImportError {}
