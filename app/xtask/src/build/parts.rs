//! The app in parts: what a first screen does without is in files of its own, fetched when a screen needs them.
//!
//! The app marks where it may be cut (`pages::parts`). The cutter gives each part as WebAssembly and one loader for
//! all in JavaScript, which is put into the app's glue: a file less to fetch, and no circle of names.

use super::site::Site;
use crate::paths::root;
use anyhow::{Context, Result, anyhow, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

/// The module that the cut app imports its loaders from.
const LOADER: &str = "./__wasm_split.js";

/// How the loader takes the memory and the functions of the app, which it shares with the parts.
const SHARED: &str = "import { initSync } from \"./main.js\";";

/// The app after the cut.
pub(super) struct Parts {
    /// What every screen needs; wasm-bindgen makes the glue for it.
    pub(super) main: Vec<u8>,
    /// The other parts, by the name of their file.
    files: BTreeMap<String, Vec<u8>>,
    /// The loader.
    loader: String,
    /// The files of each part that the app names.
    needs: BTreeMap<String, Vec<String>>,
}

/// Cuts the app.
///
/// # Errors
/// When the app was built without relocations, or the disk refuses.
pub(super) fn cut(app: &[u8]) -> Result<Parts> {
    let folder = root("target/parts");
    let main = folder.join("main.wasm");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut options = Options::new(app);
    (options.output_dir, options.main_out_path) = (&folder, &main);
    let cut = transform(options).map_err(|report| anyhow!("the app cannot be cut: {report:?}"))?;
    let mut files = BTreeMap::new();
    for path in &cut.split_modules {
        files.insert(file_name(path)?, without_names(&fs::read(path)?)?);
    }
    Ok(Parts {
        main: fs::read(&main)?,
        files,
        loader: fs::read_to_string(folder.join(LOADER))?,
        needs: cut.prefetch_map.into_iter().collect(),
    })
}

impl Parts {
    /// Adds the parts to the site, and gives the glue with their loader.
    ///
    /// The glue then also exports `parts`: the addresses of the files of each part, for whoever fetches ahead.
    ///
    /// # Errors
    /// When glue or loader are not of the expected shape, as after an update of the libraries that write them.
    pub(super) fn add(self, glue: &str, site: &mut Site) -> Result<String> {
        let mut loader = self
            .loader
            .strip_prefix(SHARED)
            .context("the loader of the parts does not begin with its import")?
            .replace("export const", "const");
        for (file, content) in self.files {
            let address = format!("/{}", public_name(&file));
            let relative = format!("\"./{file}\"");
            if !loader.contains(&relative) {
                bail!("the loader of the parts does not load {file}");
            }
            loader = loader.replace(&relative, &format!("\"{address}\""));
            site.add(&public_name(&file), content);
        }
        let (imports, rest): (Vec<_>, Vec<_>) =
            glue.lines().partition(|line| import(line).is_some());
        let names = loaders(&loader);
        let imports: String = imports
            .iter()
            .filter_map(|line| import(line))
            .map(|import| format!("const {import} = {{ {names} }};\n"))
            .collect();
        let needs = addresses(self.needs)?;
        Ok(format!(
            "{}\n{loader}{imports}export const parts = {needs};\n",
            rest.join("\n")
        ))
    }
}

/// The name under which the glue imports the loader, when the line does.
fn import(line: &str) -> Option<&str> {
    let (name, from) = line.strip_prefix("import * as ")?.split_once(" from ")?;
    from.trim_end_matches(';')
        .trim_matches('"')
        .eq(LOADER)
        .then_some(name)
}

/// The functions of the loader that the app calls, with commas between.
fn loaders(loader: &str) -> String {
    let lines = loader.lines();
    let names = lines.filter_map(|line| {
        let name = line.strip_prefix("const ")?.split(' ').next()?;
        name.starts_with("__wasm_split_load_").then_some(name)
    });
    names.collect::<Vec<_>>().join(", ")
}

/// `{"plan":["/mijn-pip-split_plan.wasm"]}`.
fn addresses(needs: BTreeMap<String, Vec<String>>) -> Result<String> {
    let named: BTreeMap<_, Vec<_>> = needs
        .into_iter()
        .map(|(part, files)| {
            let address = |file| format!("/{}", public_name(&format!("{file}.wasm")));
            (part, files.into_iter().map(address).collect())
        })
        .collect();
    Ok(serde_json::to_string(&named)?)
}

fn public_name(file: &str) -> String {
    format!("mijn-pip-{file}")
}

fn file_name(path: &Path) -> Result<String> {
    let name = path.file_name().and_then(|name| name.to_str());
    Ok(name.context("a part of the app has no name")?.to_owned())
}

/// A part without its custom sections: names are for debugging, and half of its size.
fn without_names(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut kept = wasm
        .get(..8)
        .context("a part of the app is empty")?
        .to_vec();
    let mut begin = 8;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let Some((_, range)) = payload.as_section() else {
            continue;
        };
        if !matches!(payload, Payload::CustomSection(_)) {
            kept.extend(&wasm[begin..usize::try_from(range.end)?]);
        }
        begin = usize::try_from(range.end)?;
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn parts(loader: &str) -> Parts {
        Parts {
            main: Vec::new(),
            files: BTreeMap::from([("split_plan.wasm".to_owned(), vec![1])]),
            loader: loader.to_owned(),
            needs: BTreeMap::from([("plan".to_owned(), vec!["split_plan".to_owned()])]),
        }
    }

    const GLUE: &str =
        "import * as import1 from \"./__wasm_split.js\"\nlet wasm;\nexport { initSync };";

    #[test]
    fn the_glue_has_the_loader_and_the_site_the_parts() {
        let loader = format!(
            "{SHARED}\nexport const __wasm_split_load_plan = load(\"./split_plan.wasm\");\n"
        );
        let mut site = Site::default();
        let glue = parts(&loader).add(GLUE, &mut site).unwrap();
        assert!(!glue.contains("import "), "{glue}");
        assert!(
            glue.contains("const import1 = { __wasm_split_load_plan };"),
            "{glue}"
        );
        assert!(
            glue.contains("load(\"/mijn-pip-split_plan.wasm\")"),
            "{glue}"
        );
        assert!(
            glue.contains("export const parts = {\"plan\":[\"/mijn-pip-split_plan.wasm\"]};"),
            "{glue}"
        );
        assert!(site.0.contains_key("mijn-pip-split_plan.wasm"));
    }

    #[test]
    fn a_loader_of_another_shape_is_refused() {
        let add = |loader: &str| parts(loader).add(GLUE, &mut Site::default());
        assert!(add("import x;").is_err());
        assert!(add(&format!("{SHARED}\n")).is_err());
    }

    #[test]
    fn names_are_left_out() {
        let header = b"\0asm\x01\0\0\0";
        // A custom section "name", an empty type section, another custom section.
        let wasm = [
            &header[..],
            b"\0\x05\x04name",
            b"\x01\x01\0",
            b"\0\x05\x04name",
        ]
        .concat();
        let kept = without_names(&wasm).unwrap();
        assert_eq!(kept, [&header[..], b"\x01\x01\0"].concat());
    }
}
