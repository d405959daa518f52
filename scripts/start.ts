import { buildSite, outDirectory } from './build-site';
import { ServeError, serveSite } from './serve-site';

const port = Number(process.env['PORT'] || 3000);

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is ${JSON.stringify(process.env['PORT'])}; it has to be a number from 1 to 65535.`);
  process.exit(1);
}
if (!(await buildSite())) process.exit(1);

try {
  const server = await serveSite(outDirectory, port);
  console.log(`\nThe site is at http://localhost:${port}  (Ctrl C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
} catch (error) {
  if (!(error instanceof ServeError)) throw error;
  console.error(error.message);
  process.exit(1);
}
