import { describe, expect, it } from 'vitest';
import { nearest } from './nearest';

describe('the nearest name', () => {
  it.each([
    ['summry', 'summary'],
    ['Title', 'title'],
    ['compny', 'company'],
    ['autor', 'author'],
    ['titel', 'title'],
    ['daet', 'date'],
  ])('to %s is %s', (name, expected) => {
    expect(nearest(name, ['title', 'summary', 'company', 'author', 'date'])).toBe(expected);
  });

  it('is not one that has little in common', () => {
    expect(nearest('subtitle', ['title', 'date'])).toBeUndefined();
    expect(nearest('ai', ['5g'])).toBeUndefined();
    expect(nearest('tiltes', ['title'])).toBeUndefined();
    expect(nearest('x'.repeat(201), ['x'.repeat(200)])).toBeUndefined();
  });

  it('is the first of several that are equally near', () => {
    expect(nearest('gild', ['gold', 'gilt'])).toBe('gold');
  });
});
