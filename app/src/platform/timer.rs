//! Waiting.

use gloo_timers::future::TimeoutFuture;

/// Waits so many milliseconds.
pub async fn wait(millis: u32) {
    TimeoutFuture::new(millis).await;
}
