import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cssLiterals } from './css-literals';
import { sentence } from './literals';
import { sourceFiles, withoutComments } from './source-text';
import { tsxLiterals } from './tsx-literals';

const inCss = (css: string, file = 'app/parts.css') => cssLiterals(file, css).map(({ found }) => found);
const inTsx = (source: string) => tsxLiterals('components/card.tsx', source).map(({ found }) => found);

describe('cssLiterals', () => {
  it.each([
    ['a { color: #d03020 }', ['#d03020']],
    ['a { color: RED }', ['RED']],
    ['a { background: linear-gradient(white, rgb(0 0 0 / 50%)) }', ['rgb(0 0 0 / 50%)', 'white']],
    ['a { color: oklch(from var(--color-ink) l c h) }', ['oklch(from var(--color-ink) l c h)']],
    ['a { color: CanvasText }', ['CanvasText']],
    ['a { margin: -2px 0 .5em 3e }', ['-2px', '.5em', '3e']],
    ['a { width: calc(100% - 20rem); height: 90dvh; inset: 3cqi }', ['20rem', '90dvh', '3cqi']],
    ['a { width: var(--container-page, 70rem) }', ['70rem']],
    ['a { transition: color 140ms, left .2s }', ['140ms', '.2s']],
    ['a { font-family: Inter, sans-serif }', ['Inter']],
    ['a { font: 600 var(--text-sm) "Geist Mono", monospace }', ['"Geist Mono"']],
    ['a { font-weight: 650 }', ['650']],
    ['a { margin: 2cm }', ['2cm']],
    ['@media screen { a { margin: 2cm } }', ['2cm']],
    ['@page { margin: 20px }', ['20px']],
    ['a { @media print { font-size: 1rem } }', ['1rem']],
    [':root { --gap: 3px }', ['3px']],
    ['a { @apply w-[17rem] text-ink; }', ['w-[17rem]']],
  ])('finds what is spelt in %s', (css, found) => expect(inCss(css)).toEqual(found));

  it.each([
    'a { color: currentcolor; background: transparent; border-color: inherit; fill: none }',
    'a { color: var(--color-red); margin: --spacing(0.75) calc(--spacing(2) * -1) }',
    'a { background: --alpha(var(--color-ink) / 40%) }',
    'a { grid-template-columns: minmax(0, 1fr) 2fr; rotate: 45deg; width: 50%; line-height: 1.25; z-index: 2 }',
    'a { font-family: var(--font-sans); font: inherit }',
    'a { grid-area: tan; animation-name: red }',
    'a { content: "#fff 3px red"; mask: url(red-3px.svg) }',
    '/* red 3px */ a { @apply grid-cols-[1fr_auto] gap-3; }',
    '@media (forced-colors: active) { a { color: CanvasText } }',
    '@media print { @page { margin: 2cm } a { font-size: 10pt } }',
    '@page { margin: 15mm }',
    '@media (min-width: 40rem) { a { color: var(--color-ink) } }',
  ])('lets %s stand', (css) => expect(inCss(css)).toEqual([]));

  it('lets the token blocks of globals.css spell their values, and nothing else there', () => {
    const css = `@theme { --color-ink: #111; --text-sm: 1rem }
      :root { @variant dark { --color-ink: white; } }
      :root { --gap: 3px; @media (prefers-reduced-motion: reduce) { --duration-page: 0s; width: 4px } }
      .card { @variant dark { --color-ink: black; } }`;
    expect(inCss(css, 'app/globals.css')).toEqual(['3px', '4px', 'black']);
    expect(inCss('@theme { --text-sm: 1rem }')).toEqual(['1rem']);
  });

  it.each([
    ['color: red', /^app\/parts\.css:2: red is a literal\. Write a colour .*var\(--color-ink\)/],
    ['width: 3px', /:2: 3px is a literal\. Write a size /],
    ['transition: all 2s', /:2: 2s is a literal\. Write a duration /],
    ['transition: all 140ms', /:2: 140ms is a literal\. Write a duration /],
  ])('says of %s where it is, and what to write instead', (declaration, words) => {
    const [literal] = cssLiterals('app/parts.css', `a {\n  ${declaration};\n}`);
    expect(literal && sentence(literal)).toMatch(words);
  });
});

describe('tsxLiterals', () => {
  it.each([
    [`<p className="w-[17rem] p-4" />`, ['w-[17rem]']],
    [`<p className={\`grid \${wide ? "md:grid-cols-[minmax(0,1fr)_17rem]" : ""}\`} />`, ['cols-[minmax(0,1fr)_17rem]']],
    [
      `const base = 'hover:bg-[#fff] text-[red] border-[rgb(0,0,0)]'`,
      ['bg-[#fff]', 'text-[red]', 'border-[rgb(0,0,0)]'],
    ],
    [`'max-[40rem]:hidden @[20rem]:flex [width:3px]'`, ['max-[40rem]', '@[20rem]', '[width:3px]']],
    [`'[&_a]:mt-[3px] duration-[140ms]'`, ['mt-[3px]', 'duration-[140ms]']],
    [`'font-[Inter] font-[650]'`, ['font-[Inter]', 'font-[650]']],
    [`<path fill="#d03020" stroke={on ? 'red' : 'none'} />`, ['#d03020', 'red']],
    [`<p style={{ width: 10, color: 'red' }} />`, ['10', "'red'"]],
    ['node.innerHTML = `<p style="margin: 3px">`', ['3px']],
    [`node.style.width = '10px'; node.style.setProperty('--gap', '2rem')`, ['10px', '2rem']],
  ])('finds what is spelt in %s', (source, found) =>
    expect(inTsx(source)).toEqual(found.map((part) => expect.stringContaining(part))),
  );

  it.each([
    `<p className="grid-cols-[1fr_auto] [&_a]:underline data-[state=red]:flex w-[50%] rotate-[3deg] w-(--size)" />`,
    `<p className="text-[length:var(--text-sm)] font-[family-name:var(--font-mono)] content-['3px']" />`,
    `<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5"><path fill="url(#a)" /></svg>`,
    `<p style={{ viewTransitionName: \`post-\${slug}\` }} />`,
    `const first = items[0]; const list = [red, '10px']; // w-[3px]`,
  ])('lets %s stand', (source) => expect(inTsx(source)).toEqual([]));

  it('counts lines past comments', () => {
    expect(tsxLiterals('a.tsx', '/* two\nlines */\n<p className="w-[3px]" />')[0]?.line).toBe(3);
  });
});

describe('the site', () => {
  const read = (file: string) => readFileSync(file, 'utf8');

  it('spells no value outside the token blocks', () => {
    const components = [...sourceFiles(['components', 'app'], ['.tsx']), ...sourceFiles(['islands'], ['.ts'])];
    const literals = [
      ...sourceFiles(['app'], ['.css']).flatMap((file) => cssLiterals(file, read(file))),
      ...components.flatMap((file) => tsxLiterals(file, read(file))),
    ];
    expect(literals.map(sentence)).toEqual([]);
  });

  it('draws cards and icons with the colours of the theme', () => {
    const files = sourceFiles(['lib/cards', 'lib/icons'], ['.ts', '.tsx']);
    const spelt = files.filter((file) => /#[\da-f]{3,8}['"`]/i.test(withoutComments(read(file))));
    expect(spelt, 'take the colour from palette() in lib/design/tokens.ts').toEqual([]);
  });
});
