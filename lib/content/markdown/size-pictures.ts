import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { inlinePicture } from '../inline-pictures';
import { pictureSize, sizeOf, sizesInColumn } from '../picture-size';

/**
 * Tells browsers how large each picture of the site is and how wide it shows, so that nothing moves when
 * it comes (CLS). A picture that stands in the text itself becomes a file.
 */
export function sizePictures() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'img') return;
      const inline = inlinePicture(String(properties['src'] ?? ''));
      if (inline !== undefined) properties['src'] = inline.address;
      const size = inline === undefined ? pictureSize(String(properties['src'] ?? '')) : sizeOf(inline.bytes);
      if (size !== undefined) Object.assign(properties, size, { sizes: sizesInColumn(size) });
    });
  };
}
