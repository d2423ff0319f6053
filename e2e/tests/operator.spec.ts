// The page of the municipality's side: anyone can use it, and nothing on it can be misused.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { type Municipality, participantFile } from './municipality';
import { askOpenQuestion, OPEN_QUESTION, Operator } from './operator';

const PAGE = '/demo/gemeente/samar';
const LESSON = 'samar-les-di-03';
const TASK = 's-taak-2';
const AGREEMENT = participantFile('samar', 'begeleidingsafspraken.json')[0].id;

/** Every kind of text that could become a part of the page. */
const HOSTILE = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>"\'></textarea></details><h1>&lt;nep&gt;';

test.use({ writes: true });

/** An item of a list as the participant gets it. */
async function itemOf(municipality: Municipality, resource: string, id: string): Promise<any> {
  return (await municipality.read('samar', resource)).items.find((item: any) => item.id === id);
}

/** Inputs that are wrong: where, what is filled in, and the field that is named. */
const WRONG: [string, string, Record<string, string>, string][] = [
  [`agenda-${LESSON}`, 'Verplaats', { 'Nieuwe datum en tijd': '2026-11-20T10:00' }, 'Nieuwe datum en tijd'],
  [`agenda-${LESSON}`, 'Verplaats', { 'Nieuwe datum en tijd': '' }, 'Nieuwe datum en tijd'],
  [`agenda-${LESSON}`, 'Andere plaats', { 'Nieuwe plaats': '   ' }, 'Nieuwe plaats'],
  [`agenda-${LESSON}`, 'Andere plaats', { 'Nieuwe plaats': 'x'.repeat(121) }, 'Nieuwe plaats'],
  ['nieuwe-les', 'Zet in de agenda', { Wat: '', Waar: 'Hier' }, 'Wat'],
  ['nieuwe-les', 'Zet in de agenda', { Wat: 'Les', Waar: '' }, 'Waar'],
  [`vraag-${OPEN_QUESTION.id}`, 'Antwoord', { Antwoord: '' }, 'Antwoord'],
  ['melding', 'Verstuur', { Onderwerp: 'geld', Melding: 'x'.repeat(4001) }, 'Melding'],
  [`taak-${TASK}`, 'Geef feedback', { Van: 'docent', Oordeel: 'alles', Feedback: '' }, 'Feedback'],
  [`afspraak-${AGREEMENT}`, 'Wijzig de afspraak', { 'Nieuwe tekst van de afspraak': ' ' }, 'Nieuwe tekst van de afspraak'],
];

for (const [part, button, fields, label] of WRONG) {
  const value = Object.values(fields).at(-1)!;
  test(`${button} with ${JSON.stringify(value.slice(0, 20))}: the page names the field ${label}, and nothing is changed`, async ({ context, municipality }) => {
    await askOpenQuestion(municipality, HOSTILE);
    const operator = await Operator.open(context);
    const before = await everything(municipality);
    await operator.send(part, button, fields);
    const alert = operator.page.getByRole('alert');
    await expect(alert).toBeVisible();
    await expect(alert.locator('strong')).toHaveText([label]);
    await expect(operator.page.getByRole('status')).toHaveCount(0);
    expect(await everything(municipality)).toEqual(before);
    // The page can be used again at once.
    await operator.cancel(LESSON);
  });
}

/** All that the page can change. */
async function everything(municipality: Municipality): Promise<unknown[]> {
  const resources = ['agenda-items', 'berichten', 'portfolio-taken', 'begeleidingsafspraken', 'contactpersoon'];
  return Promise.all(resources.map((resource) => municipality.read('samar', resource)));
}

test('a number that is none: the page names the field', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('Telefoonnummer van de vervanger').fill('bel maar');
  await page.getByRole('button', { name: 'Is er niet' }).click();
  await expect(page.getByRole('alert').locator('strong')).toHaveText(['Telefoonnummer van de vervanger']);
});

test('each thing that can be done is done, and the page says so', async ({ context, municipality }) => {
  // A dozen forms.
  test.slow();
  await askOpenQuestion(municipality, HOSTILE);
  const operator = await Operator.open(context);
  await operator.act(`agenda-${LESSON}`, 'Verplaats', { 'Nieuwe datum en tijd': '2026-11-24T13:45' });
  expect(await itemOf(municipality, 'agenda-items', LESSON)).toMatchObject({
    status: 'verplaatst', begin: '2026-11-24T12:45:00Z', einde: '2026-11-24T15:45:00Z', oorspronkelijkBegintijdstip: '2026-11-24T08:00:00Z', versie: 2,
  });
  await operator.act(`agenda-${LESSON}`, 'Andere plaats', { 'Nieuwe plaats': 'Bibliotheek, leestafel' });
  expect(await itemOf(municipality, 'agenda-items', LESSON)).toMatchObject({ locatie: { naam: 'Bibliotheek, leestafel' }, oorspronkelijkeLocatie: 'ROC Voorbeeldstad, lokaal 2.14' });
  await operator.act(`agenda-${LESSON}`, 'Weer zoals gepland');
  expect(await itemOf(municipality, 'agenda-items', LESSON)).toMatchObject({ status: 'gepland', begin: '2026-11-24T08:00:00Z', locatie: { naam: 'ROC Voorbeeldstad, lokaal 2.14' } });
  await operator.cancel(LESSON);
  expect(await itemOf(municipality, 'agenda-items', LESSON)).toMatchObject({ status: 'geannuleerd' });
  await operator.act('nieuwe-les', 'Zet in de agenda', { Wat: 'Extra les', Waar: 'Thuis' });
  const { items } = await municipality.read('samar', 'agenda-items');
  expect(items.filter((item: any) => item.titel.nl.tekst === 'Extra les')).toMatchObject([{ begin: '2026-11-25T09:00:00Z', einde: '2026-11-25T11:00:00Z' }]);
  await operator.act(`vraag-${OPEN_QUESTION.id}`, 'Antwoord', { Antwoord: 'Ja.' });
  await operator.act('melding', 'Verstuur', { Onderwerp: 'geld', Melding: 'Er is geld.' });
  const messages = (await municipality.read('samar', 'berichten')).items;
  expect(messages.filter(({ inhoud }: any) => ['Ja.', 'Er is geld.'].includes(inhoud.tekst))).toHaveLength(2);
  await operator.act(`taak-${TASK}`, 'Geef feedback', { Van: 'taalmaatje', Oordeel: 'een_deel', Feedback: 'Bijna.' });
  expect(await itemOf(municipality, 'portfolio-taken', TASK)).toMatchObject({ status: 'feedback', feedback: [{ naam: 'Els Visser', oordeel: 'een_deel' }] });
  await operator.act(`afspraak-${AGREEMENT}`, 'Wijzig de afspraak', { 'Nieuwe tekst van de afspraak': 'Ik ga vaker.' });
  expect((await itemOf(municipality, 'begeleidingsafspraken', AGREEMENT)).wat.nl.tekst).toBe('Ik ga vaker.');
  await operator.page.getByRole('button', { name: 'Is er niet' }).click();
  await expect(operator.page.getByRole('status')).toBeVisible();
  expect((await municipality.read('samar', 'contactpersoon')).vervanger).toEqual({ naam: 'Tom Aalders', telefoonnummer: '+31850001235' });
  await operator.page.getByRole('button', { name: 'Is er weer' }).click();
  await expect(operator.page.getByRole('status')).toBeVisible();
  expect((await municipality.read('samar', 'contactpersoon')).vervanger).toBeUndefined();
});

test('what the participant wrote is text, whatever it looks like', async ({ page, municipality }) => {
  const complaints: string[] = [];
  page.on('console', (entry) => complaints.push(entry.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await askOpenQuestion(municipality, HOSTILE);
  await page.goto(PAGE);
  const question = page.locator(`details[id="vraag-${OPEN_QUESTION.id}"]`);
  await expect(question.locator('summary')).toContainText(HOSTILE);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('main script, main img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  // Nothing was even tried: the policy had nothing to refuse.
  expect(complaints).toEqual([]);
});

test('what is typed here is text in the app and on the page', async ({ page, context, municipality }) => {
  await askOpenQuestion(municipality, HOSTILE);
  const operator = await Operator.open(context);
  await operator.act(`vraag-${OPEN_QUESTION.id}`, 'Antwoord', { Antwoord: HOSTILE });
  await operator.act('nieuwe-les', 'Zet in de agenda', { Wat: HOSTILE.slice(0, 100), Waar: HOSTILE.slice(0, 100) });
  await operator.act(`afspraak-${AGREEMENT}`, 'Wijzig de afspraak', { 'Nieuwe tekst van de afspraak': HOSTILE });
  await operator.page.getByLabel('Naam van de vervanger').fill(HOSTILE.slice(0, 100));
  await operator.page.getByRole('button', { name: 'Is er niet' }).click();
  await expect(operator.page.getByRole('status')).toBeVisible();
  await expect(operator.page.locator('h1')).toHaveCount(1);
  const agreement = await operator.unfold(`afspraak-${AGREEMENT}`);
  await expect(agreement.locator('textarea')).toHaveValue(HOSTILE);
  expect(await operator.page.evaluate(() => 'hurt' in window)).toBe(false);

  await page.goto('/contact');
  await expect(page.locator('.bubble', { hasText: '&lt;nep&gt;' }).last()).toBeVisible();
  await page.goto('/lessen');
  await expect(page.getByText('window.hurt').first()).toBeVisible();
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('a form on another site does nothing here', async ({ page, municipality }) => {
  await page.route('https://elsewhere.example/', (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><form method="post" action="${municipality.origin}${PAGE}"><input name="item" value="${LESSON}"><button name="actie" value="afzeggen">Win</button></form>`,
  }));
  await page.goto('https://elsewhere.example/');
  const [answer] = await Promise.all([page.waitForResponse(`${municipality.origin}${PAGE}`), page.getByRole('button').click()]);
  expect(answer.status()).toBe(403);
  expect((await itemOf(municipality, 'agenda-items', LESSON)).status).toBe('gepland');
});

for (const origin of ['https://elsewhere.example', 'null', 'http://localhost:1']) {
  test(`a form from ${origin} is refused`, async ({ request, municipality }) => {
    const answer = await request.post(PAGE, { headers: { origin }, form: { actie: 'afzeggen', item: LESSON }, maxRedirects: 0 });
    expect(answer.status()).toBe(403);
    expect((await itemOf(municipality, 'agenda-items', LESSON)).status).toBe('gepland');
  });
}

test('an action or an item that does not exist is not found', async ({ request, municipality }) => {
  const headers = { origin: municipality.origin };
  for (const form of [{ actie: 'betalen', item: LESSON }, { actie: 'afzeggen', item: 'bestaat-niet' }, { item: LESSON }]) {
    expect((await request.post(PAGE, { headers, form: form as Record<string, string>, maxRedirects: 0 })).status()).toBe(404);
  }
  expect((await request.get('/demo/gemeente/niemand')).status()).toBe(404);
});

test('going back and loading again does nothing twice', async ({ context, municipality }) => {
  const operator = await Operator.open(context);
  await operator.act('melding', 'Verstuur', { Onderwerp: 'geld', Melding: 'Er is geld.' });
  await operator.page.reload();
  await operator.page.goBack();
  await operator.page.goForward();
  const messages = (await municipality.read('samar', 'berichten')).items;
  expect(messages.filter(({ inhoud }: any) => inhoud.tekst === 'Er is geld.')).toHaveLength(1);
});

test.describe('can be used by everyone', () => {
  test.use({ bypassCSP: true });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, in ${colorScheme}, also where something is wrong`, async ({ page, municipality }) => {
      await askOpenQuestion(municipality, HOSTILE);
      await page.emulateMedia({ colorScheme });
      for (const path of ['/demo/gemeente', PAGE, `${PAGE}?klaar=afzeggen`]) {
        await page.goto(path);
        await unfold(page);
        expect.soft(await axe(page), path).toEqual([]);
      }
      await page.locator('details#nieuwe-les').getByLabel('Wat', { exact: true }).fill('');
      await page.locator('details#nieuwe-les').getByRole('button').click();
      await expect(page.getByRole('alert')).toBeVisible();
      await unfold(page);
      expect.soft(await axe(page), 'a wrong form').toEqual([]);
    });
  }
});

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`));
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => { for (const details of all) details.setAttribute('open', ''); });
}

for (const width of [320, 360]) {
  test(`nothing runs off the side at ${width} pixels, also with long words`, async ({ page, municipality }) => {
    await askOpenQuestion(municipality, 'x'.repeat(600));
    await page.setViewportSize({ width, height: 740 });
    for (const path of ['/demo/gemeente', PAGE]) {
      await page.goto(path);
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}

test('can be used with the keyboard alone', async ({ page, municipality }) => {
  await page.goto('/demo/gemeente');
  await tabTo(page, (element) => element?.getAttribute('href') === '/demo/gemeente/samar');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/demo\/gemeente\/samar$/);
  await tabTo(page, (element) => element?.parentElement?.id === 'agenda-samar-les-di-03');
  await page.keyboard.press('Enter');
  await tabTo(page, (element) => element?.getAttribute('value') === 'afzeggen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toBeVisible();
  expect((await itemOf(municipality, 'agenda-items', LESSON)).status).toBe('geannuleerd');
});

/** Presses the tabulator until this has the focus, which is then seen. */
async function tabTo(page: Page, is: (element: Element | null) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(`(${is})(document.activeElement)`);
    if (!found) continue;
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).not.toBe('none');
    return;
  }
  throw new Error('that cannot be reached with the tabulator');
}
