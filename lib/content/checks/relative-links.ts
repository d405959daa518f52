import { posix } from 'node:path';
import type { Fault } from './fault';
import { quoted } from './fault';
import type { CheckedFile } from './fields';
import { isHost, isMailAddress, isSurelyHost } from './link-forms';
import { type Targets, targetOf } from './targets';

/** Endings of files; the same letters are no top-level domain here. */
const fileEnding =
  /\.(avif|csv|css|docx?|gif|html?|ics|jpe?g|js|json|markdown|md|mp[34]|pdf|php|png|pptx?|svg|tsx?|txt|webp|xlsx?|xml|ya?ml|zip)$/i;

/**
 * What is wrong with an address that begins with neither a scheme nor a slash. It would lead somewhere else from each
 * page that shows it, so none is right; what it was meant to be can often be told.
 */
export function relativeFault(href: string, file: CheckedFile, targets: Targets): Fault {
  const shown = `\`${quoted(href)}\``;
  const target = targetOf(href);
  if (isMailAddress(target)) return fault(`${shown} is a mail address. Write mailto: before it.`, `mailto:${href}`);
  const address = documentOf(target, file, targets) ?? pageOf(target, targets);
  if (address !== undefined) {
    const right = address + href.slice(href.search(/[?#]|$/));
    return fault(`The link ${shown} leads elsewhere from each page. Write the whole path: ${right}.`, right);
  }
  const [host = ''] = target.split('/', 1);
  const isWeb = /^www\./i.test(host) || !fileEnding.test(host);
  if (isWeb && isHost(host.replace(/:\d+$/, ''))) {
    return fault(`The link ${shown} has no scheme. Write https:// before it.`, `https://${href}`, isSurelyHost(href));
  }
  return fault(
    `The link ${shown} leads elsewhere from each page. Write a whole path such as /about, or a web address such as https://example.org.`,
  );
}

function fault(message: string, right?: string, isSafe = true): Fault {
  return { rule: 'link', message, mend: right === undefined ? undefined : { right, isSafe } };
}

/** The address of the document whose file this is, seen from the folder of `file` or from the content folder. */
function documentOf(target: string, { path }: CheckedFile, { documents }: Targets): string | undefined {
  const seen = [posix.join(posix.dirname(path), target), posix.normalize(target.replace(/^(\.\/)?content\//, ''))];
  return seen
    .map((name) => documents.get(name) ?? documents.get(`${name}.md`))
    .find((address) => address !== undefined);
}

/** The page or file at this path, counted from the root of the site. */
function pageOf(target: string, { pages, files }: Targets): string | undefined {
  const address = `/${target.replace(/^(\.{1,2}\/)+/, '').replace(/(\.html|\/)$/, '')}`;
  return pages.has(address) || files.has(address) ? address : undefined;
}
