//! Numbered progress for commands that take long: `[2/4] Building the app …`.

/// Counts the steps of one command.
pub(crate) struct Steps {
    total: usize,
    done: usize,
}

impl Steps {
    /// A command of `total` steps.
    pub(crate) fn new(total: usize) -> Self {
        Self { total, done: 0 }
    }

    /// Announces the next step.
    pub(crate) fn next(&mut self, title: &str) {
        self.done += 1;
        eprintln!("[{}/{}] {title} …", self.done, self.total);
    }
}
