import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import countBy from 'lodash/countBy.js';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../lib/content/checks';
import { documentClaims } from '../../lib/content/checks/addresses';
import { filesOf } from '../../lib/content/checks/collection';
import { readContentFile } from '../../lib/content/checks/content-file';
import { type CheckedFile, checkFields } from '../../lib/content/checks/fields';
import { now, type SampleFolder } from '../../lib/content/checks/samples';
import { isPublished } from '../../lib/content/checks/targets';
import { notice, person } from '../../lib/content/schema';
import { elementsIn, type HtmlNode } from '../../lib/html';
import { routes } from '../../lib/routes';
import { build } from './build';
import { ground } from './ground';
import { checkAll, type Fate, type Fault } from './mutation-checks';
import { type Mutation, mutation, mutations } from './mutations';
import { type DataKind, dataKinds } from './valid-documents';

/** Rules that compare documents: what passes by itself may be too much like another one. */
const clashes = new Set(['address', 'author', 'file-name', 'spelling']);

/** So many milliseconds may a step take on a machine that does much else; alone it takes a minute or two. */
const aBusyMachine = 900_000;

let fates: Map<number, Fate>;
let folder: SampleFolder;
let out: string;

beforeAll(async () => {
  fates = await checkAll(2);
  folder = ground();
  out = `${folder.directory}-out`;
}, aBusyMachine);

afterAll(() => {
  folder.remove();
  rmSync(out, { recursive: true, force: true });
});

function cases(): { made: Mutation; fate: Fate | undefined }[] {
  return Array.from({ length: mutations }, (_, number) => ({ made: mutation(number), fate: fates.get(number) }));
}

function errorsOf(fate: Fate | undefined): Fault[] {
  return fate !== undefined && 'errors' in fate ? fate.errors : [];
}

describe(`${mutations} documents that something happened to`, () => {
  it('never break the check, nor keep it busy for more than five seconds', () => {
    const broken = cases().filter(({ fate }) => fate === undefined || !('errors' in fate));
    expect(broken.map(({ made, fate }) => ({ path: made.path, what: made.what, fate }))).toEqual([]);
  });

  it('pass, or fail with their path, a line and a rule', () => {
    const failed = cases().filter(({ fate }) => errorsOf(fate).length > 0);
    const wrong = failed.filter(({ made, fate }) => !errorsOf(fate).every((error) => isComplete(error, made)));
    expect(wrong.map(({ made, fate }) => [made.path, fate])).toEqual([]);
    const rules = countBy(failed.flatMap(({ fate }) => [...new Set(errorsOf(fate).map(({ rule }) => rule))]));
    console.log(`${mutations - failed.length} pass, ${failed.length} fail, by rule: ${JSON.stringify(rules)}`);
    // A generator that breaks everything, or nothing, would prove nothing.
    expect(failed.length).toBeGreaterThan(mutations / 4);
    expect(mutations - failed.length).toBeGreaterThan(mutations / 8);
    expect(Object.keys(rules).length).toBeGreaterThan(10);
  });

  it(
    'that pass are all in the site, but those whose fields ask to be left out',
    async () => {
      const passed = cases().filter(({ fate }) => fate !== undefined && errorsOf(fate).length === 0);
      const documents = passed.map(({ made }) => made).filter(({ kind }) => !isData(kind));
      for (const { path, bytes } of [...documents, ...oneOfEachData(passed)]) folder.write(path, bytes);
      const alike = await tooMuchAlike();
      for (const path of alike) folder.remove(path);
      expect(alike.size).toBeLessThan(mutations / 100);

      const { code, output } = await build({ content: folder.directory, out }, { BUILD_TIME: now.toISOString() });
      expect(code === 0 ? '' : output).toBe('');
      const files = documents
        .map(({ path }) => path)
        .filter((path) => !alike.has(path))
        .map(checkedFile);
      expect(files.filter((file) => isPublished(file, now) && !isShown(file)).map(({ path }) => path)).toEqual([]);
      expect(files.filter((file) => !isPublished(file, now) && isShown(file)).map(({ path }) => path)).toEqual([]);
      expect(files.filter((file) => !isPublished(file, now)).length).toBeGreaterThan(10);
    },
    aBusyMachine,
  );
});

/** Where a file that there is one of has changed, what refers to it may be wrong. */
function isComplete({ path, line, column, rule, message }: Fault, made: Mutation): boolean {
  return (path === made.path || isData(made.kind)) && line > 0 && column > 0 && rule !== '' && message !== '';
}

function isData(kind: Mutation['kind']): kind is DataKind {
  return dataKinds.some((data) => data === kind);
}

/** A site has one of these files: the last changed one of each kind stands for the others. */
function oneOfEachData(passed: readonly { made: Mutation }[]): Mutation[] {
  const changed = passed.map(({ made }) => made).filter(({ kind, what }) => isData(kind) && what !== 'nothing');
  return dataKinds.flatMap((kind) => changed.findLast((made) => made.kind === kind) ?? []);
}

/** The documents that are right by themselves and too much like another of them. */
async function tooMuchAlike(): Promise<Set<string>> {
  const { findings } = await checkContent(folder.directory, { now });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.filter(({ rule }) => !clashes.has(rule))).toEqual([]);
  return new Set(errors.map(({ path }) => path));
}

function checkedFile(path: string): CheckedFile {
  const read = readContentFile(folder.directory, path);
  const checked = Array.isArray(read) ? read : checkFields(read);
  if (Array.isArray(checked)) throw new Error(`${path} passed, and does not any more.`);
  return checked;
}

/** Whether the site has a page with the name of a document and the beginning of its text; a notice is on every page. */
function isShown(file: CheckedFile): boolean {
  const page = join(out, `${addressOf(file)}.html`);
  const [beginning = ''] = /^The text of case \d{4} has /m.exec(file.body) ?? [];
  return existsSync(page) && [nameOf(file), beginning].every((words) => wordsIn(page).includes(inOneLine(words)));
}

function addressOf(file: CheckedFile): string {
  const [introduced] = filesOf([file], person);
  if (introduced !== undefined) return routes.author(introduced.checked.name);
  if (filesOf([file], notice).length > 0) return '/index';
  const [claim] = documentClaims([file]);
  if (claim === undefined) throw new Error(`${file.path} has no address.`);
  return claim.address;
}

function nameOf({ checked }: CheckedFile): string {
  const { title, name, text } = checked as { title?: string; name?: string; text?: string };
  return title ?? name ?? text ?? '';
}

const read = new Map<string, string>();

function wordsIn(page: string): string {
  const words =
    read.get(page) ??
    inOneLine(
      elementsIn(parse(readFileSync(page, 'utf8')))
        .map(ownText)
        .join(' '),
    );
  read.set(page, words);
  return words;
}

function ownText(node: HtmlNode): string {
  if (!('childNodes' in node)) return '';
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
