import countBy from 'lodash/countBy.js';
import { nameSlug } from '../../routes';
import { post, site } from '../schema';
import { filesOf } from './collection';
import { isPlain } from './corrections';
import type { CheckedFile } from './fields';
import { asWarning, corrected, type Finding } from './finding';
import { misspellings } from './names';
import { nearest } from './nearest';

type Use = { file: CheckedFile; name: string; field: PropertyKey[] };

/**
 * A category is one of those in site.yml, where they are listed there. Where they are not, one that is spelled nearly
 * as another is a warning. Another spelling of one address is `checkSpelling`’s. Where site.yml has a fault, nobody can tell.
 */
export function checkCategories(files: readonly CheckedFile[]): Finding[] {
  const uses = filesOf(files, post).flatMap((file) =>
    file.checked.category.map(({ label }, index) => ({ file, name: label, field: ['category', index, 'label'] })),
  );
  const [found] = filesOf(files, site);
  if (found === undefined) return [];
  const listed = found.checked.categories;
  return listed === undefined ? misspelt(uses) : unlisted(uses, listed);
}

function unlisted(uses: readonly Use[], listed: readonly string[]): Finding[] {
  const known = new Set(listed.map(nameSlug));
  return uses.flatMap(({ file, name, field }) => {
    if (known.has(nameSlug(name))) return [];
    const meant = nearest(name, listed);
    const guess =
      meant === undefined ? `Write one of: ${listed.join(', ')};` : `Did you mean \`${meant}\`? Write it so,`;
    const message = `There is no category \`${name}\`. ${guess} or add it to \`categories\` in site.yml.`;
    return [mended(file.finding('category', message, field), name, meant)];
  });
}

function misspelt(uses: readonly Use[]): Finding[] {
  const meant = misspellings(Object.entries(countBy(uses, ({ name }) => name)), []);
  return uses.flatMap(({ file, name, field }) => {
    const right = meant.get(name);
    if (right === undefined) return [];
    const message = `The category \`${name}\` is spelled nearly as \`${right}\`, and is another one with a page of its own. If you mean the same, spell it the same.`;
    return [asWarning(mended(file.finding('category', message, field), name, right))];
  });
}

function mended(finding: Finding, wrong: string, right: string | undefined): Finding {
  return right !== undefined && isPlain(right) ? corrected(finding, wrong, right) : finding;
}
