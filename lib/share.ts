/** A way to share a page: the key of its name, which is the interface text `share.<name>`, and where it leads. */
export type ShareLink = {
  name: 'email' | 'mastodon' | 'bluesky' | 'linkedin' | 'x' | 'hackerNews';
  address: string;
};

/**
 * Plain links that share a page: each opens the other service’s own form with title and address
 * filled in. Nothing is asked of that service before somebody follows the link.
 *
 * @param page.url the whole address of the page, percent-encoded
 * @param page.title its title as people read it
 */
export function shareLinks({ url, title }: { url: string; title: string }): readonly ShareLink[] {
  const text = `${title} ${url}`;
  return [
    { name: 'email', address: `mailto:?${query({ subject: title, body: url })}` },
    { name: 'mastodon', address: `${mastodonShare}#${query({ text })}` },
    { name: 'bluesky', address: `https://bsky.app/intent/compose?${query({ text })}` },
    { name: 'linkedin', address: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}` },
    { name: 'x', address: `https://x.com/intent/post?${query({ text: title, url })}` },
    { name: 'hackerNews', address: `https://news.ycombinator.com/submitlink?${query({ u: url, t: title })}` },
  ];
}

/**
 * Mastodon is thousands of servers. This page of the Mastodon project asks which one and leads there;
 * the text stands behind `#`, so that not even this page’s server is sent it.
 *
 * Source: https://blog.joinmastodon.org/2026/03/a-new-share-button
 */
const mastodonShare = 'https://share.joinmastodon.org/';

/**
 * Names and values as a query. A blank is `%20`, as RFC 6068 wants it in mailto: a `+` would stay a plus there.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc6068#section-5
 */
function query(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
