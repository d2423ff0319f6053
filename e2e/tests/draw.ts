// What the page's own fonts make of a text: drawn on a canvas, to be compared with what they make of another.
import type { Page } from '@playwright/test';

/** A drawn text: a fingerprint of its pixels, and how far it moves the pen. */
export type Drawing = { ink: string; width: number };

/** Draws texts as the body of the page shows them; waits for the fonts that they need. */
export async function draw(page: Page, texts: string[], weight: 400 | 700): Promise<Drawing[]> {
  return page.evaluate(async ([texts, weight]) => {
    const SIZE = 96;
    const font = `${weight} ${SIZE / 3}px ${getComputedStyle(document.body).fontFamily}`;
    // One font of the list that cannot be had ends the waiting for `load`, though others are still to come.
    await document.fonts.load(font, texts.join('')).catch(() => {});
    await document.fonts.ready;
    const canvas = Object.assign(document.createElement('canvas'), { width: SIZE, height: SIZE });
    const pen = canvas.getContext('2d', { willReadFrequently: true })!;
    Object.assign(pen, { font, textAlign: 'center' });
    return texts.map((text) => {
      pen.clearRect(0, 0, SIZE, SIZE);
      pen.fillText(text, SIZE / 2, (SIZE * 2) / 3);
      return { ink: fingerprint(pen.getImageData(0, 0, SIZE, SIZE).data), width: pen.measureText(text).width };
    });

    /** FNV-1a of the coverage of each pixel. */
    function fingerprint(pixels: Uint8ClampedArray): string {
      let hash = 0x811c9dc5;
      for (let index = 3; index < pixels.length; index += 4) hash = Math.imul(hash ^ pixels[index], 0x01000193);
      return (hash >>> 0).toString(16);
    }
  }, [texts, weight] as const);
}
