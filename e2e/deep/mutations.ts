import { type Random, randomFor } from '../../bench/filler/random';
import { type DataKind, type DocumentKind, dataKinds, documentKinds, validDocument } from './valid-documents';

/** A valid document that something happened to: where it lies below the content folder, and its bytes. */
export type Mutation = {
  number: number;
  /** What happened to it, for people. */
  what: string;
  kind: DocumentKind | DataKind;
  path: string;
  bytes: Buffer;
};

/** How many documents are made. */
export const mutations = 2_000;

/** Of each kind of document twice as many as of each file that there is one of. */
const kinds = [...documentKinds, ...documentKinds, ...dataKinds];

type Change = (text: string, random: Random) => string | Buffer;

/**
 * Makes a document and changes it: the same number gives the same bytes each time. Each has a name and words of its
 * own, so that all that pass the check can stand in one folder.
 */
export function mutation(number: number): Mutation {
  const random = randomFor('mutation', number);
  const kind = random.pick(kinds);
  const { path, text } = validDocument(kind, number, random);
  const [what, change] = changeFor(number, random);
  const bytes = change(text, random);
  return { number, what, kind, path: renamed(path, what, random), bytes: Buffer.from(bytes) };
}

/** What takes long is rare; everything else comes equally often. */
function changeFor(number: number, random: Random): readonly [string, Change] {
  return number % 50 === 0 ? random.pick(Object.entries(large)) : random.pick(Object.entries(changes));
}

const changes: Readonly<Record<string, Change>> = {
  nothing: (text) => text,
  'another name': (text) => text,
  'a line dropped': onLines((lines, at) => lines.toSpliced(at, 1)),
  'a line twice': onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  'two lines swapped': onLines((lines, at, { whole }) => {
    const other = whole(0, lines.length - 1);
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
  }),
  'a line indented otherwise': onLines((lines, at, { pick }) => {
    const indent = pick(['', ' ', '   ', '    ', '\t', '  \t', '\u00A0\u00A0']);
    return lines.with(at, indent + (lines[at] ?? '').trimStart());
  }),
  'blanks at the end of lines': (text) => text.replace(/$/gm, '  '),
  'a value of another type': (text, random) => {
    const values = [...text.matchAll(/^[\w -]*?\w+: (?=\S)(.+)$/gm)];
    const { 0: line, 1: value = '', index } = random.pick(values);
    const start = index + line.length - value.length;
    return text.slice(0, start) + random.pick(otherValues) + text.slice(index + line.length);
  },
  'the end cut off': (text, { whole }) => text.slice(0, whole(0, text.length)),
  'the end cut off within a letter': (text, { whole }) => {
    const bytes = Buffer.from(text);
    return bytes.subarray(0, whole(0, bytes.length));
  },
  'UTF-16': (text, { chance }) => {
    const bytes = Buffer.from((chance(0.5) ? '\uFEFF' : '') + text, 'utf16le');
    return chance(0.5) ? bytes : bytes.swap16();
  },
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
  'a byte order mark': (text, random) => (random.chance(0.5) ? `\uFEFF${text}` : inserted('\uFEFF', text, random)),
  'the line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of both sorts': (text, { chance }) => text.replace(/\n/g, () => (chance(0.5) ? '\r\n' : '\n')),
  'the line ends of old machines': (text) => text.replaceAll('\n', '\r'),
  'a control character': (text, random) => inserted(String.fromCharCode(random.whole(0, 31)), text, random),
  'an unusual character': (text, random) => inserted(random.pick(unusual), text, random),
  'markup in the text': (text, random) => `${text}\n${random.pick(markup)}\n`,
  'bits turned': (text, { whole }) => {
    const bytes = Buffer.from(text);
    for (let count = whole(1, 3); count > 0; count--) {
      const at = whole(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << whole(0, 7));
    }
    return bytes;
  },
  'bytes of chance': (_, { whole }) => Buffer.from(Array.from({ length: whole(0, 400) }, () => whole(0, 255))),
};

const large: Readonly<Record<string, Change>> = {
  'a line of 10 MB in the text': (text, { pick }) =>
    `${text}\n${pick(['word ', 'w', '*a ', '[a](b) ', '<b>']).repeat(2_000_000)}`,
  'a line of 10 MB in the fields': (text, { pick }) =>
    text.replace(/^(\w+: ).*$/m, (_, name) => name + pick(['w', '"', ': ', '[', '- ', '&a ']).repeat(10_000_000 / 2)),
  '100,000 fields': (text) => text.replace('\n', `\n${many((index) => `key${index}: value`)}`),
  '100,000 entries of a list': (text) => text.replace('\n', `\ntags:\n${many((index) => `  - entry ${index}`)}`),
  'fields nested 10,000 deep': (text, { pick }) =>
    text.replace(/^(\w+: ).*$/m, (_, name) => name + pick(['[', '{a: ', '[{a: ', '"']).repeat(10_000)),
  'a text nested 10,000 deep': (text, { pick }) =>
    `${text}\n${pick(['> ', '- ', '1. ', '*a ', '[', '![', '<div>', '<b>', '`', '(', '<!--', '&lt;']).repeat(10_000)}`,
};

/** Values that stand where another was expected. */
const otherValues = [
  ...[
    'null',
    '~',
    'true',
    '-1',
    '1e999',
    '.inf',
    '0x1F',
    '[]',
    '{}',
    '[a, b]',
    '{ a: b }',
    '""',
    "''",
    '|',
    '>-',
    '&a',
    '*a',
  ],
  ...[
    '!!js/function "a"',
    '!tag a',
    '2020-11-6',
    '2016-19-17',
    '10/19/2020',
    '2999-01-01',
    '2020-10-19T25:00Z',
    'airshipit.org',
  ],
  ...['/', '//', '/a b', '/../..', 'javascript:alert(1)', 'https://', '"\\0"', '"\\u202E"', '__proto__', 'constructor'],
  ...[
    'a: b',
    '@a',
    '%a',
    '`a`',
    '# a',
    'x'.repeat(5_000),
    '漢字',
    'مرحبا',
    '🚀',
    '<b>a</b>',
    '</script>',
    '$(a)',
    '{{a}}',
    ']]>',
  ],
];

const unusual = [
  ...[
    '\u00A0',
    '\u200B',
    '\u200D',
    '\u2028',
    '\u2029',
    '\u00AD',
    '\u202E',
    '\u2066',
    '\uFFFD',
    '\uFFFF',
    '\u0085',
    '\u0301',
  ],
  ...[
    '"',
    "'",
    '`',
    ':',
    ': ',
    ' #',
    '#',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '&',
    '*',
    '!',
    '|',
    '%',
    '@',
    '-',
    '\t',
    '\n',
    '\n---\n',
  ],
];

const markup = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<table><td>',
    '<iframe src="https://a.example">',
    '![]()',
  ],
  ...[
    '![a](data:image/png;base64,AAAA)',
    '[a](javascript:alert(1))',
    '[a](/nowhere)',
    '# One\n\n# Two',
    '|a|b|\n|-|-|',
    '[^1]',
  ],
  ...[
    '[^1]\n\n[^1]: Note',
    '***',
    '<!--',
    '<![CDATA[a]]>',
    '<?a',
    '```',
    '~~~js',
    '<b',
    '</p></div>',
    '&#0;&#1;&#xD800;',
    '{{a}} $(a)',
  ],
];

const names = [
  'It’s',
  'one — two',
  'Ünï',
  'a b',
  'aux',
  'A.B',
  'a\u0308',
  '漢字',
  '🚀',
  'a&b',
  'a+b',
  'a%20b',
  '#a',
  '-a',
  '_a',
  'a.',
  'x'.repeat(240),
];

/** Another name for the file, in the cases that are about that. The number stays, so that no two are alike. */
function renamed(path: string, what: string, random: Random): string {
  return what === 'another name' ? path.replace(/case(?=-\d+\.md$)/, () => random.pick(names)) : path;
}

function onLines(change: (lines: string[], at: number, random: Random) => string[]): Change {
  return (text, random) => {
    const lines = text.split('\n');
    return change(lines, random.whole(0, lines.length - 1), random).join('\n');
  };
}

function inserted(what: string, text: string, { whole }: Random): string {
  const at = whole(0, text.length);
  return text.slice(0, at) + what + text.slice(at);
}

function many(line: (index: number) => string): string {
  return Array.from({ length: 100_000 }, (_, index) => `${line(index)}\n`).join('');
}
