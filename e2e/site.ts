import { contentDirectory } from '../lib/content/directory';
import { readData } from '../lib/content/read-data';
import { site } from '../lib/content/schema';

/** The origin of the published site, which its pages name themselves by; and the day up to which its members are known. */
export const { url: origin, membersAsOf } = readData(site, contentDirectory);
