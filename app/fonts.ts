import localFont from 'next/font/local';

/*
 * Two families: Funnel Sans for words, Geist Mono for dates, labels and code. Latin Extended is a
 * file of its own, which a browser asks for only where a page has such a letter; the ranges are
 * those of the packages (`unicode.json`). `optional`: a font that comes late is used from the next
 * page on, so nothing ever shifts. Next.js reads these calls without running them: literals only.
 */

const sansLatin = localFont({
  src: '../node_modules/@fontsource-variable/funnel-sans/files/funnel-sans-latin-wght-normal.woff2',
  variable: '--font-sans-latin',
  weight: '300 800',
  display: 'optional',
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const sansExt = localFont({
  src: '../node_modules/@fontsource-variable/funnel-sans/files/funnel-sans-latin-ext-wght-normal.woff2',
  variable: '--font-sans-ext',
  weight: '300 800',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

const monoLatin = localFont({
  src: '../node_modules/@fontsource/geist-mono/files/geist-mono-latin-400-normal.woff2',
  variable: '--font-mono-latin',
  weight: '400',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const monoExt = localFont({
  src: '../node_modules/@fontsource/geist-mono/files/geist-mono-latin-ext-400-normal.woff2',
  variable: '--font-mono-ext',
  weight: '400',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

/** Makes the fonts known to `--font-sans` and `--font-mono`. */
export const fontVariables = [sansLatin, sansExt, monoLatin, monoExt].map(({ variable }) => variable).join(' ');
