import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { messageDefinitions } from './interface-texts';
import { messages, messagesFile } from './messages';

const english = parse(readFileSync('content/messages/en.yml', 'utf8'));
const keys = Object.entries(messageDefinitions).flatMap(([section, texts]) =>
  Object.keys(texts).map((name) => `${section}.${name}`),
);

function code(): string {
  return ['app', 'components', 'lib', 'publish']
    .flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .filter((entry) => !entry.parentPath.includes('schema'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

function changed(section: string, name: string, text: string | undefined) {
  const { [name]: _, ...others } = english[section];
  return { ...english, [section]: text === undefined ? others : { ...others, [name]: text } };
}

describe('the words of the interface', () => {
  it('are all there', () => {
    expect(messages.schema.safeParse(english).error).toBeUndefined();
  });

  it('are all used', () => {
    const text = code();
    const unused = keys.filter((key) => {
      const [section = '', name = ''] = key.split('.');
      const isMarkdownWord = section === 'markdown' && text.includes(`words.${name}`);
      return !text.includes(`'${key}'`) && !text.includes(`\`${section}.\${`) && !isMarkdownWord;
    });
    expect(unused).toEqual([]);
  });

  it('stand in no component: its text comes from the messages', () => {
    // Text between tags is the linter's (noJsxLiterals). Snippets for editors have placeholders `${…}`.
    expect(code().match(/\b(aria-label|alt|title|placeholder)="(?!\$\{)[^"]+"/g)).toBeNull();
  });

  it.each([
    ['a missing one', changed('home', 'latest', undefined), 'home.latest'],
    ['one that nothing shows', changed('home', 'extra', 'Extra'), 'home'],
    ['an empty one', changed('home', 'latest', ''), 'home.latest'],
    ['broken syntax', changed('home', 'allMembers', '{count, plural, one {# post}'), 'home.allMembers'],
    ['a text that is written as a date', changed('post', 'updated', 'Updated {date, date, long}'), 'post.updated'],
    ['a text that is counted', changed('post', 'by', '{authors, plural, other {#}}'), 'post.by'],
    ['an unknown value', changed('post', 'by', 'By {writer}'), 'post.by'],
    [
      'an unknown value within a plural',
      changed('home', 'allMembers', '{count, plural, other {{total} posts}}'),
      'home.allMembers',
    ],
  ])('fail for %s', (_, catalogue, path) => {
    const { error } = messages.schema.safeParse(catalogue);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('are in the file of the locale’s language', () => {
    expect(messagesFile('en-GB')).toBe('messages/en.yml');
  });
});
