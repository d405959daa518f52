import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats, { type FormatsPlugin } from 'ajv-formats';
import { memoryPages, validateXML } from 'xmllint-wasm';

// Its CommonJS export has the plugin twice; only one of them has its type.
const addFormats = ajvFormats as unknown as FormatsPlugin;

const folder = 'e2e/schemas';
const options: Options = { allErrors: true };

/**
 * What libxml2 finds wrong in XML documents, by a schema of `e2e/schemas`: Relax NG (`<name>.rng`), else XML Schema
 * (`<name>.xsd`), which may import its neighbours.
 *
 * @param documents their texts by name
 */
export async function xmlFaults(name: string, documents: ReadonlyMap<string, string>): Promise<string[]> {
  const names = [...documents.keys()];
  const { errors, valid, rawOutput } = await validateXML({
    xml: names.map((_, index) => ({ fileName: `${index}.xml`, contents: documents.get(names[index] ?? '') ?? '' })),
    ...schemaNamed(name),
    initialMemoryPages: 2048,
    maxMemoryPages: memoryPages.GiB,
  });
  const faults = errors.map(({ rawMessage }) => rawMessage.replace(/^(\d+)\.xml/, (_, index) => names[index] ?? index));
  return valid || faults.length > 0 ? faults : [rawOutput];
}

function schemaNamed(name: string) {
  if (existsSync(join(folder, `${name}.rng`))) {
    return { schema: [schemaFile(`${name}.rng`)], extension: 'relaxng' } as const;
  }
  const others = readdirSync(folder).filter((file) => file.endsWith('.xsd') && file !== `${name}.xsd`);
  return { schema: [schemaFile(`${name}.xsd`)], preload: others.map(schemaFile), extension: 'schema' } as const;
}

function schemaFile(fileName: string) {
  return { fileName, contents: readFileSync(join(folder, fileName), 'utf8') };
}

const isJsonFeed = withFormats(new Ajv(options)).compile(JSON.parse(schemaFile('json-feed.schema.json').contents));

/** What is wrong in the text of a JSON Feed. */
export function jsonFeedFaults(text: string): string[] {
  return faultsOf(isJsonFeed, JSON.parse(text));
}

/** What is wrong in data, by a JSON Schema (2020-12). */
export function jsonFaults(schema: object, data: unknown): string[] {
  return faultsOf(withFormats(new Ajv2020({ ...options, strict: true })).compile(schema), data);
}

function withFormats<T extends Ajv>(ajv: T): T {
  addFormats(ajv);
  return ajv;
}

function faultsOf(isValid: ValidateFunction, data: unknown): string[] {
  if (isValid(data)) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
