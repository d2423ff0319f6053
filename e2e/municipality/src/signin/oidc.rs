//! A real OpenID provider, by discovery.

use anyhow::Context;
use openidconnect::core::{CoreClient, CoreResponseType};
use openidconnect::reqwest::{Client, ClientBuilder, redirect};
use openidconnect::{
    AuthenticationFlow, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IssuerUrl, LogoutRequest, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, PostLogoutRedirectUrl, ProviderMetadataWithLogout, RedirectUrl,
};

use crate::store::LoginFlow;

/// The client as discovery leaves it.
type DiscoveredClient = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// This municipality as a client of an OpenID provider. The `sub` of its ID tokens is the participant's id.
pub struct OidcProvider {
    client: DiscoveredClient,
    http: Client,
    logout_url: String,
}

impl OidcProvider {
    /// Reads the provider's metadata and keys.
    ///
    /// `public_url` is where this municipality is reached, without a slash at the end.
    ///
    /// # Errors
    /// When the provider cannot be reached or understood.
    pub async fn discover(
        issuer: &str,
        client_id: &str,
        client_secret: &str,
        public_url: &str,
    ) -> anyhow::Result<Self> {
        // A provider that redirects its own endpoints could send our secret elsewhere.
        let http = ClientBuilder::new()
            .redirect(redirect::Policy::none())
            .build()?;
        let issuer_url = IssuerUrl::new(issuer.to_owned())
            .with_context(|| format!("--issuer {issuer} is not a URL"))?;
        let metadata = ProviderMetadataWithLogout::discover_async(issuer_url, &http)
            .await
            .with_context(|| format!("cannot read the metadata of the OpenID provider {issuer}"))?;
        let logout_url = logout_url(&metadata, client_id, public_url)?;
        let redirect_url = RedirectUrl::new(format!("{public_url}/api/v1/inloggen/terugkeer"))?;
        let client = CoreClient::from_provider_metadata(
            metadata,
            ClientId::new(client_id.to_owned()),
            Some(ClientSecret::new(client_secret.to_owned())),
        )
        .set_redirect_uri(redirect_url);
        Ok(Self {
            client,
            http,
            logout_url,
        })
    }

    /// The provider's page for this sign-in.
    pub(super) fn authorize_url(&self, flow: &LoginFlow) -> String {
        let verifier = PkceCodeVerifier::new(flow.verifier.clone());
        let state = CsrfToken::new(flow.state.clone());
        let nonce = Nonce::new(flow.nonce.clone());
        let (url, _, _) = self
            .client
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                || state,
                || nonce,
            )
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .url();
        url.into()
    }

    /// Redeems a code and validates the ID token: signature, issuer, audience, times and nonce.
    pub(super) async fn redeem(&self, code: &str, flow: &LoginFlow) -> anyhow::Result<String> {
        let tokens = self
            .client
            .exchange_code(AuthorizationCode::new(code.to_owned()))?
            .set_pkce_verifier(PkceCodeVerifier::new(flow.verifier.clone()))
            .request_async(&self.http)
            .await
            .context("the provider refused the code")?;
        let id_token = tokens
            .extra_fields()
            .id_token()
            .context("the provider sent no ID token")?;
        let claims = id_token
            .claims(
                &self.client.id_token_verifier(),
                &Nonce::new(flow.nonce.clone()),
            )
            .context("the ID token is not valid")?;
        Ok(claims.subject().to_string())
    }

    /// Where signing out goes on.
    pub(super) fn logout_url(&self) -> String {
        self.logout_url.clone()
    }
}

/// The provider's own sign-out page, back to the app afterwards; the app itself when the provider has none.
fn logout_url(
    metadata: &ProviderMetadataWithLogout,
    client_id: &str,
    public_url: &str,
) -> anyhow::Result<String> {
    let back = PostLogoutRedirectUrl::new(format!("{public_url}/"))?;
    let endpoint = metadata.additional_metadata().end_session_endpoint.clone();
    Ok(endpoint.map_or_else(
        || "/".to_owned(),
        |endpoint| {
            LogoutRequest::from(endpoint)
                .set_client_id(ClientId::new(client_id.to_owned()))
                .set_post_logout_redirect_uri(back)
                .http_get_url()
                .into()
        },
    ))
}
