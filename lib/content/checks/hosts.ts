import { distance } from 'fastest-levenshtein';
import { event, member, project, site } from '../schema';
import { filesOf } from './collection';
import { isKnownEnding } from './endings';
import type { Fault } from './fault';
import { quoted } from './fault';
import type { CheckedFile } from './fields';
import { nearest } from './nearest';

/** The hosts that this site knows to be right: those of projects, members and events. */
export type KnownHosts = {
  domains: ReadonlySet<string>;
  /** The known domain that another one is most likely meant to be. */
  meantBy: (domain: string) => string | undefined;
};

/** Collects the hosts that documents name as the own site of something. */
export function hostsOf(files: readonly CheckedFile[]): KnownHosts {
  const addresses = [
    ...filesOf(files, project).flatMap(({ checked }) => [checked.website, checked.source, checked.docs]),
    ...filesOf(files, member).map(({ checked }) => checked.website),
    ...filesOf(files, event).map(({ checked }) => checked.url),
    ...filesOf(files, site).map(({ checked }) => checked.url),
  ];
  const domains = new Set(addresses.flatMap((address) => (address === undefined ? [] : (domainOf(address) ?? []))));
  const remembered = new Map<string, string | undefined>();
  const meantBy = (domain: string) => {
    if (!remembered.has(domain)) remembered.set(domain, domains.has(domain) ? undefined : nearDomain(domain, domains));
    return remembered.get(domain);
  };
  return { domains, meantBy };
}

/** What an editor should look at in a whole web address: whether it leads by way of a counter, or to a misspelt host. */
export function hostFaults(href: string, { meantBy }: KnownHosts): Fault[] {
  if (!URL.canParse(href)) return [];
  const url = new URL(href);
  const domain = domainOf(href);
  const meant = domain === undefined ? undefined : meantBy(domain);
  return [trackingFault(href, url), misspelt(href, domain, meant)].filter((fault) => fault !== undefined);
}

function misspelt(href: string, domain: string | undefined, meant: string | undefined): Fault | undefined {
  if (domain === undefined || meant === undefined) return undefined;
  const message = `The host ${domain} looks like a misspelling of ${meant}. Open the link, and mend it if it leads elsewhere.`;
  const at = href.toLowerCase().indexOf(domain);
  const right = href.slice(0, at) + meant + href.slice(at + domain.length);
  return { rule: 'misspelt-host', severity: 'warning', message, mend: at < 0 ? undefined : { right } };
}

/** Services whose links count who follows them, and lead on. */
const counters =
  /(^|\.)(e2ma\.net|list-manage\.com|mailchi\.mp|t\.co|bit\.ly|lnkd\.in|ow\.ly|buff\.ly|tinyurl\.com|goo\.gl|is\.gd|rebrand\.ly|cutt\.ly|dlvr\.it|hubs\.ly|hubspotlinks\.com|rs6\.net|sendgrid\.net|mandrillapp\.com|awstrack\.me|exacttarget\.com|createsend\d*\.com|urldefense\.com|urldefense\.proofpoint\.com|safelinks\.protection\.outlook\.com|l\.facebook\.com|lm\.facebook\.com)$/;
const counterName = /^(clicks?|clk|track|tracking|trk)\d*\./;

function trackingFault(href: string, { hostname, pathname, searchParams }: URL): Fault | undefined {
  const isGoogle = /(^|\.)google\.[a-z.]+$/.test(hostname) && pathname === '/url';
  if (isGoogle || counters.test(hostname) || counterName.test(hostname)) {
    const right =
      ['q', 'url', 'u', 'target'].map((name) => searchParams.get(name)).find((to) => isWeb(to)) ?? undefined;
    const message = `The link goes by way of ${hostname}, which counts who follows it and can stop doing so. Write the address that it leads to.`;
    return { rule: 'tracking-link', severity: 'warning', message, mend: right === undefined ? undefined : { right } };
  }
  const names = [...searchParams.keys()].filter((name) => name.startsWith('utm_'));
  if (names.length === 0) return undefined;
  const message = `The link carries ${quoted(names.join(', '))}, which only count where readers come from. Leave them out.`;
  return { rule: 'tracking-link', severity: 'warning', message, mend: { right: withoutUtm(href) } };
}

function isWeb(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** The address without the parameters that count, everything else to the letter. */
function withoutUtm(href: string): string {
  const [, before = '', query = '', anchor = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/s.exec(href) ?? [];
  const kept = query.split('&').filter((part) => !part.startsWith('utm_'));
  return before + (kept.length === 0 ? '' : `?${kept.join('&')}`) + anchor;
}

/**
 * The part of a host that somebody registers, more or less: its last two labels, or three where the one before a
 * country is such as `co` in `co.uk`. Undefined for addresses of machines and for hosts of one label.
 */
export function domainOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const labels = new URL(address).hostname.toLowerCase().split('.');
  const isCountry = labels.at(-1)?.length === 2 && /^(ac|co|com|edu|go|gov|ne|net|or|org)$/.test(labels.at(-2) ?? '');
  const parts = labels.slice(isCountry && labels.length > 2 ? -3 : -2);
  return parts.length < 2 || /^\d*$/.test(parts.at(-1) ?? '') ? undefined : parts.join('.');
}

/**
 * The known domain that is one or two letters away. Short names are near to many, so they have to be nearer: below
 * five letters none is, below eight one letter or two that are swapped. The same name below another top-level domain is
 * another site (openstack.com), and so is a name that only counts further (cloud2.org): neither is a misspelling. One
 * below an end that no domain has (openstack.ogr) is.
 */
function nearDomain(domain: string, known: ReadonlySet<string>): string | undefined {
  const { name, ending } = partsOf(domain);
  for (const candidate of known) {
    const other = partsOf(candidate);
    if (name === other.name && isMisspeltEnding(ending, other.ending)) return candidate;
    if (other.ending !== ending || Math.abs(other.name.length - name.length) > 2) continue;
    if (isMisspelling(name, other.name)) return candidate;
  }
  return undefined;
}

/** One letter, or two that are swapped: more would be another end, and there are many. */
function isMisspeltEnding(ending: string, right: string): boolean {
  if (isKnownEnding(ending.slice(ending.lastIndexOf('.') + 1))) return false;
  return nearest(ending, [right], () => 1) !== undefined;
}

function isMisspelling(name: string, right: string): boolean {
  const letters = Math.min(name.length, right.length);
  if (letters < 5 || name.replace(/\d/g, '') === right.replace(/\d/g, '')) return false;
  const changes = distance(name, right);
  return changes <= (letters < 8 ? 1 : 2) || (changes === 2 && sorted(name) === sorted(right));
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function partsOf(domain: string): { name: string; ending: string } {
  const dot = domain.indexOf('.');
  return { name: domain.slice(0, dot), ending: domain.slice(dot) };
}
