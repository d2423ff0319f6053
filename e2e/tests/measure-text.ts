// Whether a reader can see every word on a screen: what runs off it, is cut off, or lies over another word.
import type { Page } from '@playwright/test';

/** What a reader who unfolds everything cannot see whole, as lines that name the text. */
export async function hiddenText(page: Page): Promise<string[]> {
  return page.evaluate(measure);
}

/** Runs in the page, at one go: a refresh that draws a part again would fold it. */
function measure(): string[] {
  /** Less than this is rounding, pixels. */
  const SLACK = 1;
  /** With large text a word of more characters may break, where no line is wide enough for it. */
  const LONG_WORD = 8;
  const found: string[] = [];

  for (const details of document.querySelectorAll('details')) {
    // Parts with the same name fold each other.
    details.removeAttribute('name');
    details.open = true;
  }
  for (const text of texts()) {
    const around = ancestors(text.parentElement!);
    if (isBroken(text)) report('is broken inside a word', text);
    for (const rect of rectsOf(text)) {
      if (rect.left < -SLACK || rect.right > document.documentElement.clientWidth + SLACK) report('runs off the side', text);
      for (const box of around) {
        if (isClipping(box) && !holds(box.getBoundingClientRect(), rect)) report(`is cut off by ${nameOf(box)}`, text);
        if (isPainted(box) && !holdsSides(box.getBoundingClientRect(), rect)) report(`runs out of ${nameOf(box)}`, text);
      }
    }
  }
  for (const box of [document.documentElement, ...document.body.querySelectorAll('*')].filter(isClipping)) {
    if (box.scrollWidth > box.clientWidth + SLACK && isForTheEye(box)) report(`is ${box.scrollWidth} wide in ${box.clientWidth}`, box);
  }
  for (const bar of document.querySelectorAll('.top-bar, .tab-bar')) measureBar(bar);
  return [...new Set(found)];

  /** In a bar a word stays in its own tab, and never lies over another. */
  function measureBar(bar: Element): void {
    const labels = texts(bar);
    for (const label of labels) {
      const place = label.parentElement!.closest('.tab, .municipality')?.getBoundingClientRect();
      if (place && rectsOf(label).some((rect) => !holds(place, rect))) report('does not fit its place in the bar', label);
      for (const other of labels) {
        if (other !== label && rectsOf(label).some((a) => rectsOf(other).some((b) => overlap(a, b)))) report('lies over another word', label);
      }
    }
  }

  function report(what: string, node: Node): void {
    found.push(`“${node.textContent!.replace(/\s+/g, ' ').trim().slice(0, 60)}” ${what}`);
  }

  function nameOf(element: Element): string {
    return [element.localName, ...element.classList].join('.');
  }

  function texts(within: Element = document.body): Text[] {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (walker.nextNode()) all.push(walker.currentNode as Text);
    return all.filter((text) => text.data.trim() !== '' && isForTheEye(text.parentElement!));
  }

  /** What only a screen reader has is exempt, and what shows only with the keyboard's focus. */
  function isForTheEye(element: Element): boolean {
    return ancestors(element).every((around) => !around.matches('.skip') && getComputedStyle(around).clipPath !== 'inset(50%)');
  }

  /** The page itself scrolls, and nothing in it does. */
  function isClipping(element: Element): boolean {
    return element === document.documentElement || (element !== document.body && getComputedStyle(element).overflowX !== 'visible');
  }

  /** Whether one sees where the element ends. */
  function isPainted(element: Element): boolean {
    const { backgroundColor, borderInlineEndWidth, borderInlineStartWidth } = getComputedStyle(element);
    return backgroundColor !== 'rgba(0, 0, 0, 0)' || borderInlineEndWidth !== '0px' || borderInlineStartWidth !== '0px';
  }

  function ancestors(element: Element): Element[] {
    const parent = element.parentElement;
    return parent && element !== document.body ? [element, ...ancestors(parent)] : [element];
  }

  function rectsOf(part: Text | Range): DOMRect[] {
    const range = part instanceof Range ? part : document.createRange();
    if (part instanceof Text) range.selectNodeContents(part);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  }

  /** Whether a word goes on on the next line, without a hyphen of its own or of the browser. */
  function isBroken(text: Text): boolean {
    if (getComputedStyle(text.parentElement!).hyphens === 'auto') return false;
    const mayBreakLong = matchMedia('(max-width: 15.5rem)').matches && !text.parentElement!.closest('.tab-bar, .top-bar');
    return wordsOf(text).some((word) => new Set(rectsOf(word).map(({ top }) => top)).size > 1
      && !(mayBreakLong && word.toString().length > LONG_WORD));
  }

  function wordsOf(text: Text): Range[] {
    return Array.from(text.data.matchAll(/[^\s\-–\u2066-\u2069]+/g), ({ index, 0: word }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range;
    });
  }

  function holds(outer: DOMRect, inner: DOMRect): boolean {
    return holdsSides(outer, inner) && inner.top >= outer.top - SLACK && inner.bottom <= outer.bottom + SLACK;
  }

  function holdsSides(outer: DOMRect, inner: DOMRect): boolean {
    return inner.left >= outer.left - SLACK && inner.right <= outer.right + SLACK;
  }

  function overlap(a: DOMRect, b: DOMRect): boolean {
    return a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;
  }
}
