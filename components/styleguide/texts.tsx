import { Prose } from '@/components/ui/prose';
import { renderedSample } from '@/lib/content/markdown/sample';
import { messages } from '@/lib/content/source';
import { origin } from '@/lib/site';
import { Part } from './specimen';

/** Everything that Markdown can become. */
export function Texts() {
  return (
    <Part name="prose">
      <Prose html={renderedSample({ origin, words: messages.markdown })} />
    </Part>
  );
}
