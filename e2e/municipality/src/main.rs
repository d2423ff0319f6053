//! The command line of the stand-in municipality.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use chrono::{DateTime, Utc};
use clap::Parser;
use mijn_pip_core::civil::amsterdam_date;
use mijn_pip_core::contract::{Aanbod, Code};
use municipality::app::{App, Demo};
use municipality::attempts::Attempts;
use municipality::clock::Clock;
use municipality::contract::Contract;
use municipality::demo::Failures;
use municipality::signin::{IdentityProvider, Imitation, OidcProvider};
use municipality::store::Store;
use municipality::{import, service};
use tokio::net::TcpListener;

/// The stand-in municipality of Mijn PIP: serves the built app and its API from one origin.
#[derive(Parser)]
#[command(version, args_override_self = true)]
struct Args {
    /// Port on localhost; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder with the built app
    #[arg(long, default_value = "target/dist")]
    dist: PathBuf,
    /// Folder with one folder per participant
    #[arg(long, default_value = "e2e/participants")]
    data: PathBuf,
    /// Time to start from, such as 2026-11-24T09:00:00Z; the machine's own time without it
    #[arg(long, value_name = "RFC3339", value_parser = instant)]
    clock: Option<DateTime<Utc>>,
    /// SQLite database, or :memory:
    #[arg(long, value_name = "FILE", default_value = "target/demo.sqlite")]
    db: PathBuf,
    /// Resources to offer, such as pip,agenda-items; all without it
    #[arg(long, value_delimiter = ',', value_parser = offered)]
    onderdelen: Option<Vec<Aanbod>>,
    /// A real OpenID provider to sign in with, in place of the imitation
    #[arg(long, value_name = "URL", requires_all = ["client_id", "client_secret"])]
    issuer: Option<String>,
    /// This municipality's client id at the provider
    #[arg(long, requires = "issuer")]
    client_id: Option<String>,
    /// This municipality's secret at the provider
    #[arg(long, requires = "issuer")]
    client_secret: Option<String>,
    /// Where browsers reach this municipality; http://localhost:PORT without it
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Leave out everything under /demo, as a real municipality must; needs --issuer
    #[arg(long, requires = "issuer")]
    no_demo: bool,
}

fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    text.parse()
        .map_err(|_| "write a time such as 2026-11-24T09:00:00Z".to_owned())
}

fn offered(text: &str) -> Result<Aanbod, String> {
    match Aanbod::from_code(text) {
        Aanbod::Onbekend => {
            let known = Aanbod::CODES.iter().map(|(_, code)| *code);
            let known = known.collect::<Vec<_>>().join(", ");
            Err(format!("choose from {known}"))
        }
        resource => Ok(resource),
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Args::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("municipality: {error:#}");
            ExitCode::from(2)
        }
    }
}

async fn run(args: Args) -> anyhow::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, args.port))
        .await
        .with_context(|| format!("port {} cannot be used: choose another --port", args.port))?;
    let port = listener.local_addr()?.port();
    let public_url = match &args.public_url {
        Some(url) => url.trim_end_matches('/').to_owned(),
        None => format!("http://localhost:{port}"),
    };
    let service = service(Arc::new(app(args, &public_url).await?));
    if let Ok(listener) = TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await {
        // Some systems resolve localhost to ::1 first.
        tokio::spawn(axum::serve(listener, service.clone()).into_future());
    }
    println!("listening on http://localhost:{port}");
    tokio::select! {
        served = axum::serve(listener, service) => served.context("the server stopped"),
        _ = tokio::signal::ctrl_c() => Ok(()),
    }
}

async fn app(args: Args, public_url: &str) -> anyhow::Result<App> {
    if !args.dist.join("index.html").is_file() {
        bail!(
            "there is no built app in {}: build it first, or give its folder with --dist",
            args.dist.display()
        );
    }
    let clock = args.clock.map_or_else(Clock::system, Clock::starting_at);
    let contract = Arc::new(Contract::load()?);
    let today = amsterdam_date(clock.now());
    let participants = import::read_participants(&args.data, &contract, today)?;
    let store = Store::open(&args.db)?;
    store.replace_participants(&participants)?;
    let demo = (!args.no_demo).then(|| Demo {
        data: args.data.clone(),
        failures: Failures::default(),
    });
    Ok(App {
        contract,
        store,
        clock,
        attempts: Attempts::default(),
        provider: provider(&args, public_url).await?,
        dist: args.dist,
        offered: args.onderdelen,
        demo,
    })
}

async fn provider(args: &Args, public_url: &str) -> anyhow::Result<IdentityProvider> {
    let (Some(issuer), Some(id), Some(secret)) =
        (&args.issuer, &args.client_id, &args.client_secret)
    else {
        return Ok(IdentityProvider::Imitation(Imitation));
    };
    let provider = OidcProvider::discover(issuer, id, secret, public_url).await?;
    Ok(IdentityProvider::Oidc(Box::new(provider)))
}
