import { Link } from '@/components/ui/link';
import { t } from '@/lib/language';

type Props = {
  /** What the files hold: `Members by tier: Gold`. */
  name: string;
  json: string;
  csv: string;
};

/** The ways to what a list shows as data. */
export function DataLinks({ name, json, csv }: Props) {
  const files = [
    { address: json, label: t('facets.json') },
    { address: csv, label: t('facets.csv') },
  ];
  return (
    <nav aria-label={t('facets.dataOf', { name })} data-print="none">
      <p className="kicker mb-2">{t('facets.asData')}</p>
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {files.map((file) => (
          <li key={file.address}>
            <Link href={file.address} kind="quiet">
              <span className="sr-only">{name}: </span>
              {file.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
