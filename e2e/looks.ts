/** The ways in which a visitor’s system may ask for colours. Without motion a colour is there at once. */
export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' },
} as const;
