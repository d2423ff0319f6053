// The stand-in municipality as the tests see it: a process, its clock, its failures and its participants.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Listener } from './process';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'target/debug/municipality');

/** The folder with the demo participants. */
export const PARTICIPANTS = join(ROOT, 'e2e/participants');

/** Tuesday, twenty to nine in the morning in Amsterdam. */
export const NOW = '2026-11-24T07:40:00Z';

/** What goes wrong at one path; the fields are those of `PUT /demo/storing`. */
export type Failure = {
  pad: string; methode?: string; keer?: number; antwoordVerloren?: boolean; vertragingMs?: number;
  status?: number; body?: string; contentType?: string; afgekapt?: boolean;
};

/** Flags of the stand-in, without the dashes. */
export type Flags = Record<string, string>;

/** A write that was accepted; `nieuw` when it changed what is stored. */
export type Write = { methode: string; pad: string; op: string; nieuw: boolean };

/** A running stand-in municipality. */
export class Municipality {
  private constructor(private process: Listener, private readonly flags: Flags) {}

  static async start(flags: Flags = {}): Promise<Municipality> {
    return new Municipality(await listen({ port: '0', ...flags }), flags);
  }

  /** Begins anew at the same address, without anything that was written. */
  async renew(): Promise<void> {
    const { port } = new URL(this.origin);
    await this.stop();
    this.process = await listen({ ...this.flags, port });
  }

  get origin(): string {
    return this.process.address;
  }

  async stop(): Promise<void> {
    await this.process.stop();
  }

  /** Everything goes as always, from this moment on. */
  async reset(now: string): Promise<void> {
    await this.demo('PUT', 'klok', { nu: now });
    await this.demo('DELETE', 'storing');
  }

  /** Switches failures on, in place of any others. */
  async fail(...failures: Failure[]): Promise<void> {
    await this.demo('PUT', 'storing', failures);
  }

  /** Switches all failures off. */
  async recover(): Promise<void> {
    await this.demo('DELETE', 'storing');
  }

  /** Lets resources answer something else: the name below `/api/v1` and what it answers. */
  async answer(answers: Record<string, unknown>): Promise<void> {
    const failures = Object.entries(answers).map(([resource, body]) => ({
      pad: `/api/v1/${resource}`,
      body: JSON.stringify(body),
    }));
    await this.fail(...failures);
  }

  /** Stores preferences as they would be after a change elsewhere. */
  async prefer(deelnemer: string, talen: string[]): Promise<void> {
    const voorkeuren = { versie: 1, talen, voorlezen: false, pictogrammen: 'normaal' };
    await this.demo('PUT', `deelnemers/${deelnemer}/voorkeuren`, voorkeuren);
  }

  /** Stores a resource of a participant, whatever it says. */
  async store(deelnemer: string, resource: string, body: unknown): Promise<void> {
    await this.demo('PUT', `deelnemers/${deelnemer}/${resource}`, body);
  }

  /** Changes an agreement as the municipality does, by JSON merge patch. */
  async amend(deelnemer: string, afspraak: string, patch: object): Promise<void> {
    await this.demo('PATCH', `deelnemers/${deelnemer}/begeleidingsafspraken/${afspraak}`, patch);
  }

  /** Changes an item of the timetable as the municipality does, by JSON merge patch; it has another version then. */
  async amendItem(deelnemer: string, item: string, patch: object): Promise<void> {
    await this.demo('PATCH', `deelnemers/${deelnemer}/agenda-items/${item}`, patch);
  }

  /** What a participant wrote that was accepted, in order; identical replays are listed too. */
  async writes(deelnemer: string): Promise<Write[]> {
    return (await fetch(`${this.origin}/demo/deelnemers/${deelnemer}/schrijfacties`)).json();
  }

  /** Signs a participant out everywhere. */
  async endSessions(deelnemer: string): Promise<void> {
    await this.demo('POST', `deelnemers/${deelnemer}/sessie/einde`);
  }

  /** Signs in without a browser; answers the value of the session cookie. */
  async signIn(deelnemer: string): Promise<string> {
    const answer = await fetch(`${this.origin}/demo/inloggen/${deelnemer}`, { redirect: 'manual' });
    const cookie = /^__Host-pip=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
    if (!cookie) throw new Error(`${deelnemer} could not be signed in: ${answer.status}`);
    return cookie;
  }

  /** What a resource answers a participant. */
  async read(deelnemer: string, resource: string): Promise<any> {
    const cookie = `__Host-pip=${await this.signIn(deelnemer)}`;
    const answer = await fetch(`${this.origin}/api/v1/${resource}`, { headers: { cookie } });
    return answer.json();
  }

  private async demo(method: string, path: string, body?: unknown): Promise<void> {
    const answer = await fetch(`${this.origin}/demo/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} /demo/${path}: ${answer.status} ${await answer.text()}`);
  }
}

/** Starts the program. */
function listen(flags: Flags): Promise<Listener> {
  const all = { db: ':memory:', clock: NOW, data: PARTICIPANTS, dist: dist(), ...flags };
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
  return Listener.start(process.env.PIP_MUNICIPALITY ?? PROGRAM, args);
}

/** The built site. */
export function dist(): string {
  return resolve(process.env.PIP_DIST ?? join(ROOT, 'target/dist'));
}

/** A file of a participant's folder. */
export function participantFile(deelnemer: string, file: string): any {
  return JSON.parse(readFileSync(join(PARTICIPANTS, deelnemer, file), 'utf8'));
}
