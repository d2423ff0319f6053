// A browser with a microphone that hums for a moment every half second, and that nobody has to allow.
import type { LaunchOptions } from '@playwright/test';

const FLAGS = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** The launch options of a file whose tests record. */
export const WITH_MICROPHONE: [
  (fixtures: { launchOptions: LaunchOptions }, use: (options: LaunchOptions) => Promise<void>) => Promise<void>,
  { scope: 'worker' },
] = [
  async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...FLAGS] }),
  { scope: 'worker' },
];
