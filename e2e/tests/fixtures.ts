// What every test has: a stand-in municipality of its own worker, and a phone on which someone is signed in.
import { test as base } from '@playwright/test';
import type { Tag } from './messages';
import { type Flags, Municipality, NOW } from './municipality';

type Options = {
  /** The language chosen on the phone before; null for a phone on which none was. */
  taal: Tag | null;
  /** Who is signed in; null for nobody. */
  deelnemer: string | null;
  /** The time, of the municipality and of the phone. */
  now: string;
  /** Whether the phone's timers are the test's to move; its `performance` is then an imitation too. */
  fakeTime: boolean;
  /** Whether the test writes, also as the municipality: the stand-in then begins anew after it. */
  writes: boolean;
};

type WorkerOptions = {
  /** Flags of the stand-in that differ; set for a whole file. */
  flags: Flags;
};

type Fixtures = { fresh: void };
type WorkerFixtures = { municipality: Municipality };

export const test = base.extend<Options & Fixtures, WorkerOptions & WorkerFixtures>({
  taal: ['nl', { option: true }],
  deelnemer: ['samar', { option: true }],
  now: [NOW, { option: true }],
  fakeTime: [true, { option: true }],
  writes: [false, { option: true }],
  flags: [{}, { scope: 'worker', option: true }],

  municipality: [
    async ({ flags }, use) => {
      const municipality = await Municipality.start(flags);
      await use(municipality);
      await municipality.stop();
    },
    { scope: 'worker' },
  ],

  fresh: [
    async ({ municipality, now, writes, deelnemer }, use) => {
      await municipality.reset(now);
      await use();
      // Who only looks writes too: what stood on the screen of the contact person has been read.
      const wrote = deelnemer !== null && (await municipality.writes(deelnemer)).length > 0;
      if (writes || wrote) await municipality.renew();
    },
    { auto: true },
  ],

  baseURL: async ({ municipality }, use) => use(municipality.origin),

  storageState: async ({ municipality, fresh: _, taal, deelnemer }, use) => {
    const localStorage = taal ? [{ name: 'pip-taal', value: taal }] : [];
    await use({
      cookies: deelnemer ? [sessionCookie(await municipality.signIn(deelnemer))] : [],
      origins: [{ origin: municipality.origin, localStorage }],
    });
  },

  context: async ({ context, now, fakeTime }, use) => {
    if (fakeTime) await context.clock.install({ time: now });
    await use(context);
  },
});

export { expect } from '@playwright/test';

/** The cookie of someone who is signed in. */
export function sessionCookie(value: string) {
  return {
    name: '__Host-pip', value, domain: 'localhost', path: '/', expires: -1,
    httpOnly: true, secure: true, sameSite: 'Strict' as const,
  };
}
