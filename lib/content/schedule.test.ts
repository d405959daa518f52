import { describe, expect, it } from 'vitest';
import { isThere, nextChange } from './schedule';

const [before, at, after] = ['2026-11-30T23:59:59.999Z', '2026-12-01T00:00:00.000Z', '2026-12-01T00:00:00.001Z'].map(
  (moment) => new Date(moment),
) as [Date, Date, Date];
const moment = at.toISOString();

describe('a document', () => {
  it('without a schedule is there', () => {
    expect(isThere({}, at)).toBe(true);
  });

  it('is there from the moment it is published', () => {
    expect([before, at, after].map((now) => isThere({ publishAt: moment }, now))).toEqual([false, true, true]);
  });

  it('is gone from the moment it expires', () => {
    expect([before, at, after].map((now) => isThere({ expireAt: moment }, now))).toEqual([true, false, false]);
  });
});

describe('the next change', () => {
  it('is the first moment of any document that is still to come', () => {
    const documents = [
      { publishAt: '2026-01-01T00:00:00.000Z', expireAt: '2027-01-01T00:00:00.000Z' },
      { publishAt: moment },
      {},
    ];
    expect(nextChange(documents, before)).toEqual(at);
    expect(nextChange(documents, at)).toEqual(new Date('2027-01-01T00:00:00.000Z'));
    expect(nextChange(documents, new Date('2027-01-01T00:00:00.000Z'))).toBeUndefined();
  });
});
