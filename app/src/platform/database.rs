//! What this phone keeps of its owner, once that person has said that it is their own: a database of the browser.

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode};

/// The name of the database.
const NAME: &str = "pip";

/// Its one store: what has not been sent yet, by id.
const STORE: &str = "uitgaand";

/// One record: a text and bytes that go with it.
pub struct Record {
    /// Its key.
    pub id: String,
    /// What it says.
    pub text: String,
    /// A recording; empty when there is none.
    pub bytes: Vec<u8>,
}

/// Keeps records, each in the place of an earlier one of the same id: all of them or none.
///
/// # Errors
/// When the phone is full or keeps nothing, as in a private window.
pub async fn keep(records: &[Record]) -> Result<(), JsValue> {
    let store = store(IdbTransactionMode::Readwrite).await?;
    for record in records {
        let value = Object::new();
        Reflect::set(&value, &"text".into(), &record.text.as_str().into())?;
        Reflect::set(&value, &"bytes".into(), &Uint8Array::from(&*record.bytes))?;
        store.put_with_key(&value, &record.id.as_str().into())?;
    }
    // A phone finds out that it is full when it commits.
    committed(&store.transaction()).await
}

/// Forgets a record.
///
/// # Errors
/// When there is no database.
pub async fn forget(id: &str) -> Result<(), JsValue> {
    let store = store(IdbTransactionMode::Readwrite).await?;
    done(&store.delete(&id.into())?).await?;
    Ok(())
}

/// Everything that is kept.
///
/// # Errors
/// When there is no database.
pub async fn all() -> Result<Vec<Record>, JsValue> {
    let store = store(IdbTransactionMode::Readonly).await?;
    let (keys, values) = (store.get_all_keys()?, store.get_all()?);
    let keys = Array::from(&done(&keys).await?);
    let values = Array::from(&done(&values).await?);
    Ok(keys
        .iter()
        .zip(values.iter())
        .filter_map(|(key, value)| record(&key, &value))
        .collect())
}

fn record(key: &JsValue, value: &JsValue) -> Option<Record> {
    let field = |name: &str| Reflect::get(value, &name.into()).ok();
    Some(Record {
        id: key.as_string()?,
        text: field("text")?.as_string()?,
        bytes: field("bytes")?.dyn_into::<Uint8Array>().ok()?.to_vec(),
    })
}

/// The store, in a transaction of its own.
async fn store(mode: IdbTransactionMode) -> Result<IdbObjectStore, JsValue> {
    let factory = leptos::prelude::window()
        .indexed_db()?
        .ok_or(JsValue::NULL)?;
    let opening = factory.open_with_u32(NAME, 1)?;
    let request = opening.clone();
    let upgrade = Closure::once_into_js(move || {
        let database = request.result().map(JsCast::unchecked_into::<IdbDatabase>);
        let _ = database.and_then(|database| database.create_object_store(STORE));
    });
    opening.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
    let database: IdbDatabase = done(&opening).await?.unchecked_into();
    database
        .transaction_with_str_and_mode(STORE, mode)?
        .object_store(STORE)
}

/// Waits until everything of a transaction is on the phone.
async fn committed(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let waiting = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    JsFuture::from(waiting).await?;
    Ok(())
}

/// Waits for a request.
async fn done(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let waiting = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(waiting).await?;
    request.result()
}
