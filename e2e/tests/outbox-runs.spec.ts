// Long runs by chance: a participant who goes on writing whatever the network, the municipality and the session do. In the
// end everything is well again, and then each wish, each note and the last answer to each agreement is there, once.
import { AFSPRAKEN, answerTo, card, MINE, OURS, tap, THEIRS, unfoldAgreement } from './agreements';
import { expect, test } from './fixtures';
import { message } from './messages';
import { kept } from './own-phone';
import { type Event, PLAN, Run, RUNS } from './runs';
import { go, visit } from './screens';

const DOEL = { path: '/doel', name: 'doel' };
const LEERROUTE = { path: '/leerroute', name: 'leerroute' };

/** How an answer goes on, by agreement. */
const ANSWERS = [
  { ...MINE, next: ['uitvoering-bezig', 'uitvoering-klaar'] },
  { ...OURS, next: ['uitvoering-bezig', 'uitvoering-klaar'] },
  { ...THEIRS, next: ['nakoming-klopt', 'nakoming-niet_gebeurd'] },
];

test.use({ writes: true });

for (let seed = 1; seed <= RUNS; seed += 1) {
  test(`run ${seed}: nothing is lost and nothing is doubled`, async ({ page, context, municipality }) => {
    test.setTimeout(120_000);
    const run = new WrittenRun(page, context, municipality, seed);
    await run.happen();
    await run.expectAllOnce();
  });
}

/** Answers, wishes and notes. */
class WrittenRun extends Run {
  private readonly wishes: string[] = [];
  private readonly answers = new Map<string, string>();
  private notes = 0;

  protected deeds(): Event[] {
    return [
      ['answer', () => this.answer()],
      ['answer', () => this.answer()],
      ['wish', () => this.wish()],
      ['note', () => this.note()],
    ];
  }

  async expectAllOnce(): Promise<void> {
    const { said } = this;
    await this.expectNothingKept();
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

  /** Without a network the app itself cannot be had. */
  protected async reload(): Promise<void> {
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

  protected async openAll(): Promise<void> {
    await visit(this.page, PLAN);
    for (const screen of [AFSPRAKEN, DOEL, LEERROUTE]) await go(this.page, screen);
  }
}
