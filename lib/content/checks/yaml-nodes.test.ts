import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

function write(line: string): void {
  folder.write('posts/a.md', postFile.replace('title: Hello\n', `title: Hello\n${line}\n`));
}

describe('what YAML allows and fields may not have', () => {
  it.each([
    ['a name twice', 'title: Bye', '3:1 duplicate-field `title` stands in line 2 already'],
    [
      'a name twice in a group',
      'image: { src: /media/a.png, alt: a, alt: b }',
      '3:37 duplicate-field `alt` stands in line 3',
    ],
    ['an anchor', 'summary: &a Hello', '3:13 yaml The fields repeat parts of themselves (`&a`)'],
    ['an alias of itself', 'projects: &a [*a]', '3:14 yaml The fields repeat parts of themselves (`&a`)'],
    [
      'code',
      'summary: !!js/function "function () {}"',
      '3:24 yaml The value has a tag, `tag:yaml.org,2002:js/function`',
    ],
    ['a tag that nobody knows', 'summary: !important', '3:20 yaml The value has a tag, `!important`'],
    ['bytes', 'summary: !!binary aGk=', '3:19 yaml The value has a tag'],
    ['a list as a name', '? [a, b]\n: c', '3:3 yaml The name of a field is a word'],
    ['no name', ': c', '3:1 yaml The name of a field is a word'],
    ['a prototype', '__proto__: { draft: true }', '3:1 unknown-field There is no field `__proto__`'],
    ['a prototype in a group', 'image: { src: /media/a.png, alt: a, __proto__: {} }', '3:37 unknown-field'],
    ['a constructor', 'constructor: { name: a }', '3:1 unknown-field There is no field `constructor`'],
  ])('%s', async (_, line, expected) => {
    write(line);
    expect(await folder.found()).toEqual([expect.stringContaining(`posts/a.md:${expected}`)]);
    expect(Object.prototype).not.toHaveProperty('draft');
  });

  it('a line that says how to read the others', async () => {
    folder.write('redirects.yml', '%YAML 1.1\n---\nredirects: []\n');
    expect(await folder.found()).toEqual([expect.stringContaining('yaml A line that begins with `%`')]);
  });

  it('and not the same marks in quotes', async () => {
    write('summary: "&a *a !b %c __proto__ constructor"');
    expect(await folder.found()).toEqual([]);
  });

  it('is found among 50,000 fields, and told of no more often than helps', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `key${index % 25_000}: value`);
    write(lines.join('\n'));
    const found = await folder.found();
    expect(found).toHaveLength(20);
    expect(found[0]).toContain('posts/a.md:25003:1 duplicate-field `key0` stands in line 3 already');
  });
});
