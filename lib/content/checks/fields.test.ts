import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventFile, memberFile, postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('a field', () => {
  it.each([
    [
      'summry: Short',
      /^posts\/a.md:2:1 unknown-field There is no field `summry`. Did you mean `summary`\? Remove it, or write one of: .*summary/,
    ],
    ['summary:', /^posts\/a.md:2:9 empty-field `summary` is empty. Remove the line, or write: One or two sentences/],
    ['summary: ""', /^posts\/a.md:2:10 field `summary` is empty/],
    ['hidePost: yes', /^posts\/a.md:2:11 field `hidePost` is "yes", not true or false/],
    ['projects: zuul', /^posts\/a.md:2:11 field `projects` is "zuul", not a list/],
    ['updated: 2020-11-6', /^posts\/a.md:2:10 field `updated` is not a date .*: it is "2020-11-6"/],
    ['updated: 2016-19-17', /^posts\/a.md:2:10 field `updated` is not a date/],
    [
      'image: { src: /media/a.png }',
      /^posts\/a.md:2:1 missing-field `image.alt` is missing. Write: What the picture shows/,
    ],
    [
      'corrections: [{ date: 2021-01-01, note: "", by: Ada }]',
      /^posts\/a.md:2:41 field `corrections\[1\].note` is empty/,
    ],
  ])('%s is explained', async (line, expected) => {
    folder.write('posts/a.md', postFile.replace('title:', `${line}\ntitle:`));
    expect((await folder.found())[0]).toMatch(expected);
  });

  it.each([
    [
      'posts/a.md',
      postFile.replace('title: Hello\nauthor', 'author'),
      /missing-field `title` is missing. Write: The headline/,
    ],
    ['posts/a.md', postFile.replace('    label: News\n', ''), /:6:5 missing-field `category\[1\].label` is missing/],
    [
      'posts/a.md',
      postFile.replace('id: news', 'ident: news'),
      /:6:5 unknown-field There is no field `ident` in `category\[1\]`/,
    ],
    ['posts/a.md', postFile.replace('author: Ada', 'author: []'), /:3:9 field `author`/],
    [
      'members/a.md',
      memberFile.replace('company', 'compny'),
      /:3:7 field `kind` is "compny", not one of: company, academic/,
    ],
    [
      'members/a.md',
      memberFile.replace('since: 2020-10-19', 'since: 2020-10-32'),
      /:6:12 field `memberships\[1\].since`/,
    ],
    [
      'members/a.md',
      memberFile.replace('since: 2020-10-19', 'since: 2020-10-19\n    until: 2020-10-19'),
      /:7:12 field `memberships\[1\].until` is not after since/,
    ],
    [
      'members/a.md',
      memberFile.replace('memberships:', 'memberships:\n  - tier: gold\n    since: 2019-01-01'),
      /:8:12 field `memberships\[2\].since` lies within memberships\[1\], which stands in gold too, since 2019-01-01, and has no until/,
    ],
    [
      'members/a.md',
      memberFile.replace(
        'memberships:',
        'formerNames:\n  - { name: A, until: 2021-01-01 }\n  - { name: B, until: 2021-01-01 }\nmemberships:',
      ),
      /:6:23 field `formerNames\[2\].until` is the day on which formerNames\[1\], “A”, ended too; a name ends when the next one begins/,
    ],
    ['posts/a.md', postFile.replace('author: Ada', 'author: [Ada, Ada]'), /:3:9 field `author`/],
    [
      'posts/a.md',
      postFile.replace('title: Hello\nauthor', 'projects: [zuul, zuul]\ntitle: Hello\nauthor'),
      /:2:11 field `projects` names something twice/,
    ],
    ['members/a.md', memberFile.replace('kind', 'country: Sweden\nkind'), /:3:10 field `country` is not a two-letter/],
    ['events/a.md', eventFile.replace('2022-06-09', '2022-06-01'), /:4:6 field `end` is before the start/],
    [
      'events/a.md',
      eventFile.replace('kind', 'status: canceled\nkind'),
      /:8:9 field `status` is "canceled", not one of: scheduled, cancelled, postponed, rescheduled, moved-online/,
    ],
    [
      'events/a.md',
      eventFile.replace('kind', 'status: rescheduled\nkind'),
      /`previousStart` is missing: say which start the event had before, such as `previousStart: 2021-04-15`/,
    ],
    [
      'events/a.md',
      eventFile.replace('kind', 'previousStart: 2022-06-01\nkind'),
      /:8:16 field `previousStart` belongs to a rescheduled event: write `status: rescheduled`, or remove it/,
    ],
    [
      'events/a.md',
      eventFile.replace('kind', 'status: rescheduled\npreviousStart: 2022-06-07\nkind'),
      /:9:16 field `previousStart` is the start that the event has now/,
    ],
    [
      'events/a.md',
      eventFile.replace('kind', 'status: moved-online\nkind'),
      /`online` is missing: an event that has moved online takes place there, write `online: true`/,
    ],
    [
      'events/a.md',
      eventFile.replace('2022-06-07', '2022-06-07T09:00+02:00'),
      /:3:8 field `start` is not a local day or time/,
    ],
    ['events/a.md', eventFile.replace('place: Berlin\n', ''), /`place` is missing: say where it takes place/],
  ])('of %s can be wrong (%#)', async (path, text, expected) => {
    folder.write(path, text);
    expect((await folder.found())[0]).toMatch(expected);
  });
});
