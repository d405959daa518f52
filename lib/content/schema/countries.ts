/** Codes that name a region to `Intl` but no country to ISO 3166-1. */
const notCountries = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'XK',
  'ZZ',
  'QO',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
]);

/** What people call countries, in English; in full and short. */
const names = (['long', 'short'] as const).map(
  (style) => new Intl.DisplayNames('en', { type: 'region', fallback: 'none', style }),
);

/** Whether it is a country’s two letters, ISO 3166-1 alpha-2, in capitals. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || notCountries.has(code)) return false;
  // A code that is no longer in use has a canonical form that differs: UK becomes GB.
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` && names[0]?.of(code) !== undefined;
}

/** The two letters of each country, by its English names. */
export function countryCodes(): Map<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  const known = names.flatMap((one) => codes.map((code) => [one.of(code) ?? code, code] as const));
  return new Map([['USA', 'US'], ...known]);
}
