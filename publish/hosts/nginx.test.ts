import { describe, expect, it } from 'vitest';
import { headerRules, revalidate } from './headers';
import { toNginx } from './nginx';

const rules = headerRules({ inline: { styles: ['p{}'], scripts: ['{}'] }, noindex: false });
const everywhere = Object.entries(rules[0]?.headers ?? {});
const folders = rules.slice(1);

/** The lines of a `location`, or of the server where none is named. */
function linesOf(text: string, location?: string): string[] {
  const lines = text.split('\n');
  if (location === undefined) return lines.filter((line) => !line.startsWith(' '));
  const start = lines.indexOf(`location ${location} {`);
  return lines.slice(start + 1, lines.indexOf('}', start)).map((line) => line.trim());
}

/** A text as nginx reads it between quotes. */
const unquoted = (text = '') => text.replace(/\\(["'\\])/g, '$1');

/** What is said of an address that has moved. */
function redirect(from: string, to: string, status = 301) {
  const text = toNginx([], [{ from, to, status }]);
  const quoted = '"((?:[^"\\\\]|\\\\.)*)"';
  const [, address, code, target] =
    new RegExp(`^location = ${quoted} \\{ return (\\d+) ${quoted}; \\}$`, 'm').exec(text) ?? [];
  return { address: unquoted(address), status: code, target: unquoted(target) };
}

describe('the headers', () => {
  const text = toNginx(rules, []);

  it.each(everywhere)('%s is sent with every answer, of an error too', (name, value) => {
    const line = `add_header ${name} "${value}" always;`;
    expect(linesOf(text)).toContain(line);
    // A location that has headers of its own inherits none.
    for (const { path } of folders) expect(linesOf(text, `^~ ${path.replace('*', '')}`)).toContain(line);
  });

  it.each(folders)('$path is kept for ever, and its absence is not', ({ path, headers }) => {
    const lines = linesOf(text, `^~ ${path.replace('*', '')}`);
    expect(lines).toContain(`add_header Cache-Control "${headers['Cache-Control']}";`);
    expect(lines.filter((line) => line.includes('Cache-Control'))).toHaveLength(1);
    expect(lines).toContain('try_files $uri =404;');
  });

  it('have everything else asked for again', () => {
    expect(linesOf(text)).toContain(`add_header Cache-Control "${revalidate}" always;`);
  });

  it.each([
    ['quotes and backslashes', 'a"; b\\', '"a\\"; b\\\\"'],
    ['a dollar', 'a$host', '"a%24host"'],
  ])('stay one value with %s in it', (_, value, written) => {
    expect(linesOf(toNginx([{ path: '/*', headers: { 'X-A': value } }], []))).toContain(
      `add_header X-A ${written} always;`,
    );
  });
});

describe('a redirect', () => {
  it.each([
    ['a plain address', '/news', '/blog', '/blog'],
    ['another site', '/a', 'https://a.example/b', 'https://a.example/b'],
    ['other letters', '/ünï', '/côde', '/c%C3%B4de'],
    ['blanks', '/a b', '/c d', '/c%20d'],
    ['what ends a directive', '/a;b{c}', '/d;e', '/d;e'],
    ['a quote', '/a"b', '/c"d', '/c%22d'],
    ['a variable', '/a$host', '/b$host', '/b%24host'],
  ])('of %s takes the query of the request along', (_, from, to, target) => {
    expect(redirect(from, to, 308)).toEqual({ address: from, status: '308', target: `${target}$is_args$args` });
  });

  it.each(['/b?c=d', '/b#c', 'https://a.example/?c'])('to %s has no place for a query', (to) => {
    expect(redirect('/a', to)).toEqual({ address: '/a', status: '301', target: to });
  });
});

describe('the files that hosts read', () => {
  it.each([
    ['/_headers', true],
    ['/_nginx.conf', true],
    ['/_next/static/a.woff2', false],
    ['/blog/_a', false],
  ])('%s is hidden: %s', (address, hidden) => {
    const [, pattern = ''] = /location ~ (\S+) \{ return 404; \}/.exec(toNginx(rules, [])) ?? [];
    expect(new RegExp(pattern).test(address)).toBe(hidden);
  });
});

describe('the type of an answer', () => {
  it.each([
    ['webmanifest', 'application/manifest+json'],
    ['avif', 'image/avif'],
    ...['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'].map((ending) => [
      ending,
      'application/octet-stream',
    ]),
  ])('is the one of .%s: %s', (ending, type) => {
    const [, types = ''] = /types \{ (.*) \}/.exec(toNginx(rules, [])) ?? [];
    const ofEnding = types.split('; ').find((one) => one.replace(/;$/, '').split(' ').slice(1).includes(ending));
    expect(ofEnding?.split(' ')[0]).toBe(type);
  });
});

describe('an address', () => {
  const lines = linesOf(toNginx(rules, []));

  it.each([
    ['text/markdown', 'md'],
    ['text/calendar', 'ics'],
    ['text/csv', 'csv'],
    ['text/plain', 'txt'],
  ])('of %s has its type, and its charset', (type, ending) => {
    const directive = (name: string) => lines.find((line) => line.startsWith(`${name} `)) ?? '';
    expect(directive('types')).toContain(` ${type} ${ending};`);
    expect(directive('charset_types').split(/[ ;]/)).toContain(type);
  });

  it.each([
    ['answers without `.html`', 'location / { try_files $uri $uri.html =404; }'],
    ['of the site itself is its first page', 'location = / { try_files /index.html =404; }'],
    ['that leads nowhere shows the page for it', 'error_page 404 /404.html;'],
    ['gets compressed files', 'gzip_static on;'],
  ])('%s', (_, line) => {
    expect(lines).toContain(line);
  });

  it.each([
    ['/blog/', '/blog'],
    ['/blog/a/?b=c/', '/blog/a?b=c/'],
    ['/c%C3%B4de/', '/c%C3%B4de'],
    ['/', undefined],
    ['/blog', undefined],
    ['/blog?a/', undefined],
    ['//a.example/', undefined],
  ])('%s leads to %s', (address, expected) => {
    const [, pattern, target = ''] = /~ "([^"]*)"\) \{ return 301 (\S+); \}/.exec(lines.join('\n')) ?? [];
    const match = new RegExp(unquoted(pattern)).exec(address);
    expect(match ? target.replace(/\$(\d)/g, (_, group) => match[group] ?? '') : undefined).toBe(expected);
  });
});
