import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { site } from '../site';

/** The size of a share card in pixels, as social networks show it whole. */
const cardSize = { width: 1200, height: 630 };

const colours = { paper: '#fcfbf8', ink: '#1b2230', muted: '#5a6172', accent: '#c0361a', edge: '#8a93a3' };

/** The picture for shared links of pages without one of their own, as PNG. */
export async function siteCard(): Promise<Buffer> {
  const font = await readFile('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff');
  const svg = await satori(<Card />, { ...cardSize, fonts: [{ name: 'Source Sans 3', data: font, weight: 600 }] });
  return new Resvg(svg).render().asPng();
}

function Card() {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 80,
        background: colours.paper,
        color: colours.ink,
      }}
    >
      <svg width="150" height="150" viewBox="0 0 32 32">
        <path d="M16 17.4 3 23.1l13 5.9 13-5.9z" fill={colours.edge} />
        <path d="M16 10.9 3 16.6l13 5.9 13-5.9z" fill={colours.ink} />
        <path d="M16 3 3 9.2l13 6.2 13-6.2z" fill={colours.accent} />
      </svg>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ fontSize: 84, letterSpacing: -2, lineHeight: 1.05 }}>{site.name}</div>
        <div style={{ fontSize: 34, marginTop: 28, color: colours.muted, lineHeight: 1.35 }}>{site.description}</div>
      </div>
    </div>
  );
}
