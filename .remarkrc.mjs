import { frontMatter } from './.vscode/front-matter.mjs';

/** For the extension that shows in an editor what is wrong with the fields of a Markdown file. */
export default { plugins: [frontMatter] };
