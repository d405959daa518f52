import type { FilterSpeed } from './filter-speed';
import type { Build, Measurement } from './measurement';

/** A build for tests, within every limit. */
export function sampleBuild(differences: Partial<Build> = {}): Build {
  return { seconds: 20, steps: [], peakBytes: 1024 ** 3, pages: 1700, bytes: 25 * 1024 ** 2, ...differences };
}

/** A measurement for tests, within every limit. */
export function sampleMeasurement(posts: number, builds: Partial<Measurement['builds']> = {}): Measurement {
  return {
    size: { posts, members: 500, projects: 50 },
    checkSeconds: 4.2,
    builds: { cold: sampleBuild(), warm: sampleBuild(), changed: sampleBuild(), ...builds },
  };
}

/** A filter for tests, within every limit. */
export function sampleFilterSpeed(differences: Partial<FilterSpeed> = {}): FilterSpeed {
  const changes = [
    { name: 'a tier', milliseconds: 20 },
    { name: 'by name', milliseconds: 30.5 },
  ];
  return { members: 5000, slowdown: 4, changes, loadMilliseconds: 400, indexBytes: 90_000, ...differences };
}
