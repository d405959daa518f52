import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from './usage';

const known = { fix: 'flag', format: 'value', tags: 'values' } as const;

function read(...args: string[]) {
  const { options, positionals } = readArguments(args, known);
  return { options: Object.fromEntries(options), positionals };
}

describe('the arguments of a command', () => {
  it('are options and what stands beside them', () => {
    expect(read('post', '--fix', '--format', 'json', '--tags=a', '--tags', '-b', '--', '--title')).toEqual({
      options: { fix: true, format: ['json'], tags: ['a', '-b'] },
      positionals: ['post', '--title'],
    });
  });

  it('may have a flag twice, which says nothing more', () => {
    expect(read('--fix', '--fix').options).toEqual({ fix: true });
  });

  it.each([
    [['--fixx'], 'There is no option --fixx. Did you mean --fix?'],
    [['--quiet'], 'There is no option --quiet. Write one of: --fix, --format, --tags.'],
    [['-f'], 'There is no option -f. Write one of: --fix, --format, --tags.'],
    [['--__proto__'], 'There is no option --__proto__. Write one of: --fix, --format, --tags.'],
    [['--fix=yes'], '--fix takes no value. Write --fix alone.'],
    [['--format'], '--format needs a value. Write --format="…".'],
    [['--format', '--fix'], '--format needs a value. Write --format="…".'],
    [['--format', 'a', '--format', 'b'], '--format is there twice. Write it once.'],
  ])('%j are wrong, with what to write instead', (args, message) => {
    expect(() => read(...args)).toThrow(new UsageError(message));
  });
});
