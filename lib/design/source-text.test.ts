import { expect, it } from 'vitest';
import { sourceFiles } from './source-text';

it('lists the files that end so, without their tests', () => {
  const files = sourceFiles(['lib/design'], ['.ts']);
  expect(files).toContain('lib/design/source-text.ts');
  expect(files).not.toContain('lib/design/source-text.test.ts');
});

it('takes no empty list for an answer', () => {
  expect(() => sourceFiles(['lib/design'], ['.vue'])).toThrow(/lib\/design: no file ends in \.vue/);
});
