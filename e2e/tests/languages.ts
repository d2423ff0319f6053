// The languages of the app, and who reads them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG = join(import.meta.dirname, '../../public/config.json');

/** Every language that the app ships. */
export const TAGS: string[] = JSON.parse(readFileSync(CONFIG, 'utf8')).talen;

/** The participant whose folder has most texts in a language. */
const READERS: Record<string, string> = { ti: 'zebib', tr: 'elif', fa: 'farhad', so: 'hodan', uk: 'olena' };

/** Who reads the app in a language. */
export function readerOf(tag: string): string {
  return READERS[tag] ?? 'samar';
}
