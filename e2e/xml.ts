import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = 'e2e/schemas';

/** What libxml2 finds wrong with an XML document, by an XSD of `e2e/schemas`. */
export async function xmlFaults(schema: string, xml: string): Promise<string[]> {
  const others = readdirSync(folder).filter((file) => file.endsWith('.xsd') && file !== schema);
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: [{ fileName: schema, contents: readFileSync(join(folder, schema), 'utf8') }],
    preload: others.map((file) => ({ fileName: file, contents: readFileSync(join(folder, file), 'utf8') })),
    initialMemoryPages: 2048,
    maxMemoryPages: 8192,
  });
  return errors.map(({ message }) => message);
}
