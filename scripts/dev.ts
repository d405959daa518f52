import type { ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { contentDirectory } from '../lib/content/directory';
import { printFindings } from './check-content';
import { launch } from './run';

const port = process.env['PORT'] || '3000';
const children: ChildProcess[] = [];

/** Starts a command that lives as long as this one. */
function start(command: string, args: readonly string[], quiet: boolean): ChildProcess {
  const child = launch(command, args, { env: { NODE_ENV: 'development' }, quiet });
  child.on('exit', (code) => stop(code ?? 0));
  children.push(child);
  return child;
}

function stop(code: number): void {
  for (const child of children) child.kill();
  process.exit(code);
}

/** A fault of the check itself must not end the session; it is shown like one of the content. */
async function checkAgain(): Promise<void> {
  try {
    await printFindings();
  } catch (error) {
    console.error(error);
  }
}

/** Checks the content again a second after a change: first the page shows, then what is wrong with it. */
function checkOnChange(): void {
  let timer: NodeJS.Timeout | undefined;
  watch(contentDirectory, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(checkAgain, 1000);
  });
}

process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

if (!(await printFindings())) {
  console.error('Mend these first, then start again.');
  process.exit(1);
}

checkOnChange();
let pages: ChildProcess | undefined;
const reader = start('contentlayer2', ['dev'], true);
reader.stderr?.pipe(process.stderr);
reader.stdout?.on('data', (chunk: Buffer) => {
  const text = chunk.toString();
  process.stdout.write(text.replace(/^successCallback.*\n/m, ''));
  if (pages === undefined && text.includes('Generated')) {
    pages = start('next', ['dev', '--port', port], false);
  }
});
