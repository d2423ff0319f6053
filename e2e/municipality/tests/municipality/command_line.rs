//! The program itself: it says when it is ready, and in one sentence what is wrong.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::json;
use tempfile::TempDir;

use crate::participant_folder::ParticipantFolder;

/// A folder with a built app in `dist` and a participant in `data`.
fn workplace() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    std::fs::create_dir(place.path().join("dist")).unwrap();
    std::fs::write(place.path().join("dist/index.html"), "<!doctype html>").unwrap();
    ParticipantFolder::minimal("eva").write(&place.path().join("data"));
    place
}

fn municipality(place: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_municipality"));
    command
        .current_dir(place)
        .args(["--dist", "dist", "--data", "data", "--port", "0"])
        .args(["--db", "demo.sqlite"])
        .args(args);
    command
}

/// Ends the program when the test ends, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn first_line(place: &Path) -> String {
    let child = municipality(place, &[]).stdout(Stdio::piped()).spawn();
    let mut running = Running(child.unwrap());
    let output = running.0.stdout.take().unwrap();
    BufReader::new(output).lines().next().unwrap().unwrap()
}

/// What the program says when it does not start.
fn refusal(place: &Path, args: &[&str]) -> String {
    let Output { status, stderr, .. } = municipality(place, args).output().unwrap();
    assert_eq!(status.code(), Some(2));
    String::from_utf8(stderr).unwrap()
}

#[test]
fn it_says_where_it_listens_and_starts_again_on_its_database() {
    let place = workplace();
    for _ in 0..2 {
        let line = first_line(place.path());
        let port = line.strip_prefix("listening on http://localhost:").unwrap();
        assert_ne!(port.parse::<u16>().unwrap(), 0);
    }
}

#[test]
fn it_says_what_to_do_about_wrong_input() {
    let place = workplace();
    std::fs::create_dir(place.path().join("empty")).unwrap();
    std::fs::write(
        place.path().join("letter.txt"),
        "Geachte mevrouw, dit is een brief.",
    )
    .unwrap();
    for (args, says) in [
        (
            &["--dist", "empty"][..],
            "there is no built app in empty: build it first",
        ),
        (
            &["--data", "nergens"],
            "cannot read the participants in nergens",
        ),
        (
            &["--data", "empty"],
            "there is no participant folder in empty",
        ),
        (
            &["--db", "letter.txt"],
            "letter.txt is not a database of this program",
        ),
        (&["--clock", "morgen"], "write a time such as"),
        (
            &["--onderdelen", "pip,fiets"],
            "choose from pip, begeleidingsafspraken",
        ),
        (&["--no-demo"], "--issuer"),
        (&["--issuer", "http://127.0.0.1:1"], "--client-id"),
    ] {
        let said = refusal(place.path(), args);
        assert!(said.contains(says), "{args:?}: {said}");
        assert!(
            !said.contains("panicked") && !said.contains("backtrace"),
            "{said}"
        );
    }
}

#[test]
fn it_names_the_file_and_the_field_that_are_wrong() {
    let place = workplace();
    let mut eva = ParticipantFolder::minimal("eva");
    eva.set("duo/pip.json", "/pip/leerroute", json!("X"));
    eva.write(&place.path().join("data"));
    let said = refusal(place.path(), &[]);
    assert!(
        said.contains("eva/duo/pip.json: /pip/leerroute: unknown variant `X`"),
        "{said}"
    );
}

#[test]
fn it_says_that_the_port_is_taken() {
    let place = workplace();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let said = refusal(place.path(), &["--port", &port]);
    assert!(
        said.contains(&format!(
            "port {port} cannot be used: choose another --port"
        )),
        "{said}"
    );
}

#[test]
fn it_says_that_the_provider_cannot_be_reached() {
    let place = workplace();
    let nobody = [
        "--issuer",
        "http://127.0.0.1:1",
        "--client-id",
        "a",
        "--client-secret",
        "b",
    ];
    let said = refusal(place.path(), &nobody);
    assert!(
        said.contains("cannot read the metadata of the OpenID provider"),
        "{said}"
    );
}
