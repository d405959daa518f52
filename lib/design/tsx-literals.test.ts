import { describe, expect, it } from 'vitest';
import { colourLiterals, tsxLiterals } from './tsx-literals';

const inTsx = (source: string) => tsxLiterals('components/card.tsx', source).map(({ found }) => found);
const coloursIn = (source: string) => colourLiterals('lib/cards/card.tsx', source).map(({ found }) => found);

describe('tsxLiterals', () => {
  it.each([
    [`<p className="w-[17rem] p-4" />`, ['w-[17rem]']],
    [`<path fill="#d03020" stroke={on ? 'red' : 'none'} />`, ['#d03020', 'red']],
    [`const look = { ink: 'oklch(0.5 0 0)', ground: "White" }`, ['oklch(0.5 0 0)', 'White']],
    ['node.innerHTML = `<path fill="red" stroke="#fff">`', ['red', '#fff']],
    ['<p style={look} />', ['style=']],
    ['<p style={{ width: `17px` }} />', ['style=']],
    [`<p style={on ? look : undefined} />`, ['style=']],
    ['node.innerHTML = `<p style="margin: 3px">`', ['style=']],
    [`node.setAttribute('style', look)`, [`setAttribute('style'`]],
    [`<style>{'a { margin: 3px; color: tan }'}</style>`, ['3px', 'tan']],
    [`node.style.width = '10px'; node.style.setProperty('--gap', '2rem')`, ['10px', '2rem']],
    [`node.style.width = on ? '10px' : '2em'`, ['10px', '2em']],
    [`node.style.width = \`\${wide}px\``, [`\${wide}px`]],
    [`<text fontFamily="Inter" fontSize={12} letterSpacing={\`\${n}px\`} />`, ['"Inter"', '12', `\`\${n}px\``]],
    ['node.innerHTML = `<text font-size="12">`', ['"12"']],
    ['<animate dur="2s" />', ['"2s"']],
  ])('finds what is spelt in %s', (source, found) => expect(inTsx(source)).toEqual(found));

  it.each([
    `<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5"><path fill="url(#abc)" /></svg>`,
    `<text fontFamily={family} fontSize={sizes[0]} fontWeight="inherit" letterSpacing="var(--tracking-wide)" />`,
    `<style>{\`:root{--origin:\${origin}}\`}</style>`,
    `const first = items[0]; const list = [red, '10px']; // w-[3px] style={look}`,
    `const link = ['/page#add', '&#8594;', 'whitespace', 'the red one']`,
    `if (node.style.width === '10px') node.style.width = '50%'`,
    `<Tag data-style="plain" lifestyle={look} />`,
  ])('lets %s stand', (source) => expect(inTsx(source)).toEqual([]));

  it('counts lines past comments', () => {
    expect(tsxLiterals('a.tsx', '/* two\nlines */\n<p className="w-[3px]" />')[0]?.line).toBe(3);
  });
});

describe('colourLiterals', () => {
  it.each([
    [`const paper = 'white'`, ['white']],
    [`const ink = "rgb(0 0 0 / 50%)", deep = 'oklch(0.4 0.1 250)'`, ['rgb(0 0 0 / 50%)', 'oklch(0.4 0.1 250)']],
    [`<div style={{ color: '#fff', border: \`2px solid #d03020\` }} />`, ['#fff', '#d03020']],
  ])('finds the colours in %s', (source, found) => expect(coloursIn(source)).toEqual(found));

  it.each([
    `<div style={{ width: '100%', padding: '44px 72px', background: colour('paper'), fontSize: 78 }} />`,
    `const sides = { top: 'none', left: 'transparent' }; // white`,
  ])('lets %s stand', (source) => expect(coloursIn(source)).toEqual([]));
});
