import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { searchKinds } from '@/lib/search';
import { site } from '@/lib/site';

type Data = Record<`data-${string}`, string>;

/** What every search knows and says: addresses, and words with places in braces for what was looked for and found. */
function common(): Data {
  const query = '{query}';
  const number = '{number}';
  const type = '{type}';
  return {
    'data-index': routes.searchIndex,
    'data-engine': routes.island('search-engine'),
    'data-spelling': routes.searchWords,
    'data-busy': t('search.busy'),
    'data-found': t('search.found', { query, number }),
    'data-found-in': t('search.foundIn', { query, number, type }),
    'data-nothing': t('search.nothing', { query }),
    'data-nothing-in': t('search.nothingIn', { query, type }),
    'data-corrected': t('search.corrected', { query, number, shown: '{shown}' }),
    'data-failed': t('search.failed'),
  };
}

/** The words of the page of the search; an entry says of which type it is. */
export function pageWords(): Data {
  const title = t('search.titleFor', { query: '{query}' });
  return {
    ...common(),
    'data-title': t('layout.documentTitle', { title, site: site.shortName }),
    ...Object.fromEntries(searchKinds.map((kind) => [`data-${kind}`, t(`searchKind.${kind}`)])),
  };
}

/** The words of the dialog; a heading names the entries of a type. */
export function dialogWords(): Data {
  return { ...common(), ...Object.fromEntries(searchKinds.map((kind) => [`data-${kind}`, t(`searchType.${kind}`)])) };
}
