import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formerLedger } from './former-ledger';

const repository = mkdtempSync(join(tmpdir(), 'former-'));
const content = join(repository, 'content');

function git(...args: string[]): void {
  execFileSync('git', ['-C', repository, '-c', 'user.name=Ada', '-c', 'user.email=ada@foundation.example', ...args]);
}

function commit(name: string, text: string): void {
  writeFileSync(join(content, name), text);
  git('add', '.');
  git('commit', '--quiet', '--message', name);
}

beforeAll(() => {
  mkdirSync(content);
  git('init', '--quiet');
  commit('site.yml', 'name: Example\n');
  commit('permalinks.txt', '/about\n');
  commit('permalinks.txt', '/join\n');
});

afterAll(() => rmSync(repository, { recursive: true }));

it('a ledger is read as an earlier commit has it', () => {
  expect(formerLedger(content, 'HEAD')).toBe('/join\n');
  expect(formerLedger(content, 'HEAD^1')).toBe('/about\n');
});

it('a commit may have had none yet', () => {
  expect(formerLedger(content, 'HEAD~2')).toBeUndefined();
});

it.each(['HEAD~3', 'nope', '--output=pwned'])('there is no commit %s', (name) => {
  expect(() => formerLedger(content, name)).toThrow(`There is no commit \`${name}\``);
});
