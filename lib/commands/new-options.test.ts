import { describe, expect, it } from 'vitest';
import { newTypes } from '../content/new-document/types';
import { newOptions } from './new-options';
import { UsageError } from './usage';

function helpOf(...args: string[]): string {
  const options = newOptions(args);
  return 'help' in options ? options.help : '';
}

describe('the options of a new document', () => {
  it('are a title, and an option for each field', () => {
    expect(newOptions(['post', 'A title', '--author', 'Ada'])).toEqual({
      wish: expect.objectContaining({ title: 'A title', fileName: undefined, answers: new Map([['author', ['Ada']]]) }),
    });
    expect(newOptions(['event', 'A', '--online', '--file-name', 'a'])).toEqual({
      wish: expect.objectContaining({ fileName: 'a', answers: new Map([['online', []]]) }),
    });
  });

  it.each([
    [['membr', 'A'], 'There is no type `membr`. Did you mean member?'],
    [['site'], 'There is no type `site`. Write one of: post, project, member, person, event, page, notice.'],
    [['post', 'Two', 'words'], 'Write the title in quotes: npm run new -- post "Two words"'],
    [['member', 'A', '--teir', 'gold'], 'There is no option --teir. Did you mean --tier?'],
  ])('%j are wrong', (args, message) => {
    expect(() => newOptions(args)).toThrow(new UsageError(message));
  });
});

describe('the help', () => {
  it.each([[[]], [['--help']]])('for %j lists the types with their sentences, examples and exit codes', (args) => {
    for (const { word, type } of newTypes)
      expect(helpOf(...args)).toMatch(new RegExp(`^  ${word} +${type.help}$`, 'm'));
    expect(helpOf(...args)).toMatch(/Examples[\s\S]*Exit codes/);
  });

  it('for a type has each field with its sentence and choices', () => {
    expect(helpOf('member', '--help')).toMatch(/^ {2}--tier +The id of a tier in site\.yml\.$/m);
    expect(helpOf('member', '--help')).toContain('One of: company, academic, research, nonprofit.');
    expect(helpOf('event', '--help')).toMatch(/Needed[\s\S]*--start[\s\S]*Others[\s\S]*--previous-start/);
  });
});
