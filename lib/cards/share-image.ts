import { t } from '../language';
import { routes } from '../routes';
export type ShareImage = { address: string; width: number; height: number; type: string; alt: string };
export function shareImage(page: string, own?: { src: string; alt: string }): ShareImage {
  return {
    address: own?.src ?? routes.card(page),
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: own?.alt ?? t('home.latest'),
  };
}
