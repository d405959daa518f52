import { createHash } from 'node:crypto';
import { routes } from '../routes';

/** A picture that stands in a text itself, as the file that it becomes. */
export type InlinePicture = { address: string; bytes: Buffer; type: string };

const dataUri = /data:(image\/(png|jpeg|gif|webp|avif));base64,([\w+/=]+)/;

/** The file of a `data:` address (RFC 2397); undefined for any other address. */
export function inlinePicture(address: string): InlinePicture | undefined {
  const [match, type = '', ending = '', base64 = ''] = dataUri.exec(address) ?? [];
  if (match !== address) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { address: routes.inlinePicture(hash, ending), bytes, type };
}

/** The files of all pictures that stand in a Markdown text itself. */
export function inlinePicturesIn(markdown: string): InlinePicture[] {
  const addresses = markdown.match(new RegExp(dataUri, 'g')) ?? [];
  return addresses.flatMap((address) => inlinePicture(address) ?? []);
}

/** A Markdown text in which the pictures that stand in it are left out, on the same lines. */
export function withoutInlinePictures(markdown: string): string {
  return markdown.replace(new RegExp(dataUri, 'g'), '');
}
