//! Who says who the participant is: a real OpenID provider, or the imitation in this program.

use anyhow::{Context, ensure};

use super::OidcProvider;
use crate::app::App;
use crate::secret;
use crate::store::LoginFlow;

/// The two kinds of identity provider; the way to and from them is the same.
pub enum IdentityProvider {
    /// The page of this program on which anyone may be any demo participant.
    Imitation(Imitation),
    /// A real provider.
    Oidc(Box<OidcProvider>),
}

impl IdentityProvider {
    /// Where the person signs in.
    pub fn authorize_url(&self, flow: &LoginFlow) -> String {
        match self {
            Self::Imitation(imitation) => imitation.authorize_url(flow),
            Self::Oidc(provider) => provider.authorize_url(flow),
        }
    }

    /// The id of the participant whom a code stands for.
    ///
    /// # Errors
    /// When the code is not good for this sign-in.
    pub async fn redeem(&self, app: &App, code: &str, flow: &LoginFlow) -> anyhow::Result<String> {
        match self {
            Self::Imitation(imitation) => imitation.redeem(app, code, flow),
            Self::Oidc(provider) => provider.redeem(code, flow).await,
        }
    }

    /// Where the browser goes after signing out here.
    pub fn logout_url(&self) -> String {
        match self {
            Self::Imitation(_) => "/".to_owned(),
            Self::Oidc(provider) => provider.logout_url(),
        }
    }
}

/// The imitation: its page is `/demo/digid`. It keeps to PKCE, and has no ID token since it is this very program.
pub struct Imitation;

impl Imitation {
    fn authorize_url(&self, flow: &LoginFlow) -> String {
        let challenge = secret::pkce_challenge(&flow.verifier);
        format!(
            "/demo/digid?state={}&code_challenge={challenge}&code_challenge_method=S256",
            flow.state
        )
    }

    fn redeem(&self, app: &App, code: &str, flow: &LoginFlow) -> anyhow::Result<String> {
        let issued = app
            .store
            .take_code(&secret::hash(code), app.clock.now())?
            .context("the code is unknown, used or too old")?;
        ensure!(
            issued.challenge == secret::pkce_challenge(&flow.verifier),
            "the code was given out for another sign-in (PKCE)"
        );
        Ok(issued.participant)
    }
}
