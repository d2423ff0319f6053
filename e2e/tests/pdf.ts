// What stands on paper: a screen printed to PDF, and its words read back.
import type { Page } from '@playwright/test';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A side of paper: its size and its texts with their places, in points. */
export type Side = { width: number; height: number; texts: Placed[] };

export type Placed = { text: string; left: number; right: number; bottom: number; top: number };

/** Prints the screen on A4. */
export async function print(page: Page): Promise<Side[]> {
  return printed(await page.pdf({ format: 'A4' }));
}

/** What stands on the sides of a PDF. */
export async function printed(pdf: Buffer): Promise<Side[]> {
  const sides: Side[] = [];
  for (const side of await sidesOf(pdf)) {
    const [, , width, height] = side.view;
    const { items } = await side.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item)) return [];
      const [, , , , left, bottom] = item.transform;
      return [{ text: item.str + (item.hasEOL ? '\n' : ''), left, right: left + item.width, bottom, top: bottom + item.height }];
    });
    sides.push({ width, height, texts });
  }
  return sides;
}

/** The photos in a PDF, in pixels. */
export async function pictures(pdf: Buffer): Promise<{ width: number; height: number }[]> {
  const all: { width: number; height: number }[] = [];
  for (const side of await sidesOf(pdf)) {
    const { fnArray, argsArray } = await side.getOperatorList();
    fnArray.forEach((operation, at) => {
      const [, width, height] = argsArray[at] ?? [];
      if (operation === OPS.paintImageXObject) all.push({ width, height });
    });
  }
  return all;
}

async function sidesOf(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
}

/** Everything on the sides, with one space between words. */
export function textOf(sides: Side[]): string {
  return sides.flatMap(({ texts }) => texts.map(({ text }) => text)).join('').replace(/\s+/g, ' ');
}

/**
 * The words in a script, each as its letters in a fixed order: a PDF holds Arabic glyph by glyph, in the shapes and mostly
 * in the order in which they are drawn.
 */
export function lettersOf(text: string, script: RegExp): Set<string> {
  const plain = text.normalize('NFKC').replace(/\p{M}/gu, '');
  return new Set((plain.match(script) ?? []).map((word) => [...word].sort().join('')));
}
