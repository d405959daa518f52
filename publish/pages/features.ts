import { type HtmlNode, waitingElementsIn } from '../../lib/html';

/** What a style rule can be about: the words of a page’s markup. */
export type Features = {
  tags: readonly string[];
  classes: readonly string[];
  ids: readonly string[];
  attributes: readonly string[];
  values: readonly string[];
};

/** A selector asks how a value begins or ends; to keep whole sentences of every page would take much memory. */
const longestValue = 24;

/** The words of a page’s markup, each once; what waits in a `<template>` is styled like the rest. */
export function featuresOf(document: HtmlNode): Features {
  const found = {
    tags: new Set<string>(),
    classes: new Set<string>(),
    ids: new Set<string>(),
    attributes: new Set<string>(),
    values: new Set<string>(),
  };
  for (const { tagName, attrs } of waitingElementsIn(document)) {
    found.tags.add(tagName);
    for (const { name, value } of attrs) {
      found.attributes.add(name);
      for (const word of wordsOf(name, value)) found[kinds[name] ?? 'values'].add(word);
    }
  }
  return asLists((key) => found[key]);
}

const kinds: Readonly<Record<string, 'classes' | 'ids'>> = { class: 'classes', id: 'ids' };

function wordsOf(name: string, value: string): string[] {
  if (name === 'class') return value.split(/\s+/);
  if (name === 'id' || value.length <= longestValue) return [value];
  return [value.slice(0, longestValue), value.slice(-longestValue)];
}

/** What is on any of several pages, each word once. */
export function together(pages: readonly Features[]): Features {
  return asLists((key) => new Set(pages.flatMap((features) => features[key])));
}

function asLists(wordsAbout: (key: keyof Features) => ReadonlySet<string>): Features {
  return {
    tags: [...wordsAbout('tags')],
    classes: [...wordsAbout('classes')],
    ids: [...wordsAbout('ids')],
    attributes: [...wordsAbout('attributes')],
    values: [...wordsAbout('values')],
  };
}
