import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The other foundations that the tests publish: one with unusual content, and one without any. */
export type Fixture = 'content' | 'empty';

/** Puts together the content folder of another foundation: the tests’ documents and the portal’s words. */
export function fixtureContent(fixture: Fixture): string {
  const directory = mkdtempSync(join(tmpdir(), 'portal-fixture-'));
  cpSync(join('e2e/fixtures', fixture), directory, { recursive: true });
  cpSync('content/messages', join(directory, 'messages'), { recursive: true });
  return directory;
}
