import { isHostEnding } from './endings';
import { type Fault, quoted } from './fault';
import { nearest } from './nearest';

/** The schemes that a link may have; the allow-list lets no other through. */
const schemes = ['http', 'https', 'mailto', 'tel'] as const;

/** Whether a browser would run an address as code. It ignores blanks and control characters in its scheme (WHATWG URL, 4.4). */
export function runsCode(address: string): boolean {
  return /^(javascript|vbscript|data):/i.test(address.slice(0, 200).replace(/[\s\p{Cc}]+/gu, ''));
}

/** What is wrong with how an address is written, wherever it leads. Undefined where it is well formed, or begins without a scheme. */
export function formFault(href: string): Fault | undefined {
  // Markdown writes the brackets of `http://[2001:db8::1]/` in escapes.
  const shown = `\`${quoted(href.replace(/^(https?:\/\/)%5B([\da-f:.]{2,45})%5D/i, '$1[$2]'))}\``;
  if (href.trim() === '' || href === '#') return linkFault('The link has no address. Write one: `[words](/about)`.');
  if (runsCode(href)) return linkFault(`The link ${shown} would run code. Write an address, such as /about.`);
  if (/^\/\/[^/?#.]+\./.test(href)) {
    return linkFault(`The link ${shown} has no scheme. Write https: before it.`, `https:${href}`, isSurelyHost(href));
  }
  if (/^https?:\/\/[^/\\]/i.test(href) && URL.canParse(href)) return undefined;
  return webFault(href, shown) ?? otherScheme(href, shown);
}

function linkFault(message: string, right?: string, isSafe = true): Fault {
  return { rule: 'link', message, mend: right === undefined ? undefined : { right, isSafe } };
}

/** Whether an address without a scheme begins with the name of a host: not with that of a file, nor of anything else. */
export function isSurelyHost(href: string): boolean {
  const [, host = ''] = /^(?:\/\/)?([^/?#:]{1,253})/.exec(href) ?? [];
  return isHost(host) && (/^www\./i.test(host) || isHostEnding(host.slice(host.lastIndexOf('.') + 1)));
}

/** What is wrong with an address that is, or is meant to be, one of the web: `htps://x`, `http//x` and `https:/x` are. */
function webFault(href: string, shown: string): Fault | undefined {
  const [, letters = '', rest = ''] = /^([htps]{3,7})(?::\/*|[;.,]?\/\/+)([^/].*)$/i.exec(href) ?? [];
  const scheme = nearest(letters, ['https', 'http']);
  if (letters === '' || scheme === undefined) return undefined;
  const right = `${scheme}://${rest}`;
  if (right.toLowerCase() !== href.toLowerCase()) {
    return linkFault(`The link ${shown} has a misspelt scheme. Write ${scheme}://.`, right);
  }
  return linkFault(`The link ${shown} is no web address. Write one such as https://example.org.`);
}

function otherScheme(href: string, shown: string): Fault | undefined {
  const [, scheme = ''] = /^([a-z][a-z\d+.-]*):/i.exec(href) ?? [];
  const rest = decodedPart(href.slice(scheme.length + 1).replace(/\?.*$/s, ''));
  if (scheme === '') return undefined;
  if (isHost(scheme) && /^\d+(\/|$)/.test(rest)) {
    return linkFault(
      `The link ${shown} has no scheme. Write https:// before it.`,
      `https://${href}`,
      isSurelyHost(href),
    );
  }
  if (scheme.toLowerCase() === 'mailto') {
    if (rest.split(',').every(isMailAddress)) return undefined;
    return linkFault(`The link ${shown} names no mail address. Write one: mailto:name@example.org.`);
  }
  if (scheme.toLowerCase() === 'tel') {
    if (/\d/.test(rest)) return undefined;
    return linkFault(`The link ${shown} names no telephone number. Write one: tel:+4930123456.`);
  }
  if (schemes.some((known) => known === scheme.toLowerCase())) {
    return linkFault(`The link ${shown} is no web address. Write one such as https://example.org.`);
  }
  return linkFault(
    `A link that begins with \`${quoted(scheme)}:\` is not published. Write one of: ${schemes.join(', ')}.`,
  );
}

/** Whether this is a mail address; the rules of RFC 5322 allow much more than anybody has. */
export function isMailAddress(text: string): boolean {
  const [name, host, ...more] = text.trim().split('@');
  return more.length === 0 && /^[^\s/<>]+$/.test(name ?? '') && isHost(host ?? '');
}

/** Whether this could be the name of a host of the web: labels, and at their end one of letters. */
export function isHost(text: string): boolean {
  return text.length < 254 && /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,24}$/u.test(text);
}

function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
