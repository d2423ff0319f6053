// The municipality's side of the demonstration, used as a person would: in a page of its own, by its labels and buttons.
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

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
      const field = form.getByLabel(label, { exact: true });
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
