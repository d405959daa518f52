import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import micromatch from 'micromatch';
import { isMap, LineCounter, parseDocument } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which schema is for which files is said once, for data files and for Markdown. */
const schemas = Object.entries(
  JSON.parse(readFileSync(resolve(root, '.vscode/settings.json'), 'utf8'))['yaml.schemas'],
);
/** The lines between the two fences at the beginning of a file: rules below a text are none. */
const fences = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n|$)/;
const ajv = new Ajv({ allErrors: true, verbose: true });

/**
 * A plugin for remark that holds the fields of a Markdown file to the JSON Schema of its type, while somebody writes.
 * It is plain JavaScript because the editor's program loads it. Everything else is found by `npm run check`.
 */
export function frontMatter() {
  return (_tree, file) => {
    const path = relative(root, resolve(file.cwd, file.path)).replaceAll('\\', '/');
    const [schema] = schemas.find(([, files]) => micromatch.isMatch(path, files)) ?? [];
    const yaml = fences.exec(String(file))?.[1];
    if (schema === undefined || yaml === undefined) return;
    const lines = new LineCounter();
    const document = parseDocument(yaml, { lineCounter: lines });
    const say = (reason, [start, end] = [0, 0]) => {
      const point = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: line + 1, column: col };
      };
      file.message(reason, { place: { start: point(start), end: point(end) }, source: 'portal' });
    };
    for (const { message, pos } of document.errors) say(message.split('\n')[0], pos);
    if (document.errors.length > 0 || !isMap(document.contents)) return;
    const validate = compiled(schema);
    if (validate(document.toJS({ maxAliasCount: 20 }))) return;
    for (const error of validate.errors) say(inWords(error), rangeOf(document, error));
  };
}

function compiled(schema) {
  const { title, ...definition } = JSON.parse(readFileSync(resolve(root, schema), 'utf8'));
  return ajv.getSchema(title) ?? ajv.addSchema(definition, title).getSchema(title);
}

/** What is wrong, and the field's sentence for editors. */
function inWords({ keyword, params, message, schema, parentSchema, instancePath }) {
  const name = instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'additionalProperties') {
    return `There is no field \`${params.additionalProperty}\`. Write one of: ${Object.keys(parentSchema.properties).join(', ')}.`;
  }
  if (keyword === 'required') {
    return `\`${params.missingProperty}\` is missing. Write: ${parentSchema.properties[params.missingProperty].description}`;
  }
  if (keyword === 'enum') return `\`${name}\` has to be one of: ${schema.join(', ')}.`;
  return `\`${name}\` ${message}. Write: ${parentSchema.description ?? ''}`;
}

/** Where the field stands that is wrong; of one that is missing, where its group begins. */
function rangeOf(document, { keyword, params, instancePath }) {
  const path = instancePath.split('/').slice(1);
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const [start, end] = node.range;
  if (keyword === 'required') return [start, start];
  if (keyword !== 'additionalProperties') return [start, end];
  return node.items.find(({ key }) => String(key) === params.additionalProperty).key.range;
}
