// Recordings of a human voice come first; the speech here is machine-made, see speech/README.md.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from './fixtures';
import { type Tag } from './messages';
import { SpeechEngine } from './speech-engine';
import { ready } from './screens';

const SPEECH = join(import.meta.dirname, 'speech');
const BUILT = resolve(process.env.PIP_DIST ?? join(import.meta.dirname, '../../target/dist'));

/** The languages that there is speech in. */
const TAGS = readdirSync(SPEECH, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name as Tag);

/** The built site as it is after importing the recordings of every language. */
function withRecordings(): string {
  const site = mkdtempSync(join(tmpdir(), 'mijn-pip-recordings-'));
  cpSync(BUILT, site, { recursive: true });
  for (const tag of TAGS) {
    const audio = join(site, 'audio', tag);
    cpSync(join(SPEECH, tag), audio, { recursive: true });
    const keys = readdirSync(audio).filter((file) => file.endsWith('.mp3')).map((file) => file.replace('.mp3', ''));
    writeFileSync(join(audio, 'index.json'), JSON.stringify(keys));
    const meta = join(site, 'locales', tag, 'meta.json');
    writeFileSync(meta, JSON.stringify({ ...JSON.parse(readFileSync(meta, 'utf8')), opnamen: true }));
    for (const ending of ['br', 'gz']) rmSync(`${meta}.${ending}`, { force: true });
  }
  return site;
}

const site = withRecordings();
test.use({ deelnemer: null, fakeTime: false, flags: { dist: site } });
test.afterAll(() => rmSync(site, { recursive: true, force: true }));

for (const tag of TAGS) {
  test.describe(`in ${tag}`, () => {
    test.use({ taal: tag });

    test('what was recorded is heard in its own language, without any voice', async ({ page }) => {
      const engine = await SpeechEngine.install(page, []);
      const heard: string[] = [];
      page.on('request', (request) => {
        const path = new URL(request.url()).pathname;
        if (path.endsWith('.mp3')) heard.push(path);
      });
      await page.goto('/');
      await ready(page, 'welkom');
      const welcome = page.locator('.welcome .says').first();
      await expect(page.locator('.welcome .speaker button')).toBeVisible();
      await page.locator('.welcome .speaker button').click();
      await expect(welcome).toHaveClass(/reading/);
      await expect(welcome).not.toHaveClass(/reading/);
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatch(new RegExp(`^/audio/${tag}/[0-9a-f]{16}\\.mp3$`));
      expect(await engine.spoken()).toEqual([]);
    });
  });
}
