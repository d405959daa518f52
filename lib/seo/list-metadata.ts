import type { Metadata } from 'next';
import type { ListPage } from '../content/pagination';
import { longestDescription } from '../content/posts';
import { cutAtWord } from '../cut-at-word';
import { byMediaType, type DataFiles } from '../facet-lists';
import { t } from '../language';
import { listAddress } from '../routes';
import { pageMetadata } from './metadata';

type List = {
  address: string;
  wholeTitle: string;
  description: string;
  /** The page whose feeds it offers, where these are not its own. */
  feed?: { address: string } | undefined;
  /** All of it as data. */
  files?: DataFiles;
  noindex?: boolean;
};

/** What tells the pages of a list apart has to fit behind its description. */
const roomForPosition = 24;

/** The head of one page of a list: each further page has a title and description of its own. */
export function listMetadata(
  { address, wholeTitle, description, feed, files, noindex = false }: List,
  { number, count }: ListPage<unknown>,
): Metadata {
  const beginning = cutAtWord(description, longestDescription - roomForPosition);
  return pageMetadata({
    address: listAddress(address, number),
    title: number === 1 ? wholeTitle : t('list.title', { title: wholeTitle, page: number }),
    description:
      number === 1 ? description : t('list.description', { description: beginning, page: number, pages: count }),
    feedsOf: feed?.address ?? address,
    ...(files && { files: byMediaType(files) }),
    noindex,
    page: { listAddress: address, number, count },
  });
}
