import { parseArgs } from 'node:util';
import type { CorpusSize } from './corpus';
import { growthLimit, memoryLimit } from './limits';

/** What a benchmark is asked to do. */
export type Options = {
  /** The content folders to measure, one after the other. */
  sizes: readonly CorpusSize[];
  /** Whether a limit that is exceeded makes the command fail. */
  limits: boolean;
  /** Whether the last size is compared with the first. */
  growth: boolean;
  /** Whether the folders stay when it ends. */
  keep: boolean;
};

export const usage = `npm run bench -- [--posts 1000] [--members 500] [--projects 50] [--limits] [--growth] [--keep]
  --posts, --members, --projects   how many of each the content has
  --limits                         compares with the limits in bench/limits.ts, and fails where one is exceeded
  --growth                         measures ${growthLimit.posts.join(' and ')} posts, and compares their cold builds
  --keep                           leaves content, site and caches in the folder for temporary files`;

/**
 * Reads the arguments of the command.
 *
 * @throws an `Error` whose message says which argument is wrong and what it has to be
 */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      posts: { type: 'string' },
      members: { type: 'string', default: '500' },
      projects: { type: 'string', default: '50' },
      limits: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const { limits, growth, keep } = values;
  if (growth && values.posts !== undefined) {
    throw new Error('--growth chooses how many posts there are. Leave out --posts.');
  }
  const others = { members: count('--members', values.members), projects: count('--projects', values.projects) };
  const posts = growth ? growthLimit.posts : [count('--posts', values.posts ?? '1000')];
  if (limits && Math.max(...posts) > memoryLimit.posts) {
    throw new Error(`There is no limit for more than ${memoryLimit.posts} posts. Leave out --limits.`);
  }
  return { sizes: posts.map((number) => ({ posts: number, ...others })), limits, growth, keep };
}

function count(name: string, value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Error(`${name} is ${JSON.stringify(value)}; it has to be a whole number from 1 to 999999.`);
}
