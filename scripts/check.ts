import { type CheckOptions, checkHelp, checkOptions } from '../lib/commands/check-options';
import { UsageError, wrongUse } from '../lib/commands/usage';

/** The options that the command was called with. Undefined, and said, where one is wrong. */
function requestedOptions(): CheckOptions | undefined {
  try {
    return checkOptions(process.argv.slice(2), process.env);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\nnpm run check -- --help shows what there is.`);
    return undefined;
  }
}

async function main({ help, ...options }: CheckOptions): Promise<number> {
  if (help) {
    console.log(checkHelp);
    return 0;
  }
  // The rules take a moment to load; who mistypes an option is told at once.
  const { printFindings } = await import('./check-content');
  return (await printFindings(options)) ? 0 : 1;
}

/** What the command was called with may also turn out to be wrong while it works. */
async function withoutWrongUse(options: CheckOptions): Promise<number> {
  try {
    return await main(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return wrongUse;
  }
}

const options = requestedOptions();
process.exitCode = options === undefined ? wrongUse : await withoutWrongUse(options);
