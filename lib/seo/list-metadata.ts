import type { Metadata } from 'next';
import type { ListPage } from '../content/pagination';
import { t } from '../language';
import { listAddress } from '../routes';
import { pageMetadata } from './metadata';

type List = { address: string; wholeTitle: string; description: string };

/** The head of one page of a list: each further page has a title and description of its own. */
export function listMetadata(
  { address, wholeTitle, description }: List,
  { number, count }: ListPage<unknown>,
): Metadata {
  return pageMetadata({
    address: listAddress(address, number),
    title: number === 1 ? wholeTitle : t('list.title', { title: wholeTitle, page: number }),
    description: number === 1 ? description : t('list.description', { description, page: number, pages: count }),
    page: { listAddress: address, number, count },
  });
}
