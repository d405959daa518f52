import { join, relative } from 'node:path';
import { buildTime } from '../lib/clock';
import { readArguments, UsageError, wrongUse } from '../lib/commands/usage';
import { checkedFiles } from '../lib/content/checks/checked-files';
import { harmless } from '../lib/content/checks/harmless';
import { publishedAddresses } from '../lib/content/checks/published';
import { count, formatFindings } from '../lib/content/checks/report';
import { contentDirectory, missingContentFolder } from '../lib/content/directory';
import { addToLedger, LedgerError, permalinksFile } from '../lib/content/permalinks';

const permalinksHelp = `npm run permalinks

Adds every address that is published now to permalinks.txt in the content folder (CONTENT_DIR names another one), and
sorts it: pages of documents, authors, categories, years, and the portal's own. Not what is a draft or still to come.
It takes none away: an address that was published answers for ever, or has a redirect in redirects.yml.

Exit codes
  0  the list is complete
  1  a file of the content folder cannot be read; npm run check says why
  2  the command was called in a wrong way`;

/** Adds what is published now to the ledger, and says what that was. */
function addPermalinks(): number {
  const folder = relative(process.cwd(), contentDirectory) || '.';
  const missing = missingContentFolder();
  if (missing !== undefined) {
    console.error(missing);
    return 1;
  }
  const { files, findings } = checkedFiles(contentDirectory);
  if (findings.length > 0) {
    console.error(`${formatFindings(findings, folder)}\nWhat cannot be read has no address. Mend these first.`);
    return 1;
  }
  const added = addToLedger(contentDirectory, publishedAddresses(files, buildTime()));
  for (const address of added) console.log(harmless(address));
  console.log(`${count(added.length, 'new address', 'new addresses')} in ${join(folder, permalinksFile)}`);
  return 0;
}

function main(args: readonly string[]): number {
  const { options, positionals } = readArguments(args, { help: 'flag' });
  if (positionals[0] !== undefined)
    throw new UsageError(`\`${positionals[0]}\` is no option. Write --help or nothing.`);
  if (!options.has('help')) return addPermalinks();
  console.log(permalinksHelp);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof LedgerError)) throw error;
  console.error(error instanceof LedgerError ? `${permalinksFile}: ${error.message}` : error.message);
  process.exitCode = error instanceof UsageError ? wrongUse : 1;
}
