import type { Enclosure } from './enclosure';

/** What a feed says about something that was published, in any format. Addresses are whole, moments ISO 8601 in UTC. */
export type Entry = {
  /** Its canonical address, which also says for ever which entry it is. */
  url: string;
  title: string;
  summary: string;
  /** HTML that stands by itself. */
  content: string;
  published: string;
  updated: string;
  authors: readonly { name: string; url: string }[];
  categories: readonly string[];
  /** The address of the page whose categories these are. */
  categoryScheme: string;
  enclosure?: Enclosure | undefined;
};

/** Reads an entry once a document is written that it stands in: of thousands in a list, a document has fifty. */
export type EntryReader = () => Promise<Entry>;
