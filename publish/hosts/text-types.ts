/**
 * The media types of texts that people may open by themselves, by the ending of their files. All are UTF-8, and
 * have to be sent with that: a browser would take a text without a charset for that of an old Windows.
 */
export const textTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  ics: 'text/calendar',
  md: 'text/markdown',
  txt: 'text/plain',
};
