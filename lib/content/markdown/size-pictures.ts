import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { pictureSize } from '../picture-size';

/** Tells browsers how large each picture of the site is, so that nothing moves when it comes (CLS). */
export function sizePictures() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'img') Object.assign(properties, pictureSize(String(properties['src'] ?? '')));
    });
  };
}
