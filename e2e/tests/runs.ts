// What long runs by chance have in common: a participant on an own phone who goes on writing whatever the network, the
// municipality and the session do.
import type { BrowserContext, Page, Route } from '@playwright/test';
import { expect, test } from './fixtures';
import { message } from './messages';
import type { Municipality } from './municipality';
import { kept, makeOwn } from './own-phone';
import { go, ready, type Screen } from './screens';

/** How many runs of each kind there are; `cargo xtask test --long` does more. */
export const RUNS = Number(process.env.PIP_RUNS ?? 10);

/** How many things happen in a run. */
const EVENTS = 14;

export const PLAN = { path: '/plan', name: 'plan' };

/** What can become of a write: it never arrives, its answer never does, or the municipality is busy or broken. */
const FAULTS = ['none', 'none', 'request lost', 'answer lost', '429', '500', '503'] as const;

/** Something that can happen, by name. */
export type Event = [name: string, act: () => Promise<void>];

/** A run; the same seed gives the same one. */
export abstract class Run {
  private readonly chance: () => number;
  private readonly log: string[] = [];
  private offline = false;
  private fault: (typeof FAULTS)[number] = 'none';

  constructor(
    protected page: Page,
    protected readonly context: BrowserContext,
    protected readonly municipality: Municipality,
    seed: number,
  ) {
    this.chance = mulberry32(seed);
  }

  /** What the participant does in this kind of run. */
  protected abstract deeds(): Event[];

  /** The screens of the run, as they are opened anew. */
  protected abstract openAll(): Promise<void>;

  /** Leaves the app once the phone has written down what was just done, and opens it anew. */
  protected abstract reload(): Promise<void>;

  /** Everything of the run happens, and then all is well again. */
  async happen(): Promise<void> {
    await makeOwn(this.page);
    await this.context.route('**/api/v1/**', (route) => this.pass(route));
    await this.openAll();
    for (let event = 0; event < EVENTS; event += 1) await this.event();
    await this.recover();
  }

  /** What happened, to be told when something is wrong. */
  protected get said(): string {
    return this.log.join(', ');
  }

  /** Nothing is left on the phone. */
  protected async expectNothingKept(): Promise<void> {
    await expect.poll(async () => {
      // An attempt that was under way may have failed since, and then rests once more.
      await this.page.clock.fastForward(61_000);
      return (await kept(this.page)).records;
    }, this.said).toEqual([]);
  }

  /** Everything is well again. */
  protected async recover(): Promise<void> {
    this.fault = 'none';
    await this.setOffline(false);
  }

  protected async setOffline(offline: boolean): Promise<void> {
    this.offline = offline;
    await this.context.setOffline(offline);
  }

  /** Goes to a screen; one that stands there is begun anew. */
  protected async show(screen: Screen): Promise<void> {
    if (this.page.url().endsWith(screen.path)) await go(this.page, PLAN);
    await go(this.page, screen);
  }

  /** Sees a write before anything becomes of it. */
  protected see(_route: Route): void {}

  protected pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.chance() * choices.length)];
  }

  private async event(): Promise<void> {
    const [name, act] = this.pick<Event>([
      ...this.deeds(),
      ['network', () => this.setOffline(!this.offline)],
      ['fault', async () => { this.fault = this.pick(FAULTS); }],
      ['reload', () => this.reload()],
      ['session', () => this.signInAgain()],
      ['time', () => this.page.clock.fastForward(20_000)],
    ]);
    this.log.push(name);
    await test.step(name, act);
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

  private async pass(route: Route): Promise<void> {
    if (route.request().method() === 'GET') return route.continue();
    this.see(route);
    if (this.fault === 'none') return route.continue();
    if (this.fault === 'request lost') return route.abort();
    if (this.fault === 'answer lost') {
      await route.fetch().catch(() => {});
      return route.abort();
    }
    return route.fulfill({ status: Number(this.fault), headers: { 'API-Version': '1.0.0', 'Retry-After': '5' } });
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
