import { buildSite, outDirectory } from './build-site';
import { portFree, serve } from './serve-site';

/** While a site is built there is nothing to close: leaving stops what was started. */
const leave = () => process.exit(143);
process.once('SIGTERM', leave);

const isReady = (await portFree()) && (await buildSite());
process.off('SIGTERM', leave);
if (isReady) await serve(outDirectory);
else process.exitCode = 1;
