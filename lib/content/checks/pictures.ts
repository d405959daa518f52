import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { localPicture } from '../markdown/allow-list';
import { mediaFolder } from '../media';
import { member, person, post, project, site } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';

/** Every picture that a document shows is a file of the content folder or of `public/`. */
export function checkPictures(files: readonly CheckedFile[], directory: string): Finding[] {
  const fields = [
    ...filesOf(files, site).map((file) => use(file, file.checked.shareImage, ['shareImage'])),
    ...filesOf(files, post).map((file) => use(file, file.checked.image?.src, ['image', 'src'])),
    ...filesOf(files, post).map((file) => use(file, file.checked.seo.image, ['seo', 'image'])),
    ...filesOf(files, project).map((file) => use(file, file.checked.logo, ['logo'])),
    ...filesOf(files, member).map((file) => use(file, file.checked.logo?.light, ['logo', 'light'])),
    ...filesOf(files, member).map((file) => use(file, file.checked.logo?.dark, ['logo', 'dark'])),
    ...filesOf(files, person).map((file) => use(file, file.checked.photo, ['photo'])),
  ].flat();
  return [
    ...fields.flatMap(({ file, src, field }) => {
      const fault = faultOf(src, directory);
      return fault === undefined ? [] : [file.finding('picture', fault, field)];
    }),
    ...files.filter(({ body }) => /!\[|<img/i.test(body)).flatMap((file) => bodyPictures(file, directory)),
  ];
}

function use(file: CheckedFile, src: string | undefined, field: PropertyKey[]) {
  return src === undefined ? [] : [{ file, src, field }];
}

const toHtml = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

function bodyPictures(file: CheckedFile, directory: string): Finding[] {
  const findings: Finding[] = [];
  const firstLine = file.bodyLine;
  visit(toHtml.runSync(toHtml.parse(file.body)), 'element', ({ tagName, properties, position }) => {
    if (tagName !== 'img') return;
    const fault = faultOf(String(properties['src'] ?? ''), directory);
    const { line = 1, column = 1 } = position?.start ?? {};
    if (fault !== undefined) findings.push(file.findingOnLine('picture', fault, firstLine + line - 1, column));
  });
  return findings;
}

function faultOf(src: string, directory: string): string | undefined {
  if (!localPicture.test(src)) {
    return `The picture \`${src.slice(0, 80)}\` is not on this site. Save it in ${mediaFolder}/ and write /${mediaFolder}/ and its file name.`;
  }
  const path = decodeURI(src);
  if (src.startsWith('data:') || existsSync(join(directory, path)) || existsSync(resolve('public', `.${path}`)))
    return undefined;
  return `There is no file ${path.slice(1)}. Add it to the content folder, or mend the name.`;
}
