import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../lib/content/checks';
import { now } from '../../lib/content/checks/samples';
import { ground } from './ground';
import { watchedCases } from './mutation-watch';
import { mutation, mutations } from './mutations';

/**
 * Checks cases `first`, `first + step`, … by themselves, each in a folder with what it refers to, and prints a line of
 * JSON for each. A case that ends the process is the one that began last.
 */
const [first = 0, step = 1] = process.argv.slice(2).map(Number);
const folder = ground();
const begins = watchedCases();

for (let number = first; number < mutations; number += step) {
  const { path, bytes } = mutation(number);
  const file = join(folder.directory, path);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  begins(number);
  try {
    folder.write(path, bytes);
    const { findings } = await checkContent(folder.directory, { now });
    const errors = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ path, line, column, rule, message }) => ({ path, line, column, rule, message: message.slice(0, 200) }));
    console.log(JSON.stringify({ number, errors }));
  } catch (error) {
    console.log(JSON.stringify({ number, crash: error instanceof Error ? error.message : String(error) }));
  }
  if (before === undefined) folder.remove(path);
  else folder.write(path, before);
}
folder.remove();
