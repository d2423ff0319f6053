// Vandaag's one next step, in a few cells of its rule; all of the rule is tested in core.
import type { Page } from '@playwright/test';
import { tap, unfoldAgreement } from './agreements';
import { seeAll } from './contact-person';
import { expect, test } from './fixtures';
import { item, timetable, VANDAAG } from './lessons';
import { message } from './messages';
import { type Municipality, participantFile } from './municipality';
import { openTab, ready, visit, words } from './screens';

const FAR = item('ver', '2026-11-27T08:00:00Z');
const TOMORROW = item('morgen', '2026-11-25T08:00:00Z');

const [anAgreement] = participantFile('samar', 'begeleidingsafspraken.json').filter((one: any) => one.partij === 'inburgeraar' && !one.gevoelig);
const { reactie: _, ...unanswered } = anAgreement;
const DUE = { ...unanswered, voortgang: 'bezig', uiterlijk: '2026-11-27' };
const FEEDBACK = participantFile('samar', 'portfolio-taken.json').find((one: any) => one.status === 'feedback');
const [ANSWER, MESSAGE] = ['antwoord', 'melding'].map((soort) => ({
  id: `${soort}-1`, soort, onderwerp: 'werk', verzondenOp: '2026-11-23T10:00:00Z', van: { rol: 'jobcoach', naam: soort === 'antwoord' ? 'Joost van Dalen' : 'Ravi Ramdin' },
  inhoud: { taal: 'nl', tekst: 'Dat is goed.' },
}));

test.use({ writes: true });

type Known = { agenda?: object[]; afspraken?: object[]; taken?: object[]; berichten?: object[] };

/** Gives Samar this and no more, and opens Vandaag. */
async function vandaag(page: Page, municipality: Municipality, { agenda = [], afspraken = [], taken = [], berichten = [] }: Known): Promise<void> {
  await timetable(municipality, ...agenda);
  await municipality.store('samar', 'begeleidingsafspraken', { items: afspraken });
  await municipality.store('samar', 'portfolio-taken', { items: taken });
  await municipality.store('samar', 'berichten', { items: berichten });
  await visit(page, VANDAAG);
}

/** The one step: what it is, and where its button leads. */
async function expectStep(page: Page, title: string, label: string, href: string): Promise<void> {
  await expect(page.locator('.step')).toHaveCount(1);
  expect(await words(page.locator('.step-title'))).toBe(title);
  await expect(page.locator('.step .actions').getByRole('link', { name: message('nl', label) })).toHaveAttribute('href', href);
}

const answer = () => message('nl', 'new-answer', { name: 'Joost van Dalen' });

test('an agreement that is due goes before feedback, an answer and what is far', async ({ page, municipality }) => {
  await vandaag(page, municipality, { agenda: [FAR], afspraken: [DUE], taken: [FEEDBACK], berichten: [ANSWER] });
  await expectStep(page, DUE.wat.nl.tekst, 'see-agreements', `/afspraken#${DUE.id}`);
  expect(await words(page.locator('.step-when'))).toMatch(/\b3\b/);
});

test('a lesson of tomorrow goes before all of it', async ({ page, municipality }) => {
  await vandaag(page, municipality, { agenda: [FAR, TOMORROW], afspraken: [DUE], taken: [FEEDBACK], berichten: [ANSWER] });
  expect(await words(page.locator('.step-title'))).toBe(TOMORROW.titel.nl.tekst);
  expect(await words(page.locator('.step-when'))).toBe(message('nl', 'tomorrow'));
});

test('something sensitive is named neutrally', async ({ page, municipality }) => {
  await vandaag(page, municipality, { afspraken: [{ ...DUE, gevoelig: true }], taken: [] });
  await expectStep(page, message('nl', 'private-agreement'), 'see-agreements', `/afspraken#${DUE.id}`);
  expect(await page.locator('main').textContent()).not.toContain(DUE.wat.nl.tekst);
  await vandaag(page, municipality, { taken: [{ ...FEEDBACK, gevoelig: true }] });
  await expectStep(page, message('nl', 'private-task'), 'see-feedback', `/portfolio#${FEEDBACK.id}`);
  expect(await page.locator('main').textContent()).not.toContain(FEEDBACK.titel.nl.tekst);
});

test('feedback goes before an answer', async ({ page, municipality }) => {
  await vandaag(page, municipality, { agenda: [FAR], taken: [FEEDBACK], berichten: [ANSWER] });
  await expectStep(page, FEEDBACK.titel.nl.tekst, 'see-feedback', `/portfolio#${FEEDBACK.id}`);
});

test('an answer goes before another message; once read, the next is the step', async ({ page, municipality }) => {
  await vandaag(page, municipality, { agenda: [FAR], berichten: [MESSAGE, ANSWER] });
  await expectStep(page, answer(), 'read-message', `/contact#${ANSWER.id}`);
  await expect(page.locator('.step')).not.toContainText('Dat is goed.');
  await page.locator('.step').getByRole('link', { name: message('nl', 'read-message') }).click();
  await ready(page, 'contact');
  await expect(page.getByText('Dat is goed.').first()).toBeVisible();
  await seeAll(page);
  await expect.poll(async () => (await municipality.read('samar', 'berichten')).items.filter((one: any) => one.gelezenOp).length).toBe(2);
  await openTab(page, '/', 'vandaag');
  await expect(page.locator('.step-title')).toHaveText(FAR.titel.nl.tekst);
});

test('another message goes before what is far', async ({ page, municipality }) => {
  await vandaag(page, municipality, { agenda: [FAR], berichten: [MESSAGE] });
  await expectStep(page, message('nl', 'new-message', { name: 'Ravi Ramdin' }), 'read-message', `/contact#${MESSAGE.id}`);
});

test('an agreement that one says is done is no step any more', async ({ page, municipality }) => {
  await vandaag(page, municipality, { agenda: [FAR], afspraken: [DUE] });
  await page.locator('.step').getByRole('link', { name: message('nl', 'see-agreements') }).click();
  await ready(page, 'afspraken');
  const agreement = await unfoldAgreement(page, DUE.wat.nl.tekst);
  await tap(agreement, 'begrip-begrepen');
  await tap(agreement, 'uitvoering-klaar');
  await expect(agreement.getByText(/^Ontvangen door de gemeente/)).toBeVisible();
  await openTab(page, '/', 'vandaag');
  await expect(page.locator('.step-title')).toHaveText(FAR.titel.nl.tekst);
});

test('without anything the screen says so kindly', async ({ page, municipality }) => {
  await vandaag(page, municipality, {});
  await expect(page.getByText(message('nl', 'nothing-planned'))).toBeVisible();
  await expect(page.locator('.step')).toHaveCount(0);
});

test('the step does without a part that fails', async ({ page, municipality }) => {
  await municipality.fail({ pad: '/api/v1/berichten', status: 503 }, { pad: '/api/v1/begeleidingsafspraken', status: 503 });
  await visit(page, VANDAAG);
  await expect(page.locator('.step .when-time')).toHaveText('09:00–12:00');
});
