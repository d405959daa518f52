import { readFileSync } from 'node:fs';

type Font = { name: string; data: Buffer; weight: 400 | 600 };

const folder = 'node_modules/@fontsource/funnel-sans/files';

/** The font of drawn text; letters outside Latin-1 come from the second family. For `fontFamily`. */
export const drawnFamily = 'Funnel Sans, Funnel Sans Ext';

/** The fonts of drawn text for satori, which reads WOFF but not WOFF2. */
export function drawnFonts(): Font[] {
  return ([400, 600] as const).flatMap((weight) => [
    { name: 'Funnel Sans', data: fontFile('latin', weight), weight },
    { name: 'Funnel Sans Ext', data: fontFile('latin-ext', weight), weight },
  ]);
}

function fontFile(subset: string, weight: number): Buffer {
  return readFileSync(`${folder}/funnel-sans-${subset}-${weight}-normal.woff`);
}
