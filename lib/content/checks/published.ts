import { ownAddresses, routes } from '../../routes';
import { event, notice, person, post } from '../schema';
import { authorsOf, categoriesOf, yearsOf } from '../topics';
import { documentClaims } from './addresses';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import { isPublished } from './targets';

/**
 * The addresses that readers may keep: pages of documents, unlisted posts too, of authors, categories and years, and
 * the portal's own. Further pages of lists, feeds and files are not among them: they move by themselves. Nor are the
 * lists of projects and members that have something in common, and those of months: they follow from the documents.
 */
export function publishedAddresses(files: readonly CheckedFile[], now: Date): string[] {
  return addressesOf(files.filter((file) => isPublished(file, now)));
}

/** Those addresses, and those that have ended by themselves since: `expireAt` is past, and the file is still there. */
export function addressesUpTo(files: readonly CheckedFile[], now: Date): string[] {
  return addressesOf(files.filter((file) => isPublished(withoutEnd(file), now)));
}

function addressesOf(published: readonly CheckedFile[]): string[] {
  const listed = filesOf(published, post).flatMap(({ checked }) => (checked.hidePost === true ? [] : [checked]));
  const people = filesOf(published, person).map(({ checked }) => checked);
  return [
    ...ownAddresses.filter((address) => !address.includes('.') && address !== routes.notFound),
    ...documentClaims(published).map(({ address }) => address),
    ...authorsOf(listed, people).map(({ name }) => routes.author(name)),
    ...categoriesOf(listed).map(({ name }) => routes.category(name)),
    ...yearsOf(listed).map(({ name }) => routes.year(name)),
  ];
}

function withoutEnd(file: CheckedFile): CheckedFile {
  const ends = [post, event, notice].some((type) => filesOf([file], type).length > 0);
  return ends ? { ...file, checked: { ...file.checked, expireAt: undefined } } : file;
}
