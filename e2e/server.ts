import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../scripts/serve-site';

/** Serves the portal as a host does that adds headers of its own. */
export async function serveWith(headers: OutgoingHttpHeaders): Promise<{ url: string; close: () => void }> {
  const site = siteServer('out');
  const server = createServer((request, response) => {
    for (const [name, value = ''] of Object.entries(headers)) response.setHeader(name, value);
    site.emit('request', request, response);
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
