import { availableParallelism } from 'node:os';
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js';

/**
 * A build writes a raw static export to `.export`, which `publish/` finishes into `out/`.
 *
 * @param {string} phase what Next.js is about to do
 * @returns {import('next').NextConfig}
 */
export default function nextConfig(phase) {
  return {
    output: 'export',
    distDir: phase === PHASE_PRODUCTION_BUILD ? '.export' : '.next',
    // The same content gives the same files.
    generateBuildId: () => 'site',
    poweredByHeader: false,
    reactStrictMode: true,
    agentRules: false,
    serverExternalPackages: ['esbuild', '@resvg/resvg-js', 'harfbuzzjs', 'svgo', 'wawoff2'],
    // What a router in the browser would ask for ahead of a visitor. Nothing of it is published, and to
    // make it takes as long as to render the page.
    turbopack: { resolveAlias: { './collect-segment-data': './next/no-segment-data.ts' } },
    // `npm test` runs the compiler itself, once, over every file of the project.
    typescript: { ignoreBuildErrors: true },
    experimental: { agentUpgrade: false, cpus: availableParallelism(), prefetchInlining: false },
  };
}
