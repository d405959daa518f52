import { expect, test } from 'vitest';
import { opticalSize } from './optical-size';

test('a square logo fills its square', () => {
  expect(opticalSize(64, 64)).toEqual({ width: 1, height: 1 });
});

test('a wide logo covers the same area, in its own proportions', () => {
  const { width, height } = opticalSize(225, 100);
  expect(width / height).toBeCloseTo(2.25);
  expect(width * height).toBeCloseTo(1);
});

test('a very wide or a high one keeps within its box, in its own proportions', () => {
  const wide = opticalSize(900, 100);
  expect(wide.width).toBeCloseTo(1.6);
  expect(wide.width / wide.height).toBeCloseTo(9);
  const high = opticalSize(100, 400);
  expect(high.height).toBeCloseTo(1.1);
  expect(high.height / high.width).toBeCloseTo(4);
});
