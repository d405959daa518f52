import { defaultTreeAdapter, serialize } from 'parse5';

/** A plain text as HTML that shows it: `Q &amp; A`. */
export function escapeHtml(text: string): string {
  const fragment = defaultTreeAdapter.createDocumentFragment();
  defaultTreeAdapter.insertText(fragment, text);
  return serialize(fragment);
}
