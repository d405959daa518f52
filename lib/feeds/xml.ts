import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export type XmlElement = ReturnType<typeof x>;
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. An attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Attributes,
  children: string | readonly XmlElement[] = [],
): XmlElement {
  return x(name, { ...attributes }, typeof children === 'string' ? textNodes(children) : [...children]);
}

/** An element that holds serialized HTML, which stays as it is: `]]>`, which would end it, is escaped in HTML. */
export function htmlElement(name: string, attributes: Attributes, html: string): XmlElement {
  return x(name, { ...attributes }, [cdata(html)]);
}

/**
 * An XML 1.0 document. Characters that XML forbids are left out, wherever they stand: with one of them,
 * nobody could read any of the document.
 *
 * Source: https://www.w3.org/TR/xml/#charsets
 */
export function xmlDocument(root: XmlElement): string {
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true });
  const named = xml.replace(numbered, (number) => names[number] ?? number);
  return `<?xml version="1.0" encoding="utf-8"?>\n${named.replace(forbidden, '')}\n`;
}

/** Some readers know the names of the characters that XML escapes, and not their numbers. */
const names: Readonly<Record<string, string>> = { '&#x26;': '&amp;', '&#x3C;': '&lt;', '&#x22;': '&quot;' };
const numbered = /&#x(?:26|3C|22);/g;

const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Between the brackets and the `>` of what ends a CDATA section, and must not stand in a text either. */
const cdataEnd = /(?<=\]\])(?=>)/;

function textNodes(text: string) {
  const [first = '', ...others] = text.split(cdataEnd);
  return [{ type: 'text' as const, value: first }, ...others.map(cdata)];
}

function cdata(value: string) {
  return { type: 'cdata' as const, value };
}
