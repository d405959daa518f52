import { BlockList, isIP } from 'node:net';
import { type Fault, quoted } from './fault';
import { isHost } from './link-forms';

/** Addresses of machines that nobody can reach from elsewhere (RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6890). */
const notPublic = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  notPublic.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  notPublic.addSubnet(net, bits, 'ipv6');
}

/** The rule about a host that no reader can reach. */
export const unreachableHost = 'unreachable-host';

/** What is wrong with a whole web address that is well formed, and leads nowhere that readers can reach. */
export function impossibleFault(href: string): Fault | undefined {
  const shown = `\`${quoted(href)}\``;
  const [, first = '', second = '', rest = ''] = /^(https?):\/\/(https?)(?::\/*|\/\/)(.*)$/is.exec(href) ?? [];
  if (second !== '' && !/^\d+(\/|$)/.test(rest)) {
    const mend = { right: `${second}://${rest}`, isSafe: first === second };
    return { rule: 'link', message: `The link ${shown} has its scheme twice. Write it once.`, mend };
  }
  if (!URL.canParse(href)) return undefined;
  const host = new URL(href).hostname.replace(/^\[|\]$|\.$/g, '');
  if (isPrivate(host)) {
    const message = `The link ${shown} leads to the reader’s own machine or network. Write an address that everybody can reach; if it is an example, put it into backticks.`;
    return { rule: unreachableHost, message };
  }
  if (isIP(host) !== 0 || isNamed(host)) return undefined;
  const [written = ''] = /(?<=^https?:\/\/)[^/?#]+/i.exec(href) ?? [];
  const right = written.replaceAll(',', '.');
  const mend = right !== written && isHost(right) ? { right: href.replace(written, right) } : undefined;
  return {
    rule: unreachableHost,
    message: `The host of ${shown} cannot be: it is no name such as example.org. Mend it.`,
    mend,
  };
}

function isPrivate(host: string): boolean {
  const version = isIP(host);
  if (version !== 0) return notPublic.check(host, version === 4 ? 'ipv4' : 'ipv6');
  return /(^|\.)(localhost|local|internal)$/.test(host);
}

/** Whether this is the name of a host as browsers look it up: at least two labels, without signs. */
function isNamed(host: string): boolean {
  return /^[a-z\d_-]+(\.[a-z\d_-]+)+$/.test(host);
}
