import { describe, expect, it } from 'vitest';
import { cssLiterals } from './css-literals';
import { sentence } from './literals';

const inCss = (css: string, file = 'app/parts.css') => cssLiterals(file, css).map(({ found }) => found);

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
    ['a { @apply hover:blur-sm duration-300; }', ['blur-sm', 'duration-300']],
    ['a { transition-timing-function: cubic-bezier(0.2, 0, 0, 1) }', ['cubic-bezier(0.2, 0, 0, 1)']],
    ['a { animation-timing-function: steps(4, end) }', ['steps(4, end)']],
    ['a { line-height: 1.25 }', ['1.25']],
    ['a { line-height: 140% }', ['140%']],
    ['a { font: inherit var(--text-sm) / 1.4 var(--font-mono) }', ['1.4']],
  ])('finds what is spelt in %s', (css, found) => expect(inCss(css)).toEqual(found));

  it.each([
    'a { color: currentcolor; background: transparent; border-color: inherit; fill: none }',
    'a { color: var(--color-red); margin: --spacing(0.75) calc(--spacing(2) * -1) }',
    'a { background: --alpha(var(--color-ink) / 40%) }',
    'a { grid-template-columns: minmax(0, 1fr) 2fr; rotate: 45deg; width: 50%; z-index: 2 }',
    'a { line-height: var(--leading-snug); b { line-height: normal } }',
    'a { width: calc(var(--spacing) * 7.3) }',
    'a { transition-timing-function: ease-out; background: linear-gradient(var(--color-ink), transparent) }',
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
