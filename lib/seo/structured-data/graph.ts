import type { ReactElement } from 'react';

/** Something that structured data speaks of, or a reference to it by its `@id`. */
export type Entity = { '@type'?: string; '@id'?: string } & Record<string, unknown>;

/** A reference to an entity that is described elsewhere in the graph. */
export type Reference = { '@id': string };

/** Every entity with a name of its own, by the address of the page that describes it. */
export function entityId(url: string, name: string): string {
  return `${url}#${name}`;
}

/**
 * What one of next-seo’s components would write into a page, as an entity of a graph: with a name that others
 * refer to, and with what that component does not know.
 */
export function entity(component: ReactElement, id: string, more: Record<string, unknown> = {}): Entity {
  const { '@context': _, ...data } = (component.props as { data: Entity }).data;
  return withoutAbsent({ ...data, '@id': id, ...more });
}

/**
 * A graph as the text of a `<script type="application/ld+json">`. No text in it can end the element, begin a
 * comment, or break a line in a parser of old JavaScript: `<`, `>`, `&`, U+2028 and U+2029 are escaped.
 *
 * Source: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function graphText(entities: readonly Entity[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': entities };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function withoutAbsent(data: Entity): Entity {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
