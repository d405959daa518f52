import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../../.vscode/front-matter.mjs';
import { checkContent } from '../checks';
import { memberFile, now, pngFile, postFile, type SampleFolder, sampleFolder } from '../checks/samples';
import { newTypes } from '../new-document/types';
import { contentTypes, post, project } from '../schema';
import { editorFiles } from '.';
import { editorSchema, schemaFile } from './schemas';
import { snippets } from './snippets';

describe('the files of editors’ programs', () => {
  it.each([...editorFiles()])('%s is what the definitions say', (file, text) => {
    const message = `${file} is not what the definitions say. Run: npm run schemas`;
    expect(readFileSync(file, 'utf8'), message).toBe(text);
  });

  it('are named in the settings: a schema for the files of each type', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(contentTypes.map((type) => [`./${schemaFile(type)}`, `content/${type.files}`])),
    );
  });
});

describe('a schema', () => {
  it.each(contentTypes.map((type) => [type.name, type] as const))(
    'of %s is valid, with a sentence for each field',
    (_, type) => {
      const schema = editorSchema(type);
      expect(() => new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)).not.toThrow();
      for (const field of Object.values(schema['properties'] ?? {})) expect(field).toHaveProperty('description');
    },
  );

  it('lets through what is right, and nothing misspelt, missing or not among the choices', () => {
    const isProject = new Ajv().compile(editorSchema(project));
    const right = { name: 'A', status: 'confirmed', area: 'B', tagline: 'C', tags: [], website: 'https://a.example' };
    expect(isProject(right)).toBe(true);
    expect(isProject({ ...right, status: 'confirmd' })).toBe(false);
    expect(isProject({ ...right, tagLine: 'C' })).toBe(false);
    expect(isProject({ ...right, name: undefined })).toBe(false);
    const [, yaml = ''] = postFile.split('---\n');
    expect(new Ajv().compile(editorSchema(post))(parse(yaml))).toBe(true);
  });
});

describe('Markdown in an editor', () => {
  /** What the editor's extension for remark shows, each as `line:column message`. */
  async function shown(path: string, text: string): Promise<string[]> {
    const file = await unified().use(remarkParse).use(remarkStringify).use(frontMatter).process({ path, value: text });
    return file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
  }

  it('shows a field that is misspelt, missing or not among the choices, on its line', async () => {
    const wrong = memberFile.replace('company', 'compny').replace('since', 'sinc');
    expect(await shown('content/members/acme.md', wrong)).toEqual([
      '3:7 `kind` has to be one of: company, academic, research, nonprofit.',
      '5:5 `since` is missing. Write: The first day in this tier.',
      '6:5 There is no field `sinc`. Write one of: tier, since, until.',
    ]);
    expect(await shown('content/posts/a.md', '---\ntitle: "A\n---\n')).toEqual([
      expect.stringMatching(/^3:1 Missing closing/),
    ]);
  });

  it('shows nothing where all is right, and of files that are no content', async () => {
    expect(await shown('content/posts/hello.md', postFile)).toEqual([]);
    expect(await shown('content/members/acme.md', `\uFEFF${memberFile.replaceAll('\n', '\r\n')}`)).toEqual([]);
    expect(await shown('content/members/acme.md', 'Text')).toEqual([]);
    expect(await shown('content/members/acme.md', 'Text\n\n---\nname: 1\n---\n')).toEqual([]);
    expect(await shown('content/members/acme.md', '---\n---\nText\n\n---\nname: 1\n---\n')).toEqual([]);
    expect(await shown('deploy/README.md', '---\nname: 1\n---\n')).toEqual([]);
  });
});

describe('a snippet', () => {
  let folder: SampleFolder;

  beforeEach(() => {
    folder = sampleFolder();
    folder.write('media/file.png', pngFile);
  });

  afterEach(() => folder.remove());

  /** What stands in the file once somebody has taken every example, on the day of the check. */
  function expanded(name: string): string {
    const [year = '', month = '', day = ''] = now.toISOString().slice(0, 10).split('-');
    const values: Record<string, string> = { CURRENT_YEAR: year, CURRENT_MONTH: month, CURRENT_DATE: day };
    return (snippets()[name]?.body ?? [])
      .join('\n')
      .replace(/\$\{(CURRENT_[A-Z]+)\}/g, (_, variable) => values[variable] ?? '')
      .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
      .replace(/\$0/g, '')
      .replace(/\\([\\$}])/g, '$1');
  }

  async function errors() {
    return (await checkContent(folder.directory, { now })).findings.filter(({ severity }) => severity === 'error');
  }

  it.each(newTypes)('for a $word is a valid document', async ({ word, type }) => {
    const before = await checkContent(folder.directory, { now });
    folder.write(type.files.replace(/\*.*/, 'example.md'), `${expanded(`New ${word}`)}\n`);
    expect(await errors()).toEqual([]);
    expect((await checkContent(folder.directory, { now })).files).toBe(before.files + 1);
  });

  it('for a membership, a correction, a picture and a video fits where it belongs', async () => {
    folder.write('members/acme.md', memberFile.replace(/ {2}- tier[\s\S]*?(?=---)/, `${expanded('Membership')}\n`));
    const corrections = `corrections:\n${expanded('Correction')}\n`;
    const text = `\n${expanded('Picture')}\n\n${expanded('Video')}\n`;
    folder.write('posts/hello.md', postFile.replace('seo:', `${corrections}seo:`) + text);
    expect(await errors()).toEqual([]);
  });
});
