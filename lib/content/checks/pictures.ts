import { inlinePicture } from '../inline-pictures';
import { localPicture } from '../markdown/allow-list';
import { mediaFolder } from '../media';
import { member, person, post, project, site } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';
import { type Targets, targetOf } from './targets';

/** Every picture that a document’s fields name is a file of this site. */
export function checkPictures(files: readonly CheckedFile[], targets: Targets): Finding[] {
  const uses = [
    ...filesOf(files, post).map((file) => use(file, file.checked.image?.src, ['image', 'src'])),
    ...filesOf(files, project).map((file) => use(file, file.checked.logo, ['logo'])),
    ...filesOf(files, member).map((file) => use(file, file.checked.logo?.light, ['logo', 'light'])),
    ...filesOf(files, member).map((file) => use(file, file.checked.logo?.dark, ['logo', 'dark'])),
    ...filesOf(files, person).map((file) => use(file, file.checked.photo, ['photo'])),
    // Those for shared links too: networks want to know their size, and a picture elsewhere can vanish.
    ...filesOf(files, site).map((file) => use(file, file.checked.shareImage, ['shareImage'])),
    ...filesOf(files, post).map((file) => use(file, file.checked.seo.image, ['seo', 'image'])),
  ].flat();
  return uses.flatMap(({ file, src, field }) => {
    const fault = pictureFault(src, targets);
    return fault === undefined ? [] : [file.finding('picture', fault, field)];
  });
}

/** What is wrong with a picture’s address, for an editor; undefined where it is right. */
export function pictureFault(src: string, { files, broken }: Targets): string | undefined {
  if (!localPicture.test(src)) {
    return `The picture \`${src.slice(0, 80)}\` is not on this site. Save it in ${mediaFolder}/ and write /${mediaFolder}/ and its file name.`;
  }
  if (/^\/[^?#]*[?#]/.test(src))
    return `The picture ${src.slice(0, 80)} has a query or an anchor. Write the address of the file alone.`;
  const address = inlinePicture(src)?.address ?? targetOf(src);
  const reason = broken.get(address);
  if (reason !== undefined) return `The picture ${src.slice(0, 80)} is broken: ${reason}. Save it again.`;
  if (src.startsWith('data:') || files.has(address)) return undefined;
  return `There is no picture ${targetOf(src)}. Save it in ${mediaFolder}/, or mend the name.`;
}

function use(file: CheckedFile, src: string | undefined, field: PropertyKey[]) {
  return src === undefined ? [] : [{ file, src, field }];
}
