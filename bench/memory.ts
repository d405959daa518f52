import { readdirSync, readFileSync } from 'node:fs';

/** How often the memory of the processes is read, in milliseconds. */
const interval = 200;

/**
 * Watches the memory of a process and all below it, from now on. A page that several processes share
 * counts once: each process counts its proportional share (PSS), and only where the system does not
 * say what that is, all it has in memory (RSS). What lives shorter than 200 ms may be missed.
 *
 * @param root the id of the process
 * @returns ends the watch and gives the largest sum seen, in bytes; undefined where there is no
 *   `/proc` to read it from (it is measured on Linux alone), or nothing was seen
 */
export function watchMemory(root: number): () => number | undefined {
  if (process.platform !== 'linux') return () => undefined;
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, memoryOfTree(root));
  };
  const timer = setInterval(look, interval);
  look();
  return () => {
    clearInterval(timer);
    return peak === 0 ? undefined : peak;
  };
}

function memoryOfTree(root: number): number {
  return withDescendants(root, parents()).reduce((sum, process) => sum + memoryOf(process), 0);
}

/** A process and all below it. */
function withDescendants(root: number, parentOf: ReadonlyMap<number, number>): number[] {
  const found = [root];
  // The list grows while it is read, by those below each entry.
  for (const parent of found) {
    for (const [process, itsParent] of parentOf) if (itsParent === parent) found.push(process);
  }
  return found;
}

/** The parent of every process of the machine. */
function parents(): Map<number, number> {
  const processes = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return new Map(processes.map((process) => [process, parentIn(read(`/proc/${process}/stat`))]));
}

/** The parent’s id in `/proc/…/stat`. The name before it is in brackets and may hold brackets and blanks itself. */
function parentIn(stat: string): number {
  return Number(
    stat
      .slice(stat.lastIndexOf(')') + 1)
      .trim()
      .split(' ')[1] ?? 0,
  );
}

/** What a process has in memory, in bytes; 0 when it has ended meanwhile. */
function memoryOf(process: number): number {
  const proportional = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${process}/smaps_rollup`));
  const found = proportional ?? /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${process}/status`));
  return Number(found?.[1] ?? 0) * 1024;
}

/** The text of a file that may be gone or closed to us: then there is none. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
