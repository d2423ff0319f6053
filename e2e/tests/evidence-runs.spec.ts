// Long runs by chance: three photos and a voice note are added to tasks, whatever the network, the municipality, the session
// and the phone do. In the end everything is well again, and then the municipality has each of them, once and byte by byte.
import { createHash } from 'node:crypto';
import type { Route } from '@playwright/test';
import { tap } from './agreements';
import { expect, test } from './fixtures';
import { WITH_MICROPHONE } from './microphone';
import { kept } from './own-phone';
import { cameraPhoto, pictureOf } from './photo';
import { BEGUN, choose, contentOf, OPEN, pieces, PORTFOLIO, received, speak, takePhoto, task } from './portfolio';
import { type Event, PLAN, Run, RUNS } from './runs';
import { go, visit } from './screens';

/** The tasks that evidence is added to. */
const TASKS = [OPEN, BEGUN, 's-taak-6'];

/** The photos, which differ. */
const PHOTOS = [[400, 300], [640, 480], [900, 700]];

const CONTENT = /\bportfolio-taken\/([^/]+)\/bewijsstukken\/([0-9a-f-]{36})\/inhoud$/;

test.use({ writes: true, launchOptions: WITH_MICROPHONE });

for (let seed = 1; seed <= RUNS; seed += 1) {
  test(`run ${seed}: every photo and the voice note arrive whole, and once`, async ({ page, context, municipality }) => {
    test.setTimeout(120_000);
    await context.grantPermissions(['microphone']);
    // A phone that is full says so when something is to be kept.
    await context.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function keep(...record) {
        if ('full' in document.documentElement.dataset) throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, record);
      };
      // What can be looked at or heard before it is added.
      const { createObjectURL } = URL;
      URL.createObjectURL = (made) => {
        Object.assign(window, { made });
        return createObjectURL(made);
      };
    });
    const run = new EvidenceRun(page, context, municipality, seed);
    await run.happen();
    await run.addTheRest();
    await run.expectAllOnce();
  });
}

/** Photos and a voice note. */
class EvidenceRun extends Run {
  private readonly left = ['voice', ...PHOTOS.map((_, index) => index)];
  private readonly photos: Buffer[] = [];
  /** How many pieces a task has of this run. */
  private readonly added = new Map<string, number>();
  /** What was added, as digests. */
  private readonly seen: string[] = [];
  /** What was sent to a path, as digests. */
  private readonly sent = new Map<string, Set<string>>();
  private full = false;
  /** Whether something was added that the phone had no room for: the participant was asked to leave the app open. */
  private asked = false;

  protected deeds(): Event[] {
    return [
      ['add', () => this.add()],
      ['add', () => this.add()],
      ['add', () => this.add()],
      ['full', () => this.setFull(!this.full)],
      ['kill', () => this.reload()],
    ];
  }

  /** What no chance was left for. */
  async addTheRest(): Promise<void> {
    while (this.left.length > 0) await this.add();
  }

  async expectAllOnce(): Promise<void> {
    // What a full phone could not keep is nowhere but in the app.
    await this.sendAll();
    await this.expectNothingKept();
    const found: string[] = [];
    for (const [id, count] of this.added) {
      const all = (await received(this.municipality, id)).filter(({ id: stuk }) => this.sent.has(stuk));
      expect(all.length, this.said).toBe(count);
      for (const { id: stuk } of all) {
        const arrived = digest((await contentOf(this.page, stuk, id)).bytes);
        expect([...this.sent.get(stuk)!], this.said).toEqual([arrived]);
        found.push(arrived);
      }
    }
    expect(found.sort(), this.said).toEqual(this.seen.sort());
    const created = (await this.municipality.writes('samar')).filter(({ nieuw, pad }) => nieuw && pad.includes('/bewijsstukken/'));
    expect(created.length, this.said).toBe(2 * (PHOTOS.length + 1));
    expect(new Set(created.map(({ pad }) => pad)).size, this.said).toBe(created.length);
  }

  protected see(route: Route): void {
    const [, , stuk] = CONTENT.exec(route.request().url()) ?? [];
    const body = route.request().postDataBuffer();
    if (stuk && body) this.sent.set(stuk, (this.sent.get(stuk) ?? new Set()).add(digest(body)));
  }

  /** The tab is gone in one moment. Who was asked to leave the app open does that until everything was sent. */
  protected async reload(): Promise<void> {
    if (this.asked) await this.sendAll();
    await this.expectKept();
    await this.setOffline(false);
    await this.page.close();
    this.page = await this.context.newPage();
    this.full = false;
    await this.openAll();
  }

  protected async openAll(): Promise<void> {
    await visit(this.page, PLAN);
    await go(this.page, PORTFOLIO);
    for (const [width, height] of PHOTOS.slice(this.photos.length)) this.photos.push(await cameraPhoto(this.page, width, height));
  }

  /** Adds one of what is left to one of the tasks. */
  private async add(): Promise<void> {
    if (this.left.length === 0) return;
    const what = this.pick(this.left);
    const id = this.pick(TASKS);
    await this.show(PORTFOLIO);
    const card = task(this.page, id);
    await card.locator('summary').first().click();
    await expect(card.locator('.capture')).toBeVisible();
    const before = this.added.get(id) ?? 0;
    const shown = await pieces(card).count();
    if (typeof what === 'number') {
      await choose(card, 'foto');
      await takePhoto(card, this.photos[what]);
    } else {
      await choose(card, 'audio');
      await speak(card.locator('.capture'));
    }
    this.seen.push(await this.made());
    await tap(card, 'evidence-add-this');
    await expect(pieces(card)).toHaveCount(shown + 1);
    this.left.splice(this.left.indexOf(what), 1);
    this.added.set(id, before + 1);
    this.asked ||= this.full;
  }

  /** What was made last, as a digest. */
  private async made(): Promise<string> {
    const bytes = await this.page.evaluate(async () => [...new Uint8Array(await ((window as any).made as Blob).arrayBuffer())]);
    return digest(Buffer.from(bytes));
  }

  private async setFull(full: boolean): Promise<void> {
    this.full = full;
    await this.page.evaluate((full) => document.documentElement.toggleAttribute('data-full', full), full);
  }

  private async sendAll(): Promise<void> {
    await this.recover();
    await expect.poll(async () => {
      await this.page.clock.fastForward(61_000);
      return this.arrived();
    }, this.said).toBe(this.count());
    this.asked = false;
  }

  /** The phone has written down what was just added, or the municipality has it: that takes some milliseconds after a tap. */
  private async expectKept(): Promise<void> {
    await expect.poll(async () => {
      const waiting = (await kept(this.page)).records.filter((record) => CONTENT.test(JSON.parse(record).path));
      return waiting.length + (await this.arrived());
    }, this.said).toBeGreaterThanOrEqual(this.count());
  }

  /** How many pieces were added. */
  private count(): number {
    return [...this.added.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How many of them the municipality has. */
  private async arrived(): Promise<number> {
    const all = await Promise.all(TASKS.map((id) => received(this.municipality, id)));
    return all.flat().filter(({ id }) => this.sent.has(id)).length;
  }
}

/** The municipality takes away what a photo tells beside its picture. */
function digest(bytes: Buffer): string {
  return createHash('sha256').update(pictureOf(bytes)).digest('hex');
}
