//! Sending a recording or a photo, with word of how far it is: `fetch` cannot tell.

use js_sys::Promise;
use mijn_pip_core::outbox::Answer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ProgressEvent, XmlHttpRequest};

use super::http::{TOO_LONG, answered};

/// The slowest network on which a recording still arrives: bytes in a millisecond (32 kbit/s).
const SLOWEST: u32 = 4;

/// Sends bytes of a content type, of their owner, if they have one; tells how many of a hundred parts have left the phone.
/// See [`Answer`] for how it ended.
pub async fn upload(
    path: &str,
    owner: Option<&str>,
    kind: &str,
    bytes: &[u8],
    on_progress: impl Fn(u32) + 'static,
) -> Answer {
    sent(path, owner, kind, bytes, on_progress)
        .await
        .unwrap_or(Answer::None)
}

async fn sent(
    path: &str,
    owner: Option<&str>,
    kind: &str,
    bytes: &[u8],
    on_progress: impl Fn(u32) + 'static,
) -> Result<Answer, JsValue> {
    let request = XmlHttpRequest::new()?;
    request.open("PUT", path)?;
    request.set_request_header("X-Pip-Client", "1")?;
    request.set_request_header("Content-Type", kind)?;
    // A helper writes without being a participant.
    if let Some(owner) = owner {
        request.set_request_header("X-Pip-Deelnemer", owner)?;
    }
    let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    request.set_timeout(TOO_LONG + size / SLOWEST);
    let progress = Closure::<dyn Fn(ProgressEvent)>::new(move |event: ProgressEvent| {
        on_progress((event.loaded() * 100.0 / event.total().max(1.0)) as u32);
    });
    request
        .upload()?
        .set_onprogress(Some(progress.as_ref().unchecked_ref()));
    let ended = Promise::new(&mut |end, _| request.set_onloadend(Some(&end)));
    request.send_with_opt_u8_array(Some(bytes))?;
    JsFuture::from(ended).await?;
    let header = |name: &str| request.get_response_header(name).ok().flatten();
    let body = request.response_text()?.unwrap_or_default();
    let (version, wait) = (header("API-Version"), header("Retry-After"));
    Ok(answered(request.status()?, version.is_some(), wait, body))
}
