import { createHash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import { routes } from '../../lib/routes';

/** Headers of the answers below an address: `/*` is every one, `/islands/*` those of a folder. */
export type HeaderRule = { path: string; headers: Readonly<Record<string, string>> };

/** What is published with a hash of its content in its name: it never changes (RFC 8246). */
const hashed = [
  ...['/_next/static/*', '/islands/*', '/media/inline/*', '/media/sized/*'],
  // Pagefind’s module, its list of languages and its WebAssembly have no hash, and are asked for again.
  ...['fragment', 'index', 'filter'].map((part) => `${dirname(routes.searchIndex)}/${part}/*`),
];

/** A browser may keep anything, and asks each time whether it is still the newest (RFC 9111). */
export const revalidate = 'public, max-age=0, must-revalidate';

/** The texts of everything that stands in a page and is not markup. */
export type Inline = { styles: Iterable<string>; scripts: Iterable<string> };

/** What the headers of a site depend on. */
export type HeaderSource = {
  inline: Inline;
  /** Keeps everything out of search results, what is no page among it. */
  noindex: boolean;
};

/**
 * The headers of a site: the one source that every dialect is written from. No two rules set the same
 * header for the same address, because hosts differ in what they make of that; `revalidate`, which
 * Netlify and Cloudflare send by themselves, is therefore not among them.
 */
export function headerRules({ inline, noindex }: HeaderSource): HeaderRule[] {
  return [
    { path: '/*', headers: { ...securityHeaders(inline), ...(noindex && { 'X-Robots-Tag': 'noindex' }) } },
    ...hashed.map((path) => ({ path, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })),
  ];
}

function securityHeaders(inline: Inline): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inline),
    // RFC 6797, two years. Other names below the domain are not ours to speak for.
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Feed readers and other sites may show pictures; nothing here depends on who asks for it.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

const unusedFeatures = [
  ...[
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
  ],
  ...['microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

/**
 * Lets the search compile the WebAssembly that it is written in (Pagefind). It allows that and nothing
 * else: text still never becomes script, and only a script of this site can start a module at all. It
 * holds for every page, because hosts differ in what they make of two policies for one address: most send
 * both, and a browser then allows only what both allow.
 *
 * Source: https://www.w3.org/TR/CSP3/#wasm-integration
 */
const webAssembly = "'wasm-unsafe-eval'";

/**
 * What a page may load and run: files of this site, the styles and rules that it was published with, and
 * the player of a video once a visitor asks for it.
 *
 * Source: https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({ styles, scripts }: Inline): string {
  const self = "'self'";
  const policy = {
    'default-src': ["'none'"],
    'script-src': [self, webAssembly, ...hashes(scripts)],
    'style-src': hashes(styles),
    'img-src': [self],
    'font-src': [self],
    'connect-src': [self],
    'manifest-src': [self],
    'worker-src': [self],
    'frame-src': ['https://www.youtube-nocookie.com'],
    'form-action': [self],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

function hashes(texts: Iterable<string>): string[] {
  const all = [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(all)].sort();
}
