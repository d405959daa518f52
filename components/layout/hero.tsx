import { format, t } from '@/lib/language';
import { site } from '@/lib/site';

/** The head of the home page: who we are, and the figures with their day. */
export function Hero() {
  return (
    <div className="grid items-end gap-8 py-12 sm:py-20 lg:grid-cols-[3fr_1fr]">
      <div>
        <h1 className="max-w-4xl text-3xl">{site.name}</h1>
        <p className="mt-6 max-w-prose text-lg text-muted">{site.description}</p>
      </div>
      <Layers />
    </div>
  );
}

/** What is counted, the figure, and the day it was true. */
export function Figures() {
  return (
    <dl className="grid gap-6 sm:grid-cols-3">
      {site.figures.map(({ label, value, asOf }) => (
        <div key={label} className="flex flex-col-reverse border-s-3 border-accent ps-4">
          <dt className="text-sm text-muted">{t('home.figure', { label, date: format.day(asOf) })}</dt>
          <dd className="text-2xl font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Layers() {
  return (
    <svg viewBox="0 0 240 190" aria-hidden="true" className="hidden w-full lg:block" fill="none" strokeWidth="1.25">
      {[0, 1, 2, 3].map((layer) => (
        <path
          key={layer}
          d={`M120 ${86 - layer * 28} 8 ${136 - layer * 28}l112 50 112-50z`}
          className={layer === 3 ? 'fill-accent stroke-accent' : 'fill-paper stroke-edge'}
        />
      ))}
    </svg>
  );
}
