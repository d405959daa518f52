declare module 'wawoff2' {
  /** The TrueType or OpenType file of a WOFF2 file. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
