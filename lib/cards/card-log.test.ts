import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cardCounts, forgetLog, logCard } from './card-log';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'card-log-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

it('counts each file once, also where two processes asked for it', async () => {
  await Promise.all([
    logCard(directory, '/card.png', 'made'),
    logCard(directory, '/card.png', 'found'),
    logCard(directory, '/cards/Ünï’s more.png', 'found'),
    logCard(directory, '/cards/Ünï’s more.png', 'found'),
  ]);
  expect(await cardCounts(directory)).toEqual({ found: 1, made: 1 });
});

it('begins anew with each build', async () => {
  await logCard(directory, '/card.png', 'made');
  await forgetLog(directory);
  expect(await cardCounts(directory)).toEqual({ found: 0, made: 0 });
  await forgetLog(directory);
});
