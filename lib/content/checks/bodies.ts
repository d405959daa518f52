import type { Body } from './body';
import type { Fault } from './fault';
import type { Finding } from './finding';
import { unreachableHost } from './impossible-addresses';
import { linkFaults } from './links';
import { altFault, pictureFaults } from './pictures';
import type { Targets } from './targets';

/** The most findings about one text: whoever mends a hundred mends the rest in the same way. */
const mostFindings = 100;

/** What a Markdown text shows and links to is there, and nothing of it would be dropped without a word. */
export function checkBodies(bodies: readonly Body[], targets: Targets): Finding[] {
  return bodies.flatMap((body) => firstOf(findingsOf(body, targets), body));
}

function* findingsOf({ file, links, pictures, findings }: Body, targets: Targets): Generator<Finding> {
  yield* findings;
  for (const { href, hasText, isBare, place, addressPlace } of links) {
    if (!hasText) yield place(namelessLink);
    const faults = linkFaults(href, file, targets);
    yield* faults.map((fault) => addressPlace(isBare ? asExample(fault) : fault));
  }
  for (const { src, alt, place, addressPlace } of pictures) {
    yield* pictureFaults(src, targets).map(addressPlace);
    yield* altFault(src, alt).map(place);
  }
}

/** An address in prose, such as http://localhost:3000, is more likely an example than a link. */
function asExample(fault: Fault): Fault {
  return fault.rule === unreachableHost ? { ...fault, severity: 'warning' } : fault;
}

/** A text can have more faults than anybody reads. That there are more is said too. */
function firstOf(findings: Iterable<Finding>, { file }: Body): Finding[] {
  const first: Finding[] = [];
  for (const finding of findings) {
    if (first.length === mostFindings) {
      const message = `The text has more than ${mostFindings} faults. Mend these, and check again.`;
      return [...first, file.findingOnLine('body', message, file.bodyLine)];
    }
    first.push(finding);
  }
  return first;
}

const namelessLink: Fault = {
  rule: 'link',
  message: 'The link has no words, so nobody can see or hear it. Write some: `[words](/about)`.',
};
