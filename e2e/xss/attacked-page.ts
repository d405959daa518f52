import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { sampleBody } from '../../lib/content/samples';
import { attributeOf, elementsIn } from '../../lib/html';
import type { Attack } from './cases';

/**
 * A published page in which the rendered bodies of attacks stand in place of its own. Like each page of a site,
 * it was read and written once more before a browser gets it.
 *
 * @param html a published page with a body
 */
export function attackedPage(html: string, attacks: readonly Attack[]): string {
  const { start, end } = proseIn(html);
  const bodies = attacks.map(
    ({ number, text }) => `<div class="prose" data-attack="${number}">${sampleBody(text).html}</div>`,
  );
  return serialize(parse(html.slice(0, start) + bodies.join('\n') + html.slice(end)));
}

/** A page on which attacks succeed: each in a frame of its own, with nothing taken out. */
export function defencelessPage(attacks: readonly Attack[]): string {
  const frames = attacks.map(({ text }) => {
    const html = String(defenceless.processSync(text)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<iframe srcdoc="${html}"></iframe>`;
  });
  return `<!doctype html><title>Defenceless</title>${frames.join('\n')}`;
}

const defenceless = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** Where the body of a page begins and ends in its HTML. */
function proseIn(html: string): { start: number; end: number } {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const prose = elementsIn(document).find((element) => attributeOf(element, 'class') === 'prose');
  const place = (prose as DefaultTreeAdapterTypes.Element | undefined)?.sourceCodeLocation;
  if (!place) throw new Error('The page has no body in a <div class="prose">.');
  return { start: place.startOffset, end: place.endOffset };
}
