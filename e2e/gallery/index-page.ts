// The page that shows all pictures, to be opened from the disk: by screen and state, a row for each language.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { COLUMNS, fileName, FOLDER, languagesOf, pathOf } from './pictures';
import { SHOTS, type Shot } from './shots';

const STYLE = `
  body { margin: 24px; font: 16px/1.4 system-ui, sans-serif; background: #ddd; }
  nav { columns: 14rem; }
  table { border-collapse: collapse; }
  th, td { padding: 8px; vertical-align: top; text-align: start; }
  figure { margin: 0; }
  figcaption { font-size: 12px; }
  img { inline-size: 240px; min-block-size: 300px; background: #fff; }
`;

/** Writes the page, with the pictures that there are. */
export default function writeIndexPage(): void {
  const shots = SHOTS.toSorted((one, other) => place(one) - place(other));
  const title = 'Mijn PIP: every screen in every language';
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style>
<h1>${title}</h1><nav>${shots.map(link).join('')}</nav>${shots.map(section).join('')}</html>\n`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(pathOf('index.html'), page);
}

/** States of one screen stand together, in the order of the screens. */
function place(shot: Shot): number {
  return SHOTS.findIndex(({ screen }) => screen.name === shot.screen.name);
}

function heading({ screen, state }: Shot): string {
  return `${screen.name}, ${state}`;
}

function link(shot: Shot): string {
  return `<a href="#${heading(shot)}">${heading(shot)}</a><br>`;
}

function section(shot: Shot): string {
  const titles = COLUMNS.map(({ title }) => `<th>${title}</th>`).join('');
  const rows = languagesOf(shot).map((tag) => row(shot, tag)).join('');
  return `<h2 id="${heading(shot)}">${heading(shot)}</h2><table><tr><th></th>${titles}</tr>${rows}</table>`;
}

function row(shot: Shot, tag: string): string {
  const cells = COLUMNS.map((column) => `<td>${figure(fileName(shot, tag, column))}</td>`).join('');
  return `<tr><th>${tag}</th>${cells}</tr>`;
}

function figure(file: string): string {
  if (!existsSync(pathOf(file))) return '';
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`;
}
