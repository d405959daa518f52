import { elementsIn, type HtmlNode } from '../../lib/html';

/** What a style rule can be about: the words of a page’s markup. */
export type Features = {
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
  values: ReadonlySet<string>;
};

/** Addresses and sentences are in no selector of ours; to keep them of every page would take much memory. */
const canBeInSelector = /^[\w-]{1,24}$/;

/** The words of a page’s markup. */
export function featuresOf(document: HtmlNode): Features {
  const features = {
    tags: new Set<string>(),
    classes: new Set<string>(),
    ids: new Set<string>(),
    attributes: new Set<string>(),
    values: new Set<string>(),
  };
  for (const { tagName, attrs } of elementsIn(document)) {
    features.tags.add(tagName);
    for (const { name, value } of attrs) {
      features.attributes.add(name);
      for (const word of wordsOf(name, value)) features[kinds[name] ?? 'values'].add(word);
    }
  }
  return features;
}

const kinds: Readonly<Record<string, 'classes' | 'ids'>> = { class: 'classes', id: 'ids' };

function wordsOf(name: string, value: string): string[] {
  if (name === 'class') return value.split(/\s+/);
  return name === 'id' || canBeInSelector.test(value) ? [value] : [];
}

/** What is on any of several pages. */
export function together(pages: readonly Features[]): Features {
  const union = (key: keyof Features) => new Set(pages.flatMap((features) => [...features[key]]));
  return {
    tags: union('tags'),
    classes: union('classes'),
    ids: union('ids'),
    attributes: union('attributes'),
    values: union('values'),
  };
}
