//! Playwright, as `e2e/package-lock.json` pins it.

use crate::paths::{npm, root};
use crate::process::command_in;
use std::process::Command;

/// `playwright test` in the folder with the browser tests; the browser is Debian's, so none is fetched.
pub(crate) fn playwright(arguments: &[&str]) -> Command {
    let program = npm(".bin/playwright");
    let mut playwright = command_in(&root("e2e"), &program.to_string_lossy(), &["test"]);
    playwright
        .args(arguments)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright
}
