import { buildSite } from './build-site';

process.exitCode = (await buildSite()) ? 0 : 1;
