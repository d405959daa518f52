import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchMemory } from './memory';

const megabyte = 1024 ** 2;
const hold = 'const held = Buffer.alloc(200 * 1024 ** 2, 1); setTimeout(() => held.length, 1000);';
const holdBelow = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;

describe.runIf(process.platform === 'linux')('the memory of a process', () => {
  it.each([
    ['its own', hold],
    ['that of a process below it', holdBelow],
  ])('counts %s', async (_, program) => {
    const child = spawn(process.execPath, ['-e', program]);
    const peak = watchMemory(Number(child.pid));
    await once(child, 'exit');
    expect(peak()).toBeGreaterThan(200 * megabyte);
    expect(peak()).toBeLessThan(400 * megabyte);
  });
});
