// Who reads the app in which language.
import type { Tag } from './messages';

/** The participant whose folder has most texts in a language. */
const READERS: Partial<Record<Tag, string>> = { ti: 'zebib', tr: 'elif', fa: 'farhad', so: 'hodan', uk: 'olena' };

/** Who reads the app in a language. */
export function readerOf(tag: Tag): string {
  return READERS[tag] ?? 'samar';
}
