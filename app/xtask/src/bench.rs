//! `cargo xtask bench`: what a participant's prepaid data pays for, against the budgets.

use crate::build::{self, Mode};
use crate::install;
use crate::municipality::{self, Municipality, Setup};
use crate::paths::{dist, files_below, root};
use crate::process::command_in;
use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fs;
use std::process::{ExitCode, Stdio};

/// A first visit to `/plan`: participant, language, and its budget in bytes and requests.
const LOADS: [(&str, &str, u64, u64); 2] =
    [("zebib", "nl", 300_000, 16), ("samar", "ar", 350_000, 19)];

/// Name of a part of the first screen, its files, and its budget in bytes of brotli.
const PARTS: [(&str, IsPart, u64); 5] = [
    // The other parts of the app are fetched when one of their screens is opened.
    ("wasm", |path| path.starts_with("mijn-pip_bg."), 230_000),
    ("style", |path| path.ends_with(".css"), 12_000),
    // The second sheet is among the files only: a first screen does not fetch it.
    ("pictograms", |path| path.starts_with("pictograms."), 25_000),
    (
        "messages nl",
        |path| path.starts_with("locales/nl/"),
        12_000,
    ),
    (
        "messages ar",
        |path| path.starts_with("locales/ar/"),
        12_000,
    ),
];

/// What a reader waits or pays for: its name and unit, the script in `e2e/bench`, who does it, how often, and the limit, on a
/// slow phone. The last ones give the participant a plan of sixty agreements and a timetable of 1,500 items.
const FIGURES: [(&str, &str, &str, u32, u64); 5] = [
    ("language switch, ms", "switch", "samar", 8, 150),
    ("a look without news, bytes", "look", "samar", 4, 1000),
    ("answer to an agreement, ms", "answer", "samar", 10, 100),
    (
        "full timetable, % of a small one",
        "timetable",
        "samar",
        5,
        150,
    ),
    ("memory after 120 pages, %", "paging", "samar", 120, 105),
];

/// Whether a path in the site belongs to the part.
type IsPart = fn(&str) -> bool;

/// What `cargo xtask bench` can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Cold loads per language, of which the median counts
    #[arg(long, default_value_t = 3)]
    runs: u8,
}

/// A file of the site.
#[derive(Serialize)]
struct File {
    path: String,
    raw: u64,
    brotli: u64,
}

/// A cold load as Lighthouse sees it on a slow phone: bytes on the wire and milliseconds.
#[derive(Deserialize, Serialize)]
struct Load {
    bytes: u64,
    wasm: u64,
    requests: u64,
    fcp: u64,
    lcp: u64,
}

/// What a script measured.
#[derive(Deserialize)]
struct Figure {
    figure: u64,
}

/// Something measured against its limit.
#[derive(Serialize)]
struct Budget {
    name: String,
    measured: u64,
    limit: u64,
}

/// Cold loads by name.
type Loads = Vec<(String, Load)>;

/// All of it, as written to `target/bench.json`.
#[derive(Serialize)]
struct Bench {
    files: Vec<File>,
    loads: Loads,
    budgets: Vec<Budget>,
}

/// Builds, measures, prints; a broken budget is a failure.
///
/// # Errors
/// When the site does not build or a load fails.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    if options.runs == 0 {
        bail!("--runs 0 measures nothing: give at least 1");
    }
    install::npm_packages()?;
    install::wasm_target()?;
    install::chromium()?;
    build::build(Mode::Release)?;
    municipality::build()?;
    let files = files()?;
    let (loads, figures) = loads_and_figures(options.runs)?;
    let mut budgets = budgets(&files, &loads);
    budgets.extend(figures);
    let bench = Bench {
        files,
        loads,
        budgets,
    };
    fs::write(
        root("target/bench.json"),
        serde_json::to_vec_pretty(&bench)?,
    )?;
    print!("{}", table(&bench));
    let is_kept = bench.budgets.iter().all(Budget::is_kept);
    Ok(if is_kept {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Every file of the site with the size that a browser fetches; what is not compressed counts as it is.
fn files() -> Result<Vec<File>> {
    let size = |path: &str| fs::metadata(dist().join(path)).map(|file| file.len());
    let mut files = Vec::new();
    for path in files_below(&dist())? {
        if !path.ends_with(".br") && !path.ends_with(".gz") {
            let raw = size(&path).with_context(|| path.clone())?;
            let brotli = size(&format!("{path}.br")).unwrap_or(raw);
            files.push(File { path, raw, brotli });
        }
    }
    files.sort_by_key(|file| std::cmp::Reverse(file.brotli));
    Ok(files)
}

fn loads_and_figures(runs: u8) -> Result<(Loads, Vec<Budget>)> {
    let port = municipality::free_port()?;
    let _municipality = Municipality::start(&Setup {
        port,
        data: &root("e2e/participants"),
        clock: None,
        database: ":memory:",
    })?;
    let mut loads = Vec::new();
    for (participant, language, ..) in LOADS {
        eprintln!("Loading /plan in {language}, {runs} times …");
        let load = measure(port, participant, language, runs)?;
        loads.push((format!("/plan {language}"), load));
    }
    let mut figures = Vec::new();
    for (name, script_name, participant, times, limit) in FIGURES {
        eprintln!("Measuring: {name} …");
        let Figure { figure } = script(script_name, port, &[participant, &times.to_string()])?;
        figures.push(Budget {
            name: name.to_owned(),
            measured: figure,
            limit,
        });
    }
    Ok((loads, figures))
}

fn measure(port: u16, participant: &str, language: &str, runs: u8) -> Result<Load> {
    script("measure", port, &[participant, language, &runs.to_string()])
}

/// Runs a measuring script of `e2e/bench` against the stand-in; gives the figures that it prints as JSON.
fn script<T: DeserializeOwned>(name: &str, port: u16, arguments: &[&str]) -> Result<T> {
    let (file, origin) = (
        format!("bench/{name}.mjs"),
        format!("http://localhost:{port}"),
    );
    let arguments = [&[&*file, &origin], arguments].concat();
    let mut node = command_in(&root("e2e"), "node", &arguments);
    let output = node
        .env("CHROME_PATH", install::CHROMIUM)
        .stderr(Stdio::inherit())
        .output();
    let output = output.context("Node.js could not be started: install Node.js 20 or newer")?;
    if !output.status.success() {
        bail!("{file} could not measure (the reason is above)");
    }
    serde_json::from_slice(&output.stdout).with_context(|| format!("{file} gave no figures"))
}

fn budgets(files: &[File], loads: &[(String, Load)]) -> Vec<Budget> {
    let budget = |name: String, measured, limit| Budget {
        name,
        measured,
        limit,
    };
    let parts = PARTS.iter().map(|(name, is_part, limit)| {
        let size = files
            .iter()
            .filter(|file| is_part(&file.path))
            .map(|file| file.brotli)
            .sum();
        budget(format!("{name}, bytes"), size, *limit)
    });
    let loads = loads
        .iter()
        .zip(LOADS)
        .flat_map(|((name, load), (_, _, bytes, requests))| {
            [
                budget(format!("{name}, bytes"), load.bytes, bytes),
                budget(format!("{name}, requests"), load.requests, requests),
            ]
        });
    parts.chain(loads).collect()
}

impl Budget {
    fn is_kept(&self) -> bool {
        self.measured <= self.limit
    }
}

fn table(bench: &Bench) -> String {
    let mut out = format!("{:<44}{:>10}{:>10}\n", "file", "raw", "brotli");
    for file in &bench.files {
        out.push_str(&format!(
            "{:<44}{:>10}{:>10}\n",
            file.path, file.raw, file.brotli
        ));
    }
    out.push_str(&format!(
        "\n{:<20}{:>10}{:>10}{:>10}{:>10}{:>10}\n",
        "cold load", "bytes", "wasm", "requests", "FCP ms", "LCP ms"
    ));
    for (name, load) in &bench.loads {
        let Load {
            bytes,
            wasm,
            requests,
            fcp,
            lcp,
        } = load;
        out.push_str(&format!(
            "{name:<20}{bytes:>10}{wasm:>10}{requests:>10}{fcp:>10}{lcp:>10}\n"
        ));
    }
    out.push_str(&format!(
        "\n{:<34}{:>10}{:>10}\n",
        "budget", "measured", "limit"
    ));
    for budget in &bench.budgets {
        let Budget {
            name,
            measured,
            limit,
        } = budget;
        let verdict = if budget.is_kept() { "ok" } else { "OVER" };
        out.push_str(&format!("{name:<34}{measured:>10}{limit:>10}  {verdict}\n"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, brotli: u64) -> File {
        File {
            path: path.to_owned(),
            raw: 2 * brotli,
            brotli,
        }
    }

    fn load(bytes: u64) -> Load {
        Load {
            bytes,
            wasm: 1,
            requests: 16,
            fcp: 1,
            lcp: 1,
        }
    }

    #[test]
    fn the_files_of_a_part_count_together() {
        let files = [
            file("style.1.css", 9_000),
            file("theme.css", 3_000),
            file("mijn-pip_bg.0.wasm", 230_001),
            file("pictograms.1.svg", 22_000),
            file("pictograms-more.1.svg", 9_000),
        ];
        let budgets = budgets(&files, &[]);
        let find = |name: &str| budgets.iter().find(|budget| budget.name == name);
        assert!(
            find("style, bytes").is_some_and(|style| style.measured == 12_000 && style.is_kept())
        );
        assert!(find("wasm, bytes").is_some_and(|wasm| !wasm.is_kept()));
        assert!(find("pictograms, bytes").is_some_and(|first| first.measured == 22_000));
    }

    #[test]
    fn each_load_has_its_own_budget_and_the_table_says_which_is_over() {
        let loads = [
            ("/plan nl".to_owned(), load(300_000)),
            ("/plan ar".to_owned(), load(350_001)),
        ];
        let budgets = budgets(&[], &loads);
        let over: Vec<_> = budgets
            .iter()
            .filter(|budget| !budget.is_kept())
            .map(|budget| &*budget.name)
            .collect();
        assert_eq!(over, ["/plan ar, bytes"]);
        let text = table(&Bench {
            files: Vec::new(),
            loads: Vec::from(loads),
            budgets,
        });
        assert_eq!(text.matches("OVER").count(), 1);
    }
}
