import { describe, expect, it } from 'vitest';
import { forEach } from './parallel';

/** Does work that ends when it is told to, and tells how much of it is under way. */
function heldWork(count: number) {
  const waiting: (() => void)[] = [];
  const seen = { started: [] as number[], running: 0, peak: 0 };
  const all = forEach([...Array(count).keys()], async (item) => {
    seen.started.push(item);
    seen.peak = Math.max(seen.peak, ++seen.running);
    await new Promise<void>((resolve) => waiting.push(resolve));
    seen.running--;
  });
  return { seen, all, waiting };
}

describe('work for many items', () => {
  it('is done for each of them, once', async () => {
    const items = [...Array(500).keys()];
    const done: number[] = [];
    await forEach(items, async (item) => {
      await Promise.resolve();
      done.push(item);
    });
    expect(done.sort((a, b) => a - b)).toEqual(items);
  });

  it('is under way for some at a time, and begun for the next when one is done', async () => {
    const { seen, all, waiting } = heldWork(500);
    const most = seen.running;
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(500);
    const finished = all.then(() => 'finished');
    while ((await Promise.race([finished, Promise.resolve('not yet')])) === 'not yet') waiting.shift()?.();
    expect(seen).toMatchObject({ peak: most, running: 0 });
    expect(seen.started).toHaveLength(500);
  });

  it('is none for no items', async () => {
    await expect(forEach([], () => Promise.reject(new Error('called')))).resolves.toBeUndefined();
  });
});

describe('work that fails', () => {
  it('is told of once what is under way has ended, and nothing more is begun', async () => {
    const waiting: (() => void)[] = [];
    const started: number[] = [];
    let ended = 0;
    const all = forEach([...Array(500).keys()], async (item) => {
      started.push(item);
      if (item === 1) throw new Error('Number 1 is broken.');
      await new Promise<void>((resolve) => waiting.push(resolve));
      ended++;
      if (item === 0) throw new Error('Number 0 is broken too.');
    });
    const begun = started.length;
    const told = all.catch((error: Error) => ({ message: error.message, ended }));
    for (const end of waiting) end();
    expect(await told).toEqual({ message: 'Number 1 is broken.', ended: begun - 1 });
    expect(started).toHaveLength(begun);
  });
});
