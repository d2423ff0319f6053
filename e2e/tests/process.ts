// Programs that run beside the tests and say where they listen.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** A program that listens on an address. */
export class Listener {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  /** Starts a program and waits until it prints `listening on ADDRESS`. */
  static async start(program: string, args: string[]): Promise<Listener> {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const address = await Promise.race([listensOn(child), ended(program, child)]);
    return new Listener(child, address);
  }

  /** Ends it and waits until it has ended. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const exit = once(this.child, 'exit');
    this.child.kill();
    await exit;
  }
}

/** A port of localhost that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}

/** Reads on after the address, so that the program never waits for a reader. */
function listensOn(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const address = /^listening on (\S+)$/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
}

async function ended(program: string, child: ChildProcess): Promise<never> {
  const [cause] = await Promise.race([once(child, 'exit'), once(child, 'error')]);
  throw new Error(`${program} did not start (${cause}); its own words are above. Is it built?`);
}
