import { filesOf, slugOf } from '../lib/content/checks/collection';
import { contentPaths, readContentFile } from '../lib/content/checks/content-file';
import { checkFields } from '../lib/content/checks/fields';
import { contentDirectory } from '../lib/content/directory';
import type { ContentType, Fields } from '../lib/content/schema';

/** The documents of one type that a published site was made from, with their file names. */
export function documentsOf<T extends ContentType>(
  type: T,
  content = contentDirectory,
): (Fields<T> & { slug: string; file: string })[] {
  const files = contentPaths(content).flatMap((path) => {
    const read = readContentFile(content, path);
    const checked = Array.isArray(read) ? read : checkFields(read);
    return Array.isArray(checked) ? [] : [checked];
  });
  return filesOf(files, type).map((file) => ({ ...(file.checked as Fields<T>), slug: slugOf(file), file: file.path }));
}
