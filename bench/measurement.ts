import type { CorpusSize } from './corpus';
import type { Step } from './steps';

/** The builds that are measured, in their order: without caches, with them, and with them after one post changed. */
export const buildKinds = ['cold', 'warm', 'changed'] as const;

export type BuildKind = (typeof buildKinds)[number];

/** One build, as it was measured. */
export type Build = {
  /** How long the whole of it took, from starting the command to its end. */
  seconds: number;
  steps: readonly Step[];
  /** The most memory that the build and all its processes had; undefined where it is not measured. */
  peakBytes: number | undefined;
  /** How many pages the finished site has. */
  pages: number;
  /** How large all files of the finished site are together. */
  bytes: number;
};

/** A content folder of some size, checked and built in every way. */
export type Measurement = {
  size: CorpusSize;
  /** How long `npm run check` takes by itself. */
  checkSeconds: number;
  builds: Record<BuildKind, Build>;
};
