// An imitation of the browser's speech engine that speaks when the test says so, with the faults that real ones have.
import type { Page } from '@playwright/test';

/** A voice as the engine lists it. */
export type Voice = { voiceURI: string; lang: string };

/** How the engine misbehaves. */
export type Faults = {
  /** The list of voices is empty until `voiceschanged`. */
  late?: boolean;
  /** What was said is forgotten without a word: no end, no error. */
  mute?: boolean;
};

/** What was said: the words, the language, and the language of the voice that said it. */
export type Spoken = { text: string; lang: string; voice: string };

/** The engine of one page. */
export class SpeechEngine {
  private constructor(private readonly page: Page) {}

  /** Puts it in place of the browser's own, for every page load to come. */
  static async install(page: Page, voices: Voice[], faults: Faults = {}): Promise<SpeechEngine> {
    await page.addInitScript(imitation, { voices, faults });
    return new SpeechEngine(page);
  }

  /** What has been said so far. */
  async spoken(): Promise<Spoken[]> {
    return this.page.evaluate(() => (window as any).engine.spoken);
  }

  /** Ends the sentence that is being said, as after its last sound. */
  async end(): Promise<void> {
    await this.page.evaluate(() => (window as any).engine.finish());
  }

  /** Makes the voices known, as Android and Chrome do some time after loading. */
  async listVoices(): Promise<void> {
    await this.page.evaluate(() => (window as any).engine.list());
  }

  /** How often it was told to be silent. */
  async isSpeaking(): Promise<boolean> {
    return this.page.evaluate(() => window.speechSynthesis.speaking);
  }
}

/** Runs in the page. */
function imitation({ voices, faults }: { voices: Voice[]; faults: Faults }): void {
  class Utterance {
    lang = '';
    voice: Voice | null = null;
    rate = 1;
    onend: ((event: object) => void) | null = null;
    onerror: ((event: object) => void) | null = null;
    constructor(readonly text: string) {}
  }
  class Engine extends EventTarget {
    spoken: object[] = [];
    queue: Utterance[] = [];
    known: Voice[] = faults.late ? [] : voices;
    get speaking(): boolean {
      return this.queue.length > 0;
    }
    get pending(): boolean {
      return this.queue.length > 1;
    }
    getVoices(): Voice[] {
      return this.known;
    }
    speak(utterance: Utterance): void {
      const { text, lang, voice, rate } = utterance;
      this.spoken.push({ text, lang, voice: voice?.lang ?? 'default', rate });
      if (!faults.mute) this.queue.push(utterance);
    }
    /** Chrome reports what was cancelled as an error. */
    cancel(): void {
      const cancelled = this.queue.splice(0);
      for (const utterance of cancelled) setTimeout(() => utterance.onerror?.({ error: 'canceled' }));
    }
    finish(): void {
      this.queue.shift()?.onend?.({});
    }
    list(): void {
      this.known = voices;
      this.dispatchEvent(new Event('voiceschanged'));
    }
  }
  const engine = new Engine();
  Object.assign(window, { engine });
  Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
}
