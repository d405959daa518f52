import { describe, expect, it } from 'vitest';
import { checkOptions } from './check-options';
import { UsageError } from './usage';

describe('the options of a check', () => {
  it.each([
    [[], { format: 'text', fix: false, stale: false, help: false }],
    [['--json'], { format: 'json', fix: false, stale: false, help: false }],
    [['--since', 'HEAD^1'], { format: 'text', fix: false, stale: false, since: 'HEAD^1', help: false }],
    [['--json', '--format', 'json'], { format: 'json', fix: false, stale: false, help: false }],
    [['--format=github', '--fix', '--stale', '--help'], { format: 'github', fix: true, stale: true, help: true }],
  ])('%j', (args, expected) => {
    expect(checkOptions(args, {})).toEqual(expected);
  });

  it.each([
    [['--format', 'xml'], 'There is no format `xml`. Write one of: text, json, github.'],
    [['--json', '--format', 'github'], '--json and --format github are two formats. Write one.'],
    [['posts/a.md'], '`posts/a.md` is no option. The check always reads the whole folder.'],
  ])('%j are wrong', (args, message) => {
    expect(() => checkOptions(args, {})).toThrow(new UsageError(message));
  });

  it('say so where npm has taken one for itself', () => {
    expect(() => checkOptions([], { npm_config_fix: 'true' })).toThrow(
      'npm took --fix for itself. Write two hyphens before: npm run check -- --fix',
    );
    expect(checkOptions(['--fix'], { npm_config_fix: 'true' }).fix).toBe(true);
  });
});
