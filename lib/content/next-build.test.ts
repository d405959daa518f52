import { describe, expect, it } from 'vitest';
import { nextBuild, nextBuildText } from './next-build';

const nothing = { posts: [], notices: [], events: [] };
const now = new Date('2026-12-01T08:00:00Z');
const day = { start: '2026-12-05', end: '2026-12-06', timezone: 'America/New_York' };

function next(documents: Partial<Parameters<typeof nextBuild>[0]>, at = now): string | undefined {
  return nextBuild({ ...nothing, ...documents }, at)?.toISOString();
}

describe('the next build', () => {
  it('is never needed where nothing comes, goes or passes', () => {
    expect(next({})).toBeUndefined();
    expect(next({ posts: [{}], notices: [{ expireAt: now.toISOString() }] })).toBeUndefined();
  });

  it('is when a document appears, or one that is there disappears', () => {
    expect(next({ posts: [{ publishAt: '2026-12-24T17:00:00.000Z' }] })).toBe('2026-12-24T17:00:00.000Z');
    expect(next({ notices: [{ expireAt: '2026-12-02T17:00:00.000Z' }] })).toBe('2026-12-02T17:00:00.000Z');
    expect(next({ events: [{ ...day, publishAt: '2026-12-03T00:00:00.000Z' }] })).toBe('2026-12-03T00:00:00.000Z');
  });

  it('is not when a draft would appear', () => {
    expect(next({ posts: [{ draft: true, publishAt: '2026-12-24T17:00:00.000Z' }] })).toBeUndefined();
  });

  it('is when an event has ended by the clocks of its own place', () => {
    expect(next({ events: [day] })).toBe('2026-12-07T05:00:00.000Z');
    expect(next({ events: [day] }, new Date('2026-12-07T04:59:59.999Z'))).toBe('2026-12-07T05:00:00.000Z');
    expect(next({ events: [day] }, new Date('2026-12-07T05:00:00.000Z'))).toBeUndefined();
  });

  it('is not when an event ends that nobody sees then', () => {
    const expireAt = '2026-12-06T00:00:00.000Z';
    expect(next({ events: [{ ...day, expireAt }] })).toBe(expireAt);
    expect(next({ events: [{ ...day, expireAt }] }, new Date(expireAt))).toBeUndefined();
  });
});

describe('the line for scheduled jobs', () => {
  it('is a moment as `date -u` writes it, or never, which sorts after every moment', () => {
    expect(nextBuildText(new Date('2026-12-24T17:00:00Z'))).toBe('2026-12-24T17:00:00Z\n');
    expect(nextBuildText(undefined)).toBe('never\n');
    expect('never' > '9999-12-31T23:59:59Z').toBe(true);
  });

  it('is never before what it announces', () => {
    expect(nextBuildText(new Date('2026-12-24T16:59:59.001Z'))).toBe('2026-12-24T17:00:00Z\n');
  });
});
