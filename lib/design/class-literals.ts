import { type Spelt, speltColours, speltFonts, speltLineHeight, speltQuantities, speltTimings } from './literals';
import { themeNames } from './tokens';

/** Something spelt, and where in the text. */
export type Placed = Spelt & { index: number };

/** Utilities that Tailwind gives values of its own, and the kind of token whose names they may take instead. */
const named: Readonly<Record<string, string>> = {
  'backdrop-blur': 'blur',
  blur: 'blur',
  delay: 'transition-delay',
  'drop-shadow': 'drop-shadow',
  duration: 'transition-duration',
  ease: 'ease',
  'inset-shadow': 'inset-shadow',
  leading: 'leading',
  perspective: 'perspective',
  'text-shadow': 'text-shadow',
  tracking: 'tracking',
};

/** Values that say that there is nothing, and the one course that has no numbers. */
const free = ['initial', 'linear', 'none'];

const tokens = themeNames();
const utility = new RegExp(`(?<=^|[\\s"'\`:!])-?(${Object.keys(named).join('|')})-([\\w.%-]+)(?=[\\s"'\`!]|$)`, 'g');

/** A size of type with a height of line: `text-sm/6`. */
const sizeWithHeight = /(?<=^|[\s"'`:!])(text-[\w-]+)\/([\w.]+)(?=[\s"'`!]|$)/g;

/** What stands in brackets, and what it hangs on: `w-[17rem]`, `text-sm/[1.4]`, `max-[40rem]:`, `[color:red]`. */
const bracketed = /([\w@-]*(?:[-:@]|(?<=\w)\/))?\[([^\][\s]+)\]/g;

/** A class whose value is computed: `w-[${width}px]`, `[width:${width}px]`. Tailwind does not find it either. */
const computed = /(?:[\w@-]+-\[|\[[a-z-]+:)[^\]\s"'`=]*\$\{(?:[^{}]|\{[^{}]*\})*\}[^\s"'`]*/g;

/**
 * What the classes in a text spell, and where: values in brackets, and values of Tailwind’s own that
 * are durations (`duration-300`), courses (`ease-in`), heights of lines (`leading-6`, `text-sm/6`),
 * spaces between letters, blurs, shadows and depths. The names of tokens may stand there.
 *
 * These spell nothing: multiples of `--spacing` (`p-4`, `w-88`), the steps of Tailwind’s scale for the
 * width of a line and its distance (`border-2`, `border-t-3`, `outline-2`, `decoration-2`, `ring-2`,
 * `w-px`, `underline-offset-8`), selectors and shares (`1fr`, `50%`).
 */
export function classLiterals(text: string): Placed[] {
  return [
    ...literalsAt(text, utility, ([found, name = '', value = '']) => {
      const known = [`${named[name]}-${value}`, `color-${value.replace(/\/.*/, '')}`].some((token) =>
        tokens.includes(token),
      );
      return known || free.includes(value)
        ? []
        : [{ found, instead: `${name}- with the name of a token or ${name}-(--token)` }];
    }),
    ...literalsAt(text, sizeWithHeight, ([found, size = '', height = '']) =>
      tokens.includes(size) && !tokens.includes(`leading-${height}`)
        ? [{ found, instead: 'a height of the theme such as leading-snug' }]
        : [],
    ),
    ...literalsAt(text, computed, ([found]) => [{ found, instead: 'whole classes to choose from' }]),
    ...literalsAt(text, bracketed, ([found, prefix = '', content = '']) =>
      speltInBrackets(prefix, content)
        .slice(0, 1)
        .map(({ instead }) => ({ found, instead })),
    ),
  ];
}

/** What `spell` finds in each match of a pattern, and where the match begins. */
export function literalsAt(text: string, pattern: RegExp, spell: (match: RegExpExecArray) => Spelt[]): Placed[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    spell(match).map((spelt) => ({ ...spelt, index: match.index })),
  );
}

/** The sizes, durations, courses and colours that a value spells. */
export function speltValues(value: string): Spelt[] {
  return [...speltQuantities(value), ...speltTimings(value), ...speltColours(value)];
}

function speltInBrackets(prefix: string, content: string): Spelt[] {
  if ((prefix === '' && !/^[a-z-]+:[^\s'"`]/.test(content)) || content.includes('${')) return [];
  const value = content.replace(/^[a-z-]+:/, '').replaceAll('_', ' ');
  if (prefix.endsWith('font-')) return speltFont(value);
  const height =
    prefix.endsWith('leading-') || tokens.includes(prefix.slice(0, -1)) || content.startsWith('line-height:');
  return [...speltValues(content.includes('=') ? '' : value), ...(height ? speltLineHeight(value) : [])];
}

function speltFont(value: string): Spelt[] {
  return /^\d+$/.test(value)
    ? [{ found: value, instead: 'a weight of the theme such as font-strong' }]
    : speltFonts(value);
}
