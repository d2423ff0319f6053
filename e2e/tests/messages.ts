// The app's own words, as they stand in locales/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages that the app ships. */
export const TAGS = ['nl', 'ar', 'ti', 'tr', 'en', 'fa', 'so', 'uk'] as const;

export type Tag = (typeof TAGS)[number];

const LINE = /^([a-z][\w-]*) = (\S.*)$/gm;

/** Every message of one line, by its id. */
export function messages(tag: Tag): Map<string, string> {
  const file = join(import.meta.dirname, '../../locales', tag, 'app.ftl');
  return new Map(Array.from(readFileSync(file, 'utf8').matchAll(LINE), ([, id, text]) => [id, text]));
}

/** One message, with its values filled in. */
export function message(tag: Tag, id: string, values: Record<string, string> = {}): string {
  const text = messages(tag).get(id);
  if (!text) throw new Error(`locales/${tag}/app.ftl has no line ${id}`);
  return text.replace(/\{ \$(\w+) \}/g, (_, name) => values[name]);
}
