import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { embeddedVideo } from './allow-list';

/**
 * Replaces each embedded player by a link to the video inside a `<video-player>`. Nothing is asked
 * of the video's host before a click; the island of that name then puts the player in place.
 *
 * @param options.play names the link of a video whose iframe has no title
 */
export function videoPlayers({ play }: { play: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'iframe' || !parent || index === undefined) return undefined;
      const id = embeddedVideo.exec(String(element.properties['src']))?.[1];
      if (id === undefined) parent.children.splice(index, 1);
      else parent.children[index] = player(id, String(element.properties['title'] || play));
      return [SKIP, id === undefined ? index : index + 1];
    });
  };
}

function player(id: string, title: string): Element {
  return {
    type: 'element',
    tagName: 'video-player',
    properties: { dataVideo: id },
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `https://www.youtube.com/watch?v=${id}` },
        children: [{ type: 'text', value: title }],
      },
    ],
  };
}
