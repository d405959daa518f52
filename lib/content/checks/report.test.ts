import { describe, expect, it } from 'vitest';
import { corrected, type Finding } from './finding';
import { formatAsJson, formatFindings, formatForGithub } from './report';

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    severity: 'error',
    path: 'posts/a.md',
    line: 4,
    column: 1,
    rule: 'unknown-field',
    message: 'There is no field `summry`.',
    source: 'summry: What it is about',
    ...changes,
  };
}

const misspelt = corrected(finding(), 'summry', 'summary');

describe('a report for people', () => {
  it('shows place, rule and message, the line, and the line to write', () => {
    expect(formatFindings([misspelt], 'content').split('\n')).toEqual([
      'content/posts/a.md:4:1  unknown-field  There is no field `summry`.',
      '    is:    summry: What it is about',
      '    write: summary: What it is about',
      '1 error, 0 warnings',
    ]);
  });

  it('shows the line alone where nobody knows the right one, and none where it is empty', () => {
    expect(formatFindings([finding(), finding({ source: ' ' })], 'content').split('\n')).toEqual([
      'content/posts/a.md:4:1  unknown-field  There is no field `summry`.',
      '    is:    summry: What it is about',
      'content/posts/a.md:4:1  unknown-field  There is no field `summry`.',
      '2 errors, 0 warnings',
    ]);
  });

  it('has errors before warnings, each in the order of their places', () => {
    const warning = finding({ severity: 'warning', line: 1, source: '' });
    const lines = formatFindings([warning, finding({ source: '' }), { ...warning, line: 9 }], '.').split('\n');
    expect(lines).toEqual([
      'posts/a.md:4:1  unknown-field  There is no field `summry`.',
      'posts/a.md:1:1  unknown-field  Warning: There is no field `summry`.',
      'posts/a.md:9:1  unknown-field  Warning: There is no field `summry`.',
      '1 error, 2 warnings',
    ]);
  });

  it('shows blanks at the end of a line, tabs and unusual blanks', () => {
    const blanks = corrected(finding({ source: '  title: A  ', column: 11 }), '  ', '', true);
    const tab = corrected(finding({ source: '\ttitle:\u00A0A' }), '\t', '  ');
    expect(formatFindings([blanks, tab], '').split('\n')).toEqual([
      expect.any(String),
      '    is:    title: A··',
      '    write: title: A',
      expect.any(String),
      '    is:    <tab>title:<U+00A0>A',
      '    write:   title:<U+00A0>A',
      '2 errors, 0 warnings',
    ]);
  });

  it('shortens a long line around the place, in both lines alike', () => {
    const long = corrected(
      finding({ source: `${'a'.repeat(5_000_000)} summry ${'b'.repeat(5_000_000)}` }),
      'summry',
      'summary',
    );
    const [, is, write] = formatFindings([long], 'content').split('\n');
    expect(is).toBe(`    is:    …${'a'.repeat(79)} summry ${'b'.repeat(79)}…`);
    expect(write).toBe(`    write: …${'a'.repeat(79)} summary ${'b'.repeat(79)}…`);
  });

  it('lets no file steer the terminal, turn its letters round or speak to GitHub', () => {
    const hostile = '::error file=x::\u001B]0;title\u0007\u202Eevil ##[add-mask]\u2028 \uD800';
    const text = formatFindings(
      [finding({ path: `posts/\u001B[2J\n::error::.md`, message: `It is ${hostile}\n::error::`, source: hostile })],
      'content',
    );
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u);
    expect(text).not.toMatch(/^\s*::|##\[/m);
    expect(text).toContain('::error file=x::<U+001B>]0;title<U+0007><U+202E>evil #<U+0023>[add-mask]<U+2028> <U+D800>');
  });
});

describe('a report for GitHub', () => {
  it('is a workflow command for each finding, with the line to write', () => {
    const warning = finding({ severity: 'warning', source: '' });
    expect(formatForGithub([warning, misspelt], 'site/content').split('\n')).toEqual([
      '::error file=site/content/posts/a.md,line=4,col=1,title=unknown-field::There is no field `summry`.%0AWrite: summary: What it is about',
      '::warning file=site/content/posts/a.md,line=4,col=1,title=unknown-field::There is no field `summry`.',
      '1 error, 1 warning',
    ]);
  });

  it('escapes what would end a property or a command', () => {
    const hostile = finding({ path: 'posts/a,b:c%.md', message: '100 %: yes,\r\n::error::no', source: '' });
    expect(formatForGithub([hostile], 'content').split('\n')).toEqual([
      '::error file=content/posts/a%2Cb%3Ac%25.md,line=4,col=1,title=unknown-field::100 %25: yes,<U+000D>%0A::error::no',
      '1 error, 0 warnings',
    ]);
  });
});

describe('a report for programs', () => {
  it('has every finding with its line and the line to write, errors first', () => {
    const warning = finding({ severity: 'warning', message: 'A\u001B' });
    expect(JSON.parse(formatAsJson([warning, misspelt], 'content', 3))).toEqual({
      files: 3,
      findings: [
        {
          path: 'content/posts/a.md',
          line: 4,
          column: 1,
          rule: 'unknown-field',
          severity: 'error',
          message: 'There is no field `summry`.',
          source: 'summry: What it is about',
          corrected: 'summary: What it is about',
        },
        expect.objectContaining({ severity: 'warning', message: 'A\u001B', corrected: null }),
      ],
    });
  });

  it('has a part of a line that is very long', () => {
    const text = formatAsJson([finding({ source: 'x'.repeat(10_000_000), column: 5_000_000 })], 'content', 1);
    expect(text.length).toBeLessThan(3000);
  });
});
