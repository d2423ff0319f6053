// Long runs by chance: a participant who goes on writing whatever the network, the municipality and the session do. In the
// end everything is well again, and then each wish, each note and the last answer to each agreement is there, once.
import type { BrowserContext, Page, Route } from '@playwright/test';
import { AFSPRAKEN, answerTo, card, MINE, OURS, tap, THEIRS, unfoldAgreement } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import type { Municipality } from './municipality';
import { kept, makeOwn } from './own-phone';
import { go, ready, type Screen, visit } from './screens';

const RUNS = 10;
const EVENTS = 14;

const PLAN = { path: '/plan', name: 'plan' };
const DOEL = { path: '/doel', name: 'doel' };
const LEERROUTE = { path: '/leerroute', name: 'leerroute' };

/** How an answer goes on, by agreement. */
const ANSWERS = [
  { ...MINE, next: ['uitvoering-bezig', 'uitvoering-klaar'] },
  { ...OURS, next: ['uitvoering-bezig', 'uitvoering-klaar'] },
  { ...THEIRS, next: ['nakoming-klopt', 'nakoming-niet_gebeurd'] },
];

/** What can become of a write: it never arrives, its answer never does, or the municipality is busy or broken. */
const FAULTS = ['none', 'none', 'request lost', 'answer lost', '429', '500', '503'] as const;

test.use({ writes: true });

for (let seed = 1; seed <= RUNS; seed += 1) {
  test(`run ${seed}: nothing is lost and nothing is doubled`, async ({ page, context, municipality }) => {
    test.setTimeout(120_000);
    const run = new Run(page, context, municipality, seed);
    await run.begin();
    for (let event = 0; event < EVENTS; event += 1) await run.event();
    await run.recover();
    await run.expectAllOnce();
  });
}

class Run {
  private readonly chance: () => number;
  private readonly log: string[] = [];
  private readonly wishes: string[] = [];
  private readonly answers = new Map<string, string>();
  private notes = 0;
  private offline = false;
  private fault: (typeof FAULTS)[number] = 'none';

  constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
    private readonly municipality: Municipality,
    seed: number,
  ) {
    this.chance = mulberry32(seed);
  }

  /** On an own phone, with every screen of the run on it. */
  async begin(): Promise<void> {
    await makeOwn(this.page);
    await this.context.route('**/api/v1/**', (route) => this.pass(route));
    await this.openAll();
  }

  async event(): Promise<void> {
    const [name, act] = this.pick([
      ['answer', () => this.answer()],
      ['answer', () => this.answer()],
      ['wish', () => this.wish()],
      ['note', () => this.note()],
      ['network', () => this.setOffline(!this.offline)],
      ['fault', async () => { this.fault = this.pick(FAULTS); }],
      ['reload', () => this.reload()],
      ['session', () => this.signInAgain()],
      ['time', () => this.page.clock.fastForward(20_000)],
    ] as [string, () => Promise<void>][]);
    this.log.push(name);
    await test.step(name, act);
  }

  /** Everything is well again. */
  async recover(): Promise<void> {
    this.fault = 'none';
    await this.setOffline(false);
  }

  async expectAllOnce(): Promise<void> {
    const said = this.log.join(', ');
    await expect.poll(async () => {
      // An attempt that was under way may have failed since, and then rests once more.
      await this.page.clock.fastForward(61_000);
      return (await kept(this.page)).records;
    }, said).toEqual([]);
    const { plan } = await this.municipality.read('samar', 'pip');
    const wishes = plan.ontwikkelwensen.map((wish: any) => wish.tekst?.tekst).filter((text: string) => text.startsWith('Wens '));
    expect(wishes.sort(), said).toEqual(this.wishes.sort());
    const notes = (await this.municipality.read('samar', 'zelfstudie')).items.filter((note: any) => note.minuten === 120);
    expect(notes.length, said).toBe(this.notes);
    for (const [id, last] of this.answers) {
      const { uitvoering, nakoming } = await answerTo(this.municipality, id);
      expect(last, said).toBe(uitvoering ? `uitvoering-${uitvoering}` : `nakoming-${nakoming}`);
    }
    // An earlier test may have left preferences behind; those replace each other.
    const created = (await this.municipality.writes('samar')).filter(({ nieuw, pad }) => nieuw && /(ontwikkelwensen|zelfstudie)/.test(pad));
    expect(new Set(created.map(({ pad }) => pad)).size, said).toBe(created.length);
  }

  private async answer(): Promise<void> {
    const { id, text, next } = this.pick(ANSWERS);
    await this.show(AFSPRAKEN);
    const last = this.pick(next);
    // Newer data may draw the list anew under the finger; then one taps again.
    await expect(async () => {
      const answer = (await unfoldAgreement(this.page, text)).locator('.answer');
      const other = answer.getByRole('button', { name: message('nl', 'answer-other') });
      if (await other.isVisible()) await other.click({ timeout: 1000 });
      for (const id of ['begrip-begrepen', last]) {
        await answer.getByRole('button', { name: message('nl', id), exact: true }).click({ timeout: 1000 });
      }
      await expect(card(this.page, text).locator('.chip').last()).toHaveText(message('nl', last), { timeout: 1000 });
    }).toPass({ timeout: 20_000 });
    this.answers.set(id, last);
  }

  private async wish(): Promise<void> {
    const wish = `Wens ${this.wishes.length + 1}`;
    await this.show(DOEL);
    await this.page.getByLabel(message('nl', 'add-wish')).fill(wish);
    await tap(this.page.locator('.wishes'), 'send');
    await expect(this.page.getByText(wish, { exact: true })).toBeVisible();
    this.wishes.push(wish);
  }

  private async note(): Promise<void> {
    await this.show(LEERROUTE);
    await this.page.locator('.self-study .choice').last().click();
    await tap(this.page.locator('.self-study'), 'self-study-note');
    this.notes += 1;
  }

  private async setOffline(offline: boolean): Promise<void> {
    this.offline = offline;
    await this.context.setOffline(offline);
  }

  /** Without a network the app itself cannot be had. */
  private async reload(): Promise<void> {
    await this.expectKept();
    await this.setOffline(false);
    await this.openAll();
  }

  /** The phone has written down what was just done, or the municipality has it: that takes some milliseconds after a tap. */
  private async expectKept(): Promise<void> {
    await expect.poll(async () => {
      const { records } = await kept(this.page);
      const { items } = await this.municipality.read('samar', 'zelfstudie');
      const { plan } = await this.municipality.read('samar', 'pip');
      const there = [...records, JSON.stringify(plan.ontwikkelwensen)].join(' ');
      const notes = records.filter((record) => record.includes('zelfstudie/')).length + items.filter((note: any) => note.minuten === 120).length;
      const answers = await Promise.all([...this.answers].map(async ([id, last]) => {
        const { uitvoering, nakoming } = (await answerTo(this.municipality, id)) ?? {};
        return records.some((record) => record.includes(`${id}/reactie`)) || last.endsWith(`-${uitvoering ?? nakoming}`);
      }));
      return notes >= this.notes && answers.every(Boolean) && this.wishes.every((wish) => there.includes(wish));
    }).toBe(true);
  }

  private async signInAgain(): Promise<void> {
    await this.setOffline(false);
    await this.municipality.endSessions('samar');
    const [tab, other] = ['/contact', '/lessen'];
    // A write that is sent again may find it out before the tap does; the tabs are gone then.
    await this.page.locator(`nav a[href="${this.page.url().endsWith(tab) ? other : tab}"]`).click({ timeout: 1000 }).catch(() => {});
    await expect(this.page.getByRole('heading', { name: message('nl', 'session-ended') })).toBeVisible();
    const second = await this.context.newPage();
    await second.goto('/demo/inloggen/samar?terug=/plan');
    await ready(second, 'plan');
    await expect(this.page.getByRole('heading', { name: message('nl', 'session-ended') })).toHaveCount(0);
    await second.close();
  }

  /** Goes to a screen; one that stands there is begun anew. */
  private async show(screen: Screen): Promise<void> {
    if (this.page.url().endsWith(screen.path)) await go(this.page, PLAN);
    await go(this.page, screen);
  }

  private async openAll(): Promise<void> {
    await visit(this.page, PLAN);
    for (const screen of [AFSPRAKEN, DOEL, LEERROUTE]) await go(this.page, screen);
  }

  private async pass(route: Route): Promise<void> {
    if (route.request().method() === 'GET' || this.fault === 'none') return route.continue();
    if (this.fault === 'request lost') return route.abort();
    if (this.fault === 'answer lost') {
      await route.fetch().catch(() => {});
      return route.abort();
    }
    return route.fulfill({ status: Number(this.fault), headers: { 'API-Version': '1.0.0', 'Retry-After': '5' } });
  }

  private pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.chance() * choices.length)];
  }
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
