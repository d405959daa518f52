/** Width and height, as shares of the side of the square that a logo of equal sides fills. */
export type OpticalSize = { width: number; height: number };

/** A logo may be this much wider, or higher, than the square that it stands for. */
const most = { width: 1.6, height: 1.1 };

/**
 * The size at which logos of any shape look equally large: each covers the area of the same square,
 * until it is too wide or too high for its box.
 *
 * @param width and height of the picture in any unit, both above 0
 */
export function opticalSize(width: number, height: number): OpticalSize {
  const ratio = Math.sqrt(width / height);
  const shrink = Math.min(1, most.width / ratio, most.height * ratio);
  return { width: ratio * shrink, height: shrink / ratio };
}
