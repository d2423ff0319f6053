// Takes the pictures: a phone for each language, all screens and states on it, each at several sizes.
import type { Page } from '@playwright/test';
import { expect, sessionCookie, test } from '../tests/fixtures';
import { readerOf } from '../tests/languages';
import { NOW } from '../tests/municipality';
import { setTextSize } from '../tests/text-size';
import { type Column, COLUMNS, fileName, languagesOf, pathOf, wanted } from './pictures';
import type { Scene, Shot } from './shots';

const HEIGHT = 740;

const { shots, tags } = wanted();

for (const taal of tags) {
  test.describe(`in ${taal}`, () => {
    test.use({ taal, deelnemer: readerOf(taal) });

    test('pictures', async ({ page, municipality }) => {
      await page.goto('/robots.txt');
      for (const shot of shots.filter((shot) => languagesOf(shot).includes(taal))) {
        const scene = { page, municipality, screen: shot.screen, taal, reader: readerOf(taal) };
        // One that fails leaves the others.
        const reached = await take(shot, scene).catch((error: Error) => error.message);
        expect.soft(reached, `${shot.screen.name}, ${shot.state}`).toBeUndefined();
      }
    });
  });
}

async function take(shot: Shot, scene: Scene): Promise<void> {
  await begin(scene);
  await shot.reach(scene);
  for (const column of COLUMNS) {
    await resize(scene.page, column, HEIGHT);
    await complete(scene.page);
    await resize(scene.page, column, await scene.page.evaluate(() => document.documentElement.scrollHeight));
    await scene.page.screenshot({ path: pathOf(fileName(shot, scene.taal, column)), animations: 'disabled' });
  }
}

/** Every change of the viewport gives the browser its own text size back, so a picture of the whole page cannot make it grow. */
async function resize(page: Page, { width, percent }: Column, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await setTextSize(page, percent);
}

/** Signs in on a phone on which the language was chosen, whatever the shot before has left. */
async function begin({ page, municipality, taal, reader }: Scene): Promise<void> {
  await municipality.reset(NOW);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await resize(page, COLUMNS[0], HEIGHT);
  await page.context().addCookies([sessionCookie(await municipality.signIn(reader))]);
  await page.evaluate((tag) => localStorage.setItem('pip-taal', tag), taal);
}

/** Waits for fonts and for pictures further down; takes away the ring of the keyboard's focus. */
async function complete(page: Page): Promise<void> {
  await page.evaluate(async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    await document.fonts.ready;
    for (const image of document.images) image.loading = 'eager';
    await Promise.all(Array.from(document.images, (image) => image.decode()));
  });
}
