import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as standIn from './no-segment-data';

describe('what stands in for the module of Next.js', () => {
  it('has its functions, by name', async () => {
    const file = resolve('node_modules/next/dist/server/app-render/collect-segment-data.d.ts');
    const functions = (await readFile(file, 'utf8')).matchAll(/^export declare function (\w+)/gm);
    expect(Object.keys(standIn).sort()).toEqual([...functions].map(([, name]) => name).sort());
  });

  it('gives a router nothing to fetch', async () => {
    expect(await standIn.collectSegmentData()).toEqual(new Map());
    expect(await standIn.collectPrefetchHints()).toBeNull();
  });
});
