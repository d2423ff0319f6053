//! A list that is followed item by item: when one changes, what is open on the others stays open.

use leptos::prelude::*;
use mijn_pip_core::contract::Lijst;

use super::Read;
use super::reply::Answerable;

/// A handle to the list that a read brought.
pub struct List<T: Answerable> {
    list: Memo<Option<Lijst<T>>>,
    read: Read,
}

impl<T: Answerable> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

// Derived it would want the item to be `Copy`, of which it is only a handle.
impl<T: Answerable> Copy for List<T> {}

impl<T: Answerable> List<T> {
    /// The list of a read.
    pub fn new(read: Read) -> Self {
        let list = Memo::new(move |_| read.value());
        Self { list, read }
    }

    /// The read.
    pub fn read(self) -> Read {
        self.read
    }

    /// Whether there is a list that can be read.
    pub fn is_there(self) -> bool {
        self.list.with(Option::is_some)
    }

    /// How many of its items cannot be read.
    pub fn unreadable(self) -> usize {
        self.list
            .with(|list| list.as_ref().map_or(0, |list| list.items.onleesbaar()))
    }

    /// Something of every item.
    pub fn map<R>(self, of: impl Fn(&T) -> R) -> Vec<R> {
        self.list.with(|list| {
            let items = list.iter().flat_map(|list| list.items.iter());
            items.map(of).collect()
        })
    }

    /// One item, followed while it changes; one that is gone stays as it was.
    pub fn item(self, id: &str) -> Option<Signal<T>> {
        let first = untrack(|| self.find(id))?;
        let id = id.to_owned();
        let item = Memo::new(move |before: Option<&T>| {
            let now = self.find(&id).or_else(|| before.cloned());
            now.unwrap_or_else(|| first.clone())
        });
        Some(item.into())
    }

    fn find(self, id: &str) -> Option<T> {
        self.list.with(|list| {
            let mut items = list.iter().flat_map(|list| list.items.iter());
            items.find(|item| item.id() == id).cloned()
        })
    }
}
