import { ButtonLinks } from '@/components/ui/button-links';
import { Isometric } from '@/components/ui/isometric';
import { openPlace } from '@/lib/design/marks';

type Props = {
  title: string;
  text: string;
  links: readonly { label: string; href: string }[];
};

/** Asks visitors to take part, at the foot of a page. */
export function Invitation({ title, text, links }: Props) {
  return (
    <section
      aria-labelledby="join_"
      className="mb-section flex flex-wrap items-center gap-x-10 gap-y-6 rounded-lg border border-rule bg-panel p-6 sm:p-10"
    >
      <Isometric pieces={openPlace} className="size-24 shrink-0 sm:size-36" />
      <div className="min-w-0 flex-1 basis-entry">
        <h2 id="join_" className="text-xl">
          {title}
        </h2>
        <p className="mt-2 max-w-text text-muted">{text}</p>
        <div className="mt-5">
          <ButtonLinks links={links} />
        </div>
      </div>
    </section>
  );
}
