import { codeBlock } from './code';
import { times } from './names';
import { capitalised, countWords, paragraph, phrase, sentence, title } from './prose';
import type { Random } from './random';

/** What a body may lead to: addresses of pages that are there, and pictures. */
export type Surroundings = {
  addresses: readonly string[];
  pictures: readonly Picture[];
};

/** A picture as a document names it: its address, and what it shows. */
export type Picture = { src: string; alt: string };

type Block = (random: Random, surroundings: Surroundings) => string;

const text: Block = (random) => paragraph(random, random.whole(40, 80));

const linked: Block = (random, { addresses }) => {
  const links = random.some(addresses, 2).map((address) => `Compare [${phrase(random)}](${address}).`);
  return [paragraph(random, random.whole(30, 50)), ...links, sentence(random)].join(' ');
};

const bullets: Block = (random) =>
  times(random.whole(3, 6), () => `- **${capitalised(phrase(random))}**: ${sentence(random)}`).join('\n');

const numbered: Block = (random) =>
  times(random.whole(3, 5), (index) => `${index + 1}. ${sentence(random)}`).join('\n');

const table: Block = (random) => {
  const rows = times(
    random.whole(3, 8),
    () => `| ${capitalised(phrase(random))} | ${random.whole(1, 9999)} | ${random.pick(['yes', 'no', 'in part'])} |`,
  );
  return ['| What | How many | Ready |', '| :--- | ---: | --- |', ...rows].join('\n');
};

const quotation: Block = (random) => `> ${paragraph(random, 20)}`;

/** More often what is more common in announcements. */
const blocks: readonly Block[] = [text, text, text, linked, linked, bullets, numbered, table, codeBlock, quotation];

/**
 * Markdown of at least `words` words: sections with headings of two levels, and in them paragraphs,
 * links, lists, tables, quotations and code. One body in five shows a picture.
 */
export function body(random: Random, words: number, surroundings: Surroundings): string {
  const parts = [text(random, surroundings), ...picture(random, surroundings)];
  for (let count = countWords(parts.join('\n')); count < words; count = countWords(parts.join('\n'))) {
    const level = count > 150 && random.chance(0.3) ? '###' : '##';
    parts.push(`${level} ${title(random)}`, text(random, surroundings), random.pick(blocks)(random, surroundings));
  }
  parts.push(linked(random, surroundings));
  return `${parts.join('\n\n')}\n`;
}

function picture(random: Random, { pictures }: Surroundings): string[] {
  if (!random.chance(0.2)) return [];
  const { src, alt } = random.pick(pictures);
  return [`![${alt}](${src})`];
}
