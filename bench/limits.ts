import { gigabytes, kilobytes, milliseconds, seconds, times } from './figures';
import type { FilterSpeed } from './filter-speed';
import { type BuildKind, buildKinds, type Measurement } from './measurement';

/** How long each build may take, in seconds, up to so many posts. */
export const timeLimits: readonly { build: BuildKind; seconds: number; posts: number }[] = [
  { build: 'cold', seconds: 90, posts: 1000 },
  { build: 'changed', seconds: 40, posts: 1000 },
];

/** How long a check by itself may take, in seconds, up to so many posts. */
export const checkLimit = { seconds: 10, posts: 1000 };

/** How much memory any build may take, in bytes, up to so many posts. */
export const memoryLimit = { bytes: 2 * 1024 ** 3, posts: 5000 };

/** The two numbers of posts whose cold builds are compared, and how many times longer the second may take. */
export const growthLimit = { posts: [1000, 5000], factor: 6 } as const;

/**
 * How long the filter may take to answer a change, in milliseconds, and how many bytes its index may have, up to so
 * many members. An answer within 50 ms does not delay the next frame of what a visitor does meanwhile (RAIL); the
 * index may weigh as much as a first search.
 */
export const filterLimit = { milliseconds: 50, indexBytes: 120_000, members: 5000 };

const builds: Record<BuildKind, string> = {
  cold: 'cold build',
  warm: 'warm build',
  changed: 'warm build after one post changed',
};

/** Which limits a measurement exceeds, a sentence each. A limit for fewer posts than it has does not count. */
export function exceeded(measurement: Measurement): string[] {
  const { size, builds: measured, checkSeconds } = measurement;
  const { posts } = size;
  const slowCheck = posts <= checkLimit.posts && checkSeconds > checkLimit.seconds ? [checkReport(measurement)] : [];
  const slow = timeLimits
    .filter((limit) => posts <= limit.posts && measured[limit.build].seconds > limit.seconds)
    .map(({ build, seconds: limit }) => {
      const took = seconds(measured[build].seconds);
      return `The ${builds[build]} of ${posts} posts took ${took}; the limit is ${seconds(limit)}.`;
    });
  const unmeasured = buildKinds.some((build) => measured[build].peakBytes === undefined)
    ? [`How much memory the builds of ${posts} posts took was not measured: that needs Linux.`]
    : [];
  const large = buildKinds
    .filter((build) => posts <= memoryLimit.posts && (measured[build].peakBytes ?? 0) > memoryLimit.bytes)
    .map((build) => {
      const took = gigabytes(measured[build].peakBytes ?? 0);
      return `The ${builds[build]} of ${posts} posts took ${took} of memory; the limit is ${gigabytes(memoryLimit.bytes)}.`;
    });
  return [...slowCheck, ...slow, ...large, ...unmeasured];
}

/** How long the check took, and how long it may take, in one sentence. */
export function checkReport({ size: { posts }, checkSeconds }: Measurement): string {
  const limit =
    posts <= checkLimit.posts
      ? `the limit is ${seconds(checkLimit.seconds)}`
      : `there is a limit up to ${checkLimit.posts} posts alone`;
  return `The check of ${posts} posts took ${seconds(checkSeconds)}; ${limit}.`;
}

/** How many times longer the cold build of the second measurement took than that of the first. */
export function growth(small: Measurement, large: Measurement): number {
  return large.builds.cold.seconds / small.builds.cold.seconds;
}

/** The sentence that says that the growth exceeds its limit, where it does. */
export function growthExceeded(small: Measurement, large: Measurement): string[] {
  const factor = growth(small, large);
  if (factor <= growthLimit.factor) return [];
  return [
    `The cold build of ${large.size.posts} posts took ${times(factor)} as long as that of ${small.size.posts}; the limit is ${times(growthLimit.factor)}.`,
  ];
}

/** Which limits the filter exceeds, a sentence each. A limit for fewer members than there are does not count. */
export function filterExceeded({ members, changes, indexBytes }: FilterSpeed): string[] {
  if (members > filterLimit.members) return [];
  const slow = changes
    .filter((change) => change.milliseconds > filterLimit.milliseconds)
    .map(({ name, milliseconds: took }) => {
      return `The filter of ${members} members took ${milliseconds(took)} for ${name}; the limit is ${milliseconds(filterLimit.milliseconds)}.`;
    });
  if (indexBytes <= filterLimit.indexBytes) return slow;
  return [
    ...slow,
    `The index of ${members} members has ${kilobytes(indexBytes)}; the limit is ${kilobytes(filterLimit.indexBytes)}.`,
  ];
}
