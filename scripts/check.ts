import { type CheckOptions, checkHelp, checkOptions } from '../lib/commands/check-options';
import { UsageError, wrongUse } from '../lib/commands/usage';
import { printFindings } from './check-content';

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
  return (await printFindings(options)) ? 0 : 1;
}

const options = requestedOptions();
process.exitCode = options === undefined ? wrongUse : await main(options);
