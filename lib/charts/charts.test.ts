import { describe, expect, it } from 'vitest';
import { linesOf, spreadLabels } from './labels';
import { scaleMarks } from './scale';
import { lastMiddles, stackedSteps } from './stack';
import { spanOn, yearMarks } from './time';

describe('layers upon each other', () => {
  it('have the height of their values, step by step, the last layer on the ground', () => {
    const layers = [
      [1, 1, 2],
      [3, 3, 3],
    ];
    expect(stackedSteps(layers, 10)).toEqual(['M0 10v-4h2v-1h1V10z', 'M0 10v-3h3V10z']);
  });

  it('rise and fall with whatever lies below them', () => {
    const layers = [
      [2, 2, 0],
      [1, 4, 1],
    ];
    expect(stackedSteps(layers, 10)).toEqual(['M0 10v-3h1v-3h1v5h1V10z', 'M0 10v-1h1v-3h1v3h1V10z']);
  });

  it('are nothing where there is nothing', () => {
    expect(stackedSteps([[0, 2]], 2)).toEqual(['M0 2v0h1v-2h1V2z']);
    expect(stackedSteps([], 2)).toEqual([]);
  });

  it('have their middles, at the end, in the middle of what is drawn', () => {
    const layers = [
      [9, 2],
      [9, 4],
    ];
    expect(lastMiddles(layers, 10)).toEqual([5, 8]);
  });
});

describe('the marks of a scale', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [4, [0, 1, 2, 3, 4]],
    [9, [0, 5, 10]],
    [74, [0, 20, 40, 60, 80]],
    [100, [0, 25, 50, 75, 100]],
    [101, [0, 50, 100, 150]],
    [5000, [0, 2000, 4000, 6000]],
  ])('for %i are %j', (highest, marks) => {
    expect(scaleMarks(highest)).toEqual(marks);
  });

  it('are few whole numbers up to one that no value exceeds', () => {
    for (let highest = 0; highest < 3000; highest += 7) {
      const marks = scaleMarks(highest);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(Math.max(1, highest));
      expect(marks.at(-2)).toBeLessThan(Math.max(1, highest));
      expect(marks.length).toBeLessThanOrEqual(5);
      expect(marks.every(Number.isInteger)).toBe(true);
    }
  });
});

describe('labels beside a drawing', () => {
  const label = (at: number, height = 2) => ({ at, height });

  it('stay where they are if there is room', () => {
    expect(spreadLabels([label(2), label(6)], 10)).toEqual([2, 6]);
  });

  it('make room for each other, in their order, within the drawing', () => {
    expect(spreadLabels([label(5), label(5.5)], 10)).toEqual([5, 7]);
    expect(spreadLabels([label(9), label(9.5), label(10)], 10)).toEqual([5, 7, 9]);
    expect(spreadLabels([label(0), label(0)], 10)).toEqual([1, 3]);
  });

  it('never cover each other, also where there are too many', () => {
    for (const count of [1, 3, 5, 8]) {
      const labels = Array.from({ length: count }, (_, index) => label((index * 7) % 10, 1 + (index % 3)));
      const middles = spreadLabels(
        labels.toSorted((a, b) => a.at - b.at),
        10,
      );
      const sorted = labels.toSorted((a, b) => a.at - b.at);
      for (const [index, middle] of middles.entries()) {
        const before = middles[index - 1];
        if (before === undefined) continue;
        const apart = ((sorted[index - 1]?.height ?? 0) + (sorted[index]?.height ?? 0)) / 2;
        expect(middle - before).toBeGreaterThanOrEqual(apart - 1e-9);
      }
    }
  });

  it('break between words', () => {
    expect(linesOf('5 Infrastructure donor', 16)).toEqual(['5 Infrastructure', 'donor']);
    expect(linesOf('12 Gold', 16)).toEqual(['12 Gold']);
    expect(linesOf('1234 Unternehmensmitgliedschaften', 16)).toEqual(['1234', 'Unternehmensmitgliedschaften']);
  });
});

describe('spans of days on the way from one to another', () => {
  const from = '2021-01-01';
  const to = '2021-01-10';

  it('are a share of it', () => {
    expect(spanOn('2021-01-01', '2021-01-06', from, to)).toEqual({ start: 0, length: 50 });
    expect(spanOn('2021-01-06', undefined, from, to)).toEqual({ start: 50, length: 50 });
  });

  it('are cut off at both ends, and none outside', () => {
    expect(spanOn('2020-01-01', '2022-01-01', from, to)).toEqual({ start: 0, length: 100 });
    expect(spanOn('2020-01-01', '2021-01-01', from, to)).toBeUndefined();
    expect(spanOn('2021-02-01', undefined, from, to)).toBeUndefined();
  });

  it('have room on the last day, which is the day of all on a way of one', () => {
    expect(spanOn(to, undefined, from, to)).toEqual({ start: 90, length: 10 });
    expect(spanOn(from, to, from, to)).toEqual({ start: 0, length: 90 });
    expect(spanOn(from, undefined, from, from)).toEqual({ start: 0, length: 100 });
  });
});

describe('the marks of years', () => {
  it('stand where a January begins', () => {
    expect(yearMarks(['2020-11', '2020-12', '2021-01', '2021-02'])).toEqual([{ year: '2021', at: 50 }]);
    expect(yearMarks(['2021-01', '2021-02'])).toEqual([]);
  });
});
