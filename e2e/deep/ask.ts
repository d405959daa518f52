import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer as it came: nothing decompressed, no redirect followed. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Asking = { headers?: Record<string, string>; method?: string; host?: string };

/** Asks a server of this machine for an address exactly as it is written, on a connection of its own. */
export async function ask(
  port: number,
  path: string,
  { headers = {}, method = 'GET', host = '127.0.0.1' }: Asking = {},
): Promise<Answer> {
  const asked = request({ host, port, path, method, headers, agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether a server of this machine answers. */
export async function answers(port: number, host?: string): Promise<boolean> {
  return ask(port, '/', host === undefined ? {} : { host }).then(
    () => true,
    () => false,
  );
}

/** Waits for a process to end. Returns its exit code, or the signal that ended it. */
export async function exitOf(child: ChildProcess, output: () => string): Promise<number | NodeJS.Signals | null> {
  await until(
    () => child.exitCode !== null || child.signalCode !== null,
    () => `It does not end:\n${output()}`,
  );
  return child.exitCode ?? child.signalCode;
}

/**
 * Waits until something is so.
 *
 * @param fault what to say when it is not so in time
 */
export async function until(condition: () => boolean | Promise<boolean>, fault: () => string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(fault());
    await new Promise((done) => setTimeout(done, 20));
  }
}
