import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { launch } from '../../scripts/run';
import { mutations } from './mutations';

/** An error of the check. */
export type Fault = { path: string; line: number; column: number; rule: string; message: string };

/** What became of a case: it passed, it failed, or the check itself did. */
export type Fate = { errors: Fault[] } | { crash: string } | { hangs: number };

/** A line of `mutation-check.ts`: that a case begins, or what became of it. */
type Line = { begins?: number } & (Fate | object);

/** Checks every case, in several processes at once. A case that ends its process does not keep the others from being checked. */
export async function checkAll(processes: number): Promise<Map<number, Fate>> {
  const fates = new Map<number, Fate>();
  await Promise.all(Array.from({ length: processes }, (_, index) => checkFrom(index, processes, fates)));
  return fates;
}

async function checkFrom(first: number, step: number, fates: Map<number, Fate>): Promise<void> {
  let next = first;
  while (next < mutations) next = (await checkUntilEnd(next, step, fates)) + step;
}

/** Runs one process until it ends. Returns the last case that it began. */
async function checkUntilEnd(first: number, step: number, fates: Map<number, Fate>): Promise<number> {
  const program = ['--import', 'tsx', 'e2e/deep/mutation-check.ts', String(first), String(step)];
  const child = launch('node', program, { quiet: true });
  const ended = once(child, 'close');
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  if (child.stdout === null) throw new Error('The check of the cases has no output.');
  let current = first;
  for await (const text of createInterface({ input: child.stdout })) {
    const { begins = current, ...fate } = JSON.parse(text) as Line;
    current = begins;
    if ('errors' in fate || 'crash' in fate || 'hangs' in fate) fates.set(current, fate);
  }
  const [code] = await ended;
  if (!fates.has(current)) fates.set(current, { crash: `The process ended with ${code}. ${said}` });
  return current;
}
