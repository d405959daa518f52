import { type OptionKind, readArguments, UsageError } from './usage';

/** What a check is asked to do. */
export type CheckOptions = {
  format: 'text' | 'json' | 'github';
  /** Whether what is safe is mended first. */
  fix: boolean;
  /** Whether documents are listed whose day of review is past, in place of everything else. */
  stale: boolean;
  /** The commit since which no address may have left the ledger, as git names it. */
  since?: string;
  help: boolean;
};

export const checkHelp = `npm run check -- [--fix] [--stale] [--since COMMIT] [--json | --format github] [--help]

Checks the content folder (CONTENT_DIR names another one) and says what to mend, each on a line of its own:
  path:line:column  rule  message
      is:    the line as it stands there
      write: the line as it should be, where that is known
Errors come first, then warnings, and a count at the end. An error stops the build; a warning does not.

  --fix             first mends what changes how something is spelled and not what it says, such as blanks at the
                    end of a line; tells each change, and then what is left
  --stale           lists only documents whose reviewBy is past, with their owner, and what keeps them from being read
  --since COMMIT    also finds addresses that have left permalinks.txt since that commit and lead nowhere, such as
                    --since origin/main
  --json            writes JSON alone: { files, findings: [{ path, line, column, rule, severity, message, source,
                    corrected }] }; severity is "error" or "warning", source the line, corrected the line to write or
                    null. Of lines over 1,000 characters, both have the part around the place
  --format github   writes commands for GitHub Actions, which shows them on the lines of a pull request
  --help            shows this

Exit codes
  0  no error; with --stale, nothing is overdue
  1  an error; with --stale, something is overdue
  2  the command was called in a wrong way

Examples
  npm run check
  npm run check -- --fix
  npm run --silent check -- --json > findings.json`;

const known = {
  fix: 'flag',
  stale: 'flag',
  since: 'value',
  json: 'flag',
  format: 'value',
  help: 'flag',
} as const satisfies Record<string, OptionKind>;

/**
 * Reads the arguments of `npm run check`.
 *
 * @param environment of the process: npm takes options for itself that do not stand behind two hyphens
 * @throws {UsageError} whose message says what to write instead
 */
export function checkOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CheckOptions {
  const { options, positionals } = readArguments(args, known);
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`\`${extra}\` is no option. The check always reads the whole folder.`);
  const swallowed = Object.keys(known).find((name) => name !== 'help' && environment[`npm_config_${name}`]);
  if (swallowed !== undefined && !options.has(swallowed)) {
    throw new UsageError(
      `npm took --${swallowed} for itself. Write two hyphens before: npm run check -- --${swallowed}`,
    );
  }
  const isJson = options.has('json');
  const [format = isJson ? 'json' : 'text'] = valuesOf(options.get('format'));
  if (format !== 'text' && format !== 'json' && format !== 'github') {
    throw new UsageError(`There is no format \`${format}\`. Write one of: text, json, github.`);
  }
  if (isJson && format !== 'json') throw new UsageError(`--json and --format ${format} are two formats. Write one.`);
  const [since] = valuesOf(options.get('since'));
  const flags = { fix: options.has('fix'), stale: options.has('stale'), help: options.has('help') };
  return { format, ...flags, ...(since === undefined ? {} : { since }) };
}

function valuesOf(option: string[] | true | undefined): string[] {
  return Array.isArray(option) ? option : [];
}
