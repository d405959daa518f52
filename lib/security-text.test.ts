import { beforeEach, expect, it, vi } from 'vitest';
import type { Site } from './content/source';

vi.mock('./content/source', async () => (await import('./cards/samples')).sampleSource());

const { sampleSite } = await import('./cards/samples');
const { securityText } = await import('./security-text');

const security: NonNullable<Site['security']> = {
  contact: 'https://code.example/advisories/new',
  expires: '2027-11-01T00:00:00.000Z',
};

beforeEach(() => {
  delete sampleSite.security;
});

function textWith(fields: Partial<typeof security>): string | undefined {
  sampleSite.security = { ...security, ...fields };
  return securityText();
}

it('there is no security.txt without a contact', () => {
  expect(securityText()).toBeUndefined();
});

it('security.txt says where to report, until when, in which language, and where it stands', () => {
  expect(textWith({})).toBe(
    [
      'Contact: https://code.example/advisories/new',
      'Expires: 2027-11-01T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://foundation.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

it.each([
  ['https://code.example/policy', 'https://code.example/policy'],
  ['/rules/security', 'https://foundation.example/rules/security'],
])('it names the page %s, which says how reports are handled', (policy, written) => {
  expect(textWith({ policy })?.split('\n')).toContain(`Policy: ${written}`);
});

it.each([
  ['mailto:security@foundation.example', 'mailto:security@foundation.example'],
  ['/contact', 'https://foundation.example/contact'],
])('a contact %s is written whole', (contact, written) => {
  expect(textWith({ contact })).toMatch(new RegExp(`^Contact: ${written}\n`));
});
