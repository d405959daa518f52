import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, serialize } from 'parse5';
import sharp from 'sharp';
import type { Cache } from '../../lib/cache';
import { attributeOf, elementsIn, type HtmlElement } from '../../lib/html';
import { forEach } from '../../lib/parallel';
import { decodeAddress, routes } from '../../lib/routes';
import { addressOf } from '../files';
import { offerFormats, orderPictures, setTrueSize, sizesOf } from './markup';
import { type Format, writeVariants } from './variants';
import { neededWidths, widestPlace } from './widths';

/** Ends the address of a picture made of pixels. */
const raster = /^\/(?!\/).+\.(avif|gif|jpe?g|png|webp)$/i;

type Work = { directory: string; cache: Cache };

/** What a browser can choose from, and how large the picture is, in pixels. */
type Offer = { formats: Format[]; size: { width: number; height: number } };

/**
 * Offers every picture of the site in the formats and widths that its place on a page needs.
 *
 * @param pages those that show a picture
 * @returns how many different pictures, in how many places of different width
 * @throws when a picture is missing or broken, naming it and the page
 */
export async function finishPictures(pages: readonly string[], { directory, cache }: Work): Promise<number> {
  await mkdir(join(directory, dirname(routes.sizedPicture('', '', 0, ''))), { recursive: true });
  const known = new Map<string, Promise<Offer>>();
  const offerFor = (address: string, place: number) => {
    const key = `${place} ${address}`;
    const offer = known.get(key) ?? makeOffer(address, place, { directory, cache });
    known.set(key, offer);
    return offer;
  };
  await forEach(pages, async (page) => {
    const path = join(directory, page);
    const document = parse(await readFile(path, 'utf8'));
    orderPictures(document);
    for (const picture of elementsIn(document).filter(isRaster)) {
      const address = decodeAddress(attributeOf(picture, 'src') ?? '');
      try {
        const { formats, size } = await offerFor(address, widestPlace(sizesOf(picture)));
        setTrueSize(picture, size);
        offerFormats(picture, formats);
      } catch (error) {
        throw new Error(`The page ${addressOf(page)} cannot show ${address}: ${(error as Error).message}`, {
          cause: error,
        });
      }
    }
    await writeFile(path, serialize(document));
  });
  return known.size;
}

async function makeOffer(address: string, place: number, work: Work): Promise<Offer> {
  const bytes = await readFile(join(work.directory, address));
  const { autoOrient: size } = await sharp(bytes).metadata();
  return { size, formats: await writeVariants({ address, bytes }, neededWidths(place, size.width), work) };
}

/** A picture that has not been offered in other formats yet. */
function isRaster(element: HtmlElement): boolean {
  const { tagName, parentNode } = element;
  const isOffered = parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'picture';
  return tagName === 'img' && !isOffered && raster.test(attributeOf(element, 'src') ?? '');
}
