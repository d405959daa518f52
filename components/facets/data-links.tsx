import { LinkRow } from '@/components/ui/link-row';
import { t } from '@/lib/language';

type Props = {
  /** What the files hold: `Members by tier: Gold`. */
  name: string;
  json: string;
  csv: string;
};

/** The ways to what a list shows as data. */
export function DataLinks({ name, json, csv }: Props) {
  const links = [
    { label: t('facets.json'), address: json, about: name },
    { label: t('facets.csv'), address: csv, about: name },
  ];
  return (
    <div data-print="none">
      <p className="kicker mb-1">{t('facets.asData')}</p>
      <LinkRow label={t('facets.dataOf', { name })} links={links} />
    </div>
  );
}
