import type { MetadataRoute } from 'next';
import { palette } from '../design/tokens';
import { routes } from '../routes';
import { tiles } from './tiles';

type Site = { name: string; shortName: string; description: string; locale: string };

/** What a system shows of the site on a home screen. It opens in the browser: a portal is no app. */
export function webManifest({ name, shortName, description, locale }: Site): MetadataRoute.Manifest {
  const paper = palette('light')('paper');
  return {
    name,
    short_name: shortName,
    description,
    lang: locale,
    start_url: routes.home,
    display: 'browser',
    theme_color: paper,
    background_color: paper,
    icons: [
      ...tiles.map(({ file, side, purpose }) => ({
        src: routes.appIcon(file),
        sizes: `${side}x${side}`,
        type: 'image/png',
        purpose,
      })),
      { src: routes.icon, sizes: 'any', type: 'image/svg+xml' },
    ],
  };
}
