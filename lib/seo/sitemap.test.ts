import { describe, expect, it, vi } from 'vitest';

vi.mock('../content/source', () => ({ site: { url: 'https://foundation.example' } }));

const { sitemapPartCount, sitemapPartXml, sitemapXml } = await import('./sitemap');

const entries = [
  { address: '/', changed: '2021-05-01T10:00:00.000Z' },
  { address: '/blog/ünï’s & <more>', changed: '2021-04-01', pictures: ['/media/a b.png'] },
  { address: '/about' },
];

describe('the sitemap', () => {
  it('names each page in its canonical form, with when it changed where that is known, and its pictures', async () => {
    const xml = await sitemapXml(entries);
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual([
      'https://foundation.example/',
      'https://foundation.example/blog/%C3%BCn%C3%AF%E2%80%99s%20&amp;%20%3Cmore%3E',
      'https://foundation.example/about',
    ]);
    expect(xml.match(/<lastmod>/g)).toHaveLength(2);
    expect(xml).toContain('<lastmod>2021-05-01T10:00:00.000Z</lastmod>');
    expect(xml).toContain('<image:loc>https://foundation.example/media/a%20b.png</image:loc>');
  });

  it('is an index of further files where one cannot name all pages', async () => {
    expect(sitemapPartCount(entries)).toBe(0);
    expect(sitemapPartCount(entries, 2)).toBe(2);
    const index = await sitemapXml(entries, 2);
    expect(index).toContain('<sitemapindex');
    expect(index).toContain('<loc>https://foundation.example/sitemaps/1.xml</loc><lastmod>2021-05-01T10:00:00.000Z');
    expect(index).toContain('<loc>https://foundation.example/sitemaps/2.xml</loc></sitemap>');
    const parts = await Promise.all([1, 2].map((number) => sitemapPartXml(entries, number, 2)));
    expect(parts.map((part) => part.match(/<loc>/g)?.length)).toEqual([2, 1]);
    expect(parts[1]).toContain('<loc>https://foundation.example/about</loc>');
  });
});
