//! One participant folder: reading its files, and remembering everything that is wrong with them.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path as FieldPath, Segment};

use super::refusal::{ImportError, Refusal};
use super::shift::Shift;
use crate::contract::Contract;
use crate::resource::Resource;

/// A folder that is being read.
pub struct Folder<'a> {
    path: &'a Path,
    contract: &'a Contract,
    shift: Shift,
    /// The participant's id: the folder's name.
    pub id: String,
    refusals: Vec<Refusal>,
}

impl<'a> Folder<'a> {
    /// The folder at a path, with its dates as they are.
    pub fn new(path: &'a Path, contract: &'a Contract) -> Self {
        let name = path.file_name().unwrap_or_default();
        Self {
            path,
            contract,
            shift: Shift::default(),
            id: name.to_string_lossy().into_owned(),
            refusals: Vec::new(),
        }
    }

    /// Moves the dates of every file that is read from now on.
    pub fn set_shift(&mut self, shift: Shift) {
        self.shift = shift;
    }

    /// The path of a file in the folder.
    pub fn path(&self, file: &str) -> PathBuf {
        self.path.join(file)
    }

    /// Remembers that a field is wrong.
    pub fn refuse(&mut self, file: &str, field: impl Into<String>, reason: impl Into<String>) {
        self.refusals.push(Refusal {
            file: format!("{}/{file}", self.id),
            field: field.into(),
            reason: reason.into(),
        });
    }

    /// Whether nothing is wrong so far.
    pub fn is_fine(&self) -> bool {
        self.refusals.is_empty()
    }

    /// A JSON file with its dates moved; `None` when it is missing, or wrong and remembered.
    pub fn json(&mut self, file: &str) -> Option<Value> {
        let path = self.path(file);
        if !path.exists() {
            return None;
        }
        let read = std::fs::read(path)
            .map_err(|error| format!("cannot be read: {error}"))
            .and_then(|bytes| {
                serde_json::from_slice(&bytes).map_err(|error| format!("is not JSON: {error}"))
            });
        match read {
            Ok(mut value) => {
                self.shift.apply(&mut value);
                Some(value)
            }
            Err(reason) => {
                self.refuse(file, "", reason);
                None
            }
        }
    }

    /// A JSON file that every participant has.
    pub fn required_json(&mut self, file: &str) -> Option<Value> {
        if !self.path(file).exists() {
            self.refuse(file, "", "is missing");
        }
        self.json(file)
    }

    /// A message read as `T`; `None` when it is wrong and remembered.
    pub fn typed<T: DeserializeOwned>(&mut self, file: &str, value: Value) -> Option<T> {
        match serde_path_to_error::deserialize(value) {
            Ok(read) => Some(read),
            Err(error) => {
                let field = pointer(error.path());
                self.refuse(file, field, error.into_inner().to_string());
                None
            }
        }
    }

    /// Holds a value at a field of a file to the contract's schema, and remembers every fault.
    pub fn check(&mut self, file: &str, field: &str, resource: Resource, value: &Value) {
        for fault in self.contract.faults(resource, value) {
            self.refuse(file, format!("{field}{}", fault.name), fault.reason);
        }
    }

    /// What was made of the folder, if nothing in it was wrong.
    ///
    /// # Errors
    /// Everything that was wrong.
    pub fn finish<T>(self, made: Option<T>) -> Result<T, ImportError> {
        match made {
            Some(made) if self.refusals.is_empty() => Ok(made),
            _ => Err(ImportError(self.refusals)),
        }
    }
}

/// A path of serde as a JSON pointer.
fn pointer(path: &FieldPath) -> String {
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{key}"),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => String::new(),
        })
        .collect()
}
