import { PHASE_PRODUCTION_BUILD } from 'next/constants.js';

/**
 * A build writes a raw static export to `.export`, which `publish/` finishes into `out/`.
 * `experimental.inlineCss` puts a page's styles into its document: one request, one round trip.
 *
 * @param {string} phase what Next.js is about to do
 * @returns {import('next').NextConfig}
 */
export default function nextConfig(phase) {
  return {
    output: 'export',
    distDir: phase === PHASE_PRODUCTION_BUILD ? '.export' : '.next',
    poweredByHeader: false,
    reactStrictMode: true,
    agentRules: false,
    serverExternalPackages: ['esbuild', '@resvg/resvg-js'],
    // `npm test` runs the compiler itself, once, over every file of the project.
    typescript: { ignoreBuildErrors: true },
    experimental: { inlineCss: true, agentUpgrade: false },
  };
}
