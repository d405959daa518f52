import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildTime } from '../lib/clock';
import { permalinksHelp } from '../lib/commands/permalinks-help';
import { readArguments, UsageError, wrongUse } from '../lib/commands/usage';
import { checkedFiles } from '../lib/content/checks/checked-files';
import { harmless } from '../lib/content/checks/harmless';
import { publishedAddresses } from '../lib/content/checks/published';
import { count, formatFindings } from '../lib/content/checks/report';
import { contentDirectory } from '../lib/content/directory';
import { addToLedger, LedgerError, permalinksFile } from '../lib/content/permalinks';

/** Adds what is published now to the ledger, and says what that was. */
function addPermalinks(): number {
  const folder = relative(process.cwd(), contentDirectory) || '.';
  if (!existsSync(contentDirectory)) {
    console.error(`There is no content folder ${contentDirectory}. CONTENT_DIR names it.`);
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
