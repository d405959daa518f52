import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memberFile, projectFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('the name of a file is not one of a page or list of the portal', () => {
  it.each(['table', 'changes', 'statistics', 'tier', 'country', 'kind', 'at', 'page', 'Table'])(
    'members/%s.md',
    async (name) => {
      folder.write(`members/${name}.md`, memberFile);
      const [said, ...more] = await folder.found();
      expect(said).toContain(
        `members/${name}.md:2:1 address The address /members/${name} belongs to the portal itself`,
      );
      expect(said).toContain(`such as members/${name}-member.md`);
      expect(more).toEqual([]);
    },
  );

  it.each(['compare', 'status', 'area', 'tag', 'page'])('projects/%s.md', async (name) => {
    folder.write(`projects/${name}.md`, projectFile);
    const [said, ...more] = await folder.found();
    expect(said).toContain(`projects/${name}.md:2:1 address The address /projects/${name} belongs to the portal`);
    expect(said).toContain(`such as projects/${name}-project.md`);
    expect(more).toEqual([]);
  });

  it('but those of the other directory may be taken, and names that begin like them', async () => {
    for (const name of ['compare', 'tag', 'tables', 'gold']) folder.write(`members/${name}.md`, memberFile);
    for (const name of ['table', 'tier', 'areas', 'edge']) folder.write(`projects/${name}.md`, projectFile);
    expect(await folder.found()).toEqual([]);
  });
});
