declare module 'gray-matter/lib/engines.js' {
  const engines: Record<string, { parse(text: string): unknown }>;
  export default engines;
}
