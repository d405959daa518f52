import { writeFile } from 'node:fs/promises';
import { makeSource } from 'contentlayer2/source-files';
import { contentDirectory } from './lib/content/directory';
import { readWindowsLineEnds, refuseCodeInFrontMatter } from './lib/content/front-matter';
import { type MarkdownContext, markdownPipeline } from './lib/content/markdown';
import { permalinksFile } from './lib/content/permalinks';
import { readData } from './lib/content/read-data';
import { contentTypes, messages, site } from './lib/content/schema';
import { toContentlayer, typeFieldName } from './lib/content/schema/contentlayer';
import { messagesFile } from './lib/content/schema/messages';

refuseCodeInFrontMatter();
readWindowsLineEnds();
const { url: origin, locale } = readData(site, contentDirectory);
const { markdown } = readData(messages, contentDirectory, messagesFile(locale));
const context: MarkdownContext = { origin, words: markdown };

export default makeSource({
  contentDirPath: contentDirectory,
  contentDirExclude: ['media', permalinksFile],
  documentTypes: contentTypes.map((type) => toContentlayer(type, JSON.stringify({ contentDirectory, context }))),
  fieldOptions: { typeFieldName },
  markdown: markdownPipeline(context),
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
  onSuccess: () => writeFile('.contentlayer/generated/revision.json', String(Date.now())),
});
