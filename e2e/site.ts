import { contentDirectory } from '../lib/content/directory';
import { readData } from '../lib/content/read-data';
import { site } from '../lib/content/schema';

/** The origin of the published site, which its pages name themselves by. */
export const { url: origin } = readData(site, contentDirectory);
