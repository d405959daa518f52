import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

/** The names of the islands: one for each file of `islands/`. */
export function islandNames(): string[] {
  return readdirSync('islands')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'));
}

/** An island, or a worker of `islands/workers/`, as one minified module for browsers of the last years. */
export async function bundleIsland(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`islands/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
