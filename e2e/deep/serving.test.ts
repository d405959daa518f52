import { type ChildProcess, spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { answers, exitOf, freePort, until } from './ask';

/** A command that was started as a person starts it, in a group of its own. */
type Command = { child: ChildProcess; output: () => string };

const started: ChildProcess[] = [];

afterEach(() => {
  for (const { pid } of started.splice(0)) {
    try {
      // The whole group, so that a server that outlives npm ends with its test.
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  }
});

function serve(port: number, ...options: string[]): Command {
  const args = ['run', 'serve', '--', ...options];
  const child = spawn('npm', args, { env: { ...process.env, PORT: String(port) }, stdio: 'pipe', detached: true });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return { child, output: () => output };
}

/** The addresses of this machine in every network that it is in. */
function ownAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ family }) => family === 'IPv4').map(({ address }) => address);
}

describe('npm run serve', () => {
  it.each([
    ['SIGTERM to npm alone', (npm: number) => process.kill(npm, 'SIGTERM')],
    ['Ctrl C, which reaches all that npm started', (npm: number) => process.kill(-npm, 'SIGINT')],
  ])('stops at %s, and frees its port', async (_, stop) => {
    const port = await freePort();
    const { child, output } = serve(port, '--host', '127.0.0.1');
    await until(() => answers(port), output);
    stop(child.pid ?? 0);
    await exitOf(child, output);
    await until(
      async () => !(await answers(port)),
      () => `The server still answers:\n${output()}`,
    );

    const again = serve(port, '--host', '127.0.0.1');
    await until(() => answers(port), again.output);
  });

  it('listens where `--host` says', async () => {
    const port = await freePort();
    const { output } = serve(port, '--host', '127.0.0.1');
    await until(() => output().includes(`The site is at http://127.0.0.1:${port} `), output);
    for (const address of ownAddresses()) {
      expect([address, await answers(port, address)]).toEqual([address, address === '127.0.0.1']);
    }
  });

  it('listens on every network of the machine with `--host 0.0.0.0`', async () => {
    const port = await freePort();
    const { output } = serve(port, '--host', '0.0.0.0');
    await until(() => output().includes(`The site is at http://0.0.0.0:${port} `), output);
    for (const address of ownAddresses()) expect([address, await answers(port, address)]).toEqual([address, true]);
  });

  it.each([
    ['an option that there is not', ['--hots', 'localhost'], /Unknown option '--hots'\nOptions: --host NAME /],
    ['an address that is not this machine’s', ['--host', '203.0.113.77'], /203\.0\.113\.77 is not this machine\./],
  ])('refuses %s, and ends', async (_, options, sentence) => {
    const { child, output } = serve(await freePort(), ...options);
    expect(await exitOf(child, output)).toBe(1);
    expect(output()).toMatch(sentence);
  });
});
