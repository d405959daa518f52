import { unified } from 'unified';
import { type MarkdownContext, markdownPipeline } from './index';

const sample = `
Running text with a [link on this site](/), a [link to another](https://example.org), **strong** and *stressed* words, \`code\`, ~~what no longer holds~~ and a footnote[^1].

## Heading 2

### Heading 3

- A list
- of things
  1. with an order
  2. below

> A quotation, set apart.

| Left | Centre | Right |
| :--- | :----: | ----: |
| one  |  two   |     3 |
| four |  five  |    66 |

\`\`\`yaml
# A comment
name: Example
order: 1
\`\`\`

- [x] done
- [ ] to do

---

After a rule.

[^1]: Where it comes from.
`;

/** One of everything that Markdown can become, as HTML. */
export function renderedSample(context: MarkdownContext): string {
  const processor = unified();
  markdownPipeline(context)(processor);
  return String(processor.processSync(sample));
}
