import type { Piece } from '../design/marks';

/** The size of a share card in pixels, as social networks show it whole. */
export const cardSize = { width: 1200, height: 630 };

/** What is drawn beside the words of a card. */
export type Figure =
  | { kind: 'drawing'; pieces: readonly Piece[] }
  | { kind: 'monogram'; letters: string; tint: number; isRound: boolean }
  /** A leaf of a calendar. */
  | { kind: 'day'; day: string; month: string }
  /** A picture below `/media`: a logo stands whole on a light ground, a photo fills a circle. */
  | { kind: 'logo' | 'photo'; src: string };

/** The picture for shared links of a page, and what it says. */
export type ShareCard = {
  /** The address of the page. */
  page: string;
  title: string;
  /** What the page is, or is about. */
  section: string;
  /** A date, a tier, a number of entries. */
  detail?: string | undefined;
  figure: Figure;
  /** The page’s own picture below `/media`, which takes the card’s place in shared links. */
  picture?: { src: string; alt: string } | undefined;
};
