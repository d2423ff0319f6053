// The pictures of the gallery as files: which there are, what they are called, and in which order they stand.
import { join, resolve } from 'node:path';
import { TAGS, type Tag } from '../tests/messages';
import { SHOTS, type Shot } from './shots';

export const FOLDER = resolve(import.meta.dirname, '../../target/gallery');

/** A phone: its width in pixels, and the text size that its owner has set, per cent. */
export type Column = { width: number; percent: number; title: string };

export const COLUMNS: Column[] = [
  { width: 360, percent: 100, title: '360 pixels' },
  { width: 320, percent: 100, title: '320 pixels' },
  { width: 360, percent: 200, title: '360 pixels, text at 200 %' },
];

/** The languages of a shot. */
export function languagesOf(shot: Shot): readonly Tag[] {
  return shot.tags ?? TAGS;
}

/** The shots and languages that were asked for; all when nothing was. */
export function wanted(): { shots: Shot[]; tags: Tag[] } {
  const { GALLERY_ONLY: only, GALLERY_LANG: lang } = process.env;
  const shots = SHOTS.filter(({ screen, state }) => !only || only === screen.name || only === state);
  const tags = TAGS.filter((tag) => !lang || lang === tag);
  if (shots.length === 0) throw new Error(`Nothing is called ${only}: say one of ${names().join(', ')}`);
  if (tags.length === 0) throw new Error(`There is no language ${lang}: say one of ${TAGS.join(', ')}`);
  return { shots, tags };
}

export function fileName({ screen, state }: Shot, tag: string, { width, percent }: Column): string {
  return `${screen.name}-${state.replaceAll(' ', '-')}-${tag}-${width}${percent === 100 ? '' : `-${percent}`}.png`;
}

export function pathOf(file: string): string {
  return join(FOLDER, file);
}

function names(): string[] {
  return [...new Set(SHOTS.flatMap(({ screen, state }) => [screen.name, state]))];
}
