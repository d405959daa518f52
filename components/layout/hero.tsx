import { ButtonLinks } from '@/components/ui/button-links';
import { Isometric } from '@/components/ui/isometric';
import { layers } from '@/lib/design/marks';
import { site } from '@/lib/site';

/** The head of the home page: who we are in one sentence, and how to take part. */
export function Hero() {
  return (
    <div className="grid items-center gap-x-10 gap-y-6 py-8 md:grid-cols-[3fr_2fr] lg:py-10">
      <div>
        <h1 className="text-3xl">{site.tagline}</h1>
        <p className="mt-5 max-w-lead text-lg text-muted">{site.description}</p>
        <div className="mt-7">
          <ButtonLinks links={site.join} />
        </div>
      </div>
      <Isometric pieces={layers} className="mx-auto w-full max-w-88 md:max-w-none" line={0.5} />
    </div>
  );
}
