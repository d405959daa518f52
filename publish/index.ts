import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { dropLeftovers } from './drop-leftovers';
import { finishPages } from './pages';
import { type Redirect, writeRedirects } from './redirects';
import { swapIn } from './swap';

type Publication = {
  /** The raw export of `next build`. It is read, not changed. */
  from: string;
  /** The folder of the finished site. */
  to: string;
  redirects: readonly Redirect[];
  /** Told about each step when it is done. */
  report: (step: string, result: string) => void;
};

/** The steps between `next build` and a site on disk, in order. The last site stands until they are all done. */
export async function publish({ from, to, redirects, report }: Publication): Promise<void> {
  // Beside the target: only on one device can a folder take another's place at once.
  const staging = `${to}-next`;
  await mkdir(dirname(to), { recursive: true });
  await rm(staging, { recursive: true, force: true });
  await cp(from, staging, { recursive: true });
  report('Leftovers removed', await dropLeftovers(staging));
  report('Pages without framework', await finishPages(staging));
  report('Redirects', await writeRedirects(staging, redirects));
  await swapIn(staging, to);
}
