import { defaultSchema, type Options } from 'rehype-sanitize';

/** The ids of footnotes start with this; no other id of an editor's gets through. */
export const footnotePrefix = 'note-';

/** The id that remark-rehype gives the heading above footnotes. */
export const footnoteHeading = 'footnote-label';

/** Players that a body may embed; `videoPlayers` turns each into one that waits for a click. */
export const embeddedVideo =
  /^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]{11})(?:[?#].*)?$/;

/** A picture of this site, or one that the file carries itself: neither asks another host. */
export const localPicture = /^(?:\/(?![/\\])[^\s\\]*|data:image\/(?:png|jpeg|gif|webp|avif);base64,[\w+/=]+)$/;

const attributes = defaultSchema.attributes ?? {};
const tagNames = defaultSchema.tagNames ?? [];

function withFootnoteId(element: string): NonNullable<Options['attributes']>[string] {
  return [...(attributes[element] ?? []), ['id', new RegExp(`^(?:${footnotePrefix}.+|${footnoteHeading})$`)]];
}

/**
 * HTML that may stand in Markdown: GitHub's own list, without what could ask another host for a
 * picture, submit a form or give an element of ours a second id, and with the video player.
 *
 * Source: https://github.com/syntax-tree/hast-util-sanitize#schema
 */
export const allowList: Options = {
  ...defaultSchema,
  clobber: [],
  strip: ['script', 'style', 'title', 'textarea', 'noscript', 'template', 'select'],
  tagNames: [...tagNames.filter((name) => name !== 'picture' && name !== 'source'), 'figure', 'figcaption', 'iframe'],
  attributes: {
    ...attributes,
    '*': ['abbr', 'align', 'colSpan', 'dateTime', 'dir', 'lang', 'open', 'rowSpan', 'scope', 'start', 'title'],
    a: withFootnoteId('a'),
    h2: withFootnoteId('h2'),
    li: withFootnoteId('li'),
    code: [['className', /^language-[\w+#.-]+$/]],
    input: [...(attributes['input'] ?? []), 'checked'],
    iframe: [['src', embeddedVideo], 'title'],
    img: [['src', localPicture], 'alt', 'width', 'height'],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'], src: ['https', 'data'] },
};
