// A real OpenID Connect provider for the browser tests, in the place of DigiD.
//
//   node provider.mjs --port 9090 --redirect http://localhost:8080/api/v1/inloggen/terugkeer
//
// It runs on 127.0.0.1 while the municipality runs on localhost: two sites, as in real life. Another port of localhost
// would be the same site and hide a wrong SameSite. The municipality is the client CLIENT_ID with CLIENT_SECRET; whoever
// signs in types the id of a participant, which becomes the `sub` of the ID token.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Provider } from 'oidc-provider';

const CLIENT_ID = 'mijn-pip';
const CLIENT_SECRET = 'alleen-voor-de-test';

const { values } = parseArgs({ options: { port: { type: 'string' }, redirect: { type: 'string' } } });
if (!values.port || !values.redirect) {
  console.error('Say where to listen and where to return to: provider.mjs --port PORT --redirect URL');
  process.exit(2);
}

const issuer = `http://127.0.0.1:${values.port}`;
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      redirect_uris: [values.redirect],
      post_logout_redirect_uris: [new URL('/', values.redirect).href],
    },
  ],
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { logoutSource } },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  interactions: { url: (_, interaction) => `/inloggen/${interaction.uid}` },
  // The municipality is the provider's own client: nobody is asked for consent.
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});

provider.use(async (context, next) => {
  if (!context.path.startsWith('/inloggen/')) return next();
  if (context.method === 'POST') return finishLogin(context);
  await provider.interactionDetails(context.req, context.res);
  context.type = 'html';
  context.body = loginPage(context.path);
});

/** Takes the typed id for true: this provider knows no passwords. */
async function finishLogin(context) {
  const chunks = [];
  for await (const chunk of context.req) chunks.push(chunk);
  const accountId = new URLSearchParams(Buffer.concat(chunks).toString()).get('deelnemer');
  const result = accountId ? { login: { accountId } } : { error: 'access_denied' };
  context.respond = false;
  await provider.interactionFinished(context.req, context.res, result);
}

function loginPage(action) {
  return page(`<h1>Testinloggen – dit is niet DigiD</h1>
<form method="post" action="${action}">
<label>Deelnemer <input name="deelnemer" required></label>
<button>Inloggen</button>
</form>
<form method="post" action="${action}"><button>Annuleren</button></form>`);
}

/** Signing out at the provider; its own page would load a font from elsewhere. */
function logoutSource(context, form) {
  context.body = page(`<h1>Testuitloggen</h1>
${form}
<button form="op.logoutForm" name="logout" value="yes">Uitloggen</button>`);
}

function page(body) {
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Testinloggen</title>
${body}
</html>`;
}

provider.listen(Number(values.port), '127.0.0.1', () => console.log(`listening on ${issuer}`));
