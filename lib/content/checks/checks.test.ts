import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '.';
import { formatFindings } from './report';
import { eventFile, memberFile, now, pageFile, postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('content without a fault', () => {
  it('passes', async () => {
    folder.write('posts/hello.md', postFile);
    folder.write('members/acme.md', memberFile);
    folder.write('pages/about.md', pageFile);
    folder.write('events/summit.md', eventFile);
    expect(await folder.found()).toEqual([]);
    expect((await checkContent(folder.directory, { now })).files).toBe(8);
  });

  it('may begin with a byte order mark and have the line ends of Windows', async () => {
    folder.write('posts/hello.md', `\uFEFF${postFile.replaceAll('\n', '\r\n')}`);
    expect(await folder.found()).toEqual([]);
  });

  it('may link to a misspelt host and by way of a click counter: nothing stops the build', async () => {
    folder.write('posts/hello.md', `${postFile}[a](http://starilngx.io) [b](https://clicks.example/r/1)`);
    expect(await folder.findings()).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('a report', () => {
  it('shows place, rule, message and line, and counts', async () => {
    folder.write('posts/a.md', postFile.replace('author: Ada', 'author: Ada\nsummry: Short'));
    expect(formatFindings(await folder.findings(), 'content')).toMatch(
      /^content\/posts\/a.md:4:1 {2}unknown-field {2}There is no field `summry`.*\n {4}is: {4}summry: Short\n( {4}write: .*\n)?1 error, 0 warnings$/,
    );
  });
});
