// A phone of which the participant says that it is their own, and what it keeps.
import { expect, type Page } from '@playwright/test';
import { message } from './messages';
import { visit } from './screens';

export const IK = { path: '/ik', name: 'ik' };

/** Says on /ik that this is one's own phone. */
export async function makeOwn(page: Page): Promise<void> {
  await visit(page, IK);
  await page.getByRole('button', { name: message('nl', 'own-phone') }).click();
  await expect(page.getByRole('button', { name: message('nl', 'own-phone') })).toHaveAttribute('aria-pressed', 'true');
}

/** What this browser keeps of the participant. */
export async function kept(page: Page): Promise<{ local: Record<string, string>; records: string[] }> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const records: string[] = [];
    for (const { name } of databases) {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => done(opening.result);
      });
      for (const store of database.objectStoreNames) {
        const values = await new Promise<any[]>((done) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => done(request.result);
        });
        records.push(...values.map((value) => value.text));
      }
      database.close();
    }
    return { local: { ...localStorage }, records };
  });
}
