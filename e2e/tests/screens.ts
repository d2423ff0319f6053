// The screens of the app, and what a reader sees on them.
import { expect, type Locator, type Page } from '@playwright/test';

export type Screen = { path: string; name: string };

/** Screens that show a participant's data. */
export const DATA_SCREENS: Screen[] = [
  { path: '/', name: 'vandaag' },
  { path: '/plan', name: 'plan' },
  { path: '/afspraken', name: 'afspraken' },
  { path: '/leerroute', name: 'leerroute' },
  { path: '/brief', name: 'brief' },
  { path: '/doel', name: 'doel' },
  { path: '/geld', name: 'geld' },
  { path: '/kiezen', name: 'kiezen' },
  { path: '/lessen', name: 'lessen' },
  { path: '/portfolio', name: 'portfolio' },
  { path: '/contact', name: 'contact' },
];

/** Screens that anyone may see. */
export const PUBLIC_SCREENS: Screen[] = ['taal', 'deel', 'privacy', 'toegankelijkheid'].map(named);

/** Screens that only someone who is signed in may see. */
export const PRIVATE_SCREENS: Screen[] = [...DATA_SCREENS, ...['kaart', 'ik', 'delen'].map(named)];

/** Every screen of someone who is signed in. */
export const ALL_SCREENS: Screen[] = [...PRIVATE_SCREENS, ...PUBLIC_SCREENS];

/** Every screen of someone who is not: what stands before the others is the same for all of them. */
export const SIGNED_OUT_SCREENS: Screen[] = [{ path: '/', name: 'welkom' }, ...PUBLIC_SCREENS];

function named(name: string): Screen {
  return { path: `/${name}`, name };
}

/** Opens a screen as from a bookmark, and waits until it shows its data. */
export async function visit(page: Page, screen: Screen): Promise<void> {
  await page.goto(screen.path);
  await ready(page, screen.name);
}

/** Opens a screen by its tab. */
export async function openTab(page: Page, path: string, name: string): Promise<void> {
  await page.locator(`nav a[href="${path}"]`).click();
  await ready(page, name);
}

/** Goes to a screen inside the app, without loading it again, as a link would. */
export async function go(page: Page, screen: Screen): Promise<void> {
  await page.evaluate((path) => {
    const link = Object.assign(document.createElement('a'), { href: path });
    document.body.append(link);
    link.click();
    link.remove();
  }, screen.path);
  await ready(page, screen.name);
}

/** Waits until a screen says that it shows its data. */
export async function ready(page: Page, name: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', name);
}

/** Unfolds everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) {
      // Parts with the same name fold each other.
      details.removeAttribute('name');
      details.setAttribute('open', '');
    }
  });
}

/** The words on a part of the screen, without the invisible marks that keep directions apart. */
export async function words(part: Locator): Promise<string> {
  return (await part.innerText()).replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}

/** The words on the screen between the bars. */
export async function screenWords(page: Page): Promise<string> {
  await unfold(page);
  return words(page.locator('main'));
}
