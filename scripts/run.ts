import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** How a command ended, and what it printed where that was kept. */
export type Result = { code: number; output: string };

type Options = {
  env?: Record<string, string | undefined>;
  /** Keeps what the command prints for the caller, who shows it when it matters. */
  quiet?: boolean;
};

/** Starts a command, of the project’s own packages first, in the project’s folder. It ends when this process does. */
export function launch(
  command: string,
  args: readonly string[],
  { env = {}, quiet = false }: Options = {},
): ChildProcess {
  const output = quiet ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
      // Contentlayer takes its folder from here.
      PWD: process.cwd(),
      NEXT_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  child.once('close', () => process.off('exit', stop));
  return child;
}

/** Runs a command to its end. A command that cannot be started ends with code 127. */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<Result> {
  return ending(launch(command, args, options));
}

/** How a command that was started ends. */
export function ending(child: ChildProcess): Promise<Result> {
  return new Promise((done) => {
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => done({ code: 127, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
