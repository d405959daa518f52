import { inlinePicture } from '../inline-pictures';
import { localPicture } from '../markdown/allow-list';
import { mediaFolder } from '../media';
import { member, person, post, project, site } from '../schema';
import { filesOf } from './collection';
import { type Fault, findingOf, quoted } from './fault';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';
import { largestPicture, megabytes } from './media';
import { nearest } from './nearest';
import { type Targets, targetOf } from './targets';

/** Every picture that a document’s fields name is a file of this site, and has words for who cannot see it. */
export function checkPictures(files: readonly CheckedFile[], targets: Targets): Finding[] {
  const uses = [
    ...filesOf(files, post).map((file) => use(file, file.checked.image?.src, 'image', 'src')),
    ...filesOf(files, project).map((file) => use(file, file.checked.logo, 'logo')),
    ...filesOf(files, member).map((file) => use(file, file.checked.logo?.light, 'logo', 'light')),
    ...filesOf(files, member).map((file) => use(file, file.checked.logo?.dark, 'logo', 'dark')),
    ...filesOf(files, person).map((file) => use(file, file.checked.photo, 'photo')),
    // Those for shared links too: networks want to know their size, and a picture elsewhere can vanish.
    ...filesOf(files, site).map((file) => use(file, file.checked.shareImage, 'shareImage')),
    ...filesOf(files, post).map((file) => use(file, file.checked.seo.image, 'seo', 'image')),
  ];
  return [
    ...uses.flatMap(({ file, src, field }) =>
      src === undefined ? [] : pictureFaults(src, targets).map((fault) => fieldFinding(file, fault, src, field)),
    ),
    ...filesOf(files, post).flatMap((file) => {
      const { src = '', alt = '' } = file.checked.image ?? {};
      return altFault(src, alt).map((fault) => fieldFinding(file, fault, alt, ['image', 'alt']));
    }),
  ];
}

function fieldFinding(file: CheckedFile, fault: Fault, value: string, field: PropertyKey[]): Finding {
  return findingOf(file.finding(fault.rule, fault.message, field), fault, value);
}

function use(file: CheckedFile, src: string | undefined, ...field: PropertyKey[]) {
  return { file, src, field };
}

/** What is wrong with a picture’s address. */
export function pictureFaults(src: string, targets: Targets): Fault[] {
  if (src.trim() === '') {
    return [
      { rule: 'picture', message: `The picture has no file. Write /${mediaFolder}/ and its name, or take it out.` },
    ];
  }
  if (src.startsWith('data:')) return inlineFaults(src, targets);
  const fault = fileFault(src, targets);
  return fault === undefined ? [] : [{ rule: 'picture', ...fault }];
}

/** A picture that stands in the text itself. The build makes a file of it. */
function inlineFaults(src: string, { broken }: Targets): Fault[] {
  const picture = localPicture.test(src) ? inlinePicture(src) : undefined;
  if (picture === undefined) {
    const message = `The picture \`${quoted(src)}\` cannot be read. Save it in ${mediaFolder}/ and write /${mediaFolder}/ and its file name.`;
    return [{ rule: 'picture', message }];
  }
  const reason = broken.get(picture.address);
  if (reason !== undefined) {
    return [{ rule: 'picture', message: `The picture ${quoted(src)} is broken: ${reason}. Save it again.` }];
  }
  const size = picture.bytes.length;
  const where = `Save it as a file in ${mediaFolder}/ and write /${mediaFolder}/ and its name`;
  if (size > largestPicture) {
    const message = `The picture in the text has ${megabytes(size)}; at most ${megabytes(largestPicture)} are published. ${where}, with fewer pixels.`;
    return [{ rule: 'picture', message }];
  }
  const message = `A whole picture stands in the text, which nobody can read around. ${where}.`;
  return [{ rule: 'inline-picture', severity: 'warning', message }];
}

function fileFault(src: string, targets: Targets): Omit<Fault, 'rule'> | undefined {
  const { files, broken } = targets;
  const shown = quoted(src);
  const meant = meantFile(src, files);
  if (!localPicture.test(src)) {
    const mend = meant === undefined ? undefined : { right: meant, isSafe: true };
    return { message: `The picture \`${shown}\` is not on this site. ${instruction(meant)}`, mend };
  }
  const address = targetOf(src);
  if (/[?#]/.test(src)) {
    const message = `The picture ${shown} has a query or an anchor. Write the address of the file alone.`;
    return { message, mend: { right: src.replace(/[?#].*$/s, ''), isSafe: files.has(address) } };
  }
  const reason = broken.get(address);
  if (reason !== undefined) return { message: `The picture ${shown} is broken: ${reason}. Save it again.` };
  return files.has(address) ? undefined : missing(address, files);
}

function instruction(meant: string | undefined): string {
  if (meant !== undefined) return `Write ${meant}.`;
  return `Save it in ${mediaFolder}/ and write /${mediaFolder}/ and its file name.`;
}

/** The file that a path without its first slash or folder means: `media/a.png`, `../media/a.png`, `a.png`. */
function meantFile(src: string, files: ReadonlySet<string>): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/[/\\]/i.test(src)) return undefined;
  const path = targetOf(src).replace(/^(\.{0,2}\/)*(content\/)?/, '');
  return [`/${path}`, `/${mediaFolder}/${path}`].find((address) => files.has(address));
}

/** No such file. Hosts tell capitals from small letters, though the editor’s own machine may not. */
function missing(address: string, files: ReadonlySet<string>): Omit<Fault, 'rule'> {
  const sameLetters = [...files].find((file) => file.toLowerCase() === address.toLowerCase());
  if (sameLetters !== undefined) {
    const message = `There is no picture ${address}, but ${sameLetters}: capitals and small letters differ. Write the name as the file has it.`;
    return { message, mend: { right: sameLetters, isSafe: true } };
  }
  const near = nearest(address, files);
  const hint = near === undefined ? '' : ` (the nearest is ${near})`;
  const message = `There is no picture ${quoted(address)}. Save it in ${mediaFolder}/, or mend the name${hint}.`;
  return { message, mend: near === undefined ? undefined : { right: near } };
}

/** What is wrong with the words for who cannot see a picture (WCAG 1.1.1). An empty text says that it is decoration. */
export function altFault(src: string, alt: string | undefined): Fault[] {
  if (alt === undefined) {
    const message =
      'The picture has no text for who cannot see it. Write what it shows: `![What it shows](/media/file.png)`; for mere decoration `<img src="/media/file.png" alt="">`.';
    return [{ rule: 'alternative-text', message }];
  }
  const name = src.replace(/^.*\//, '');
  const isFileName = alt.trim() !== '' && [name, name.replace(/\.\w+$/, '')].includes(alt.trim());
  if (!isFileName || src.startsWith('data:')) return [];
  const message = `The text of the picture is its file name, \`${quoted(alt)}\`. Write what it shows.`;
  return [{ rule: 'alternative-text', severity: 'warning', message }];
}
