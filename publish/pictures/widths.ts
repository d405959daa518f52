/** Of a picture that fills a column: for small windows, and for screens with one, one and a half and two pixels to each of CSS. */
const columnShares = [0.5, 1, 1.5, 2];

/** Of a logo or a portrait, which is as wide in every window: for screens with one, two and three pixels. */
const iconShares = [1, 2, 3];

/** The widest picture, in pixels of CSS, that is as wide in every window. */
const widestIcon = 160;

/**
 * The widths, in pixels, that a picture is needed in: to fill its place on all sorts of screens, and
 * never wider than it is.
 *
 * @param place the widest place that the layout has for it, in pixels of CSS
 * @param natural the width of the picture, in pixels
 */
export function neededWidths(place: number, natural: number): number[] {
  const shares = place <= widestIcon ? iconShares : columnShares;
  const wanted = shares.map((share) => Math.round(share * place));
  // A width just below the picture’s own would be as heavy, and less sharp.
  const smaller = wanted.filter((width) => width < natural * 0.9);
  const widest = Math.min(natural, Math.max(...wanted));
  return [...new Set([...smaller, widest])].sort((a, b) => a - b);
}

/**
 * The widest place, in pixels of CSS, that a `sizes` attribute speaks of: its first length.
 *
 * @throws when it names none in `rem` or `px`
 */
export function widestPlace(sizes: string): number {
  const [, number, unit] = /(\d+(?:\.\d+)?)(rem|px)/.exec(sizes) ?? [];
  if (number === undefined) throw new Error(`sizes="${sizes}" names no width in rem or px.`);
  return Number(number) * (unit === 'rem' ? 16 : 1);
}
