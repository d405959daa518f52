import { execFileSync } from 'node:child_process';
import { UsageError } from '../lib/commands/usage';
import { permalinksFile } from '../lib/content/permalinks';

/**
 * The text of a content folder's ledger as a commit of its repository has it; undefined where it had none yet.
 *
 * @param commit as git names it: `HEAD^1`, `origin/main`, or its hash
 * @throws {UsageError} where there is no such commit
 */
export function formerLedger(directory: string, commit: string): string | undefined {
  if (
    commit.startsWith('-') ||
    git(directory, ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]) === undefined
  ) {
    throw new UsageError(`There is no commit \`${commit}\` in the repository of ${directory}.`);
  }
  return git(directory, ['show', `${commit}:./${permalinksFile}`]);
}

/** What git prints; undefined where it says that there is none. */
function git(directory: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    // It cannot be started at all.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error;
    return undefined;
  }
}
