import { identifier } from './prose';
import type { Random } from './random';

type Sample = { language: string; lines: (random: Random) => readonly string[] };

/** Each language is one that `rehype-highlight` colours without being told more. */
const samples: readonly Sample[] = [
  {
    language: 'yaml',
    lines: (random) => [
      `# ${identifier(random)} of the ${identifier(random)}`,
      `${identifier(random)}:`,
      `  replicas: ${random.whole(1, 12)}`,
      `  ${identifier(random)}: "${identifier(random)}-${random.whole(1, 99)}"`,
      '  enabled: true',
    ],
  },
  {
    language: 'json',
    lines: (random) => [
      '{',
      `  "${identifier(random)}": ${random.whole(1, 9000)},`,
      `  "${identifier(random)}": ["${identifier(random)}", "${identifier(random)}"],`,
      '  "dryRun": false',
      '}',
    ],
  },
  {
    language: 'bash',
    lines: (random) => [
      'set -euo pipefail',
      `for ${identifier(random)} in $(seq 1 ${random.whole(2, 40)}); do`,
      `  ./tools/${identifier(random)} --limit ${random.whole(1, 500)} | sort > "${identifier(random)}.txt"`,
      'done',
    ],
  },
  {
    language: 'python',
    lines: (random) => {
      const name = identifier(random);
      return [
        'from dataclasses import dataclass',
        '',
        '@dataclass',
        'class Entry:',
        '    name: str',
        `    size: int = ${random.whole(1, 64)}`,
        '',
        `def first_${name}(entries: list[Entry]) -> Entry | None:`,
        `    """Finds the first ${name} that is large enough."""`,
        `    return next((entry for entry in entries if entry.size > ${random.whole(2, 32)}), None)`,
      ];
    },
  },
  {
    language: 'go',
    lines: (random) => [
      `package ${identifier(random)}`,
      '',
      'import "fmt"',
      '',
      'func Count(entries []string) error {',
      `\tif len(entries) > ${random.whole(1, 200)} {`,
      `\t\treturn fmt.Errorf("the ${identifier(random)} has %d entries", len(entries))`,
      '\t}',
      '\treturn nil',
      '}',
    ],
  },
  {
    language: 'rust',
    lines: (random) => [
      `const LIMIT: usize = ${random.whole(1, 4096)};`,
      '',
      "pub fn longest<'a>(entries: &[&'a str]) -> Option<&'a str> {",
      '    entries.iter().take(LIMIT).max_by_key(|entry| entry.len()).copied()',
      '}',
    ],
  },
  {
    language: 'typescript',
    lines: (random) => {
      const name = identifier(random);
      return [
        `type Entry = { ${name}: string; weight: number };`,
        '',
        `export function heavy(entries: readonly Entry[]): string[] {`,
        `  return entries.filter(({ weight }) => weight > ${random.whole(1, 90)}).map((entry) => entry.${name});`,
        '}',
      ];
    },
  },
  {
    language: 'sql',
    lines: (random) => [
      `SELECT name, count(*) AS total -- every ${identifier(random)}`,
      `FROM ${identifier(random)}s`,
      `WHERE started > '${random.whole(2010, 2023)}-01-01'`,
      'GROUP BY name ORDER BY total DESC;',
    ],
  },
  {
    language: 'diff',
    lines: (random) => [
      `--- a/${identifier(random)}.conf`,
      `+++ b/${identifier(random)}.conf`,
      '@@ -1,2 +1,2 @@',
      `-limit = ${random.whole(1, 50)}`,
      `+limit = ${random.whole(51, 99)}`,
    ],
  },
];

/** A fenced block of code, in one of several languages. */
export function codeBlock(random: Random): string {
  const { language, lines } = random.pick(samples);
  return ['```'.concat(language), ...lines(random), '```'].join('\n');
}
