import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Puts together the content folder of another foundation: the tests’ documents and the portal’s words. */
export function fixtureContent(): string {
  const directory = mkdtempSync(join(tmpdir(), 'portal-fixture-'));
  cpSync('e2e/fixtures/content', directory, { recursive: true });
  cpSync('content/messages', join(directory, 'messages'), { recursive: true });
  return directory;
}
