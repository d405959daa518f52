import sharp from 'sharp';
import { expect, it } from 'vitest';
import { favicon, ico } from './ico';

const word = (file: Uint8Array, at: number) => new DataView(file.buffer).getUint16(at, true);
const long = (file: Uint8Array, at: number) => new DataView(file.buffer).getUint32(at, true);

it('puts pictures one after the other, and says where each begins', () => {
  const file = ico([
    { side: 16, png: Uint8Array.of(1, 2, 3) },
    { side: 256, png: Uint8Array.of(4, 5) },
  ]);
  expect([word(file, 0), word(file, 2), word(file, 4)]).toEqual([0, 1, 2]);
  expect([file[6], file[7], file[22], file[23]]).toEqual([16, 16, 0, 0]);
  expect([long(file, 14), long(file, 18), long(file, 30), long(file, 34)]).toEqual([3, 38, 2, 41]);
  expect([...file.slice(38)]).toEqual([1, 2, 3, 4, 5]);
});

it('makes an icon of 16, 32 and 48 pixels', async () => {
  const file = favicon();
  const sizes = [0, 1, 2].map(async (index) => {
    const [length, start] = [long(file, 6 + index * 16 + 8), long(file, 6 + index * 16 + 12)];
    const { format, width, height } = await sharp(file.slice(start, start + length)).metadata();
    return [format, width, height];
  });
  expect(await Promise.all(sizes)).toEqual([
    ['png', 16, 16],
    ['png', 32, 32],
    ['png', 48, 48],
  ]);
  expect(file.length).toBeLessThan(5_000);
});
