import type { Mentions, Subject, SubjectKind } from './mentions';

/** The kinds of document whose texts can link to others, in the order in which a page names them; posts are listed apart. */
export const linkingKinds = ['page', 'project', 'member', 'person', 'event'] as const;
export type LinkingKind = (typeof linkingKinds)[number];

/** A page that links to another one: what it is, what it is called, and where it is. */
export type Backlink = { kind: LinkingKind; title: string; address: string };

/** A document, and what its text links to. */
export type LinkingDocument = Backlink & { mentions: Mentions };

/** The pages that link to each project, member and person. */
export type Backlinks = ReadonlyMap<string, readonly Backlink[]>;

const subjectKinds = ['projects', 'members', 'people'] as const satisfies readonly SubjectKind[];

/**
 * The documents that name each subject, by `backlinkKey`: pages first, then projects, members, people and events, each
 * by title, those of one title by address.
 */
export function backlinksOf(documents: readonly LinkingDocument[]): Backlinks {
  const found = new Map<string, Backlink[]>();
  for (const { mentions, ...document } of documents.toSorted(inOrder))
    for (const kind of subjectKinds)
      for (const slug of mentions[kind]) {
        const key = backlinkKey({ kind, slug });
        found.set(key, [...(found.get(key) ?? []), document]);
      }
  return found;
}

/** What a subject stands under in `Backlinks`. */
export function backlinkKey({ kind, slug }: Subject): string {
  return `${kind}/${slug}`;
}

function inOrder(a: Backlink, b: Backlink): number {
  return (
    linkingKinds.indexOf(a.kind) - linkingKinds.indexOf(b.kind) ||
    a.title.localeCompare(b.title, 'en') ||
    a.address.localeCompare(b.address, 'en')
  );
}
