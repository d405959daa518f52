export const permalinksHelp = `npm run permalinks

Adds every address that is published now to permalinks.txt in the content folder (CONTENT_DIR names another one), and
sorts it: pages of documents, authors, categories, years, and the portal's own. Not what is a draft or still to come.
It takes none away: an address that was published answers for ever, or has a redirect in redirects.yml.

Exit codes
  0  the list is complete
  1  a file of the content folder cannot be read; npm run check says why
  2  the command was called in a wrong way`;
