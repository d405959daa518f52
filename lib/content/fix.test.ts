import { describe, expect, it } from 'vitest';
import { corrected, type Finding } from './checks/finding';
import { fixBytes } from './fix';

function finding(line: number, source: string): Finding {
  return { severity: 'error', path: 'posts/a.md', line, column: 1, rule: 'date', message: 'Mend it.', source };
}

function safe(line: number, source: string, wrong: string, right: string) {
  const { correction, ...rest } = corrected(finding(line, source), wrong, right, true);
  if (correction === undefined) throw new Error(`${wrong} is not in the line`);
  return { ...rest, correction };
}

function fixed(file: string | Buffer, findings: Parameters<typeof fixBytes>[1]) {
  const { bytes, fixes } = fixBytes(Buffer.from(file), findings);
  return { text: bytes.toString('latin1'), fixes };
}

/** What a text is as bytes, one letter a byte. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

describe('a fix', () => {
  it.each([
    ['a byte order mark', '\uFEFFdate: 2020-1-2\nb', '\uFEFFdate: 2020-01-02\nb', 1],
    ['line ends of Windows', 'a\r\ndate: 2020-1-2\r\nb\r\n', 'a\r\ndate: 2020-01-02\r\nb\r\n', 2],
    ['line ends of both kinds', 'a\n\r\n\ndate: 2020-1-2\r\n\n', 'a\n\r\n\ndate: 2020-01-02\r\n\n', 4],
    ['no line end at the end', 'a\ndate: 2020-1-2', 'a\ndate: 2020-01-02', 2],
    ['carriage returns within a line', 'a\rb\ndate: 2020-1-2\n\r', 'a\rb\ndate: 2020-01-02\n\r', 2],
    ['letters of several bytes', 'ü😀\ndate: 2020-1-2\n…', 'ü😀\ndate: 2020-01-02\n…', 2],
  ])('keeps %s', (_, before, after, line) => {
    const { text, fixes } = fixed(before, [safe(line, 'date: 2020-1-2', '2020-1-2', '2020-01-02')]);
    expect(text).toBe(bytesOf(after));
    expect(fixes).toEqual([{ path: 'posts/a.md', line, column: 7, old: '2020-1-2', new: '2020-01-02' }]);
  });

  it('keeps bytes that are no UTF-8, also in a line that it would change', () => {
    const latin = Buffer.from('a: \xE9\ndate: 2020-1-2\nb: 1 \xFF', 'latin1');
    const { text } = fixed(latin, [
      safe(2, 'date: 2020-1-2', '2020-1-2', '2020-01-02'),
      safe(3, 'b: 1 \uFFFD', '1', '2'),
    ]);
    expect(text).toBe('a: \xE9\ndate: 2020-01-02\nb: 1 \xFF');
  });

  it('makes several changes in a line, counted from where things stood', () => {
    const source = '😀 a  b c  ';
    const { text, fixes } = fixed(`x\n${source}\n`, [
      safe(2, source, 'c  ', 'c'),
      safe(2, source, '  b', ' b'),
      safe(2, source, '😀', 'smile'),
    ]);
    expect(text).toBe('x\nsmile a b c\n');
    expect(fixes.map(({ column, old }) => [column, old])).toEqual([
      [1, '😀'],
      [5, '  b'],
      [9, 'c  '],
    ]);
  });

  it('makes the first of two changes that overlap', () => {
    const source = 'abcdef';
    const { text, fixes } = fixed(source, [safe(1, source, 'cde', '1'), safe(1, source, 'abc', '2')]);
    expect([text, fixes.length]).toEqual(['2def', 1]);
  });

  it('leaves a line that is not the one that was checked', () => {
    const { text, fixes } = fixed('something else\n', [safe(1, 'date: 2020-1-2', '2020-1-2', '2020-01-02')]);
    expect([text, fixes]).toEqual(['something else\n', []]);
  });

  it('is nothing where the line is right already, or has no such place', () => {
    const finding = safe(1, 'abc', 'b', 'b');
    expect(fixed('abc', [finding]).fixes).toEqual([]);
    expect(fixed('abc', [{ ...finding, correction: { column: 3, length: 9, text: '', isSafe: true } }]).text).toBe(
      'abc',
    );
  });
});
