import { type Document, isScalar, type LineCounter, type Scalar, visit } from 'yaml';
import { asWarning, corrected, type Finding, type FindingOnLine } from './finding';
import { inQuotes } from './yaml-quotes';

type Fields = { yaml: string; document: Document; places: LineCounter; linesBefore: number };

/** More findings than this about one file help nobody. */
const most = 20;

/**
 * Texts without quotes that have a blank and a `#` after them on their line: YAML takes the rest for a comment
 * (YAML 1.2.2, 6.6), so `title: We are #1` would be published as "We are". A warning, since a comment may be meant;
 * after a number, a day, true or false, and on a line of its own, it is.
 */
export function cutTexts({ yaml, document, places, linesBefore }: Fields, findingOnLine: FindingOnLine): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Collection: (_, { flow }) => (flow === true ? visit.SKIP : undefined),
    Scalar: (key, node) => {
      if (found.length >= most) return visit.BREAK;
      if (key === 'key' || !isScalar(node) || !isText(node) || node.range == null) return undefined;
      const [start, end] = node.range;
      if (!isBeforeComment(yaml, end)) return undefined;
      const { line, col } = places.linePos(start);
      const text = yaml.slice(start, end);
      const finding = findingOnLine('comment', messageOf(text), linesBefore + line, col);
      const whole = finding.source.slice(col - 1).trimEnd();
      found.push(asWarning(text.includes('\n') ? finding : corrected(finding, whole, inQuotes(whole))));
      return undefined;
    },
  });
  return found;
}

function isText({ type, value }: Scalar): boolean {
  return type === 'PLAIN' && typeof value === 'string' && !/^\d{4}-\d\d-\d\d/.test(value);
}

function isBeforeComment(yaml: string, end: number): boolean {
  const comment = /[ \t]+#/y;
  comment.lastIndex = end;
  return comment.test(yaml);
}

function messageOf(text: string): string {
  const shown = text.length > 60 ? `…${text.slice(-60)}` : text;
  return `The text ends here: \`${shown}\`. A blank and a \`#\` begin a comment, which nobody sees. Put the whole text in quotes, or the comment on a line of its own.`;
}
