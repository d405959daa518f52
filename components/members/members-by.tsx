import { BarList } from '@/components/ui/bar-list';
import { Section } from '@/components/ui/section';
import type { FacetLink } from '@/lib/facet-lists';
import { format, t } from '@/lib/language';

type Props = {
  countries: readonly FacetLink[];
  kinds: readonly FacetLink[];
  /** How many members there are. */
  total: number;
  /** The day on which they are counted. */
  day: string;
};

/** How many members each country and each kind has, as bars that lead to them. */
export function MembersBy({ countries, kinds, total, day }: Props) {
  const date = format.day(day);
  const unknown = total - countries.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="grid grid-cols-1 items-start gap-x-12 lg:grid-cols-[3fr_2fr]">
      {countries.length > 0 && (
        <Section
          id="countries"
          title={t('history.countriesTitle')}
          intro={t('history.countriesIntro', { count: countries.length, date })}
        >
          <BarList label={t('history.countriesTitle')} bars={countries} />
          {unknown > 0 && <p className="mt-4 text-sm text-muted">{t('history.countryUnknown', { count: unknown })}</p>}
        </Section>
      )}
      <Section id="kinds" title={t('history.kindsTitle')} intro={t('history.kindsIntro', { date })}>
        <BarList label={t('history.kindsTitle')} bars={kinds} />
      </Section>
    </div>
  );
}
