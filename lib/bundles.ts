import chunk from 'lodash/chunk.js';

/**
 * The addresses of many small files, several for each file that Next.js exports: it takes 4 ms for each, whatever is in
 * it. `publish/` puts every one at its address.
 *
 * @returns for the path of each bundle, such as `/1.json`, the addresses in it
 */
export function bundlesOf(addresses: readonly string[], size: number): ReadonlyMap<string, readonly string[]> {
  return new Map(chunk(addresses, size).map((some, index) => [`/${index + 1}.json`, some]));
}

/** The paths below a route of bundles: the bundles in a build; in development, where each file is asked for alone, all of them. */
export function bundlePaths(
  bundles: ReadonlyMap<string, readonly string[]>,
  pathOf: (address: string) => string,
): string[] {
  if (process.env.NODE_ENV === 'production') return [...bundles.keys()];
  return [...bundles.values()].flat().map(pathOf);
}
