import { describe, expect, it } from 'vitest';
import { hex, palette, tokens, tokensOf } from './tokens';

const css = `
  @theme {
    --color-*: initial;
    --color-paper: white;
    --color-edge-strong: oklch(0.5 0 0);
    --text-sm: 1rem;
  }
  :root {
    --color-stray: red;
    @variant dark { --color-paper: black; }
  }
  .card { --color-paper: blue; @variant dark { --color-paper: green; } }
`;

describe('tokensOf', () => {
  it('reads the colours of the theme block, and nothing else, for the light theme', () => {
    expect(tokensOf(css, 'light')).toEqual({ paper: 'white', 'edge-strong': 'oklch(0.5 0 0)' });
  });

  it('lets the dark block replace what it repeats', () => {
    expect(tokensOf(css, 'dark')).toEqual({ paper: 'black', 'edge-strong': 'oklch(0.5 0 0)' });
  });
});

describe('hex', () => {
  it('writes six digits', () => {
    expect(hex('white')).toBe('#ffffff');
    expect(hex('oklch(0 0 0)')).toBe('#000000');
  });

  it('brings a colour that screens do not show to one that they do', () => {
    expect(hex('oklch(0.7 0.4 145)')).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('palette', () => {
  it('gives the colours of the site, different ones for each theme', () => {
    expect(palette('light')('paper')).toBe(hex(tokens('light')['paper'] ?? ''));
    expect(palette('dark')('paper')).not.toBe(palette('light')('paper'));
  });

  it('names the file and the token that is not there', () => {
    expect(() => palette('light')('papper')).toThrow(/app\/globals\.css.*--color-papper.*paper/);
  });
});
