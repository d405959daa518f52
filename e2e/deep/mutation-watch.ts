import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** So many seconds of computing time may one case take. */
const longest = 5;

/**
 * Ends this process when one case takes more computing time than it may; what kept it busy could not be asked to stop.
 * Returns what has to be called when a case begins. Time in which the machine does something else does not count.
 */
export function watchedCases(): (number: number) => void {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(watch, { eval: true, workerData: { shared, longest } });
  worker.unref();
  return (number) => {
    writeSync(1, `${JSON.stringify({ begins: number })}\n`);
    Atomics.store(shared, 0, number);
  };
}

/** Runs in a thread of its own, which goes on while the check is busy. */
const watch = `
  const { workerData: { shared, longest } } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
  let current = -1;
  let since = 0;
  setInterval(() => {
    const number = Atomics.load(shared, 0);
    if (number !== current) { current = number; since = used(); return; }
    if (used() - since < longest) return;
    writeSync(1, JSON.stringify({ hangs: number }) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }, 50);
`;
