import { availableParallelism } from 'node:os';

/**
 * Does some work for each item, several at a time: more than the machine has cores, because much of it waits
 * for files. After a failure no further item is begun; the first failure is thrown once those under way have ended.
 */
export async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const item of waiting) {
      if (failures.length > 0) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: 4 * availableParallelism() }, worker));
  if (failures.length > 0) throw failures[0];
}
