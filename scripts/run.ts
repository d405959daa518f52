import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** How a command ended, and what it printed where that was kept. */
export type Result = { code: number; output: string };

type Options = {
  env?: Record<string, string>;
  /** Keeps what the command prints, to be shown only when it fails. */
  quiet?: boolean;
};

/** Runs a command of the project’s own packages, from the project’s folder. */
export function run(command: string, args: readonly string[], { env = {}, quiet = false }: Options = {}): Promise<Result> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: {
        ...process.env,
        PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
        // Contentlayer takes its folder from here.
        PWD: process.cwd(),
        NEXT_TELEMETRY_DISABLED: '1',
        ...env,
      },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
