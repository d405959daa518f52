import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import ajvFormats, { type FormatsPlugin } from 'ajv-formats';
import { memoryPages, validateXML } from 'xmllint-wasm';

// Its CommonJS export has the plugin twice; only one of them has its type.
const addFormats = ajvFormats as unknown as FormatsPlugin;
const feedSchema = JSON.parse(readFileSync('e2e/schemas/json-feed.schema.json', 'utf8'));

/**
 * What libxml2 finds wrong in XML documents, by the Relax NG schema `e2e/schemas/<name>.rng`.
 *
 * @param documents their texts by name
 */
export async function xmlFaults(name: string, documents: ReadonlyMap<string, string>): Promise<string[]> {
  const names = [...documents.keys()];
  const { errors, valid, rawOutput } = await validateXML({
    xml: names.map((_, index) => ({ fileName: `${index}.xml`, contents: documents.get(names[index] ?? '') ?? '' })),
    schema: readFileSync(`e2e/schemas/${name}.rng`, 'utf8'),
    extension: 'relaxng',
    maxMemoryPages: memoryPages.GiB,
  });
  const faults = errors.map(({ rawMessage }) => rawMessage.replace(/^(\d+)\.xml/, (_, index) => names[index] ?? index));
  return valid || faults.length > 0 ? faults : [rawOutput];
}

/** What is wrong in the text of a JSON Feed. */
export function jsonFeedFaults(text: string): string[] {
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const isValid = ajv.compile(feedSchema);
  if (isValid(JSON.parse(text))) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
