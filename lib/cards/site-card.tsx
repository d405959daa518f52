import satori from 'satori';
import { drawing, svgFile, themePaints } from '../design/drawing';
import { drawnFamily, drawnFonts } from '../design/fonts';
import { layers } from '../design/marks';
import { png } from '../design/png';
import { palette } from '../design/tokens';
import { site } from '../site';

/** The size of a share card in pixels, as social networks show it whole. */
const cardSize = { width: 1200, height: 630 };

/** The picture for shared links of pages without one of their own, as PNG. */
export async function siteCard(): Promise<Uint8Array<ArrayBuffer>> {
  return png(await satori(<Card />, { ...cardSize, fonts: drawnFonts() }));
}

function Card() {
  const colour = palette('light');
  const column = { display: 'flex', flexDirection: 'column' } as const;
  return (
    <div
      style={{
        ...column,
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        boxSizing: 'border-box',
        padding: '44px 72px 40px',
        background: colour('paper'),
        color: colour('ink'),
        fontFamily: drawnFamily,
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexGrow: 1 }}>
        <div style={{ ...column, width: 560 }}>
          <div style={{ fontSize: 78, fontWeight: 600, letterSpacing: -1.7, lineHeight: 1.02 }}>{site.name}</div>
          <div style={{ fontSize: 29, marginTop: 28, color: colour('muted'), lineHeight: 1.38 }}>
            {site.description}
          </div>
        </div>
        <img src={figure(424)} width={424} height={424} />
      </div>
      <div style={{ display: 'flex', borderTop: `2px solid ${colour('rule')}`, paddingTop: 24, fontSize: 27 }}>
        {new URL(site.url).host}
      </div>
    </div>
  );
}

/** The figure of the home page as an address of an image, `side` pixels wide. */
function figure(side: number): string {
  const svg = svgFile(side, side, drawing(layers, themePaints(palette('light')), { x: 0, y: 0, side, line: 1.5 }));
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
