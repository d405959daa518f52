import { describe, expect, it } from 'vitest';
import { type Backlink, backlinksOf, type LinkingDocument } from './backlinks';
import { sampleMentions } from './samples';

function document(kind: Backlink['kind'], title: string, address: string): Backlink {
  return { kind, title, address };
}

const page = document('page', 'About', '/about');
const other = document('page', 'About', '/legal/about');
const project = document('project', 'Magma', '/projects/magma');
const member = document('member', 'Acme', '/members/acme');
const person = document('person', 'Ada', '/blog/author/ada');
const event = document('event', 'A summit', '/events/summit');

function naming(one: Backlink, mentions: Parameters<typeof sampleMentions>[0]): LinkingDocument {
  return { ...one, mentions: sampleMentions(mentions) };
}

describe('the pages that link to something', () => {
  const zuul = { projects: ['zuul'] };
  const all = [event, person, member, project, other, page].map((one) => naming(one, zuul));

  it('stand by kind and then by title, in whatever order they come', () => {
    const expected = [page, other, project, member, person, event];
    expect(backlinksOf(all).get('projects/zuul')).toEqual(expected);
    expect(backlinksOf(all.toReversed()).get('projects/zuul')).toEqual(expected);
  });

  it('are kept apart by what they link to, whose names may be the same', () => {
    const found = backlinksOf([
      naming(page, { projects: ['acme'], people: ['ada'] }),
      naming(project, { members: ['acme'] }),
    ]);
    expect(found.get('projects/acme')).toEqual([page]);
    expect(found.get('members/acme')).toEqual([project]);
    expect(found.get('people/ada')).toEqual([page]);
    expect(found.get('people/acme')).toBeUndefined();
  });
});
