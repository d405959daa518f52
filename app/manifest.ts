import type { MetadataRoute } from 'next';
import { webManifest } from '@/lib/icons/web-manifest';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

export default function manifest(): MetadataRoute.Manifest {
  return webManifest(site);
}
