import { Icon } from '@/components/ui/icon';
import { monthsByYear } from '@/lib/content/member-months';
import { format, t } from '@/lib/language';
import { href, routes } from '@/lib/routes';

type Props = {
  /** Every month that has a list, the earliest first. */
  months: readonly string[];
  /** The month that the page shows. */
  current: string;
};

/** The ways to the month before and the month after. */
export function MonthNeighbours({ months, current }: Props) {
  const place = months.indexOf(current);
  const [before, after] = [months[place - 1], months[place + 1]];
  if (before === undefined && after === undefined) return null;
  return (
    <nav aria-label={t('history.neighbours')} className="flex flex-wrap gap-x-6 text-sm">
      {before && (
        <a href={href(routes.membersAt(before))} rel="prev" className="link inline-flex items-center gap-2 py-2">
          <Icon name="arrow" className="size-4 rotate-180" />
          {format.partialDay(before)}
        </a>
      )}
      {after && (
        <a href={href(routes.membersAt(after))} rel="next" className="link inline-flex items-center gap-2 py-2">
          {format.partialDay(after)}
          <Icon name="arrow" className="size-4" />
        </a>
      )}
    </nav>
  );
}

/** Every month by its year. */
export function MonthNav({ months, current }: Props) {
  return (
    <nav aria-labelledby="months_">
      <h2 id="months_" className="mb-4 text-lg">
        {t('history.months')}
      </h2>
      <ol className="grid gap-x-10 gap-y-2 lg:grid-cols-2">
        {monthsByYear(months).map(([year, ofYear]) => (
          <li key={year} className="flex gap-x-4">
            <span className="data w-10 shrink-0 py-1.5">{year}</span>
            <ol className="flex flex-wrap text-sm">
              {ofYear.map((month) => (
                <li key={month}>
                  <a
                    href={href(routes.membersAt(month))}
                    aria-current={month === current ? 'page' : undefined}
                    className="link-quiet inline-block p-1 aria-[current]:font-strong aria-[current]:text-ink"
                  >
                    {format.monthOfYear(month)}
                    <span className="sr-only"> {year}</span>
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}
