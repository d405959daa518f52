import { buildSite, outDirectory } from './build-site';
import { portFree, serve } from './serve-site';

if ((await portFree()) && (await buildSite())) await serve(outDirectory);
else process.exitCode = 1;
