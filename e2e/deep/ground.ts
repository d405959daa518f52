import { memberFile, pngFile, projectFile, type SampleFolder, sampleFolder } from '../../lib/content/checks/samples';

/** A content folder with what the documents of `valid-documents.ts` refer to. */
export function ground(): SampleFolder {
  const folder = sampleFolder();
  folder.write('members/acme.md', memberFile);
  folder.write('projects/zuul.md', projectFile);
  folder.write('media/a.png', pngFile);
  return folder;
}
