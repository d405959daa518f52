declare module 'gray-matter/lib/engines.js' {
  const engines: Record<string, { parse(text: string): unknown }>;
  export default engines;
}

declare module 'gray-matter/lib/utils.js' {
  const utils: { toString(input: string | Buffer): string };
  export default utils;
}
