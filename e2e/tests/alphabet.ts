// Which characters a reader of a language meets: in the app's own words and in what the demo participants have.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTICIPANTS } from './municipality';

const LOCALES = join(import.meta.dirname, '../../locales');

/** What has no shape of its own: white space, joiners, marks of direction. */
const SHAPELESS = /[\p{White_Space}\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** Words of no language: names, addresses, times. */
const ANY = '*';

/** Every character with a shape that the language shows; Dutch stands beneath every other. */
export function alphabet(tag: string): string[] {
  const texts = [...ownWords(tag), ...ownWords('nl'), ...new Set([tag, 'nl', ANY].flatMap((taal) => demoTexts().get(taal) ?? []))];
  const characters = new Set(texts.join('').normalize('NFC'));
  return [...characters].filter((character) => !SHAPELESS.test(character)).sort();
}

/** The name of the language and the messages, without their ids. */
function ownWords(tag: string): string[] {
  const { naam } = JSON.parse(readFileSync(join(LOCALES, tag, 'meta.json'), 'utf8'));
  const messages = readFileSync(join(LOCALES, tag, 'app.ftl'), 'utf8').replace(/^#.*$/gm, '').replace(/^-?[a-z][\w-]* = /gm, '');
  return [naam, messages];
}

/** Every text of every participant, by its language. */
function demoTexts(): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const file of readdirSync(PARTICIPANTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))) {
    collect(JSON.parse(readFileSync(join(PARTICIPANTS, file), 'utf8')), ANY, texts);
  }
  return texts;
}

/** A text stands under its tag, or beside it in `taal`. */
function collect(value: any, taal: string, texts: Map<string, string[]>): void {
  if (typeof value === 'string') texts.set(taal, [...(texts.get(taal) ?? []), value]);
  if (value === null || typeof value !== 'object') return;
  for (const [name, inside] of Object.entries<any>(value)) {
    const own = name === 'tekst' ? value.taal : undefined;
    collect(inside, typeof inside?.tekst === 'string' && 'herkomst' in inside ? name : own ?? taal, texts);
  }
}
