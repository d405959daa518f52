import { parseArgs } from 'node:util';
import type { CorpusSize } from './corpus';
import { filterLimit, growthLimit, memoryLimit } from './limits';

/** The parts of a benchmark, in their order. */
const parts = ['builds', 'filter'] as const;
export type Part = (typeof parts)[number];

/** The site whose filter is measured: of members it has as many as there is a limit for. */
export const filterSize: CorpusSize = { posts: 40, members: filterLimit.members, projects: 20 };

/** What a benchmark is asked to do. */
export type Options = {
  /** The content folders to measure, one after the other. */
  sizes: readonly CorpusSize[];
  /** Whether a limit that is exceeded makes the command fail. */
  limits: boolean;
  /** Which parts are run: the builds, or the filter of a site of its own. */
  parts: readonly Part[];
  /** Whether the last size is compared with the first. */
  growth: boolean;
  /** Whether the folders stay when it ends. */
  keep: boolean;
};

export const usage = `npm run bench -- [--posts 1000] [--members 500] [--projects 50] [--only builds] [--limits] [--growth] [--keep]
  --posts, --members, --projects   how many of each the content has
  --only builds, --only filter     measures builds of that content, or how fast the filter answers among ${filterLimit.members} members; without it, both
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
      only: { type: 'string' },
      limits: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const { limits, growth, keep, only } = values;
  const chosen = parts.filter((part) => only === undefined || only === part);
  if (chosen.length === 0) {
    throw new Error(`--only is ${JSON.stringify(only)}; it has to be ${parts.join(' or ')}.`);
  }
  if (growth && values.posts !== undefined) {
    throw new Error('--growth chooses how many posts there are. Leave out --posts.');
  }
  const others = { members: count('--members', values.members), projects: count('--projects', values.projects) };
  const posts = growth ? growthLimit.posts : [count('--posts', values.posts ?? '1000')];
  if (limits && Math.max(...posts) > memoryLimit.posts) {
    throw new Error(`There is no limit for more than ${memoryLimit.posts} posts. Leave out --limits.`);
  }
  return { sizes: posts.map((number) => ({ posts: number, ...others })), parts: chosen, limits, growth, keep };
}

function count(name: string, value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Error(`${name} is ${JSON.stringify(value)}; it has to be a whole number from 1 to 999999.`);
}
