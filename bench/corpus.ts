import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkedFiles } from '../lib/content/checks/checked-files';
import { publishedAddresses } from '../lib/content/checks/published';
import { addToLedger } from '../lib/content/permalinks';
import { memberDocuments } from './filler/members';
import { type CorpusSize, namesOf } from './filler/names';
import { otherDocuments } from './filler/others';
import { pictureFiles, renderPicture } from './filler/pictures';
import { postDocuments } from './filler/posts';
import { projectDocuments } from './filler/projects';
import { siteDocuments } from './filler/site';

export type { CorpusSize } from './filler/names';

/** A moment at which everything in a corpus is published. */
const afterAllPosts = new Date('2026-11-01T00:00:00Z');

/**
 * Writes a content folder of filler, with links, tables, code and pictures, in which the checks find
 * no fault. The same size gives the same bytes each time; a larger corpus leads to more addresses.
 * The words of the interface are those of `content/messages`.
 *
 * @param directory an empty folder, or one that is not there yet
 * @param size how many documents of each kind, at least one of each
 * @throws where the folder cannot be written to, or the working directory is not the project
 */
export async function writeCorpus(directory: string, size: CorpusSize): Promise<void> {
  const names = namesOf(size);
  const documents = [
    ...siteDocuments(),
    ...postDocuments(names),
    ...memberDocuments(names),
    ...projectDocuments(names),
    ...otherDocuments(names),
  ];
  for (const { path, text } of documents) await writeInto(directory, path, text);
  for (const picture of pictureFiles) await writeInto(directory, `media/${picture.file}`, await renderPicture(picture));
  await cp('content/messages', join(directory, 'messages'), { recursive: true });
  addToLedger(directory, publishedAddresses(checkedFiles(directory).files, afterAllPosts));
}

/**
 * Changes one post of a corpus as an editor would: one sentence more at its end.
 *
 * @returns the path of the post that has changed
 * @throws where the corpus has no post
 */
export async function changeOnePost(directory: string): Promise<string> {
  const [first] = (await readdir(join(directory, 'posts'))).sort();
  const path = join(directory, 'posts', String(first));
  await writeFile(path, `${await readFile(path, 'utf8')}\nOne sentence was added.\n`);
  return path;
}

async function writeInto(directory: string, path: string, content: string | Buffer): Promise<void> {
  const file = join(directory, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
