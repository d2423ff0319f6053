// The municipality's side of the demonstration, used as a person would: in a page of its own, by its labels and buttons.
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { type Municipality, participantFile } from './municipality';

/** What is filled in, by label. */
export type Fields = Record<string, string>;

export class Operator {
  private constructor(readonly page: Page) {}

  /** Opens the page of a participant beside what is open. */
  static async open(context: BrowserContext, deelnemer = 'samar'): Promise<Operator> {
    const page = await context.newPage();
    await page.goto('/demo/gemeente');
    await page.locator(`a[href="/demo/gemeente/${deelnemer}"]`).click();
    return new Operator(page);
  }

  /** Unfolds a part of the page by its id. */
  async unfold(part: string): Promise<Locator> {
    const details = this.page.locator(`details[id="${part}"]`);
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    return details;
  }

  /** Fills a form in and sends it, whatever comes of it. */
  async send(part: string, button: string, fields: Fields = {}): Promise<void> {
    const details = await this.unfold(part);
    const form = details.locator('form').filter({ has: this.page.getByRole('button', { name: button, exact: true }) });
    for (const [label, value] of Object.entries(fields)) {
      // What stands in a field counts with the text of the label around it.
      const field = form.getByLabel(new RegExp(`^${label}(\\s|$)`));
      if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
    await form.getByRole('button', { name: button, exact: true }).click();
  }

  /** Does something, which the page confirms. */
  async act(part: string, button: string, fields: Fields = {}): Promise<void> {
    await this.send(part, button, fields);
    await expect(this.page.getByRole('status')).toBeVisible();
  }

  /** A lesson does not take place. */
  async cancel(lesson: string): Promise<void> {
    await this.act(`agenda-${lesson}`, 'Gaat niet door');
  }
}

/** A question of Samar's that nobody answered yet. */
export const OPEN_QUESTION = {
  id: '7a0f6c3e-51d5-4f5b-9a46-0d6f1f2f6a11', soort: 'vraag', onderwerp: 'kind', tolkGewenst: true,
  inhoud: { taal: 'nl', tekst: 'Mag mijn zoon mee?' }, verzondenOp: '2026-11-23T12:00:00Z', gelezenOp: '2026-11-23T12:00:00Z',
};

/** Stores that question, in these words, after all that was said before. */
export async function askOpenQuestion(municipality: Municipality, tekst = OPEN_QUESTION.inhoud.tekst): Promise<void> {
  const items = [...participantFile('samar', 'berichten.json'), { ...OPEN_QUESTION, inhoud: { taal: 'nl', tekst } }];
  await municipality.store('samar', 'berichten', { items });
}
