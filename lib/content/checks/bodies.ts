import type { Element } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { embeddedVideo } from '../markdown/allow-list';
import type { CheckedFile } from './fields';
import { asWarning, type Finding } from './finding';
import { linkFault } from './links';
import { pictureFault } from './pictures';
import type { Targets } from './targets';

type Rule = { rule: string; fault: string | undefined };

const toHtml = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

/** What a Markdown body shows and links to is there, and would not be dropped without a word. */
export function checkBodies(files: readonly CheckedFile[], targets: Targets): Finding[] {
  return files.filter(({ body }) => body.trim() !== '').flatMap((file) => checkBody(file, targets));
}

function checkBody(file: CheckedFile, targets: Targets): Finding[] {
  const findings: Finding[] = [];
  visit(toHtml.runSync(toHtml.parse(file.body)), 'element', (element) => {
    const { rule, fault } = ruleOf(element, targets);
    if (fault === undefined) return;
    const { line = 1, column = 1 } = element.position?.start ?? {};
    const finding = file.findingOnLine(rule, fault, file.bodyLine + line - 1, column);
    findings.push(rule === 'link' ? asWarning(finding) : finding);
  });
  return findings;
}

function ruleOf({ tagName, properties }: Element, targets: Targets): Rule {
  if (tagName === 'a') return { rule: 'link', fault: linkFault(String(properties['href'] ?? ''), targets) };
  if (tagName === 'img') return { rule: 'picture', fault: pictureFault(String(properties['src'] ?? ''), targets) };
  if (tagName === 'iframe') return { rule: 'player', fault: playerFault(String(properties['src'] ?? '')) };
  return { rule: '', fault: undefined };
}

function playerFault(src: string): string | undefined {
  if (embeddedVideo.test(src)) return undefined;
  return `The player \`${src.slice(0, 80)}\` cannot be embedded. Write https://www.youtube-nocookie.com/embed/ and the video’s id, or a link.`;
}
