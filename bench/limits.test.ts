import { describe, expect, it } from 'vitest';
import { checkReport, exceeded, filterExceeded, growthExceeded } from './limits';
import { sampleBuild, sampleFilterSpeed, sampleMeasurement } from './sample';

const slow = { cold: sampleBuild({ seconds: 90.1 }), changed: sampleBuild({ seconds: 40.1 }) };
const large = { warm: sampleBuild({ peakBytes: 2.5 * 1024 ** 3 }) };

describe('a limit', () => {
  it('holds up to its figure', () => {
    const atLimits = { cold: sampleBuild({ seconds: 90 }), changed: sampleBuild({ seconds: 40 }) };
    expect(exceeded(sampleMeasurement(1000, atLimits))).toEqual([]);
  });

  it('of time says what took how long', () => {
    expect(exceeded(sampleMeasurement(1000, slow))).toEqual([
      'The cold build of 1000 posts took 90.1 s; the limit is 90.0 s.',
      'The warm build after one post changed of 1000 posts took 40.1 s; the limit is 40.0 s.',
    ]);
  });

  it('of time is for a thousand posts at most', () => {
    expect(exceeded(sampleMeasurement(1001, slow))).toEqual([]);
  });

  it('of a check by itself is for a thousand posts, and said also where it is kept', () => {
    const slowCheck = { ...sampleMeasurement(1000), checkSeconds: 10.1 };
    expect(exceeded(slowCheck)).toEqual(['The check of 1000 posts took 10.1 s; the limit is 10.0 s.']);
    expect(exceeded({ ...slowCheck, checkSeconds: 10 })).toEqual([]);
    expect(exceeded({ ...sampleMeasurement(1001), checkSeconds: 10.1 })).toEqual([]);
    expect(checkReport(sampleMeasurement(1000))).toBe('The check of 1000 posts took 4.2 s; the limit is 10.0 s.');
  });

  it('of memory is for five thousand posts at most', () => {
    expect(exceeded(sampleMeasurement(5000, large))).toEqual([
      'The warm build of 5000 posts took 2.50 GB of memory; the limit is 2.00 GB.',
    ]);
    expect(exceeded(sampleMeasurement(5001, large))).toEqual([]);
  });

  it('of memory is not kept where none was measured', () => {
    expect(exceeded(sampleMeasurement(1000, { cold: sampleBuild({ peakBytes: undefined }) }))).toEqual([
      'How much memory the builds of 1000 posts took was not measured: that needs Linux.',
    ]);
  });

  it('of the filter names the change that took too long, and an index that is too large', () => {
    expect(filterExceeded(sampleFilterSpeed())).toEqual([]);
    const changes = [
      { name: 'a tier', milliseconds: 50 },
      { name: 'by name', milliseconds: 50.4 },
    ];
    expect(filterExceeded(sampleFilterSpeed({ changes, indexBytes: 120_001 }))).toEqual([
      'The filter of 5000 members took 50.4 ms for by name; the limit is 50.0 ms.',
      'The index of 5000 members has 120.0 kB; the limit is 120.0 kB.',
    ]);
    expect(filterExceeded(sampleFilterSpeed({ changes, members: 5001 }))).toEqual([]);
  });

  it('of growth compares cold builds', () => {
    const small = sampleMeasurement(1000);
    expect(growthExceeded(small, sampleMeasurement(5000, { cold: sampleBuild({ seconds: 120 }) }))).toEqual([]);
    expect(growthExceeded(small, sampleMeasurement(5000, { cold: sampleBuild({ seconds: 124 }) }))).toEqual([
      'The cold build of 5000 posts took 6.2 times as long as that of 1000; the limit is 6.0 times.',
    ]);
  });
});
