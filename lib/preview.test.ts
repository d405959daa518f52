import { describe, expect, it } from 'vitest';
import { isPreviewAt } from './preview';

const address = 'https://foundation.example';

describe('a build', () => {
  it.each([undefined, '', address, 'https://foundation.example/', 'HTTPS://Foundation.example'])(
    'for %s is the site itself',
    (place) => {
      expect(isPreviewAt(address, place)).toBe(false);
    },
  );

  it.each([
    'https://change-12.previews.example',
    'http://foundation.example',
    'https://foundation.example:8443',
    'https://foundation.example/staging',
  ])('for %s is a preview', (place) => {
    expect(isPreviewAt(address, place)).toBe(true);
  });

  it.each(['foundation.example', '/preview', 'https://'])('for %s is for nowhere', (place) => {
    expect(() => isPreviewAt(address, place)).toThrow(
      /SITE_URL is ".*"; it has to be the web address .* such as https/,
    );
  });
});
