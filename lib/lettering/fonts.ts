import { readFileSync } from 'node:fs';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import memoize from 'lodash/memoize.js';
import { decompress } from 'wawoff2';

/** The weights of drawn text. */
export type Weight = 400 | 600;

/** A font in one weight, and the letters that it has. */
export type LetterFont = {
  file: string;
  shaper: Font;
  unitsPerEm: number;
  codes: ReadonlySet<number>;
  /** The outline of a glyph as SVG path data, in the units of the font, y upwards. */
  outline: (glyph: number) => string;
};

/** A part of a font, in a file of its own, and the letters that it is for. */
type Slice = { file: string; ranges: readonly (readonly [first: number, last: number])[] };

const ownFont = 'funnel-sans';

/** The site’s own font, and those for letters that it does not have, in the order in which they are asked. */
export const fontPackages = [
  ownFont,
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-sc',
  'noto-sans-kr',
  'noto-emoji',
].map((name) => `@fontsource-variable/${name}`);

const slices = memoize((): Slice[] => fontPackages.flatMap(slicesOf));

/** Whether a font is the site’s own. */
export function isOwnFont({ file }: Pick<LetterFont, 'file'>): boolean {
  return file.includes(`/${ownFont}/`);
}

/** Whether a font is the one of emoji. */
export function isEmojiFont({ file }: Pick<LetterFont, 'file'>): boolean {
  return file.includes('/noto-emoji/');
}

/** The first font that has this letter, the site’s own before all others; undefined where none has it. */
export const fontOf = memoize(
  (code: number, weight: Weight) => fontWith([code], weight),
  (code, weight) => `${code} ${weight}`,
);

/**
 * The first font that has all of these letters, of those that `wanted` names; undefined where none has them.
 * A slice is read when a text needs it, and then kept. Some claim letters that they do not have: `codes` is the truth.
 */
export async function fontWith(
  codes: readonly number[],
  weight: Weight,
  wanted: (slice: { file: string }) => boolean = () => true,
): Promise<LetterFont | undefined> {
  const [code = 0] = codes;
  for (const slice of slices()) {
    if (!wanted(slice) || !slice.ranges.some(([first, last]) => first <= code && code <= last)) continue;
    const font = await readFont(slice.file, weight);
    if (codes.every((one) => font.codes.has(one))) return font;
  }
  return undefined;
}

const readFont = memoize(
  async (file: string, weight: Weight): Promise<LetterFont> => {
    const face = new Face(new Blob(await decompress(readFileSync(file))));
    const shaper = new Font(face);
    shaper.setVariations([new Variation('wght', weight)]);
    return {
      file,
      shaper,
      unitsPerEm: face.upem,
      codes: new Set(face.collectUnicodes()),
      outline: memoize((glyph: number) => whole(shaper.glyphToPath(glyph))),
    };
  },
  (file, weight) => `${file} ${weight}`,
);

/** Path data in whole units of the font: a thousandth of the size of type is less than is seen. */
function whole(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

/** The slices of a package, from its `unicode.json`: `{ "[5]": "U+FF03-FF04,U+FF07", "cyrillic": "U+0301,…" }`. */
function slicesOf(name: string): Slice[] {
  const folder = `node_modules/${name}`;
  const parts: Record<string, string> = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8'));
  return Object.entries(parts).map(([part, ranges]) => ({
    file: `${folder}/files/${name.replace(/^.*\//, '')}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: ranges.split(',').map(rangeOf),
  }));
}

/** `U+FF03-FF04` or `U+FF07`. */
function rangeOf(range: string): readonly [number, number] {
  const [first = 0, last = first] = range
    .replace('U+', '')
    .split('-')
    .map((code) => Number.parseInt(code, 16));
  return [first, last];
}
