import { routes } from '@/lib/routes';

/**
 * A Markdown body.
 *
 * @param html what `lib/content/markdown` made of it: nothing in it runs
 */
export function Prose({ html }: { html: string }) {
  return (
    <>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      {html.includes('<video-player') && <script type="module" src={routes.island('video-player')} />}
    </>
  );
}
