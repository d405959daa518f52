import { type Result, run } from '../../scripts/run';

/** Builds the site of a content folder into another folder, as a program of its own. */
export function build(
  { content, out }: { content: string; out: string },
  env: Record<string, string | undefined> = {},
): Promise<Result> {
  return run('node', ['--import', 'tsx', 'scripts/build.ts'], {
    quiet: true,
    env: { CONTENT_DIR: content, OUT_DIR: out, ...env },
  });
}
