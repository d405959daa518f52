import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { buildTime } from '../lib/clock';
import { newOptions } from '../lib/commands/new-options';
import { UsageError, wrongUse } from '../lib/commands/usage';
import { harmless } from '../lib/content/checks/harmless';
import { contentDirectory, missingContentFolder } from '../lib/content/directory';
import { beginDocument, type Wish } from '../lib/content/new-document/begin-document';
import type { Ask } from '../lib/content/new-document/complete';
import { RefusedError } from '../lib/content/new-document/refusals';

/** Does the work with somebody to ask, where the command runs in a terminal. */
async function withTerminal<T>(work: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return work(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Lines are kept until somebody asks: an editor may type ahead, or paste several.
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    const end = question.lastIndexOf('\n') + 1;
    process.stdout.write(question.slice(0, end));
    terminal.setPrompt(question.slice(end));
    terminal.prompt();
    const { done, value } = await lines.next();
    // Whoever ends the input (Ctrl+D) wants no document.
    if (done) throw new RefusedError('Nothing was written.');
    return value;
  };
  try {
    return await work(ask);
  } finally {
    terminal.close();
  }
}

async function begin(wish: Wish): Promise<void> {
  const missing = missingContentFolder();
  if (missing !== undefined) throw new RefusedError(missing);
  const { path, taken } = await withTerminal((ask) => beginDocument(contentDirectory, wish, buildTime(), ask));
  console.log(`Wrote ${join(relative(process.cwd(), contentDirectory) || '.', path)}`);
  for (const choice of taken) console.log(`  ${harmless(choice)}`);
  console.log('Write the text, then: npm run check');
}

async function main(args: readonly string[]): Promise<void> {
  const options = newOptions(args);
  if ('help' in options) console.log(options.help);
  else await begin(options.wish);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof RefusedError)) throw error;
  console.error(error.message.split('\n').map(harmless).join('\n'));
  process.exitCode = error instanceof UsageError ? wrongUse : 1;
}
