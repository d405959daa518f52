/**
 * Next writes a raw static export to `.export`; `publish/` finishes it into `out/`.
 * `experimental.inlineCss` puts a page's styles into its document: one request, one round trip.
 *
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  output: 'export',
  distDir: process.env.NODE_ENV === 'production' ? '.export' : '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  serverExternalPackages: ['esbuild', '@resvg/resvg-js'],
  // `npm test` runs the compiler itself, once, over every file of the project.
  typescript: { ignoreBuildErrors: true },
  experimental: { inlineCss: true, agentUpgrade: false },
};

export default nextConfig;
